// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventtype.h"
#include "domain/lead.h"
#include "service/endpoint/problem.h"

#include <QJsonObject>

namespace webhooks {

template <typename T>
using Body = std::expected<T, Problem>;

struct EventBody {
    EventType type = EventType::LeadCreated;
    LeadChanges lead;
};

/// Bodies of the ingest API (resources/openapi.json). What is no JSON object is 400; fields that are unknown or wrong
/// are 422, with all of them named.

/// A lead with the payload's keys. `id`: the one that the path names, which the body may repeat; 0: none.
Body<LeadChanges> readLeadBody(const QByteArray &body, qint64 id);
/// `form`, which may be missing.
Body<QString> readFormBody(const QByteArray &body);
/// `event` and `lead`, as in a payload.
Body<EventBody> readEventBody(const QByteArray &body);
Body<EventBody> readEvent(const QJsonObject &object);

}  // namespace webhooks
