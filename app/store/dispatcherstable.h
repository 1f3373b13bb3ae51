// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>

namespace webhooks {

class Database;

/// A process that dispatches from this database.
struct DispatcherRow {
    qint64 id = 0;
    QString kind;     ///< `service`, `console`, `command`
    QString host;     ///< for people
    QString process;  ///< identifies the machine, boot, pid namespace and process start: equal text means the same
                      ///< running process
    qint64 pid = 0;
    QString version;
    qint64 startedAt = 0;
    qint64 heartbeat = 0;    ///< a counter; only its change means life
    qint64 heartbeatAt = 0;  ///< the dispatcher's own wall time, for display
    qint64 inFlight = 0;

    bool operator==(const DispatcherRow &) const = default;
};

class DispatchersTable final {
public:
    explicit DispatchersTable(Database &database) : m_database(database) {}

    Result<qint64> add(const DispatcherRow &row);
    /// Raises the counter. False: the row is gone, another dispatcher took this one for dead.
    Result<bool> beat(qint64 id, qint64 now);
    Result<QList<DispatcherRow>> all() const;
    /// Those that hold claims although their row is gone. Its cost grows with dispatchers, not with deliveries.
    Result<QList<qint64>> unknown() const;
    Result<void> remove(
        qint64 id);  ///< only when it holds no claims; otherwise its claims are rescued first by the caller

private:
    Database &m_database;
};

}  // namespace webhooks
