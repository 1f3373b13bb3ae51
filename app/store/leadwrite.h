// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"

namespace webhooks {

class Database;

/// Single changes of leads, for use inside Database::write(). All of them throw DatabaseFailure.

Lead selectLead(Database &database, qint64 id);
bool hasLead(Database &database, qint64 id);
/// Writes the fields that `changes` names into a new row or an existing one, in one statement, so that one change is
/// one event. The lead's id.
qint64 writeLead(Database &database, std::optional<qint64> id, const LeadChanges &changes);
void deleteLead(Database &database, qint64 id);
qint64 insertSubmission(Database &database, qint64 leadId, const QString &form);

}  // namespace webhooks
