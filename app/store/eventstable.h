// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/lead.h"

#include <QList>
#include <QMap>

namespace webhooks {

class Database;

/// How many events of each type there were, test sends left out.
struct EventCounts {
    /// The newest events that are looked at, so that counting takes no longer the more there are.
    static constexpr int kMost = 20'000;

    QMap<QString, qint64> byType;
    bool complete = true;  ///< false: there are more, further back

    bool operator==(const EventCounts &) const = default;
};

class EventsTable final {
public:
    explicit EventsTable(Database &database) : m_database(database) {}

    Result<QList<Event>> list(qint64 beforeId, int limit) const;  ///< newest first; beforeId 0: from the newest
    Result<EventCounts> countsSince(qint64 since) const;          ///< `since`: wall milliseconds
    Result<Event> find(const QString &idOrPublicId) const;        ///< sequence number, public id or its unique start
    /// An event for a lead that need not be stored; its id may be 0 only when `changes` names one.
    Result<Event> emitEvent(EventType type, const LeadChanges &lead);
    /// The payload that a test send of that type would have at `at` (wall milliseconds); nothing is kept.
    Result<QByteArray> samplePayload(EventType type, qint64 at) const;
    /// The payload that emitEvent() would make now; nothing is kept.
    Result<QByteArray> previewEvent(EventType type, const LeadChanges &lead);
    Result<qint64> deliveryCount(qint64 eventId) const;

private:
    Database &m_database;
};

}  // namespace webhooks
