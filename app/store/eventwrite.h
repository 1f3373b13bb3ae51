// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/lead.h"
#include "store/statement.h"

namespace webhooks {

class Database;

/// Reads id, public_id, type, occurred_at, lead_id, origin and payload from the row the statement stands on.
Event readEvent(const Statement &row);

/// An event's lead needs an id.
Result<void> checkLeadId(const LeadChanges &lead);

/// Makes an event for a lead that need not be stored, for use inside Database::write(). Throws DatabaseFailure.
Event insertEvent(Database &database, EventType type, const LeadChanges &lead);

}  // namespace webhooks
