// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/measurements.h"
#include "benchmarks/pipeline.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kWebhooks = 10;
constexpr qint64 kLater = 4'000'000'000'000;

/// Processor microseconds of a turn that claims 160 deliveries, with so many more due and as many in the log.
double claimCost(const Bench &bench, int due) {
    constexpr int kTurns = 20;
    Pipeline pipeline(bench.receiver, kWebhooks);
    pipeline.addLeads(2 * due / kWebhooks);
    TestStore &database = pipeline.database();
    database.texts(u"UPDATE deliveries SET state = 'succeeded', due_at = NULL, finished_at = 1 WHERE id % 2 = 0"_s);
    QList<ClaimWish> wishes;
    for (qint64 webhook = 1; webhook <= kWebhooks; ++webhook)
        wishes.append({webhook, 16});
    const qint64 dispatcher = database.addDispatcher();
    const Stopwatch stopwatch;
    for (int turn = 0; turn < kTurns; ++turn)
        must(database->claims().turn(dispatcher, {}, {}, wishes, kLater, kLater));
    return stopwatch.elapsed().cpuSeconds * 1e6 / kTurns;
}

struct Writes {
    QList<double> ms;
    int failed = 0;
};

/// Commits leads one after the other, until told to stop.
Writes writeUntil(const StoreOptions &options, const std::atomic<bool> &done) {
    Writes writes;
    const auto store = must(Store::open(options));
    while (!done) {
        const Stopwatch stopwatch;
        if (!store->leads().add({}))
            ++writes.failed;
        writes.ms.append(stopwatch.elapsed().seconds * 1e3);
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return writes;
}

}  // namespace

Figures measureClaims(const Bench &bench) {
    constexpr int kSmall = 10'000;
    const int big = bench.pick(1'000'000, 100'000);
    const double small = claimCost(bench, kSmall);
    return {{u"claim_turn_us"_s, u"a turn that claims 160, of 10 thousand due"_s, small, u"µs"_s, {}},
            {u"claim_ratio"_s,
             u"the same with %L1 due and as many in the log"_s.arg(big),
             claimCost(bench, big) / small,
             {},
             u"1.2 or less"_s}};
}

Figures measureOtherWriter(const Bench &bench) {
    const int count = bench.pick(24'000, 8'000);
    Pipeline pipeline(bench.receiver, 1);
    pipeline.addLeads(count);
    std::atomic<bool> done = false;
    Writes writes;
    std::thread writer([&, options = pipeline.database().options()] { writes = writeUntil(options, done); });
    pipeline.deliver(count);
    done = true;
    writer.join();
    return {{u"other_writer_failed"_s,
             u"commits that failed beside a dispatcher at full speed"_s,
             static_cast<double>(writes.failed),
             {},
             u"0"_s},
            {u"other_writer_p99_ms"_s, u"commit beside a dispatcher at full speed, 99 %"_s, percentile(writes.ms, 0.99),
             u"ms"_s, u"25 or less"_s}};
}

}  // namespace webhooks
