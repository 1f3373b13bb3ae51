// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/outgoing.h"

namespace webhooks {

class Store;

/// A webhook with all that sending to it takes.
struct Target {
    Webhook webhook;
    SigningSecrets secrets;
    DeliveryPolicy policy;
};

/// Nothing for a webhook that nothing can be sent to: it is gone, or its secrets cannot be read.
Result<std::optional<Target>> readTarget(Store &store, qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs);

}  // namespace webhooks
