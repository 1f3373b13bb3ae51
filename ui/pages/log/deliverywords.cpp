// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/deliverywords.h"

#include "service/apptext.h"
#include "ui/models/logcells.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

bool isRefused(ErrorClass error) {
    return error == ErrorClass::Http4xx || error == ErrorClass::Redirect || error == ErrorClass::BlockedAddress;
}

TimelineStep stepOf(const Attempt &attempt, const TimeDisplay &times, qint64 nowMs) {
    const AttemptResult &result = attempt.result;
    TimelineStep step;
    step.tone = result.succeeded() ? Tone::Good : Tone::Bad;
    step.title = DeliveryWords::tr("Attempt %1").arg(attempt.number);
    step.result = LogCells::resultText(result);
    step.aside = durationText(result.durationUs);
    step.below = DeliveryWords::tr("%1 · %2").arg(times.time(result.startedAt, nowMs),
                                                  DeliveryWords::triggerText(attempt.trigger));
    return step;
}

}  // namespace

QString DeliveryWords::triggerText(Trigger trigger) {
    switch (trigger) {
        case Trigger::Manual:
            return tr("manual");
        case Trigger::Test:
            return tr("test");
        default:
            return tr("automatic");
    }
}

QString DeliveryWords::errorText(ErrorClass error) {
    switch (error) {
        case ErrorClass::None:
            return tr("The receiver accepted it");
        case ErrorClass::Dns:
            return tr("The receiver's name was not found");
        case ErrorClass::Refused:
            return tr("The receiver refused the connection");
        case ErrorClass::Unreachable:
            return tr("The receiver was not reachable");
        case ErrorClass::Timeout:
            return tr("The receiver did not answer in time");
        case ErrorClass::Tls:
            return tr("No secure connection came about");
        case ErrorClass::Redirect:
            return tr("The receiver redirected, which is never followed");
        case ErrorClass::Http4xx:
            return tr("The receiver rejected it");
        case ErrorClass::Http5xx:
            return tr("The receiver failed");
        case ErrorClass::ConnectionLost:
            return tr("The connection broke, so the receiver may have seen it");
        case ErrorClass::BlockedAddress:
            return tr("The receiver's address is not allowed");
        case ErrorClass::TooLarge:
            return tr("The answer was too large");
        default:
            return tr("The attempt failed");
    }
}

QString DeliveryWords::sentence(const DeliveryDetail &detail, qint64 nowMs) {
    const Delivery &delivery = detail.delivery();
    const QString happened = delivery.lastStatus && delivery.lastError != ErrorClass::None
                                 //: what happened, HTTP status code
                                 ? tr("%1 (%2)").arg(errorText(delivery.lastError)).arg(*delivery.lastStatus)
                                 : errorText(delivery.lastError);
    switch (delivery.state) {
        case DeliveryState::Pending:
            if (delivery.cycleAttempts > 0)
                //: what happened; `in 10 s`
                return tr("%1. Next try %2.").arg(happened, waitText(delivery.nextAttemptAt.value_or(nowMs), nowMs));
            return delivery.nextAttemptAt.value_or(0) <= nowMs
                       ? tr("It is due and waits for a dispatcher.")
                       : tr("It will be sent %1.").arg(waitText(*delivery.nextAttemptAt, nowMs));
        case DeliveryState::Sending:
            return tr("Attempt %1 is being made now.").arg(delivery.attemptCount);
        case DeliveryState::Succeeded:
            return tr("Delivered with attempt %1.").arg(delivery.attemptCount);
        case DeliveryState::Failed:
            return tr("%1. It failed for good after %n attempts.", nullptr, delivery.attemptCount).arg(happened);
        case DeliveryState::Cancelled:
            return delivery.reason.isEmpty() ? tr("It was cancelled.")
                                             //: %1 is the reason, in English
                                             : tr("It was cancelled: %1.").arg(appText(delivery.reason));
    }
    return {};
}

DeliveryAction DeliveryWords::action(const DeliveryDetail &detail) {
    const Delivery &delivery = detail.delivery();
    if (!detail.webhook || delivery.state == DeliveryState::Sending)
        return DeliveryAction::None;
    if (delivery.state == DeliveryState::Pending)
        return DeliveryAction::RetryNow;
    if (!detail.webhook->active)
        return DeliveryAction::OpenWebhook;
    // Sending the same again helps nobody where the receiver's answer is about the webhook itself.
    if (delivery.state == DeliveryState::Failed && isRefused(delivery.lastError))
        return DeliveryAction::OpenWebhook;
    return DeliveryAction::Redeliver;
}

QString DeliveryWords::actionText(DeliveryAction action) {
    switch (action) {
        case DeliveryAction::RetryNow:
            return tr("Retry now");
        case DeliveryAction::Redeliver:
            return tr("Redeliver");
        case DeliveryAction::OpenWebhook:
            return tr("Open webhook");
        default:
            return {};
    }
}

QString DeliveryWords::signatureText(SignatureMatch match) {
    switch (match) {
        case SignatureMatch::NotSigned:
            return tr("This attempt carried no signature: the webhook had no secret.");
        case SignatureMatch::NoSecret:
            return tr("The webhook has no secret any more, so the signature cannot be recomputed.");
        case SignatureMatch::Current:
            return tr("The signature is what the stored secret makes of these bytes.");
        case SignatureMatch::Previous:
            return tr("The signature was made with the previous secret, which still signs until the rotation ends.");
        case SignatureMatch::Differs:
            return tr("The stored secret makes another signature: the secret was changed after this attempt.");
        case SignatureMatch::Unreadable:
            return tr("The stored secret cannot be read: the key of this database is not on this computer.");
    }
    return {};
}

QList<TimelineStep> DeliveryWords::timeline(const DeliveryDetail &detail, const TimeDisplay &times, qint64 nowMs) {
    QList<TimelineStep> steps;
    for (const Attempt &attempt : detail.attempts)
        steps.append(stepOf(attempt, times, nowMs));
    const Delivery &delivery = detail.delivery();
    int number = delivery.attemptCount;
    if (delivery.state == DeliveryState::Sending) {
        steps.append({TimelineStep::Kind::Going, Tone::Info, tr("Attempt %1").arg(number), tr("sending"), {}, {}});
    }
    const QList<qint64> toCome =
        delivery.trigger == Trigger::Test ? QList<qint64>() : attemptsToCome(delivery, detail.policy, nowMs);
    for (qsizetype i = 0; i < toCome.size(); ++i) {
        const bool next = i == 0 && delivery.state == DeliveryState::Pending;
        TimelineStep step;
        step.kind = TimelineStep::Kind::ToCome;
        step.title = tr("Attempt %1").arg(++number);
        if (next)
            step.aside = waitText(toCome[i], nowMs);
        else if (i + 1 == toCome.size())
            //: the last attempt
            step.aside = tr("last");
        //: a clock time
        step.below = next ? times.time(toCome[i], nowMs) : tr("about %1").arg(times.shortTime(toCome[i], nowMs));
        steps.append(step);
    }
    return steps;
}

}  // namespace webhooks::ui
