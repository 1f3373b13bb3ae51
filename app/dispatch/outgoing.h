// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"
#include "store/claims.h"
#include "store/webhookstable.h"

namespace webhooks {

/// The POST of a claimed delivery: the one path for production and test sends. `nowMs` dates webhook-timestamp. An
/// error for what checkRequestFacts() refuses.
Result<OutgoingRequest> makeRequest(const Webhook &webhook, const SigningSecrets &secrets,
                                    const ClaimedDelivery &claimed, const DeliveryPolicy &policy, qint64 nowMs);

/// What follows from an attempt's result (PRODUCT "Webhook Delivery and Retries"): done, given up, tried again later,
/// or repeated at once because the connection was lost and nobody knows the outcome. A probe that failed waits on as if
/// nothing had been sent. What can never be sent is given up at once. `jitter` in [0, 1).
FinishedAttempt finish(const ClaimedDelivery &claimed, const AttemptResult &result, const DeliveryPolicy &policy,
                       double jitter, qint64 nowMs);

}  // namespace webhooks
