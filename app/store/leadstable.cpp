// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadstable.h"

#include "store/auditwrite.h"
#include "store/database.h"
#include "store/leadrow.h"
#include "store/leadwrite.h"
#include "store/retention.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

std::optional<qint64> matchingLead(Database &database, const LeadChanges &changes) {
    const auto &id = changes[LeadField::Id];
    const auto &email = changes[LeadField::Email];
    if (id && !id->isEmpty()) {
        Statement row = database.statement("SELECT id FROM leads WHERE id = ?");
        row.run(id->toLongLong());
        return row.next() ? std::optional(row.integer(0)) : std::nullopt;
    }
    if (!email || email->isEmpty())
        return std::nullopt;
    Statement row = database.statement("SELECT id FROM leads WHERE email = ? COLLATE NOCASE ORDER BY id LIMIT 1");
    row.run(*email);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

void importRow(Database &database, const LeadRow &row, ImportReport &report) {
    const auto id = matchingLead(database, row.changes);
    if (!id) {
        writeLead(database, std::nullopt, row.changes);
        ++report.created;
        return;
    }
    const Lead before = selectLead(database, *id);
    writeLead(database, id, row.changes);
    ++(selectLead(database, *id) == before ? report.unchanged : report.updated);
}

void noteBad(ImportReport &report, const LeadRow &row) {
    constexpr qsizetype kShown = 100;
    ++report.badCount;
    if (report.bad.size() < kShown)
        report.bad.append({row.line, row.column, row.problem});
}

}  // namespace

Result<QList<Lead>> LeadsTable::list(qint64 afterId, int limit) const {
    return m_database.read([&] {
        Statement row = m_database.statement("SELECT * FROM leads WHERE id > ? ORDER BY id LIMIT ?");
        row.run(afterId, limit);
        QList<Lead> leads;
        while (row.next())
            leads.append(readLead(row, 0));
        return leads;
    });
}

Result<Lead> LeadsTable::byId(qint64 id) const {
    return m_database.read([&] { return selectLead(m_database, id); });
}

Result<Lead> LeadsTable::add(const LeadChanges &changes) {
    return m_database.write([&] { return selectLead(m_database, writeLead(m_database, std::nullopt, changes)); });
}

Result<Lead> LeadsTable::edit(qint64 id, const LeadChanges &changes) {
    return m_database.write([&] {
        selectLead(m_database, id);
        writeLead(m_database, id, changes);
        return selectLead(m_database, id);
    });
}

Result<void> LeadsTable::remove(qint64 id) {
    return m_database.write([&] { deleteLead(m_database, id); });
}

Result<qint64> LeadsTable::erase(qint64 id, qint64 now) {
    const auto marked = m_database.write([&]() -> qint64 {
        m_database.statement("DELETE FROM leads WHERE id = ?").run(id);
        const qint64 events = m_database.statement("UPDATE events SET erase = 1 WHERE lead_id = ?").run(id).changes();
        if (events == 0)
            selectLead(m_database, id);  // throws: there is none
        m_database.statement("DELETE FROM ingest_keys WHERE lead_id = ?").run(id);
        m_database
            .statement(R"(
UPDATE deliveries SET state = 'cancelled', due_at = NULL, finished_at = @1, reason = 'lead erased'
WHERE state = 'pending' AND event_id IN (SELECT id FROM events WHERE lead_id = @2 AND type <> 'lead.deleted'))")
            .run(now, id);
        writeAudit(m_database, {.action = AuditAction::HistoryErased,
                                .subject = QString::number(id),
                                .after = {{u"events"_s, events}},
                                .at = now});
        return events;
    });
    if (!marked)
        return marked;
    Retention retention(m_database);
    constexpr int kSlice = 200;
    while (true) {
        const auto erased = retention.eraseMarked(kSlice);
        if (!erased)
            return std::unexpected(erased.error());
        if (!erased->more)
            break;
    }
    return marked;
}

Result<qint64> LeadsTable::submitForm(qint64 leadId, const QString &form) {
    return m_database.write([&] { return insertSubmission(m_database, leadId, form); });
}

Result<ImportReport> LeadsTable::import(LeadImport &rows, BadRows bad, RunMode mode,
                                        const std::function<void(qint64 rows)> &progress) {
    ImportReport report;
    constexpr qint64 kProgressStep = 1'000;
    const auto done = m_database.write([&]() -> Result<void> {
        for (qint64 count = 1;; ++count) {
            auto row = rows.next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                break;
            if ((*row)->isGood())
                importRow(m_database, **row, report);
            else
                noteBad(report, **row);
            if (progress && count % kProgressStep == 0)
                progress(count);
        }
        report.written = mode == RunMode::Write && (report.badCount == 0 || bad == BadRows::Skip);
        if (!report.written)
            return std::unexpected(Error{});
        return {};
    });
    if (done || (!report.written && done.error() == Error{}))
        return report;
    return std::unexpected(done.error());
}

}  // namespace webhooks
