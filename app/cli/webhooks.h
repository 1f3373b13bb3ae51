// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace webhooks::cli {

/// `webhooks test|resume|rotate-secret|recover` and `webhooks import|export`: parts of webhookCommands().
QList<CommandSpec> webhookActionCommands();
QList<CommandSpec> webhookFileCommands();

struct FoundWebhook {
    Store *store = nullptr;
    Webhook webhook;
};

/// The webhook that the command's first argument names.
Result<FoundWebhook> findWebhook(CommandContext &context);

}  // namespace webhooks::cli
