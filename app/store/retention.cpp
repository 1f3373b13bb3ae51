// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/retention.h"

#include "domain/times.h"
#include "store/auditwrite.h"
#include "store/database.h"
#include "store/pending.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kLookedAt = 1'000;
constexpr qint64 kRowsPerTransaction = 1'000;
constexpr qint64 kNoCutoff = std::numeric_limits<qint64>::max();

/// Events in their order: whether the round ends here, and whether a delivery keeps it.
constexpr const char *kLookAtAll = R"(
SELECT e.id, e.occurred_at >= @1,
       EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND coalesce(d.finished_at, @1) >= @1)
FROM events e WHERE e.id > @2 ORDER BY e.id LIMIT @3)";
constexpr const char *kLookAtMarked = R"(
SELECT e.id, 0, EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND coalesce(d.finished_at, @1) >= @1)
FROM events e INDEXED BY events_erase WHERE e.erase = 1 AND e.id > @2 ORDER BY e.id LIMIT @3)";

struct Look {
    QList<qint64> removable;
    qint64 last = 0;     ///< event that was looked at
    bool isEnd = false;  ///< nothing behind it is worth a look
};

Look look(Database &database, const char *sql, qint64 after, qint64 cutoff, int maxEvents) {
    Look found;
    Statement row = database.statement(sql);
    row.run(cutoff, after, kLookedAt);
    int looked = 0;
    while (found.removable.size() < maxEvents) {
        found.isEnd = !row.next() || row.integer(1) != 0;
        if (found.isEnd)
            break;
        ++looked;
        found.last = row.integer(0);
        if (row.integer(2) == 0)
            found.removable.append(found.last);
    }
    // The statement's own limit is no end.
    found.isEnd = found.isEnd && looked < kLookedAt;
    return found;
}

bool isKept(Database &database, qint64 event, qint64 cutoff) {
    Statement row = database.statement(
        "SELECT 1 FROM deliveries d WHERE d.event_id = @1 AND coalesce(d.finished_at, @2) >= @2 LIMIT 1");
    return row.run(event, cutoff).next();
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

struct Removal {
    qint64 events = 0;
    qsizetype handled = 0;  ///< how many of those asked for: removed, or kept for what happened meanwhile
};

/// Removes events one by one until a transaction's share of rows is used up; an event of very many webhooks is one such
/// share.
Removal removeEvents(Database &database, const QList<qint64> &ids, qint64 cutoff) {
    Removal removal;
    qint64 rows = 0;
    for (const qint64 id : ids) {
        if (rows >= kRowsPerTransaction)
            break;
        ++removal.handled;
        if (isKept(database, id, cutoff))
            continue;
        rows += removeEvent(database, id);
        ++removal.events;
    }
    return removal;
}

}  // namespace

Result<RetentionSlice> Retention::removeSlice(const char *sql, qint64 &after, qint64 cutoff, int maxEvents,
                                              SlicedAudit *audit) {
    const auto found = m_database.read([&] { return look(m_database, sql, after, cutoff, maxEvents); });
    if (!found)
        return std::unexpected(found.error());
    if (found->removable.isEmpty()) {
        after = found->isEnd ? 0 : found->last;
        return RetentionSlice{0, !found->isEnd};
    }
    const auto removal = m_database.write([&] {
        const Removal done = removeEvents(m_database, found->removable, cutoff);
        if (audit)
            audit->add(u"events"_s, done.events);
        return done;
    });
    if (!removal)
        return std::unexpected(removal.error());
    const bool isDone = removal->handled == found->removable.size();
    if (isDone && found->isEnd)
        after = 0;
    else
        after = isDone ? found->last : found->removable[removal->handled - 1];
    return RetentionSlice{removal->events, !isDone || !found->isEnd};
}

Result<RetentionSlice> Retention::pruneBefore(qint64 cutoff, int maxEvents) {
    return removeSlice(kLookAtAll, m_oldAfter, cutoff, maxEvents);
}

Result<qint64> Retention::pruneAllBefore(qint64 cutoff, qint64 now,
                                         const std::function<void(qint64 events)> &progress) {
    constexpr int kEventsPerSlice = 200;
    SlicedAudit audit(
        m_database,
        {.action = AuditAction::DeliveriesPruned, .after = {{u"before"_s, toIsoSeconds(cutoff)}}, .at = now});
    qint64 removed = 0;
    qint64 after = 0;
    while (true) {
        const auto slice = removeSlice(kLookAtAll, after, cutoff, kEventsPerSlice, &audit);
        if (!slice)
            return std::unexpected(slice.error());
        removed += slice->events;
        if (!slice->more)
            break;
        progress(removed);
    }
    const auto forgotten = forgetFormerWebhooks();
    return forgotten ? Result<qint64>(removed) : std::unexpected(forgotten.error());
}

Result<qint64> Retention::countBefore(qint64 cutoff) const {
    return m_database.read([&] {
        Statement row = m_database.statement(R"(
SELECT count(*) FROM events e WHERE e.occurred_at < @1
  AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.event_id = e.id AND coalesce(d.finished_at, @1) >= @1))");
        row.run(cutoff);
        row.next();
        return row.integer(0);
    });
}

Result<RetentionSlice> Retention::pruneToSize(qint64 maxBytes, int maxEvents) {
    const auto live = m_database.read([&] {
        const auto number = [this](const char *sql) {
            Statement row = m_database.statement(sql);
            row.run();
            row.next();
            return row.integer(0);
        };
        return (number("PRAGMA page_count") - number("PRAGMA freelist_count")) * number("PRAGMA page_size");
    });
    if (!live)
        return std::unexpected(live.error());
    if (*live > maxBytes)
        return removeSlice(kLookAtAll, m_sizeAfter, kNoCutoff, maxEvents);
    m_sizeAfter = 0;
    return RetentionSlice{};
}

Result<RetentionSlice> Retention::eraseMarked(int maxEvents) {
    const auto erased = removeSlice(kLookAtMarked, m_markedAfter, kNoCutoff, maxEvents);
    if (!erased || erased->events == 0)
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
        if (total >= kRowsPerTransaction)
            break;
        const auto cancelled = cancelSomeUnlessActive(m_database, webhook.webhookId, now, kRowsPerTransaction - total);
        if (!cancelled)
            return std::unexpected(cancelled.error());
        total += cancelled->size();
    }
    return total;
}

Result<void> Retention::forgetFormerWebhooks() {
    // Nothing is made for a deleted webhook, so deliveries made after its end do not mention it. Looking for the
    // mentions themselves would be a walk through the whole log.
    return m_database.write([&] {
        m_database
            .statement(R"(
DELETE FROM former_webhooks WHERE id IN (
    SELECT id FROM former_webhooks
    WHERE deleted_at < coalesce((SELECT created_at FROM deliveries ORDER BY id LIMIT 1), deleted_at + 1) LIMIT 1000))")
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
