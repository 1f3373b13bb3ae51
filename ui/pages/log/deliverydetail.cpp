// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/deliverydetail.h"

#include "domain/retryschedule.h"
#include "domain/signature.h"
#include "store/store.h"

#include <algorithm>

namespace webhooks::ui {

namespace {

constexpr QByteArrayView kSignature = "X-LeadHub-Signature";

SignatureMatch matchOf(const AttemptResult &result, const SigningSecrets &secrets, const QByteArray &payload) {
    const QByteArray signature = headerValue(result.requestHeaders, kSignature);
    if (signature.isEmpty())
        return SignatureMatch::NotSigned;
    if (secrets.current.isEmpty())
        return SignatureMatch::NoSecret;
    if (verifySignature(secrets.current, payload, signature))
        return SignatureMatch::Current;
    const bool previous = !secrets.previous.isEmpty() && verifySignature(secrets.previous, payload, signature);
    return previous ? SignatureMatch::Previous : SignatureMatch::Differs;
}

}  // namespace

Result<DeliveryDetail> DeliveryDetail::read(Store &store, const Settings &settings, qint64 deliveryId, qint64 now) {
    DeliveryDetail detail;
    const auto rows = store.log().rows({deliveryId});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return std::unexpected(store.log().byId(deliveryId).error());
    detail.row = rows->first();
    const auto attempts = store.log().attempts(deliveryId);
    if (!attempts)
        return std::unexpected(attempts.error());
    detail.attempts = *attempts;
    const auto payload = store.log().payload(deliveryId);
    if (!payload)
        return std::unexpected(payload.error());
    detail.payload = *payload;
    detail.policy = settings.deliveryPolicy();
    if (const auto webhook = store.webhooks().byId(detail.delivery().webhookId)) {
        detail.webhook = *webhook;
        detail.policy = webhook->overrides.over(detail.policy);
    }
    const auto steps =
        store.log().explain(detail.delivery().eventId, detail.delivery().webhookId, settings.addressRules(), now);
    if (!steps)
        return std::unexpected(steps.error());
    detail.explanation = *steps;
    return detail;
}

Result<QList<SignatureMatch>> checkSignatures(Store &store, const DeliveryDetail &detail, qint64 now) {
    const auto secrets = store.webhooks().secrets(detail.delivery().webhookId, now);
    QList<SignatureMatch> matches;
    for (const Attempt &attempt : detail.attempts) {
        if (secrets)
            matches.append(matchOf(attempt.result, *secrets, detail.payload));
        else if (secrets.error().code == ErrorCode::KeyMissing)
            matches.append(SignatureMatch::Unreadable);
        else
            matches.append(headerValue(attempt.result.requestHeaders, kSignature).isEmpty() ? SignatureMatch::NotSigned
                                                                                            : SignatureMatch::NoSecret);
    }
    return matches;
}

QList<qint64> attemptsToCome(const Delivery &delivery, const DeliveryPolicy &policy, qint64 now) {
    const bool open = delivery.state == DeliveryState::Pending || delivery.state == DeliveryState::Sending;
    if (!open)
        return {};
    QList<qint64> starts;
    int made = delivery.cycleAttempts;
    qint64 next = std::max(delivery.nextAttemptAt.value_or(now), delivery.createdAt);
    if (delivery.state == DeliveryState::Pending) {
        starts.append(next);
        ++made;
    }
    for (; made <= policy.maxRetries; ++made) {
        next += backoffFor(policy, std::max(1, made));
        starts.append(next);
    }
    return starts;
}

}  // namespace webhooks::ui
