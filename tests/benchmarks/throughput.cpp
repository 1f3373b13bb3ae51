// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barenetwork.h"
#include "benchmarks/measurements.h"
#include "benchmarks/pipeline.h"

using namespace Qt::StringLiterals;

namespace webhooks {

Figures measureThroughput(const Bench &bench) {
    constexpr int kWebhooks = 4;
    constexpr int kRounds = 3;
    const int count = bench.pick(24'000, 8'000);
    QList<double> ours;
    QList<double> bare;
    QList<double> ratios;
    QList<double> oursCpu;
    QList<double> bareCpu;
    for (int round = 0; round < kRounds; ++round) {
        Pipeline pipeline(bench.receiver, kWebhooks);
        pipeline.addLeads(count / kWebhooks);
        const Effort effort = pipeline.deliver(count);
        if (pipeline.attemptsLogged() != count)
            qFatal("not every attempt was logged");
        const Effort bareEffort =
            measureBareNetwork(bench.receiver, pipeline.lastHeaders(), pipeline.lastBody(), count);
        ours.append(count / effort.seconds);
        bare.append(count / bareEffort.seconds);
        ratios.append(bareEffort.seconds / effort.seconds);
        oursCpu.append(effort.cpuSeconds * 1e6 / count);
        bareCpu.append(bareEffort.cpuSeconds * 1e6 / count);
    }
    return {{u"deliveries_per_second"_s, u"deliveries, end to end"_s, median(ours), u"/s"_s, {}},
            {u"bare_posts_per_second"_s, u"bare QNetworkAccessManager"_s, median(bare), u"/s"_s, {}},
            {u"throughput_ratio"_s, u"ratio of the two"_s, median(ratios), {}, u"0.90 or more"_s},
            {u"cpu_us_per_delivery"_s, u"processor time of a delivery"_s, median(oursCpu), u"µs"_s, {}},
            {u"cpu_us_per_bare_post"_s, u"processor time of a bare POST"_s, median(bareCpu), u"µs"_s, {}}};
}

Figures measureLatency(const Bench &bench) {
    const QList<double> latencies = Pipeline(bench.receiver, 1).measureLatency(bench.pick(200, 50));
    return {
        {u"latency_p50_ms"_s, u"commit to receiver, median"_s, median(latencies), u"ms"_s, u"5 or less"_s},
        {u"latency_p99_ms"_s, u"commit to receiver, 99 %"_s, percentile(latencies, 0.99), u"ms"_s, u"25 or less"_s}};
}

}  // namespace webhooks
