// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadwrite.h"

#include "store/database.h"
#include "store/leadrow.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

Error noSuchLead(qint64 id) {
    return {ErrorCode::NotFound, u"There is no lead %1."_s.arg(id), {}};
}

}  // namespace

Lead selectLead(Database &database, qint64 id) {
    Statement row = database.statement("SELECT * FROM leads WHERE id = ?");
    row.run(id);
    if (!row.next())
        throw DatabaseFailure{noSuchLead(id)};
    return readLead(row, 0);
}

qint64 writeLead(Database &database, std::optional<qint64> id, const LeadChanges &changes) {
    QStringList columns;
    QVariantList values;
    for (size_t i = 0; i < changes.values.size(); ++i) {
        const auto field = static_cast<LeadField>(i);
        const auto &value = changes.values[i];
        if (!value || (id && field == LeadField::Id))
            continue;
        const bool clearsWhatHasADefault =
            value->isEmpty() && (field == LeadField::Id || field == LeadField::CreatedAt);
        if (clearsWhatHasADefault)
            continue;
        columns.append(leadFieldName(field));
        values.append(value->isEmpty()                                          ? QVariant()
                      : field == LeadField::LeadScore || field == LeadField::Id ? QVariant(value->toLongLong())
                                                                                : QVariant(*value));
    }
    if (!id) {
        const QString sql = columns.isEmpty()
                                ? u"INSERT INTO leads DEFAULT VALUES"_s
                                : u"INSERT INTO leads (%1) VALUES (%2)"_s.arg(
                                      columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
        return database.statementKept(sql).run(values).insertedId();
    }
    if (!columns.isEmpty()) {
        values.append(*id);
        database.statementKept(u"UPDATE leads SET %1 = ? WHERE id = ?"_s.arg(columns.join(u" = ?, "_s))).run(values);
    }
    return *id;
}

bool hasLead(Database &database, qint64 id) {
    return database.statement("SELECT 1 FROM leads WHERE id = ?").run(id).next();
}

void deleteLead(Database &database, qint64 id) {
    if (database.statement("DELETE FROM leads WHERE id = ?").run(id).changes() == 0)
        throw DatabaseFailure{noSuchLead(id)};
}

qint64 insertSubmission(Database &database, qint64 leadId, const QString &form) {
    if (!hasLead(database, leadId))
        throw DatabaseFailure{noSuchLead(leadId)};
    return database.statement("INSERT INTO form_submissions (lead_id, form) VALUES (?, ?)")
        .run(leadId, form)
        .insertedId();
}

}  // namespace webhooks
