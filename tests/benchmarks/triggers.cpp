// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/measurements.h"
#include "benchmarks/pipeline.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kManyListeners = 10'000;

/// Processor microseconds that a lead takes its writer.
double writersCost(const Bench &bench, int active, int inactive) {
    const int leads = bench.pick(100'000, 20'000);
    Pipeline pipeline(bench.receiver, active);
    pipeline.database().texts(
        u"INSERT INTO webhook_events WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "SELECT '*', 0, 1000 + i FROM n WHERE i <= %1"_s.arg(inactive));
    const Stopwatch stopwatch;
    pipeline.addLeads(leads);
    return stopwatch.elapsed().cpuSeconds * 1e6 / leads;
}

}  // namespace

Figures measureTriggers(const Bench &bench) {
    const int leads = bench.pick(100'000, 20'000);
    Pipeline pipeline(bench.receiver, 2);
    const Stopwatch stopwatch;
    pipeline.addLeads(leads);
    const Effort effort = stopwatch.elapsed();
    return {{u"leads_per_second"_s, u"leads through the triggers, 2 webhooks"_s, leads / effort.seconds, u"/s"_s,
             u"50,000 or more"_s},
            {u"leads_per_cpu_second"_s,
             u"the same for a second of processor time"_s,
             leads / effort.cpuSeconds,
             u"/s"_s,
             {}}};
}

Figures measureListeners(const Bench &bench) {
    const double alone = writersCost(bench, 0, 0);
    const double inactive = writersCost(bench, 0, kManyListeners) - alone;
    const double active = (writersCost(bench, 10, 0) - alone) / 10;
    return {
        {u"inactive_listeners_us"_s, u"10,000 inactive listeners, for a lead's writer"_s, inactive, u"µs"_s,
         u"10 or less"_s},
        {u"active_listener_us"_s, u"each active listener, for a lead's writer"_s, active, u"µs"_s, u"10 or less"_s}};
}

}  // namespace webhooks
