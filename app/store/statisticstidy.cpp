// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/statistics.h"

namespace webhooks {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHour = 60;  // minutes
constexpr qint64 kRowsPerSlice = 1'000;

/// Each moves the first rows of an hour's later minutes into its first, and is followed by the deletion of the same.
constexpr const char *kMergeWebhooks = R"(
INSERT INTO statistics
SELECT @1, webhook_id, sum(succeeded), sum(failed), sum(duration_sum_us), sum(l0), sum(l1), sum(l2), sum(l3), sum(l4), sum(l5),
       sum(l6), sum(l7), sum(l8), sum(l9), sum(l10), sum(l11), sum(l12), sum(l13), sum(l14)
FROM (SELECT * FROM statistics WHERE minute > @1 AND minute < @2 ORDER BY minute, webhook_id LIMIT @3)
WHERE 1 GROUP BY webhook_id
ON CONFLICT DO UPDATE SET succeeded = succeeded + excluded.succeeded, failed = failed + excluded.failed,
    duration_sum_us = duration_sum_us + excluded.duration_sum_us, l0 = l0 + excluded.l0, l1 = l1 + excluded.l1,
    l2 = l2 + excluded.l2, l3 = l3 + excluded.l3, l4 = l4 + excluded.l4, l5 = l5 + excluded.l5, l6 = l6 + excluded.l6,
    l7 = l7 + excluded.l7, l8 = l8 + excluded.l8, l9 = l9 + excluded.l9, l10 = l10 + excluded.l10,
    l11 = l11 + excluded.l11, l12 = l12 + excluded.l12, l13 = l13 + excluded.l13, l14 = l14 + excluded.l14)";
constexpr const char *kDropWebhooks = R"(
DELETE FROM statistics WHERE (minute, webhook_id) IN (
    SELECT minute, webhook_id FROM statistics WHERE minute > ? AND minute < ? ORDER BY minute, webhook_id LIMIT ?))";

constexpr const char *kMergeReasons = R"(
INSERT INTO statistics_reasons SELECT @1, error, status, sum(attempts)
FROM (SELECT * FROM statistics_reasons WHERE minute > @1 AND minute < @2 ORDER BY minute, error, status LIMIT @3)
WHERE 1 GROUP BY error, status
ON CONFLICT DO UPDATE SET attempts = attempts + excluded.attempts)";
constexpr const char *kDropReasons = R"(
DELETE FROM statistics_reasons WHERE (minute, error, status) IN (
    SELECT minute, error, status FROM statistics_reasons WHERE minute > ? AND minute < ?
    ORDER BY minute, error, status LIMIT ?))";

constexpr const char *kMergeTotals = R"(
INSERT INTO statistics_totals
SELECT @1, sum(succeeded), sum(failed), sum(delivered), sum(gave_up), max(backlog), sum(l0), sum(l1), sum(l2), sum(l3), sum(l4),
       sum(l5), sum(l6), sum(l7), sum(l8), sum(l9), sum(l10), sum(l11), sum(l12), sum(l13), sum(l14)
FROM (SELECT * FROM statistics_totals WHERE minute > @1 AND minute < @2 ORDER BY minute LIMIT @3)
WHERE 1 GROUP BY 1
ON CONFLICT DO UPDATE SET succeeded = succeeded + excluded.succeeded, failed = failed + excluded.failed,
    delivered = delivered + excluded.delivered, gave_up = gave_up + excluded.gave_up,
    backlog = coalesce(max(backlog, excluded.backlog), backlog, excluded.backlog), l0 = l0 + excluded.l0,
    l1 = l1 + excluded.l1, l2 = l2 + excluded.l2, l3 = l3 + excluded.l3, l4 = l4 + excluded.l4, l5 = l5 + excluded.l5,
    l6 = l6 + excluded.l6, l7 = l7 + excluded.l7, l8 = l8 + excluded.l8, l9 = l9 + excluded.l9,
    l10 = l10 + excluded.l10, l11 = l11 + excluded.l11, l12 = l12 + excluded.l12, l13 = l13 + excluded.l13,
    l14 = l14 + excluded.l14)";
constexpr const char *kDropTotals = R"(
DELETE FROM statistics_totals WHERE minute IN (
    SELECT minute FROM statistics_totals WHERE minute > ? AND minute < ? ORDER BY minute LIMIT ?))";

}  // namespace

Result<qint64> Statistics::thinBefore(qint64 cutoff) {
    return m_database.write([&]() -> qint64 {
        // The totals have every minute that the other tables have, and are merged last.
        Statement row = m_database.statement(
            "SELECT minute FROM statistics_totals WHERE minute < ? AND minute % 60 <> 0 ORDER BY minute LIMIT 1");
        row.run(cutoff / kMinuteMs / kHour * kHour);
        if (!row.next())
            return 0;
        const qint64 hour = row.integer(0) / kHour * kHour;
        for (const auto &[merge, drop] :
             {std::pair(kMergeWebhooks, kDropWebhooks), std::pair(kMergeReasons, kDropReasons),
              std::pair(kMergeTotals, kDropTotals)}) {
            m_database.statement(merge).run(hour, hour + kHour, kRowsPerSlice);
            if (const qint64 rows = m_database.statement(drop).run(hour, hour + kHour, kRowsPerSlice).changes();
                rows > 0)
                return rows;
        }
        return 0;
    });
}

Result<qint64> Statistics::pruneBefore(qint64 cutoff) {
    return m_database.write([&] {
        const qint64 minute = cutoff / kMinuteMs;
        qint64 rows = 0;
        for (const char *sql :
             {"DELETE FROM statistics WHERE (minute, webhook_id) IN (SELECT minute, webhook_id FROM statistics "
              "WHERE minute < ? ORDER BY minute, webhook_id LIMIT ?)",
              "DELETE FROM statistics_reasons WHERE (minute, error, status) IN (SELECT minute, error, status "
              "FROM statistics_reasons WHERE minute < ? ORDER BY minute, error, status LIMIT ?)",
              "DELETE FROM statistics_totals WHERE minute IN (SELECT minute FROM statistics_totals "
              "WHERE minute < ? ORDER BY minute LIMIT ?)",
              "DELETE FROM webhook_health WHERE webhook_id IN (SELECT webhook_id FROM webhook_health "
              "WHERE last_attempt_at / 60000 < ? AND webhook_id NOT IN (SELECT id FROM webhooks) LIMIT ?)"})
            rows += m_database.statement(sql).run(minute, kRowsPerSlice).changes();
        return rows;
    });
}

}  // namespace webhooks
