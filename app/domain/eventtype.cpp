// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventtype.h"

using namespace Qt::StringLiterals;

namespace webhooks {

QString eventTypeName(EventType type) {
    switch (type) {
        case EventType::LeadCreated:
            return u"lead.created"_s;
        case EventType::LeadUpdated:
            return u"lead.updated"_s;
        case EventType::LeadDeleted:
            return u"lead.deleted"_s;
        case EventType::LeadStageChanged:
            return u"lead.stage_changed"_s;
        case EventType::LeadAssigned:
            return u"lead.assigned"_s;
        case EventType::FormSubmitted:
            return u"form.submitted"_s;
    }
    return {};
}

std::optional<EventType> eventTypeFromName(QStringView name) {
    for (const EventType type : kEventTypes) {
        if (eventTypeName(type) == name) {
            return type;
        }
    }
    return std::nullopt;
}

}  // namespace webhooks
