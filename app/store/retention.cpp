// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/retention.h"

#include "store/database.h"
#include "store/pending.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr const char *kUnfinished =
    "EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND d.finished_at IS NULL)";

QList<qint64> column(Statement &row) {
    QList<qint64> ids;
    while (row.next())
        ids.append(row.integer(0));
    return ids;
}

/// Removes one event and all that came of it. Returns how many rows went.
qint64 removeEvent(Database &database, qint64 id) {
    qint64 rows = 0;
    for (const char *sql : {"DELETE FROM response_bodies WHERE attempt_id IN (SELECT a.id FROM attempts a JOIN "
                            "deliveries d ON a.delivery_id = d.id "
                            "WHERE d.event_id = ?)",
                            "DELETE FROM attempts WHERE delivery_id IN (SELECT id FROM deliveries WHERE event_id = ?)",
                            "DELETE FROM deliveries WHERE event_id = ?", "DELETE FROM events WHERE id = ?"})
        rows += database.statement(sql).run(id).changes();
    return rows;
}

/// Removes events one by one until a transaction's share of rows is used up; an event of very many webhooks is one such
/// share.
qint64 removeEvents(Database &database, const QList<qint64> &ids) {
    constexpr qint64 kRowsPerTransaction = 1'000;
    qint64 rows = 0;
    qint64 removed = 0;
    for (const qint64 id : ids) {
        if (rows >= kRowsPerTransaction)
            break;
        rows += removeEvent(database, id);
        ++removed;
    }
    return removed;
}

}  // namespace

Result<qint64> Retention::pruneBefore(qint64 cutoff, int maxEvents) {
    return m_database.write([&]() -> qint64 {
        bool reachedRecent = false;
        while (!reachedRecent) {
            QList<qint64> removable;
            qint64 last = 0;
            {
                Statement row = m_database.statement(R"(
SELECT e.id, e.occurred_at >= @1, EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND coalesce(d.finished_at, @1) >= @1)
FROM events e WHERE e.id > @2 ORDER BY e.id LIMIT @3)");
                row.run(cutoff, m_after, maxEvents);
                while (!reachedRecent && row.next()) {
                    reachedRecent = row.integer(1) != 0;
                    if (!reachedRecent && row.integer(2) == 0)
                        removable.append(row.integer(0));
                    last = row.integer(0);
                }
            }
            if (!removable.isEmpty()) {
                const qint64 removed = removeEvents(m_database, removable);
                m_after = removable[removed - 1];
                return removed;
            }
            reachedRecent = reachedRecent || last == 0;
            m_after = reachedRecent ? 0 : last;
        }
        return 0;
    });
}

Result<qint64> Retention::countBefore(qint64 cutoff) const {
    return m_database.read([&] {
        Statement row = m_database.statementOnce(
            u"SELECT count(*) FROM events e WHERE e.occurred_at < ? AND NOT %1 AND NOT EXISTS "
            "(SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND d.finished_at >= ?)"_s.arg(
                QLatin1StringView(kUnfinished)));
        row.run(cutoff, cutoff);
        row.next();
        return row.integer(0);
    });
}

Result<qint64> Retention::pruneToSize(qint64 maxBytes, int maxEvents) {
    return m_database.write([&]() -> qint64 {
        const auto number = [this](const char *sql) {
            Statement row = m_database.statement(sql);
            row.run();
            row.next();
            return row.integer(0);
        };
        const qint64 live =
            (number("PRAGMA page_count") - number("PRAGMA freelist_count")) * number("PRAGMA page_size");
        if (live <= maxBytes)
            return 0;
        Statement row = m_database.statementOnce(
            u"SELECT e.id FROM events e WHERE NOT %1 ORDER BY e.id LIMIT ?"_s.arg(QLatin1StringView(kUnfinished)));
        row.run(maxEvents);
        return removeEvents(m_database, column(row));
    });
}

Result<qint64> Retention::eraseMarked(int maxEvents) {
    const auto erased = m_database.write([&]() -> qint64 {
        Statement row = m_database.statementOnce(
            u"SELECT e.id FROM events e INDEXED BY events_erase WHERE e.erase = 1 AND NOT %1 ORDER BY e.id LIMIT ?"_s
                .arg(QLatin1StringView(kUnfinished)));
        row.run(maxEvents);
        return removeEvents(m_database, column(row));
    });
    if (!erased || *erased == 0)
        return erased;
    // The write-ahead log still holds the pages as they were before.
    if (const auto emptied = m_database.pragma(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !emptied)
        return std::unexpected(emptied.error());
    return erased;
}

Result<qint64> Retention::cancelOrphans(qint64 now) {
    const auto waiting = m_database.read([this] { return webhooksWithPending(m_database); });
    if (!waiting)
        return std::unexpected(waiting.error());
    qint64 total = 0;
    for (const PendingWebhook &webhook : *waiting) {
        if (webhook.active)
            continue;
        const auto cancelled = cancelUnlessActive(m_database, webhook.webhookId, now);
        if (!cancelled)
            return cancelled;
        total += *cancelled;
    }
    return total;
}

Result<void> Retention::forgetFormerWebhooks() {
    return m_database.write([&] {
        m_database.statement("DELETE FROM former_webhooks WHERE id NOT IN (SELECT DISTINCT webhook_id FROM deliveries)")
            .run();
    });
}

Result<void> Retention::shrink(int pages) {
    return m_database.write([&] {
        qint64 free = 0;
        {
            Statement row = m_database.statement("PRAGMA freelist_count");
            row.run();
            if (row.next())
                free = row.integer(0);
        }
        // The pragma gives one row without columns per page, and Qt never steps to the second one.
        for (qint64 page = 0; page < std::min<qint64>(pages, free); ++page)
            m_database.statement("PRAGMA incremental_vacuum(1)").run();
    });
}

}  // namespace webhooks
