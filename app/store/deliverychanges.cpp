// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliverychanges.h"

#include "domain/deliverypolicy.h"
#include "domain/times.h"
#include "store/auditwrite.h"
#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kSlice = 1'000;
const QString kDeliveries = u"deliveries"_s;

/// What happens to deliveries, for the audit log.
struct Operation {
    AuditAction action = AuditAction::DeliveriesRetried;
    const QString &filter;
    qint64 now = 0;

    AuditRecord record() const {
        AuditRecord record{.action = action, .at = now};
        if (!filter.isEmpty())
            record.after = {{u"filter"_s, filter}};
        return record;
    }
};

/// Runs `change`, which returns the delivery's webhook when it changes it, for each id, 1,000 in a transaction. Returns
/// how many rows changed.
template <typename Change>
Result<qint64> inSlices(Database &database, const QList<qint64> &ids, const DeliveryChanges::Progress &progress,
                        const Operation &operation, const Change &change) {
    qint64 changed = 0;
    SlicedAudit audit(database, operation.record());
    for (qsizetype start = 0; start < ids.size(); start += kSlice) {
        const QList<qint64> slice = ids.mid(start, kSlice);
        const auto done = database.write([&]() -> qint64 {
            qint64 rows = 0;
            for (const qint64 id : slice) {
                Statement row = change(id, changed + rows);
                if (!row.next())
                    continue;
                ++rows;
                audit.concern(row.integer(0));
            }
            audit.add(kDeliveries, rows);
            return rows;
        });
        if (!done)
            return done;
        changed += *done;
        if (progress && !progress(start + slice.size()))
            break;
    }
    return changed;
}

/// The slowest rate whose deliveries lie at most so far apart, as `--rate` reads it.
QString rateFor(qint64 spacingMs) {
    constexpr qint64 kHourMs = 3'600'000;
    constexpr qint64 kMinuteMs = 60'000;
    constexpr qint64 kSecondMs = 1'000;
    const qint64 unitMs = spacingMs >= kMinuteMs ? kHourMs : spacingMs >= kSecondMs ? kMinuteMs : kSecondMs;
    const QChar unit = unitMs == kHourMs ? u'h' : unitMs == kMinuteMs ? u'm' : u's';
    return QString::number((unitMs + spacingMs - 1) / spacingMs) % u'/' % unit;
}

/// Events that the webhook listens to and has no delivery for.
QString missed(const Webhook &webhook, const QString &columns) {
    QStringList types;
    for (const EventType type : webhook.events)
        types.append(u'\'' % eventTypeName(type) % u'\'');
    const QString listened = webhook.allEvents ? u"1"_s : u"e.type IN (%1)"_s.arg(types.join(u", "_s));
    return u"SELECT "_s % columns %
           u" FROM events e WHERE e.id > ? AND e.occurred_at >= ? AND e.occurred_at <= ? AND e.origin <> 'test' AND "
           u"e.erase = 0 "
           "AND "_s %
           listened % u" AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND d.webhook_id = ?)"_s;
}

/// What is made for an inactive webhook would only be cancelled again.
void requireActive(Database &database, qint64 webhookId) {
    Statement row = database.statement("SELECT 1 FROM webhooks WHERE id = ? AND active = 1");
    if (!row.run(webhookId).next())
        throw DatabaseFailure{{ErrorCode::Conflict, u"The webhook is inactive: nothing is sent to it."_s,
                               u"Enable it first: leadhub-webhooks webhooks enable %1"_s.arg(webhookId)}};
}

/// Nothing for an event that is gone or has got its delivery meanwhile. Returns how many were made.
qint64 makeDelivery(Database &database, qint64 eventId, qint64 webhookId, qint64 now) {
    return database
        .statement(R"(
INSERT INTO deliveries (public_id, event_id, webhook_id, trigger, due_at, created_at)
SELECT printf('%012x%s', @1, lower(hex(randomblob(10)))), id, @2, 'manual', @1, @1 FROM events WHERE id = @3
ON CONFLICT (event_id, webhook_id) DO NOTHING)")
        .run(now, webhookId, eventId)
        .changes();
}

}  // namespace

Result<void> DeliveryChanges::checkPace(qint64 count, qint64 spacingMs) {
    const qint64 gaps = std::max<qint64>(count - 1, 1);
    if (spacingMs <= kMaxBackoffMs / gaps)
        return {};
    const QString most = QString::number(kMaxBackoffMs / spacingMs + 1);
    return std::unexpected(Error{ErrorCode::InvalidInput,
                                 u"At this rate %1 deliveries would take longer than a day."_s.arg(count),
                                 u"Redeliver at most %1 at a time, or choose a rate of at least %2."_s.arg(
                                     most, rateFor(std::max<qint64>(kMaxBackoffMs / gaps, 1)))});
}

Result<qint64> DeliveryChanges::redeliver(const QList<qint64> &ids, qint64 now, qint64 spacingMs,
                                          const Progress &progress, const QString &filter) {
    if (const auto pace = checkPace(ids.size(), spacingMs); !pace)
        return std::unexpected(pace.error());
    const Operation operation{AuditAction::DeliveriesRedelivered, filter, now};
    return inSlices(m_database, ids, progress, operation, [&](qint64 id, qint64 position) {
        Statement row = m_database.statement(R"(
UPDATE deliveries SET state = 'pending', trigger = 'manual', due_at = @1, finished_at = NULL, cycle_attempts = 0, repeated = 0,
       reason = NULL
WHERE id = @2 AND state IN ('succeeded', 'failed', 'cancelled')
  AND NOT (state = 'succeeded' AND finished_at > @3)
  AND EXISTS (SELECT 1 FROM webhooks h WHERE h.id = webhook_id AND h.active = 1)
  AND NOT EXISTS (SELECT 1 FROM events e WHERE e.id = event_id AND e.erase = 1 AND e.type <> 'lead.deleted')
RETURNING webhook_id)");
        row.run(now + position * spacingMs, id, now);
        return row;
    });
}

Result<qint64> DeliveryChanges::retryNow(const QList<qint64> &ids, qint64 now, const QString &filter) {
    const Operation operation{AuditAction::DeliveriesRetried, filter, now};
    return inSlices(m_database, ids, {}, operation, [&](qint64 id, qint64) {
        Statement row = m_database.statement(
            "UPDATE deliveries SET due_at = ? WHERE id = ? AND state = 'pending' RETURNING webhook_id");
        row.run(now, id);
        return row;
    });
}

Result<qint64> DeliveryChanges::cancel(const QList<qint64> &ids, qint64 now, const QString &filter) {
    const Operation operation{AuditAction::DeliveriesCancelled, filter, now};
    return inSlices(m_database, ids, {}, operation, [&](qint64 id, qint64) {
        Statement row = m_database.statement(R"(
UPDATE deliveries SET state = 'cancelled', due_at = NULL, finished_at = ?, reason = 'cancelled by an operator'
WHERE id = ? AND state = 'pending' RETURNING webhook_id)");
        row.run(now, id);
        return row;
    });
}

Result<qint64> DeliveryChanges::countMissed(const Webhook &webhook, qint64 since, qint64 until) const {
    return m_database.read([&] {
        Statement row = m_database.statementOnce(missed(webhook, u"count(*)"_s));
        row.run(0, since, until, webhook.id);
        row.next();
        return row.integer(0);
    });
}

Result<qint64> DeliveryChanges::recover(const Webhook &webhook, qint64 since, qint64 until, qint64 now,
                                        const Progress &progress) {
    qint64 made = 0;
    qint64 after = 0;
    SlicedAudit audit(m_database, {.action = AuditAction::DeliveriesRecovered,
                                   .webhookId = webhook.id,
                                   .after = {{u"since"_s, toIsoSeconds(since)}, {u"until"_s, toIsoSeconds(until)}},
                                   .at = now});
    while (true) {
        // Searching may pass over very many events, so it does not hold the write lock.
        const auto events = m_database.read([&] {
            Statement row = m_database.statementOnce(missed(webhook, u"e.id"_s) % u" ORDER BY e.id LIMIT "_s %
                                                     QString::number(kSlice));
            row.run(after, since, until, webhook.id);
            QList<qint64> ids;
            while (row.next())
                ids.append(row.integer(0));
            return ids;
        });
        if (!events)
            return std::unexpected(events.error());
        const auto done = m_database.write([&] {
            requireActive(m_database, webhook.id);
            qint64 rows = 0;
            for (const qint64 event : *events)
                rows += makeDelivery(m_database, event, webhook.id, now);
            audit.add(kDeliveries, rows);
            return rows;
        });
        if (!done)
            return done;
        made += *done;
        if (events->size() < kSlice || (progress && !progress(made)))
            return made;
        after = events->last();
    }
}

}  // namespace webhooks
