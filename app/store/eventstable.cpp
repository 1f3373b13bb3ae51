// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventstable.h"

#include "domain/times.h"
#include "store/claimsql.h"
#include "store/database.h"
#include "store/eventwrite.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

Result<QList<Event>> EventsTable::list(qint64 beforeId, int limit) const {
    return m_database.read([&] {
        Statement row = m_database.statement(
            "SELECT id, public_id, type, occurred_at, lead_id, origin, payload FROM events WHERE id < ? ORDER BY id "
            "DESC LIMIT ?");
        row.run(beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max(), limit);
        QList<Event> events;
        while (row.next())
            events.append(readEvent(row));
        return events;
    });
}

Result<EventCounts> EventsTable::countsSince(qint64 since) const {
    return m_database.read([&] {
        Statement row = m_database.statement(R"(
SELECT type, sum(occurred_at >= @1 AND origin <> 'test'), count(*), min(occurred_at)
FROM (SELECT type, occurred_at, origin FROM events ORDER BY id DESC LIMIT @2) GROUP BY type)");
        row.run(since, EventCounts::kMost);
        EventCounts counts;
        qint64 looked = 0;
        qint64 oldest = std::numeric_limits<qint64>::max();
        while (row.next()) {
            if (row.integer(1) > 0)
                counts.byType.insert(row.text(0), row.integer(1));
            looked += row.integer(2);
            oldest = std::min(oldest, row.integer(3));
        }
        counts.complete = looked < EventCounts::kMost || oldest < since;
        return counts;
    });
}

Result<Event> EventsTable::find(const QString &idOrPublicId) const {
    return m_database.read([&]() -> Result<Event> {
        bool isNumber = false;
        const qint64 id = idOrPublicId.toLongLong(&isNumber);
        Statement row = m_database.statement(R"(
SELECT id, public_id, type, occurred_at, lead_id, origin, payload FROM events WHERE id = @1
UNION SELECT id, public_id, type, occurred_at, lead_id, origin, payload FROM events
WHERE public_id >= @2 AND public_id < @2 || 'g' AND length(@2) >= 6 LIMIT 2)");
        row.run(isNumber ? id : -1, idOrPublicId.toLower());
        if (!row.next())
            return std::unexpected(
                Error{ErrorCode::NotFound, u"There is no event %1."_s.arg(idOrPublicId), u"See `events list`."_s});
        const Event event = readEvent(row);
        if (row.next())
            return std::unexpected(Error{ErrorCode::Conflict,
                                         u"Several events have ids that start with %1."_s.arg(idOrPublicId),
                                         u"Give more digits."_s});
        return event;
    });
}

Result<Event> EventsTable::emitEvent(EventType type, const LeadChanges &lead) {
    if (const auto named = checkLeadId(lead); !named)
        return std::unexpected(named.error());
    return m_database.write([&] { return insertEvent(m_database, type, lead); });
}

Result<QByteArray> EventsTable::previewEvent(EventType type, const LeadChanges &lead) {
    if (const auto named = checkLeadId(lead); !named)
        return std::unexpected(named.error());
    QByteArray payload;
    // The view's trigger is the one place that builds payloads, so the event is made and rolled back.
    const auto rolledBack = m_database.write([&]() -> Result<void> {
        payload = insertEvent(m_database, type, lead).payload;
        return std::unexpected(Error{});
    });
    if (payload.isEmpty())
        return std::unexpected(rolledBack.error());
    return payload;
}

Result<QByteArray> EventsTable::samplePayload(EventType type, qint64 at) const {
    QByteArray payload;
    // The view's trigger is the one place that builds payloads, so the event is made and rolled back.
    const auto rolledBack = m_database.write([&]() -> Result<void> {
        m_database.statement(kInsertTestEvent).run(eventTypeName(type));
        Statement row = m_database.statement(
            "SELECT CAST(json_set(CAST(payload AS TEXT), '$.occurred_at', ?) AS BLOB) FROM events ORDER BY id DESC "
            "LIMIT 1");
        row.run(toIsoSeconds(at));
        row.next();
        payload = row.blob(0);
        return std::unexpected(Error{ErrorCode::Internal, {}, {}});
    });
    if (payload.isEmpty())
        return std::unexpected(rolledBack.error());
    return payload;
}

Result<qint64> EventsTable::deliveryCount(qint64 eventId) const {
    return m_database.read([&] {
        Statement row = m_database.statement("SELECT count(*) FROM deliveries WHERE event_id = ?");
        row.run(eventId);
        row.next();
        return row.integer(0);
    });
}

}  // namespace webhooks
