// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"
#include "domain/webhook.h"
#include "service/settings.h"
#include "store/store.h"

namespace webhooks {

/// What a test send is made from: the values as they are now, saved or not.
struct TestRequest {
    enum class Signing {
        Right,
        Wrong,  ///< with a secret that nobody has: a receiver that checks signatures refuses it
    };

    Webhook webhook;               ///< id 0: it is not saved; the log keeps its name and URL
    std::optional<Secret> secret;  ///< nothing: the stored one; empty: unsigned
    EventType type = EventType::LeadCreated;
    Signing signing = Signing::Right;
};

struct TestOutcome {
    qint64 deliveryId = 0;  ///< of the log
    AttemptResult result;   ///< its request headers are the ones of the wire, credentials masked
    QByteArray body;
};

/// Sends one event to the webhook, by the same path as every delivery, and records it with trigger `test`: never
/// retried, and without consequence for the webhook's health. Waits for the result in an event loop of its own;
/// meanwhile this process is registered as a dispatcher. Inactive webhooks and paused sending do not stop it.
Result<TestOutcome> sendTest(Store &store, const Settings &settings, const TestRequest &request, const Clock &clock);

/// A request before it is sent: the bytes that the wire would have, credentials masked.
struct RequestPreview {
    QByteArray target;  ///< path and query, for the request line
    HttpHeaders headers;
    QByteArray body;
};

/// The request that sendTest() would make, from the same serializer and signer. Nothing is sent or recorded. A URL that
/// cannot be read leaves the Host header out.
Result<RequestPreview> previewTest(Store &store, const TestRequest &request, const QByteArray &body, qint64 nowMs);

}  // namespace webhooks
