// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/error.h"

#include <QStringList>

namespace webhooks {

class Database;

/// Which rows of the audit log; everything that is given must hold.
struct AuditFilter {
    std::optional<qint64> webhookId = {};
    qint64 since = 0;          ///< wall milliseconds
    qint64 afterId = 0;        ///< only later rows
    QString text = {};         ///< in who, what, subject or values, without regard to case
    QStringList actions = {};  ///< by their names: rows of these match the text too

    bool operator==(const AuditFilter &) const = default;
};

/// What operators changed, read. Rows are written by the changes themselves (store/auditwrite.h).
class AuditLog final {
public:
    explicit AuditLog(Database &database) : m_database(database) {}

    /// Newest first, below `beforeId` (0: from the newest).
    Result<QList<AuditEntry>> list(const AuditFilter &filter, qint64 beforeId, int limit) const;
    Result<AuditEntry> byId(qint64 id) const;
    /// The webhook that a change called by this name last.
    Result<std::optional<qint64>> webhookNamed(const QString &name) const;
    /// Removes at most `most` rows from before `cutoff` (wall ms). Returns how many.
    Result<qint64> pruneBefore(qint64 cutoff, int most);

private:
    Database &m_database;
};

}  // namespace webhooks
