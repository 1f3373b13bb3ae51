// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"
#include "domain/webhook.h"
#include "service/settings.h"
#include "store/store.h"

namespace webhooks {

/// Sends one event of that type to the webhook, by the same path as every delivery, and records it with trigger `test`.
/// Waits for the result in an event loop of its own; meanwhile this process is registered as a dispatcher. Inactive
/// webhooks and paused sending do not stop it.
Result<AttemptResult> sendTest(Store &store, const Settings &settings, const Webhook &webhook, EventType type,
                               const Clock &clock);

}  // namespace webhooks
