// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverycommands.h"
#include "cli/deliverytext.h"
#include "cli/optionvalues.h"
#include "service/json.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

/// --before as the log's own number: given as such, or as the public id of a delivery.
Result<qint64> beforeOption(const CommandContext &context, Store &store) {
    if (!context.has("before"))
        return 0;
    const QString text = context.value("before");
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber && number > 0)
        return number;
    const auto delivery = store.log().find(text);
    if (!delivery)
        return std::unexpected(delivery.error());
    return delivery->id;
}

Exit listDeliveries(CommandContext &context) {
    const auto limit = limitOption(context);
    if (!limit)
        return context.fail(limit.error());
    const auto filter = filterOption(context);
    if (!filter)
        return context.fail(filter.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto before = beforeOption(context, **store);
    if (!before)
        return context.fail(before.error());
    auto deliveries = (*store)->log().list(*filter, context.now(), *before, *limit + 1);
    if (!deliveries)
        return context.fail(deliveries.error());
    const bool more = deliveries->size() > *limit;
    if (more)
        deliveries->removeLast();
    if (const auto waiting = forgetPausedTimes(**store, *deliveries); !waiting)
        return context.fail(waiting.error());
    QList<QStringList> rows;
    QJsonArray json;
    for (const Delivery &delivery : std::as_const(*deliveries)) {
        rows.append({deliveryStateName(delivery.state), timeText(delivery.createdAt), delivery.eventType,
                     delivery.leadId == 0 ? QString() : QString::number(delivery.leadId), delivery.webhookName,
                     resultText(delivery), attemptsText(delivery), timeText(delivery.nextAttemptAt),
                     delivery.publicId});
        json.append(toJson(delivery));
    }
    context.out().table(
        {Labels::tr("STATE"), Labels::tr("CREATED"), Labels::tr("EVENT"), Labels::tr("LEAD"), Labels::tr("WEBHOOK"),
         Labels::tr("RESULT"), Labels::tr("ATTEMPTS"), Labels::tr("NEXT ATTEMPT"), Labels::tr("ID")},
        rows, json);
    if (rows.isEmpty())
        context.out().emptyNote(Words::tr("No deliveries match."));
    if (more)
        context.out().note(Words::tr("There are more: --before %1").arg(deliveries->last().publicId));
    return Exit::Done;
}

constexpr OptionSpec kFilter{"filter", "FILTER",
                             QT_TRANSLATE_NOOP("webhooks::Help", "Only what matches, like 'status:failed since:1h'")};

QList<CommandSpec> readingCommands() {
    return {
        {"deliveries",
         "list",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "List deliveries, newest first"),
         {kFilter,
          {"limit", "N", QT_TRANSLATE_NOOP("webhooks::Help", "At most this many (50)")},
          {"before", "ID", QT_TRANSLATE_NOOP("webhooks::Help", "Only deliveries older than this one")}},
         "leadhub-webhooks deliveries list --filter 'status:failed code:5xx since:1h'",
         listDeliveries},
        {"deliveries",
         "show",
         "ID",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show a delivery with its attempts, the last request and its response"),
         {},
         "leadhub-webhooks deliveries show 019ab3c4 --json",
         showDelivery},
        {"deliveries",
         "tail",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Follow the log: one line per attempt as it is recorded"),
         {kFilter,
          {"count", "N", QT_TRANSLATE_NOOP("webhooks::Help", "End after so many attempts")},
          {"from-start", nullptr,
           QT_TRANSLATE_NOOP("webhooks::Help", "Begin with the oldest attempt instead of the next one")}},
         "leadhub-webhooks deliveries tail --filter 'webhook:\"Sync to HubSpot\"' --json",
         tailDeliveries},
        {"deliveries",
         "export",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Write deliveries as CSV, JSON lines or an HTTP archive, newest first"),
         {kFilter,
          {"format", "csv|jsonl|har", QT_TRANSLATE_NOOP("webhooks::Help", "By the name of --output, otherwise csv")},
          {"output", "FILE", QT_TRANSLATE_NOOP("webhooks::Help", "Write there instead of standard output")}},
         "leadhub-webhooks deliveries export --format csv --filter since:7d --output week.csv",
         exportDeliveries},
        {"deliveries",
         "explain",
         "[ID]",
         QT_TRANSLATE_NOOP("webhooks::Help", "Say why an event was, or was not, delivered to a webhook"),
         {{"event", "ID", QT_TRANSLATE_NOOP("webhooks::Help", "The event, instead of a delivery's id")},
          {"webhook", "WEBHOOK", QT_TRANSLATE_NOOP("webhooks::Help", "The webhook")}},
         "leadhub-webhooks deliveries explain --event 42 --webhook 'Sync to HubSpot'",
         explainDelivery},
    };
}

QList<CommandSpec> changingCommands() {
    return {
        {"deliveries",
         "retry",
         "ID...",
         QT_TRANSLATE_NOOP("webhooks::Help", "Make the next attempt of waiting deliveries now"),
         {kDryRunOption},
         "leadhub-webhooks deliveries retry 019ab3c4",
         retryDeliveries},
        {"deliveries",
         "redeliver",
         "[ID...]",
         QT_TRANSLATE_NOOP("webhooks::Help", "Send finished deliveries again, with a new cycle of attempts"),
         {kFilter,
          {"rate", "N/s", QT_TRANSLATE_NOOP("webhooks::Help", "So many per second, minute (/m) or hour (/h); 10/s")},
          kDryRunOption},
         "leadhub-webhooks deliveries redeliver --filter 'status:failed since:1h' --rate 10/s --yes",
         redeliverDeliveries},
        {"deliveries",
         "cancel",
         "[ID...]",
         QT_TRANSLATE_NOOP("webhooks::Help", "Do not send waiting deliveries any more"),
         {kFilter, kDryRunOption},
         "leadhub-webhooks deliveries cancel --filter 'webhook:\"Old CRM\"' --dry-run",
         cancelDeliveries},
        {"deliveries",
         "prune",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Remove old events with their finished deliveries from the log"),
         {{"older-than", "AGE", QT_TRANSLATE_NOOP("webhooks::Help", "How old, like 30d")}, kDryRunOption},
         "leadhub-webhooks deliveries prune --older-than 30d --yes",
         pruneDeliveries},
    };
}

}  // namespace

QList<CommandSpec> deliveryCommands() {
    return readingCommands() + changingCommands();
}

}  // namespace webhooks::cli
