// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/auditwrite.h"

#include "store/database.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QString textOf(const QJsonObject &object) {
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString orEmpty(const QString &text) {
    return text.isNull() ? u""_s : text;
}

}  // namespace

qint64 writeAudit(Database &database, const AuditRecord &record) {
    const Actor &actor = database.actor();
    return database
        .statement(R"(
INSERT INTO audit (at, user, host, program, action, webhook_id, subject, before, after)
VALUES (coalesce(?, CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)), ?, ?, ?, ?, ?, ?, ?, ?))")
        .run(record.at, orEmpty(actor.user), orEmpty(actor.host), programName(actor.program),
             auditActionName(record.action), record.webhookId, orEmpty(record.subject), textOf(record.before),
             textOf(record.after))
        .insertedId();
}

QString webhookNameOf(Database &database, qint64 webhookId) {
    Statement row = database.statement(
        "SELECT name FROM webhooks WHERE id = @1 UNION ALL SELECT name FROM former_webhooks WHERE id = @1");
    return row.run(webhookId).next() ? row.text(0) : QString();
}

void SlicedAudit::concern(qint64 webhookId) {
    m_isMixed = m_isMixed || (m_record.webhookId && *m_record.webhookId != webhookId);
    m_record.webhookId = m_isMixed ? std::nullopt : std::optional(webhookId);
}

void SlicedAudit::add(const QString &noun, qint64 counted) {
    if (counted == 0)
        return;
    m_record.after[noun] = m_record.after.value(noun).toInteger() + counted;
    m_record.subject = m_record.webhookId ? webhookNameOf(m_database, *m_record.webhookId) : QString();
    if (m_id == 0) {
        m_id = writeAudit(m_database, m_record);
        return;
    }
    m_database.statement("UPDATE audit SET webhook_id = ?, subject = ?, after = ? WHERE id = ?")
        .run(m_record.webhookId, orEmpty(m_record.subject), textOf(m_record.after), m_id);
}

}  // namespace webhooks
