// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/delivery.h"
#include "domain/error.h"

#include <QList>
#include <QMap>

#include <array>
#include <optional>

namespace webhooks {

class Database;
struct FinishedAttempt;

/// Upper bounds of the latency buckets, in milliseconds; the last bucket is everything longer. Counted are attempts
/// that reached the receiver.
inline constexpr std::array<qint64, 14> kLatencyBoundsMs{5,    10,   25,   50,    100,   250,   500,
                                                         1000, 2500, 5000, 10000, 15000, 30000, 120000};
using LatencyBuckets = std::array<qint64, kLatencyBoundsMs.size() + 1>;

/// The smallest bound that `share` (0..1) of the counted attempts keep, interpolated within its bucket; empty without
/// attempts. Milliseconds.
std::optional<double> percentile(const LatencyBuckets &buckets, double share);

/// An active webhook is failing when so many attempts in a row did not succeed.
inline constexpr qint64 kFailingAfter = 3;

/// Attempts of one span of time, test sends left out.
struct AttemptSpan {
    qint64 startsAt = 0;  ///< wall milliseconds
    qint64 succeeded = 0;
    qint64 failed = 0;
    LatencyBuckets latency{};
    qint64 delivered = 0;           ///< deliveries that ended
    qint64 gaveUp = 0;              ///< deliveries that ran out of attempts
    std::optional<qint64> backlog;  ///< the most deliveries due at once; empty: nobody was dispatching

    bool operator==(const AttemptSpan &) const = default;
};

/// A webhook's attempts within a time.
struct WebhookActivity {
    qint64 webhookId = 0;
    qint64 succeeded = 0;
    qint64 failed = 0;
    qint64 durationSumUs = 0;
    LatencyBuckets latency{};
    qint64 pending = 0;       ///< deliveries; counted up to 10,000
    qint64 failedInARow = 0;  ///< attempts since the last success
    std::optional<qint64> lastAttemptAt;
    std::optional<int> lastStatus;
    ErrorClass lastError = ErrorClass::None;

    bool operator==(const WebhookActivity &) const = default;
};

struct ReasonCount {
    ErrorClass error = ErrorClass::None;
    std::optional<int> status;
    qint64 attempts = 0;

    bool operator==(const ReasonCount &) const = default;
};

/// The per-minute rollup of attempts: the overview and the webhook table read only this, never the log. Rows are
/// merged into hours after two days.
class Statistics final {
public:
    explicit Statistics(Database &database) : m_database(database) {}

    /// Within the transaction that records the attempts; those of the deliveries in `lost` were not recorded.
    void record(const QList<FinishedAttempt> &finished, const QList<AttemptKey> &lost = {});
    /// Keeps how much is due, for the chart; one short write.
    Result<void> sampleBacklog(qint64 now);

    /// `count` equal spans from `since` up to `until`, all webhooks together. Spans shorter than what the rollup still
    /// has hold the minutes or hours that begin in them.
    Result<QList<AttemptSpan>> spans(qint64 since, qint64 until, int count) const;
    /// The same for one webhook, without latency, ended deliveries and backlog.
    Result<QList<AttemptSpan>> spansOf(qint64 webhookId, qint64 since, qint64 until, int count) const;
    /// For all webhooks that had attempts, in one scan.
    Result<QMap<qint64, QList<AttemptSpan>>> spansByWebhook(qint64 since, qint64 until, int count) const;
    Result<QMap<qint64, WebhookActivity>> byWebhook(qint64 since) const;
    Result<QList<ReasonCount>> byReason(qint64 since) const;  ///< failed attempts, most first
    /// Merges minutes before `cutoff` into their hours; returns how many rows, at most 1,000.
    Result<qint64> thinBefore(qint64 cutoff);
    /// Minutes before `cutoff` go; returns how many rows, at most 1,000 of each table.
    Result<qint64> pruneBefore(qint64 cutoff);

private:
    Database &m_database;
};

}  // namespace webhooks
