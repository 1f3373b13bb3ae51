// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dispatcherstable.h"

#include "store/database.h"

namespace webhooks {

Result<qint64> DispatchersTable::add(const DispatcherRow &row) {
    return m_database.write([&] {
        return m_database
            .statement(
                "INSERT INTO dispatchers (kind, host, process, pid, version, started_at, heartbeat_at) VALUES (?, ?, "
                "?, ?, ?, ?, ?)")
            .run(row.kind, row.host, row.process, row.pid, row.version, row.startedAt, row.startedAt)
            .insertedId();
    });
}

Result<bool> DispatchersTable::beat(qint64 id, qint64 now) {
    return m_database.write([&] {
        return m_database.statement("UPDATE dispatchers SET heartbeat = heartbeat + 1, heartbeat_at = ? WHERE id = ?")
                   .run(now, id)
                   .changes() > 0;
    });
}

Result<QList<DispatcherRow>> DispatchersTable::all() const {
    return m_database.read([this] {
        Statement row = m_database.statement(R"(
SELECT id, kind, host, process, pid, version, started_at, heartbeat, heartbeat_at,
       (SELECT count(*) FROM deliveries INDEXED BY deliveries_claimed WHERE state = 'sending' AND claimed_by = dispatchers.id)
FROM dispatchers ORDER BY id)");
        row.run();
        QList<DispatcherRow> rows;
        while (row.next())
            rows.append({row.integer(0), row.text(1), row.text(2), row.text(3), row.integer(4), row.text(5),
                         row.integer(6), row.integer(7), row.integer(8), row.integer(9)});
        return rows;
    });
}

Result<QList<qint64>> DispatchersTable::unknown() const {
    return m_database.read([this] {
        Statement row = m_database.statement(R"(
WITH RECURSIVE holder(id) AS (
    SELECT min(claimed_by) FROM deliveries INDEXED BY deliveries_claimed WHERE state = 'sending'
    UNION ALL
    SELECT (SELECT min(claimed_by) FROM deliveries INDEXED BY deliveries_claimed
            WHERE state = 'sending' AND claimed_by > holder.id)
    FROM holder WHERE holder.id IS NOT NULL)
SELECT id FROM holder WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM dispatchers))");
        row.run();
        QList<qint64> ids;
        while (row.next())
            ids.append(row.integer(0));
        return ids;
    });
}

Result<void> DispatchersTable::remove(qint64 id) {
    return m_database.write([&] {
        m_database
            .statement(
                "DELETE FROM dispatchers WHERE id = @1 AND NOT EXISTS "
                "(SELECT 1 FROM deliveries WHERE state = 'sending' AND claimed_by = @1)")
            .run(id);
    });
}

}  // namespace webhooks
