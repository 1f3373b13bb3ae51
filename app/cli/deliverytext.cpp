// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverytext.h"

#include "cli/words.h"
#include "domain/times.h"
#include "store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

QString resultOf(std::optional<int> status, ErrorClass error) {
    const QString name = errorClassName(error);
    if (!status)
        return name;
    const bool saysItAll = error == ErrorClass::None || error == ErrorClass::Http4xx || error == ErrorClass::Http5xx;
    return saysItAll ? QString::number(*status) : u"%1 %2"_s.arg(*status).arg(name);
}

QString lastDetail(const QList<Attempt> &attempts) {
    if (attempts.isEmpty())
        return {};
    const AttemptResult &result = attempts.last().result;
    return result.detail.isEmpty() ? resultText(result) : appLabel(result.detail);
}

QString waiting(const Delivery &delivery, const QList<Attempt> &attempts) {
    if (!delivery.nextAttemptAt)
        return Labels::tr("It waits until `webhooks resume %1` ends the webhook's pause.").arg(delivery.webhookId);
    const QString due = timeText(delivery.nextAttemptAt);
    if (delivery.cycleAttempts == 0 && (delivery.attemptCount == 0 || delivery.trigger == Trigger::Manual))
        return delivery.attemptCount == 0
                   ? Labels::tr("It waits for its first attempt, due at %1.").arg(due)
                   : Labels::tr("It waits for its first attempt of a redelivery, due at %1.").arg(due);
    if (delivery.cycleAttempts == 0)
        return Labels::tr("An attempt that does not count did not succeed: %1 The next one is due at %2.")
            .arg(lastDetail(attempts), due);
    return Labels::tr("Attempt %1 did not succeed: %2 The next one is due at %3.")
        .arg(attemptsText(delivery), lastDetail(attempts), due);
}

}  // namespace

QString timeText(std::optional<qint64> wallMs) {
    return wallMs ? toIsoSeconds(*wallMs) : QString();
}

QString resultText(const Delivery &delivery) {
    return resultOf(delivery.lastStatus, delivery.lastError);
}

QString resultText(const AttemptResult &result) {
    return resultOf(result.status, result.error);
}

QString attemptsText(const Delivery &delivery) {
    return delivery.maxAttempts == 0 ? QString::number(delivery.cycleAttempts)
                                     : u"%1/%2"_s.arg(delivery.cycleAttempts).arg(delivery.maxAttempts);
}

QString durationText(qint64 microseconds) {
    return u"%1 ms"_s.arg(QString::number(static_cast<double>(microseconds) / 1000.0, 'f', 1));
}

QString whatHappened(const Delivery &delivery, const QList<Attempt> &attempts) {
    switch (delivery.state) {
        case DeliveryState::Pending:
            return waiting(delivery, attempts);
        case DeliveryState::Sending:
            return Labels::tr("Attempt %1 is being made now.").arg(delivery.attemptCount);
        case DeliveryState::Succeeded:
            return Labels::tr("It was delivered to “%1” with attempt %2.")
                .arg(delivery.webhookName)
                .arg(delivery.attemptCount);
        case DeliveryState::Failed:
            return Labels::tr("It failed for good after %n attempts: %1", nullptr, counted(delivery.attemptCount))
                .arg(lastDetail(attempts));
        case DeliveryState::Cancelled:
            return Labels::tr("It was cancelled: %1.").arg(appLabel(delivery.reason));
    }
    return {};
}

Result<void> forgetPausedTimes(Store &store, std::span<Delivery> deliveries) {
    const auto pauses = store.pauses().all();
    if (!pauses)
        return std::unexpected(pauses.error());
    for (Delivery &delivery : deliveries) {
        const auto pause = std::ranges::find(*pauses, delivery.webhookId, &WebhookPause::webhookId);
        if (pause != pauses->end() && pause->isForGood())
            delivery.nextAttemptAt.reset();
    }
    return {};
}

QByteArray printable(const QByteArray &body) {
    QString text;
    const QString all = QString::fromUtf8(body);
    for (const QChar character : all) {
        const bool harmless = character == u'\n' || character == u'\t';
        if (character.category() == QChar::Other_Control && !harmless)
            text += u"\\x%1"_s.arg(character.unicode(), 2, 16, QChar(u'0'));
        else
            text += character;
    }
    return text.toUtf8();
}

}  // namespace webhooks::cli
