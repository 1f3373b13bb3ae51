// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/target.h"

#include "store/store.h"

namespace webhooks {

Result<std::optional<Target>> readTarget(Store &store, qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs) {
    const auto isOutOfReach = [](ErrorCode code) {
        return code == ErrorCode::NotFound || code == ErrorCode::KeyMissing;
    };
    const auto webhook = store.webhooks().byId(webhookId);
    if (!webhook && !isOutOfReach(webhook.error().code))
        return std::unexpected(webhook.error());
    if (!webhook || webhook->locked)
        return std::nullopt;
    const auto secrets = store.webhooks().secrets(webhookId, nowMs);
    if (!secrets && !isOutOfReach(secrets.error().code))
        return std::unexpected(secrets.error());
    if (!secrets)
        return std::nullopt;
    return Target{*webhook, *secrets, webhook->overrides.over(defaults)};
}

}  // namespace webhooks
