// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/deliverypolicy.h"
#include "domain/webhook.h"
#include "service/settings.h"
#include "store/deliverylog.h"

namespace webhooks {
class Store;
}

namespace webhooks::ui {

/// Whether the signature that an attempt carried is what the stored secret makes of the stored payload.
enum class SignatureMatch { NotSigned, NoSecret, Current, Previous, Differs, Unreadable };

/// All that the detail of one delivery shows.
struct DeliveryDetail {
    LogRow row;
    QList<Attempt> attempts;  ///< of all cycles, oldest first
    QByteArray payload;
    std::optional<Webhook> webhook;  ///< as it is now; empty: deleted
    DeliveryPolicy policy;           ///< of the webhook as it is now
    QList<ExplainStep> explanation;

    const Delivery &delivery() const { return row.delivery; }

    static Result<DeliveryDetail> read(Store &store, const Settings &settings, qint64 deliveryId, qint64 now);
};

/// One per attempt. The secrets do not leave the call.
Result<QList<SignatureMatch>> checkSignatures(Store &store, const DeliveryDetail &detail, qint64 now);

/// When the attempts still to come start, as far as the policy tells; the first one is the delivery's own due time.
QList<qint64> attemptsToCome(const Delivery &delivery, const DeliveryPolicy &policy, qint64 now);

}  // namespace webhooks::ui
