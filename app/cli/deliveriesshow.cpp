// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverycommands.h"
#include "cli/deliverytext.h"
#include "service/json.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

QByteArray headerLines(const HttpHeaders &headers) {
    return printable(joinHeaders(maskCredentials(headers)));
}

QByteArray section(const QString &title, const HttpHeaders &headers, const QByteArray &body) {
    QByteArray text = '\n' + oneLine(title).toUtf8() + '\n' + headerLines(headers);
    if (!body.isEmpty())
        text += '\n' + printable(body) + '\n';
    return text;
}

QString responseTitle(const AttemptResult &result) {
    if (!result.status)
        return Labels::tr("No response: %1")
            .arg(result.detail.isEmpty() ? errorClassName(result.error) : appLabel(result.detail));
    return result.bodyTruncated ? Labels::tr("Response %1 (body cut off)").arg(*result.status)
                                : Labels::tr("Response %1").arg(*result.status);
}

void printForPeople(Output &out, const Delivery &delivery, const QList<Attempt> &attempts, const QByteArray &payload) {
    out.line(oneLine(
        Labels::tr("%1 of %2 to “%3”, %4")
            .arg(delivery.publicId, delivery.eventType, delivery.webhookName, deliveryStateName(delivery.state))));
    out.line(oneLine(whatHappened(delivery, attempts)));
    if (attempts.isEmpty())
        return;
    QList<QStringList> rows;
    for (const Attempt &attempt : attempts) {
        const AttemptResult &result = attempt.result;
        rows.append({QString::number(attempt.number), triggerName(attempt.trigger), timeText(result.startedAt),
                     durationText(result.durationUs), resultText(result), result.remoteAddress});
    }
    out.raw("\n");
    out.table({Labels::tr("ATTEMPT"), Labels::tr("TRIGGER"), Labels::tr("STARTED"), Labels::tr("DURATION"),
               Labels::tr("RESULT"), Labels::tr("ADDRESS")},
              rows, {});
    const Attempt &last = attempts.last();
    out.raw(section(Labels::tr("Request of attempt %1: POST %2").arg(last.number).arg(last.result.url),
                    last.result.requestHeaders, payload));
    out.raw(section(responseTitle(last.result), last.result.responseHeaders, last.result.responseBody));
}

/// The event and the webhook that `explain` is about: by a delivery's id, or by themselves.
struct Question {
    qint64 eventId = 0;
    qint64 webhookId = 0;
};

Result<qint64> webhookId(Store &store, const QString &text) {
    const auto webhook = store.webhooks().find(text);
    if (webhook)
        return webhook->id;
    // A deleted webhook is known by its number only; the chain says that it is gone.
    bool isNumber = false;
    const qint64 id = QString(text).remove(u'#').toLongLong(&isNumber);
    if (webhook.error().code == ErrorCode::NotFound && isNumber)
        return id;
    return std::unexpected(webhook.error());
}

Result<Question> readQuestion(const CommandContext &context, Store &store) {
    const bool byDelivery = !context.arguments().isEmpty();
    const bool byPair = context.has("event") && context.has("webhook");
    const bool anyOfPair = context.has("event") || context.has("webhook");
    if (byDelivery == anyOfPair || (anyOfPair && !byPair))
        return std::unexpected(Error{ErrorCode::InvalidInput,
                                     Words::tr("Name one delivery, or an event and a webhook."),
                                     Words::tr("Write ID, or --event EVENT --webhook WEBHOOK.")});
    if (byDelivery) {
        const auto delivery = store.log().find(context.arguments()[0]);
        if (!delivery)
            return std::unexpected(delivery.error());
        return Question{delivery->eventId, delivery->webhookId};
    }
    const auto event = store.events().find(context.value("event"));
    if (!event)
        return std::unexpected(event.error());
    const auto webhook = webhookId(store, context.value("webhook"));
    if (!webhook)
        return std::unexpected(webhook.error());
    return Question{event->id, *webhook};
}

}  // namespace

Exit showDelivery(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    DeliveryLog &log = (*store)->log();
    auto delivery = log.find(context.arguments().value(0));
    if (!delivery)
        return context.fail(delivery.error());
    if (const auto waiting = forgetPausedTimes(**store, {&*delivery, 1}); !waiting)
        return context.fail(waiting.error());
    const auto attempts = log.attempts(delivery->id);
    if (!attempts)
        return context.fail(attempts.error());
    const auto payload = log.payload(delivery->id);
    if (!payload)
        return context.fail(payload.error());
    if (context.out().form() != Output::Form::Json) {
        printForPeople(context.out(), *delivery, *attempts, *payload);
        return Exit::Done;
    }
    QJsonArray list;
    for (const Attempt &attempt : *attempts)
        list.append(toJson(attempt, *payload));
    QJsonObject json = toJson(*delivery);
    json.insert(u"attempts"_s, list);
    context.out().json(json);
    return Exit::Done;
}

Exit explainDelivery(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto question = readQuestion(context, **store);
    if (!question)
        return context.fail(question.error());
    const auto steps = (*store)->log().explain(question->eventId, question->webhookId,
                                               context.settings().addressRules(), context.now());
    if (!steps)
        return context.fail(steps.error());
    QList<QStringList> rows;
    QJsonArray json;
    for (const ExplainStep &step : *steps) {
        rows.append({step.passed ? Labels::tr("yes") : Labels::tr("no"), step.check, appLabel(step.text)});
        json.append(QJsonObject{{u"check"_s, step.check}, {u"passed"_s, step.passed}, {u"text"_s, step.text}});
    }
    context.out().table({Labels::tr("OK"), Labels::tr("CHECK"), Labels::tr("EXPLANATION")}, rows, json);
    return Exit::Done;
}

}  // namespace webhooks::cli
