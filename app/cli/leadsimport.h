// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace webhooks::cli {

/// `leads import`.
Exit importLeads(CommandContext &context);

}  // namespace webhooks::cli
