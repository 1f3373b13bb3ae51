// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backdate.h"

#include "domain/times.h"
#include "store/database.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kTimeDigits = 12;
constexpr qsizetype kRestDigits = 20;

/// Like the ids that the triggers make, but the same for the same row and time.
QString publicId(QLatin1StringView kind, qint64 id, qint64 at) {
    const QString seed = u"%1 %2 %3"_s.arg(kind).arg(id).arg(at);
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1%2"_s.arg(at, kTimeDigits, 16, QChar(u'0')).arg(QString::fromLatin1(hash.first(kRestDigits)));
}

QList<qint64> idsOf(Statement &row) {
    QList<qint64> ids;
    while (row.next())
        ids.append(row.integer(0));
    return ids;
}

}  // namespace

Backdate::Backdate(Database &database) : m_database(database) {
    (void)m_database.pragma(u"PRAGMA synchronous = OFF"_s);
}

Backdate::~Backdate() {
    (void)m_database.pragma(u"PRAGMA synchronous = FULL"_s);
}

Result<QList<qint64>> Backdate::moveTo(qint64 at) {
    return m_database.write([&] {
        QList<qint64> events;
        {
            Statement row = m_database.statement("SELECT id FROM events WHERE id > ? ORDER BY id");
            row.run(m_lastEvent);
            events = idsOf(row);
        }
        QList<qint64> pending;
        for (const qint64 id : std::as_const(events)) {
            m_database
                .statement(R"(
UPDATE events SET public_id = ?, occurred_at = ?,
       payload = CAST(json_set(CAST(payload AS TEXT), '$.occurred_at', ?) AS BLOB) WHERE id = ?)")
                .run(publicId("event"_L1, id, at), at, toIsoSeconds(at), id);
            pending += moveDeliveries(id, at);
            m_lastEvent = id;
        }
        m_database.statement("UPDATE form_submissions SET submitted_at = ? WHERE id > ?")
            .run(toIsoSeconds(at), m_lastSubmission);
        Statement last = m_database.statement("SELECT coalesce(max(id), 0) FROM form_submissions");
        last.run();
        if (last.next())
            m_lastSubmission = last.integer(0);
        return pending;
    });
}

QList<qint64> Backdate::moveDeliveries(qint64 eventId, qint64 at) {
    QList<qint64> deliveries;
    {
        Statement row = m_database.statement("SELECT id FROM deliveries WHERE event_id = ? ORDER BY id");
        row.run(eventId);
        deliveries = idsOf(row);
    }
    for (const qint64 id : std::as_const(deliveries)) {
        m_database
            .statement(
                "UPDATE deliveries SET public_id = @1, created_at = @2, "
                "due_at = CASE state WHEN 'pending' THEN @2 END WHERE id = @3")
            .run(publicId("delivery"_L1, id, at), at, id);
    }
    return deliveries;
}

Result<void> Backdate::moveAudit(qint64 at) {
    return m_database.write([&] {
        m_database.statement("UPDATE audit SET at = ? WHERE id > ?").run(at, m_lastAudit);
        Statement last = m_database.statement("SELECT coalesce(max(id), 0) FROM audit");
        if (last.run().next())
            m_lastAudit = last.integer(0);
    });
}

Result<void> Backdate::moveEnds() {
    return m_database.write([&] {
        m_database
            .statement(R"(
UPDATE deliveries SET finished_at =
       (SELECT max(started_at + duration_us / 1000) FROM attempts WHERE delivery_id = deliveries.id)
WHERE state IN ('succeeded', 'failed'))")
            .run();
    });
}

}  // namespace webhooks
