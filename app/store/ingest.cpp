// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ingest.h"

#include "store/database.h"
#include "store/eventwrite.h"
#include "store/leadwrite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

qint64 newestEvent(Database &database) {
    Statement row = database.statement("SELECT coalesce(max(id), 0) FROM events");
    row.run();
    row.next();
    return row.integer(0);
}

QList<Ingested::MadeEvent> eventsAfter(Database &database, qint64 id) {
    Statement row = database.statement("SELECT public_id, type FROM events WHERE id > ? ORDER BY id");
    row.run(id);
    QList<Ingested::MadeEvent> events;
    while (row.next())
        events.append({row.text(0), row.text(1)});
    return events;
}

QByteArray toJson(const QList<Ingested::MadeEvent> &events) {
    QJsonArray array;
    for (const Ingested::MadeEvent &event : events)
        array.append(QJsonObject{{u"id"_s, event.id}, {u"event"_s, event.type}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<Ingested::MadeEvent> eventsFromJson(const QString &text) {
    QList<Ingested::MadeEvent> events;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &event : array)
        events.append({event["id"_L1].toString(), event["event"_L1].toString()});
    return events;
}

/// What the key's first request made; nothing when this is the first.
Result<std::optional<Ingested>> findKey(Database &database, const IngestKey &key) {
    Statement row =
        database.statement("SELECT fingerprint, lead_id, submission_id, events FROM ingest_keys WHERE key = ?");
    row.run(key.key);
    if (!row.next())
        return std::optional<Ingested>();
    if (row.blob(0) != key.fingerprint)
        return std::unexpected(Error{ErrorCode::InvalidInput, u"This Idempotency-Key was used for another request."_s,
                                     u"Every request needs a key of its own."_s});
    return Ingested{row.integer(1), row.integer(2), eventsFromJson(row.text(3)), true};
}

void insertKey(Database &database, const IngestKey &key, const Ingested &made) {
    database.statement("INSERT INTO ingest_keys VALUES (?, ?, ?, nullif(?, 0), ?, ?)")
        .run(key.key, key.fingerprint, made.leadId, made.submissionId, QString::fromUtf8(toJson(made.events)), key.now);
}

}  // namespace

/// `change` runs inside the transaction and fills in the ids of what it made; events are found by themselves.
template <typename Change>
Result<Ingested> Ingest::once(const IngestKey &key, const Change &change) {
    return m_database.write([&]() -> Result<Ingested> {
        if (!key.key.isEmpty()) {
            const auto found = findKey(m_database, key);
            if (!found)
                return std::unexpected(found.error());
            if (*found)
                return **found;
        }
        const qint64 before = newestEvent(m_database);
        Ingested made;
        if (const auto done = change(made); !done)
            return std::unexpected(done.error());
        made.events = eventsAfter(m_database, before);
        if (!key.key.isEmpty())
            insertKey(m_database, key, made);
        return made;
    });
}

Result<Ingested> Ingest::addLead(const LeadChanges &lead, const IngestKey &key) {
    return once(key, [&](Ingested &made) -> Result<void> {
        const auto &id = lead[LeadField::Id];
        if (id && hasLead(m_database, id->toLongLong()))
            return std::unexpected(Error{ErrorCode::Conflict, u"There is a lead %1 already."_s.arg(*id),
                                         u"PUT changes it; without an id a new one is chosen."_s});
        made.leadId = writeLead(m_database, std::nullopt, lead);
        return {};
    });
}

Result<Ingested> Ingest::putLead(qint64 id, const LeadChanges &lead, const IngestKey &key) {
    LeadChanges whole = lead;
    for (auto &value : whole.values)
        value = value.value_or(QString());
    whole[LeadField::Id] = QString::number(id);
    return once(key, [&](Ingested &made) -> Result<void> {
        made.leadId = writeLead(m_database, hasLead(m_database, id) ? std::optional(id) : std::nullopt, whole);
        return {};
    });
}

Result<Ingested> Ingest::deleteLead(qint64 id, const IngestKey &key) {
    return once(key, [&](Ingested &made) -> Result<void> {
        made.leadId = id;
        webhooks::deleteLead(m_database, id);
        return {};
    });
}

Result<Ingested> Ingest::submitForm(qint64 leadId, const QString &form, const IngestKey &key) {
    return once(key, [&](Ingested &made) -> Result<void> {
        made.leadId = leadId;
        made.submissionId = insertSubmission(m_database, leadId, form);
        return {};
    });
}

Result<Ingested> Ingest::emitEvent(EventType type, const LeadChanges &lead, const IngestKey &key) {
    if (const auto named = checkLeadId(lead); !named)
        return std::unexpected(named.error());
    return once(key, [&](Ingested &made) -> Result<void> {
        made.leadId = insertEvent(m_database, type, lead).leadId;
        return {};
    });
}

Result<qint64> Ingest::forgetKeys(qint64 cutoff, int most) {
    return m_database.write([&] {
        return m_database
            .statement(R"(
DELETE FROM ingest_keys WHERE key IN (SELECT key FROM ingest_keys WHERE created_at < ? ORDER BY created_at LIMIT ?))")
            .run(cutoff, most)
            .changes();
    });
}

}  // namespace webhooks
