// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/webhook.h"

namespace webhooks::cli {

/// The options of `webhooks add` and `webhooks edit` that describe a webhook.
QList<OptionSpec> webhookValueOptions();

/// Puts what the options say into the webhook, and leaves the rest as it is.
Result<void> applyOptions(const CommandContext &context, Webhook &webhook);

/// The secret that --secret-file or --generate-secret asks for; nothing when neither is given.
Result<std::optional<Secret>> givenSecret(const CommandContext &context);

/// `lead.created, lead.deleted`, or `*`.
QString eventsText(const Webhook &webhook);

/// Prints warnings; the errors become one Error. `secret`: the one that shall sign, where it is known.
Result<void> refuseProblems(CommandContext &context, const Webhook &webhook, const Secret &secret);

/// Prints the webhook, and its new secret when one was generated: the only time that it is shown.
void printWebhook(CommandContext &context, const Webhook &webhook, const std::optional<Secret> &generated);

}  // namespace webhooks::cli
