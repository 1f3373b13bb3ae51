// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/outgoing.h"

#include "domain/requestheaders.h"
#include "domain/retryschedule.h"
#include "domain/webhookurl.h"

namespace webhooks {

Result<OutgoingRequest> makeRequest(const Webhook &webhook, const SigningSecrets &secrets,
                                    const ClaimedDelivery &claimed, const DeliveryPolicy &policy, qint64 nowMs) {
    const auto url = parseWebhookUrl(webhook.url);
    if (!url)
        return std::unexpected(url.error());
    if (const auto checked = checkRequestFacts(claimed.eventType, claimed.publicId); !checked)
        return std::unexpected(checked.error());
    RequestFacts facts;
    facts.eventType = claimed.eventType;
    facts.deliveryPublicId = claimed.publicId;
    facts.attemptNumber = claimed.attemptNumber;
    facts.nowMs = nowMs;
    facts.secret = secrets.current;
    if (webhook.previousSecretUntil > nowMs)
        facts.previousSecret = secrets.previous;
    facts.standardWebhooks = webhook.standardWebhooks;
    facts.custom = webhook.headers;
    return OutgoingRequest{claimed.id, *url, requestHeaders(facts, claimed.payload), claimed.payload, policy.timeoutMs};
}

FinishedAttempt finish(const ClaimedDelivery &claimed, const AttemptResult &result, const DeliveryPolicy &policy,
                       double jitter, qint64 nowMs) {
    using Next = FinishedAttempt::Next;
    FinishedAttempt finished;
    finished.deliveryId = claimed.id;
    finished.webhookId = claimed.webhookId;
    finished.number = claimed.attemptNumber;
    finished.trigger = claimed.trigger;
    finished.createdAt = claimed.createdAt;
    finished.result = result;
    finished.probe = claimed.probe;
    finished.policy = policy;
    finished.jitter = jitter;
    const bool isTest = claimed.trigger == Trigger::Test;
    const bool unanswered = result.error == ErrorClass::ConnectionLost && !result.status;
    if (result.succeeded()) {
        finished.next = Next::Succeeded;
    } else if (!checkRequestFacts(claimed.eventType, claimed.publicId)) {
        finished.next = Next::Failed;
    } else if (claimed.probe) {
        finished.next = Next::Retry;
        finished.dueAt = nowMs;  // behind all that is due already: the next probe is another delivery
    } else if (unanswered && !claimed.repeated && !isTest) {
        finished.next = Next::Repeat;
        finished.dueAt = 0;  // before everything else that is due
    } else if (isTest || claimed.cycleAttempts > policy.maxRetries) {
        finished.next = Next::Failed;
    } else {
        finished.next = Next::Retry;
        finished.dueAt = nowMs + retryDelay(policy, claimed.cycleAttempts, jitter, result.retryAfterMs);
    }
    return finished;
}

}  // namespace webhooks
