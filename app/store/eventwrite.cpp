// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/eventwrite.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace webhooks {

Event readEvent(const Statement &row) {
    Event event;
    event.id = row.integer(0);
    event.publicId = row.text(1);
    event.type = row.text(2);
    event.occurredAt = row.integer(3);
    event.leadId = row.integer(4);
    event.origin = row.text(5);
    event.payload = row.blob(6);
    return event;
}

Result<void> checkLeadId(const LeadChanges &lead) {
    const auto &id = lead[LeadField::Id];
    if (id && id->toLongLong() > 0)
        return {};
    return std::unexpected(
        Error{ErrorCode::InvalidInput, u"The lead of an event needs an id."_s, u"Add \"id\": a number above 0."_s});
}

Event insertEvent(Database &database, EventType type, const LeadChanges &lead) {
    QVariantList values{eventTypeName(type)};
    for (size_t i = 0; i < lead.values.size(); ++i) {
        const auto field = static_cast<LeadField>(i);
        const QString value = lead.values[i].value_or(QString());
        const bool isNumber = field == LeadField::Id || field == LeadField::LeadScore;
        values.append(value.isEmpty() ? QVariant() : isNumber ? QVariant(value.toLongLong()) : QVariant(value));
    }
    database.statement("INSERT INTO lead_events VALUES (?, 'emit', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").run(values);
    Statement row = database.statement(
        "SELECT id, public_id, type, occurred_at, lead_id, origin, payload FROM events ORDER BY id DESC LIMIT 1");
    row.run();
    row.next();
    return readEvent(row);
}

}  // namespace webhooks
