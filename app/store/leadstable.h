// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"
#include "domain/leadimport.h"

#include <QList>

#include <functional>

namespace webhooks {

class Database;

struct BadRow {
    qint64 line = 0;
    QString column;
    QString problem;
};

struct ImportReport {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QList<BadRow> bad;  ///< the first 100
    qint64 badCount = 0;
    bool written = false;  ///< false: dry run, or bad rows without skipping: nothing was changed
};

enum class BadRows { Refuse, Skip };
enum class RunMode { Write, DryRun };

/// The table `leads` and its form submissions. Events follow by the database's own triggers.
class LeadsTable final {
public:
    explicit LeadsTable(Database &database) : m_database(database) {}

    Result<QList<Lead>> list(qint64 afterId, int limit) const;  ///< by id
    Result<Lead> byId(qint64 id) const;
    Result<Lead> add(const LeadChanges &changes);
    Result<Lead> edit(qint64 id, const LeadChanges &changes);
    Result<void> remove(qint64 id);
    /// Deletes the lead (which fires lead.deleted) and everything the log knows about it: payloads, attempts, response
    /// bodies. Pending deliveries of its earlier events are cancelled, and so are those in flight once they fail; the
    /// last event's are still sent and erased afterwards. Also for leads deleted before. Returns the number of events
    /// erased or marked.
    Result<qint64> erase(qint64 id, qint64 now);
    Result<qint64> submitForm(qint64 leadId, const QString &form);  ///< the submission's id

    /// One transaction: all rows, or none. Rows match stored leads by id, otherwise by email.
    Result<ImportReport> import(LeadImport &rows, BadRows bad, RunMode mode,
                                const std::function<void(qint64 rows)> &progress);

private:
    Database &m_database;
};

}  // namespace webhooks
