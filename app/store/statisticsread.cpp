// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/statistics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// Equal spans, and the minutes that begin within them.
struct Spans {
    Spans(qint64 since, qint64 until, int count)
        : start(since),
          length(std::max<qint64>((until - since) / std::max(count, 1), 1)),
          firstMinute((since + kMinuteMs - 1) / kMinuteMs),
          endMinute((since + length * count + kMinuteMs - 1) / kMinuteMs) {
        empty.resize(count);
        for (int i = 0; i < count; ++i)
            empty[i].startsAt = since + i * length;
    }

    qint64 start;
    qint64 length;
    qint64 firstMinute;
    qint64 endMinute;
    QList<AttemptSpan> empty;
};

LatencyBuckets readLatency(const Statement &row, int firstColumn) {
    LatencyBuckets latency{};
    for (size_t i = 0; i < latency.size(); ++i)
        latency[i] = row.integer(firstColumn + static_cast<int>(i));
    return latency;
}

ErrorClass errorOf(const QString &name) {
    return name.isEmpty() ? ErrorClass::None : errorClassFromName(name).value_or(ErrorClass::Other);
}

std::optional<int> statusOf(qint64 status) {
    return status == 0 ? std::nullopt : std::optional(static_cast<int>(status));
}

void readSums(Database &database, qint64 since, QMap<qint64, WebhookActivity> &activity) {
    Statement row = database.statement(R"(
SELECT webhook_id, sum(succeeded), sum(failed), sum(duration_sum_us), sum(l0), sum(l1), sum(l2), sum(l3), sum(l4), sum(l5),
       sum(l6), sum(l7), sum(l8), sum(l9), sum(l10), sum(l11), sum(l12), sum(l13), sum(l14)
FROM statistics WHERE minute >= ? GROUP BY webhook_id)");
    row.run(since / kMinuteMs);
    while (row.next()) {
        WebhookActivity &one = activity[row.integer(0)];
        one.succeeded = row.integer(1);
        one.failed = row.integer(2);
        one.durationSumUs = row.integer(3);
        one.latency = readLatency(row, 4);
    }
}

void readHealth(Database &database, QMap<qint64, WebhookActivity> &activity) {
    Statement row = database.statement(
        "SELECT webhook_id, last_attempt_at, coalesce(last_status, 0), last_error, failed_in_a_row FROM "
        "webhook_health");
    row.run();
    while (row.next()) {
        WebhookActivity &one = activity[row.integer(0)];
        one.lastAttemptAt = row.integer(1);
        one.lastStatus = statusOf(row.integer(2));
        one.lastError = errorOf(row.text(3));
        one.failedInARow = row.integer(4);
    }
}

void readPending(Database &database, QMap<qint64, WebhookActivity> &activity) {
    Statement row = database.statement(R"(
SELECT id, (SELECT count(*) FROM (SELECT 1 FROM deliveries INDEXED BY deliveries_due
                                  WHERE webhook_id = webhooks.id AND state = 'pending' LIMIT 10000))
FROM webhooks)");
    row.run();
    while (row.next())
        activity[row.integer(0)].pending = row.integer(1);
}

}  // namespace

Result<QList<AttemptSpan>> Statistics::spans(qint64 since, qint64 until, int count) const {
    return m_database.read([&] {
        Spans spans(since, until, count);
        Statement row = m_database.statement(R"(
SELECT (minute * 60000 - ?) / ? AS span, sum(succeeded), sum(failed), sum(delivered), sum(gave_up), max(backlog), sum(l0),
       sum(l1), sum(l2), sum(l3), sum(l4), sum(l5), sum(l6), sum(l7), sum(l8), sum(l9), sum(l10), sum(l11), sum(l12),
       sum(l13), sum(l14)
FROM statistics_totals WHERE minute >= ? AND minute < ? GROUP BY span)");
        row.run(spans.start, spans.length, spans.firstMinute, spans.endMinute);
        while (row.next()) {
            AttemptSpan &span = spans.empty[row.integer(0)];
            span.succeeded = row.integer(1);
            span.failed = row.integer(2);
            span.delivered = row.integer(3);
            span.gaveUp = row.integer(4);
            span.backlog = row.optionalInteger(5);
            span.latency = readLatency(row, 6);
        }
        return spans.empty;
    });
}

Result<QList<AttemptSpan>> Statistics::spansOf(qint64 webhookId, qint64 since, qint64 until, int count) const {
    const auto all = spansByWebhook(since, until, count);
    if (!all)
        return std::unexpected(all.error());
    return all->value(webhookId, Spans(since, until, count).empty);
}

Result<QMap<qint64, QList<AttemptSpan>>> Statistics::spansByWebhook(qint64 since, qint64 until, int count) const {
    return m_database.read([&] {
        const Spans spans(since, until, count);
        QMap<qint64, QList<AttemptSpan>> byWebhook;
        Statement row = m_database.statement(R"(
SELECT webhook_id, (minute * 60000 - ?) / ? AS span, sum(succeeded), sum(failed)
FROM statistics WHERE minute >= ? AND minute < ? GROUP BY webhook_id, span)");
        row.run(spans.start, spans.length, spans.firstMinute, spans.endMinute);
        while (row.next()) {
            QList<AttemptSpan> &list = byWebhook[row.integer(0)];
            if (list.isEmpty())
                list = spans.empty;
            list[row.integer(1)].succeeded = row.integer(2);
            list[row.integer(1)].failed = row.integer(3);
        }
        return byWebhook;
    });
}

Result<QMap<qint64, WebhookActivity>> Statistics::byWebhook(qint64 since) const {
    return m_database.read([&] {
        QMap<qint64, WebhookActivity> activity;
        readSums(m_database, since, activity);
        readHealth(m_database, activity);
        readPending(m_database, activity);
        for (auto one = activity.begin(); one != activity.end(); ++one)
            one->webhookId = one.key();
        return activity;
    });
}

Result<QList<ReasonCount>> Statistics::byReason(qint64 since) const {
    return m_database.read([&] {
        Statement row = m_database.statement(
            "SELECT error, status, sum(attempts) AS n FROM statistics_reasons WHERE minute >= ? "
            "GROUP BY error, status ORDER BY n DESC, error, status");
        row.run(since / kMinuteMs);
        QList<ReasonCount> reasons;
        while (row.next())
            reasons.append({errorOf(row.text(0)), statusOf(row.integer(1)), row.integer(2)});
        return reasons;
    });
}

}  // namespace webhooks
