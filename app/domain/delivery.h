// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventtype.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace webhooks {

enum class DeliveryState { Pending, Sending, Succeeded, Failed, Cancelled };
QString deliveryStateName(DeliveryState state);  ///< `pending`, … : the word in the database, filters and JSON
std::optional<DeliveryState> deliveryStateFromName(QStringView name);

/// What made an attempt, and a delivery's present cycle: the dispatcher by itself, an operator's redelivery, or a test
/// send.
enum class Trigger { Automatic, Manual, Test };
QString triggerName(Trigger trigger);
std::optional<Trigger> triggerFromName(QStringView name);

/// Why an attempt did not succeed (QUALITY.md, "Error classes").
enum class ErrorClass {
    None,
    Dns,
    Refused,
    Unreachable,
    Timeout,
    Tls,
    Redirect,
    Http4xx,
    Http5xx,
    ConnectionLost,  ///< outcome unknown: the receiver may have seen the request
    BlockedAddress,
    TooLarge,
    Other,
};
QString errorClassName(ErrorClass error);  ///< `dns`, `http_4xx` …, empty for None
std::optional<ErrorClass> errorClassFromName(QStringView name);

/// What happened once. Its payload bytes are what every delivery of it sends.
struct Event {
    qint64 id = 0;  ///< the sequence number
    QString publicId;
    QString type;  ///< a text: the database may hold types that this version does not know
    qint64 occurredAt = 0;
    qint64 leadId = 0;
    QString origin;  ///< `lead`, `form`, `emit`, `test`
    QByteArray payload;

    bool operator==(const Event &) const = default;
};

/// One event for one webhook: the unit of work, and one row of the Webhook Log.
struct Delivery {
    qint64 id = 0;
    QString publicId;  ///< X-LeadHub-Delivery
    qint64 eventId = 0;
    QString eventPublicId;
    QString eventType;
    qint64 leadId = 0;
    qint64 webhookId = 0;
    QString webhookName;  ///< kept after the webhook is deleted, until retention removes the delivery
    QString webhookUrl;
    bool webhookDeleted = false;
    DeliveryState state = DeliveryState::Pending;
    Trigger trigger = Trigger::Automatic;
    int attemptCount = 0;   ///< of all cycles: the number of the last attempt
    int cycleAttempts = 0;  ///< used up of the present cycle; at most maxRetries + 1
    int maxAttempts = 0;    ///< of the cycle under the webhook's present policy; 0 when the webhook is deleted
    qint64 createdAt = 0;
    std::optional<qint64> nextAttemptAt;
    std::optional<qint64> finishedAt;
    std::optional<int> lastStatus;
    ErrorClass lastError = ErrorClass::None;
    QString reason;  ///< why it was cancelled

    bool operator==(const Delivery &) const = default;
};

}  // namespace webhooks
