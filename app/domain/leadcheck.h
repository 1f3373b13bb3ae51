// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"

#include <QList>

namespace webhooks {

/// What is wrong with one field of a lead; without a field's name with the lead as a whole.
struct LeadProblem {
    QString field;
    QString problem;
};

/// What no single value of a lead from outside shows: an email address is one, and the lead has an id, an email or a
/// name.
std::optional<LeadProblem> findLeadProblem(const LeadChanges &changes);

/// All keys of the object that leadChangesFromJson() does not accept, and why.
QList<LeadProblem> wrongLeadFields(const QJsonObject &lead);

}  // namespace webhooks
