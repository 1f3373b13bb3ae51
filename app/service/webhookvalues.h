// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "store/store.h"

namespace webhooks {

/// Reads one event's name; a near miss is named in the hint.
Result<EventType> readEventType(const QString &text);
/// Reads `lead.created`, `*`, or several separated by commas, into the webhook.
Result<void> readEvents(const QStringList &texts, Webhook &webhook);

/// Makes the database's key when something is about to be sealed with it.
Result<void> prepareKey(Store &store, const Webhook &webhook, const std::optional<Secret> &secret);

}  // namespace webhooks
