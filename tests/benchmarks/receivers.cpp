// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leanreceiver.h"
#include "benchmarks/measurements.h"
#include "benchmarks/pipeline.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kHealthy = 3;
constexpr int kHanging = 9 * kHealthy;
static_assert(kHanging + 1 <= kLeanAddresses);

/// From the event to the answer, 99 % of the healthy webhooks' first attempts.
double healthyP99(const Bench &bench, int hanging) {
    const int commits = bench.pick(300, 100);
    Pipeline pipeline(bench.receiver, kHealthy);
    for (int i = 1; i <= hanging; ++i) {
        QUrl url = bench.at(u"/never"_s);
        url.setHost(u"127.0.0.%1"_s.arg(1 + i));
        Webhook webhook = Pipeline::webhookAt(url);
        webhook.overrides.timeoutMs = 1'000;
        pipeline.addWebhooks(webhook, 1);
    }
    pipeline.follow(commits, 20, commits * kHealthy);
    QList<double> waits;
    const QStringList texts = pipeline.database().texts(
        u"SELECT a.started_at - d.created_at + a.duration_us / 1000.0 FROM attempts a "
        "JOIN deliveries d ON d.id = a.delivery_id WHERE d.webhook_id <= %1"_s.arg(kHealthy));
    for (const QString &wait : texts)
        waits.append(wait.toDouble());
    return percentile(waits, 0.99);
}

/// Processor microseconds of a delivery when so many webhooks listen, each answering after 20 ms.
double costAmong(const Bench &bench, int webhooks, int deliveries) {
    Pipeline pipeline(bench.at(u"/after/20"_s), webhooks);
    pipeline.addLeads(deliveries / webhooks);
    return pipeline.deliver(deliveries).cpuSeconds * 1e6 / deliveries;
}

}  // namespace

Figures measureHanging(const Bench &bench) {
    const double none = healthyP99(bench, 0);
    const double most = healthyP99(bench, kHanging);
    return {{u"healthy_p99_ms"_s, u"event to answer, 99 %, all webhooks healthy"_s, none, u"ms"_s, {}},
            {u"healthy_p99_ratio"_s, u"the same while 90 % of them hang"_s, most / none, {}, u"1.2 or less"_s}};
}

Figures measureSlow(const Bench &bench) {
    constexpr int kPosts = 300;
    Pipeline pipeline(bench.receiver, 0);
    Webhook webhook = Pipeline::webhookAt(bench.at(u"/after/50"_s));
    webhook.overrides.concurrency = 48;
    pipeline.addWebhooks(webhook, 1);
    pipeline.addLeads(kPosts);
    return {{u"slow_receiver_per_second"_s, u"300 POSTs to a receiver that takes 50 ms, 48 at once"_s,
             kPosts / pipeline.deliver(kPosts).seconds, u"/s"_s, u"600 or more"_s}};
}

Figures measureManyWebhooks(const Bench &bench) {
    const int many = bench.pick(10'000, 2'000);
    const double few = costAmong(bench, 10, many);
    return {{u"many_webhooks_ratio"_s,
             u"processor time of a delivery, %1 webhooks against 10"_s.arg(many),
             costAmong(bench, many, many) / few,
             {},
             u"1.2 or less"_s}};
}

}  // namespace webhooks
