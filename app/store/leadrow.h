// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"
#include "store/statement.h"

namespace webhooks {

/// Reads the columns of `leads`, in the table's order, from the row the statement stands on.
Lead readLead(const Statement &row, int firstColumn);

}  // namespace webhooks
