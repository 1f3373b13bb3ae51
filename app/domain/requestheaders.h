// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"
#include "domain/secret.h"

#include <QString>

namespace webhooks {

/// What a delivery's own headers are made from.
struct RequestFacts {
    QString eventType;
    QString deliveryPublicId;
    int attemptNumber = 1;
    qint64 nowMs = 0;       ///< wall time of the attempt
    Secret secret;          ///< empty: not signed
    Secret previousSecret;  ///< empty: no rotation, or its overlap has ended
    bool standardWebhooks = false;
    HttpHeaders custom;
};

/// What other programs write into the outbox goes into headers: letters, digits, `_`, `.` and `-`, or nothing is sent.
Result<void> checkRequestFacts(QStringView eventType, QStringView deliveryPublicId);

/// The headers of one attempt (PRODUCT "Extra request headers"), in this order: Content-Type, User-Agent,
/// X-LeadHub-Event, -Delivery, -Attempt, -Signature, -Signature-Previous, webhook-id, webhook-timestamp,
/// webhook-signature, then the webhook's own. The sender adds what HTTP needs.
HttpHeaders requestHeaders(const RequestFacts &facts, QByteArrayView body);

}  // namespace webhooks
