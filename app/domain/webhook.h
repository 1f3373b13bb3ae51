// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliverypolicy.h"
#include "domain/eventtype.h"
#include "domain/httpheader.h"

#include <QList>
#include <QStringList>

namespace webhooks {

class AddressRules;
class Secret;

/// One row of the webhook table (spec, "Creating an Outbound Webhook"), without its secret.
struct Webhook {
    qint64 id = 0;  ///< 0: not saved yet
    QString name;
    QString url;
    bool allEvents = false;   ///< all events, future ones included; `events` is empty then
    QList<EventType> events;  ///< in the order of kEventTypes, without doubles
    bool active = true;
    bool hasSecret = false;
    qint64 previousSecretUntil =
        0;  ///< until then the previous secret signs too; wall milliseconds, 0: no rotation going on
    bool standardWebhooks = false;  ///< also send webhook-id, webhook-timestamp, webhook-signature
    HttpHeaders headers;
    DeliveryOverrides overrides;
    bool locked = false;   ///< its secret or headers cannot be read with the key at hand: nothing is sent to it
    qint64 revision = 0;   ///< grows with every change; an update names the revision it started from
    qint64 createdAt = 0;  ///< wall milliseconds
    qint64 updatedAt = 0;

    bool operator==(const Webhook &) const = default;
};

/// The names of the events that it listens to; `*`: all.
QStringList eventNames(const Webhook &webhook);

enum class WebhookField {
    Name,
    Url,
    Events,
    Secret,
    Active,
    Headers,
    Timeout,
    MaxRetries,
    Backoff,
    BackoffFactor,
    BackoffCap,
    Concurrency,
    RateLimit,
    AutoPauseAfter,
    AutoPauseSpan,
    AutoPauseRate,
};

struct WebhookProblem {
    enum class Severity { Error, Warning };

    WebhookField field = WebhookField::Name;
    Severity severity = Severity::Error;
    QString message;  ///< one sentence: what is wrong and what to do

    bool operator==(const WebhookProblem &) const = default;
};

/// Everything wrong with the webhook: errors forbid saving it, warnings (plain http, a credential in the query) do not.
/// Names of hosts are not looked up here: addresses are checked again whenever something is sent.
QList<WebhookProblem> problemsOf(const Webhook &webhook, const AddressRules &rules);
/// What is wrong with the secret that shall sign the webhook's requests.
std::optional<WebhookProblem> problemOf(const Webhook &webhook, const Secret &secret);

}  // namespace webhooks
