// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statistics.h"

#include "store/backlog.h"
#include "store/claims.h"
#include "store/database.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// One row of the rollup before it is added to what is stored.
struct Tally {
    qint64 succeeded = 0;
    qint64 failed = 0;
    qint64 durationSumUs = 0;
    qint64 delivered = 0;
    qint64 gaveUp = 0;
    LatencyBuckets latency{};
};

struct Health {
    qint64 lastAttemptAt = 0;
    std::optional<int> lastStatus;
    QString lastError;
    qint64 failedInARow = 0;
    bool succeeded = false;
};

struct Batch {
    std::map<std::pair<qint64, qint64>, Tally> byWebhook;  ///< minute and webhook
    std::map<qint64, Tally> totals;
    std::map<std::tuple<qint64, QString, int>, qint64> reasons;  ///< minute, error and status
    std::map<qint64, Health> health;
};

QString nameOf(ErrorClass error) {
    const QString name = errorClassName(error);
    return name.isNull() ? u""_s : name;
}

void count(Tally &tally, const FinishedAttempt &one) {
    const AttemptResult &result = one.result;
    ++(result.succeeded() ? tally.succeeded : tally.failed);
    tally.durationSumUs += result.durationUs;
    tally.delivered += one.next == FinishedAttempt::Next::Succeeded;
    tally.gaveUp += one.next == FinishedAttempt::Next::Failed;
    // A rescued attempt has no duration; one that was never sent says nothing about the receiver.
    if (!result.posted || result.durationUs <= 0)
        return;
    const auto bound = std::ranges::lower_bound(kLatencyBoundsMs, result.durationUs, {},
                                                [](qint64 milliseconds) { return milliseconds * 1000; });
    ++tally.latency[static_cast<size_t>(bound - kLatencyBoundsMs.begin())];
}

void add(Batch &batch, const FinishedAttempt &one) {
    const AttemptResult &result = one.result;
    const qint64 endedAt = result.startedAt + result.durationUs / 1000;
    const qint64 minute = endedAt / kMinuteMs;
    count(batch.byWebhook[{minute, one.webhookId}], one);
    count(batch.totals[minute], one);
    Health &health = batch.health[one.webhookId];
    health.lastAttemptAt = endedAt;
    health.lastStatus = result.status;
    health.lastError = nameOf(result.error);
    if (result.succeeded()) {
        health.succeeded = true;
        health.failedInARow = 0;
        return;
    }
    ++health.failedInARow;
    ++batch.reasons[{minute, health.lastError, result.status.value_or(0)}];
}

QVariantList values(std::initializer_list<qint64> first, const LatencyBuckets &latency) {
    QVariantList list(first.begin(), first.end());
    for (const qint64 attempts : latency)
        list.append(attempts);
    return list;
}

void writeTallies(Database &database, const Batch &batch) {
    for (const auto &[key, tally] : batch.byWebhook)
        database
            .statement(R"(
INSERT INTO statistics VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET succeeded = succeeded + excluded.succeeded, failed = failed + excluded.failed,
    duration_sum_us = duration_sum_us + excluded.duration_sum_us, l0 = l0 + excluded.l0, l1 = l1 + excluded.l1,
    l2 = l2 + excluded.l2, l3 = l3 + excluded.l3, l4 = l4 + excluded.l4, l5 = l5 + excluded.l5, l6 = l6 + excluded.l6,
    l7 = l7 + excluded.l7, l8 = l8 + excluded.l8, l9 = l9 + excluded.l9, l10 = l10 + excluded.l10,
    l11 = l11 + excluded.l11, l12 = l12 + excluded.l12, l13 = l13 + excluded.l13, l14 = l14 + excluded.l14)")
            .run(values({key.first, key.second, tally.succeeded, tally.failed, tally.durationSumUs}, tally.latency));
    for (const auto &[minute, tally] : batch.totals)
        database
            .statement(R"(
INSERT INTO statistics_totals VALUES (?, ?, ?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET succeeded = succeeded + excluded.succeeded, failed = failed + excluded.failed,
    delivered = delivered + excluded.delivered, gave_up = gave_up + excluded.gave_up, l0 = l0 + excluded.l0,
    l1 = l1 + excluded.l1, l2 = l2 + excluded.l2, l3 = l3 + excluded.l3, l4 = l4 + excluded.l4, l5 = l5 + excluded.l5,
    l6 = l6 + excluded.l6, l7 = l7 + excluded.l7, l8 = l8 + excluded.l8, l9 = l9 + excluded.l9,
    l10 = l10 + excluded.l10, l11 = l11 + excluded.l11, l12 = l12 + excluded.l12, l13 = l13 + excluded.l13,
    l14 = l14 + excluded.l14)")
            .run(values({minute, tally.succeeded, tally.failed, tally.delivered, tally.gaveUp}, tally.latency));
}

void writeReasons(Database &database, const Batch &batch) {
    for (const auto &[key, attempts] : batch.reasons)
        database
            .statement(
                "INSERT INTO statistics_reasons VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET attempts = attempts + excluded.attempts")
            .run(std::get<0>(key), std::get<1>(key), std::get<2>(key), attempts);
}

void writeHealth(Database &database, const Batch &batch) {
    for (const auto &[webhookId, health] : batch.health)
        database
            .statement(R"(
INSERT INTO webhook_health VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET last_attempt_at = excluded.last_attempt_at, last_status = excluded.last_status,
    last_error = excluded.last_error,
    failed_in_a_row = excluded.failed_in_a_row + CASE WHEN ? THEN 0 ELSE failed_in_a_row END)")
            .run(webhookId, health.lastAttemptAt, health.lastStatus, health.lastError, health.failedInARow,
                 health.succeeded);
}

}  // namespace

std::optional<double> percentile(const LatencyBuckets &buckets, double share) {
    qint64 total = 0;
    for (const qint64 attempts : buckets)
        total += attempts;
    if (total == 0)
        return {};
    const double wanted = share * static_cast<double>(total);
    double before = 0;
    double lower = 0;
    for (size_t i = 0; i < kLatencyBoundsMs.size(); ++i) {
        const auto attempts = static_cast<double>(buckets[i]);
        const auto upper = static_cast<double>(kLatencyBoundsMs[i]);
        if (attempts > 0 && before + attempts >= wanted)
            return lower + (upper - lower) * std::clamp((wanted - before) / attempts, 0.0, 1.0);
        before += attempts;
        lower = upper;
    }
    return lower;
}

void Statistics::record(const QList<FinishedAttempt> &finished, const QList<AttemptKey> &lost) {
    Batch batch;
    for (const FinishedAttempt &one : finished) {
        if (one.trigger != Trigger::Test && !lost.contains(one.key()))
            add(batch, one);
    }
    writeTallies(m_database, batch);
    writeReasons(m_database, batch);
    writeHealth(m_database, batch);
}

Result<void> Statistics::sampleBacklog(qint64 now) {
    const auto backlog = readBacklog(m_database, now);
    if (!backlog)
        return std::unexpected(backlog.error());
    return m_database.write([&] {
        m_database
            .statement(R"(
INSERT INTO statistics_totals VALUES (?, 0, 0, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
ON CONFLICT DO UPDATE SET backlog = max(coalesce(backlog, 0), excluded.backlog))")
            .run(now / kMinuteMs, backlog->due);
    });
}

}  // namespace webhooks
