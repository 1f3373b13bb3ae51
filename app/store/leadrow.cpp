// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/leadrow.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace webhooks {

Lead readLead(const Statement &row, int firstColumn) {
    int column = firstColumn;
    Lead lead;
    lead.id = row.integer(column++);
    for (QString *field : {&lead.firstName, &lead.lastName, &lead.email, &lead.phone, &lead.source, &lead.status})
        *field = row.text(column++);
    lead.leadScore = row.optionalInteger(column++);
    for (QString *field : {&lead.pipeline, &lead.stage, &lead.assignedTo})
        *field = row.text(column++);
    const QJsonArray tags = QJsonDocument::fromJson(row.text(column++).toUtf8()).array();
    for (const auto &tag : tags)
        lead.tags.append(tag.isString() ? tag.toString() : tag.toVariant().toString());
    lead.createdAt = row.text(column);
    return lead;
}

}  // namespace webhooks
