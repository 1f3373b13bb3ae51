// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

namespace webhooks {

class Database;

/// One row to be written; who it was is the database's actor.
struct AuditRecord {
    AuditAction action = AuditAction::WebhookAdded;
    std::optional<qint64> webhookId = {};
    QString subject = {};
    QJsonObject before = {};
    QJsonObject after = {};
    std::optional<qint64> at = {};  ///< wall milliseconds; nothing: now
};

/// For use inside the Database::write() that makes the change. Returns the row's id.
qint64 writeAudit(Database &database, const AuditRecord &record);

/// The webhook's name, also after it was deleted; empty when nothing knows it.
QString webhookNameOf(Database &database, qint64 webhookId);

/// The row of a change that is made in slices: written with the first slice that changes something, its `after` grows
/// with each further one, in their transactions.
class SlicedAudit final {
public:
    SlicedAudit(Database &database, AuditRecord record) : m_database(database), m_record(std::move(record)) {}

    /// `counted` more of `noun` (the name of the field) are done.
    void add(const QString &noun, qint64 counted);
    /// What was changed belongs to that webhook; a second one leaves the row without any.
    void concern(qint64 webhookId);

private:
    Database &m_database;
    AuditRecord m_record;
    qint64 m_id = 0;
    bool m_isMixed = false;
};

}  // namespace webhooks
