// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace webhooks::cli {

Exit showDelivery(CommandContext &context);
Exit tailDeliveries(CommandContext &context);
Exit exportDeliveries(CommandContext &context);
Exit explainDelivery(CommandContext &context);

Exit retryDeliveries(CommandContext &context);
Exit redeliverDeliveries(CommandContext &context);
Exit cancelDeliveries(CommandContext &context);
Exit pruneDeliveries(CommandContext &context);

}  // namespace webhooks::cli
