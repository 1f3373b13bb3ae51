// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace webhooks {

/// The six events of the contract (spec, "Available Events").
enum class EventType {
    LeadCreated,
    LeadUpdated,
    LeadDeleted,
    LeadStageChanged,
    LeadAssigned,
    FormSubmitted,
};

inline constexpr std::array kEventTypes{EventType::LeadCreated,      EventType::LeadUpdated,  EventType::LeadDeleted,
                                        EventType::LeadStageChanged, EventType::LeadAssigned, EventType::FormSubmitted};

/// The name on the wire, `lead.created`.
QString eventTypeName(EventType type);
std::optional<EventType> eventTypeFromName(QStringView name);

}  // namespace webhooks
