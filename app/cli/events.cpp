// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/input.h"
#include "cli/optionvalues.h"
#include "domain/nearestword.h"
#include "domain/times.h"
#include "service/apptext.h"
#include "service/endpoint/ingestbody.h"
#include "service/json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qint64 kMaxLeadFile = 1024 * 1024;

Exit listEvents(CommandContext &context) {
    const auto limit = limitOption(context);
    if (!limit)
        return context.fail(limit.error());
    const auto before =
        context.has("before") ? readPositive(context.value("before"), u"--before"_s) : Result<qint64>(0);
    if (!before)
        return context.fail(before.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    auto events = (*store)->events().list(*before, *limit + 1);
    if (!events)
        return context.fail(events.error());
    const bool more = events->size() > *limit;
    if (more)
        events->removeLast();
    QList<QStringList> rows;
    QJsonArray json;
    for (const Event &event : std::as_const(*events)) {
        rows.append({QString::number(event.id), toIsoSeconds(event.occurredAt), event.type,
                     event.leadId == 0 ? QString() : QString::number(event.leadId), event.origin, event.publicId});
        json.append(toJson(event));
    }
    context.out().table({Labels::tr("SEQUENCE"), Labels::tr("OCCURRED"), Labels::tr("EVENT"), Labels::tr("LEAD"),
                         Labels::tr("ORIGIN"), Labels::tr("ID")},
                        rows, json);
    if (rows.isEmpty())
        context.out().emptyNote(context.has("before") ? Words::tr("There are no events before that.")
                                                      : Words::tr("There are no events yet."));
    if (more)
        context.out().note(Words::tr("There are more: --before %1").arg(events->last().id));
    return Exit::Done;
}

Exit showEvent(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto event = (*store)->events().find(context.arguments().value(0));
    if (!event)
        return context.fail(event.error());
    Output &out = context.out();
    if (context.has("payload")) {
        out.raw(event->payload);
        return Exit::Done;
    }
    const auto deliveries = (*store)->events().deliveryCount(event->id);
    if (!deliveries)
        return context.fail(deliveries.error());
    QJsonObject json = toJson(*event);
    json.insert(u"deliveries"_s, *deliveries);
    out.record({{u"id"_s, event->publicId},
                {u"sequence"_s, QString::number(event->id)},
                {u"event"_s, event->type},
                {u"occurred_at"_s, toIsoSeconds(event->occurredAt)},
                {u"lead_id"_s, event->leadId == 0 ? QString() : QString::number(event->leadId)},
                {u"origin"_s, event->origin},
                {u"deliveries"_s, QString::number(*deliveries)}},
               json);
    if (out.form() != Output::Form::Json)
        out.raw('\n' + event->payload + '\n');
    return Exit::Done;
}

Result<EventType> readType(const QString &name) {
    if (const auto type = eventTypeFromName(name))
        return *type;
    QStringList names;
    for (const EventType type : kEventTypes)
        names.append(eventTypeName(type));
    const QString near = nearestWord(name, names);
    return std::unexpected(Error{ErrorCode::InvalidInput, Words::tr("There is no event “%1”.").arg(name),
                                 near.isEmpty() ? Words::tr("Events are: %1.").arg(names.join(u", "_s))
                                                : Words::tr("Did you mean “%1”?").arg(near)});
}

/// What a payload says besides the lead must be what is emitted: nothing of it is left unread.
Result<LeadChanges> readPayload(QJsonObject payload, EventType type, const QString &name) {
    if (!payload.contains("event"_L1))
        payload.insert(u"event"_s, eventTypeName(type));
    const auto event = readEvent(payload);
    if (!event) {
        QStringList lines;
        for (const Problem::Field &field : event.error().errors)
            lines.append(u"%1: %2: %3"_s.arg(name, field.name, appText(field.detail)));
        const bool isDated = payload.contains("occurred_at"_L1);
        return std::unexpected(
            Error{ErrorCode::BadFile, lines.isEmpty() ? event.error().detail : lines.join(u'\n'),
                  isDated ? Words::tr("An event happens when it is made: leave occurred_at out.") : QString()});
    }
    if (event->type != type)
        return std::unexpected(
            Error{ErrorCode::BadFile,
                  Words::tr("%1 is about %2, not about %3.").arg(name, eventTypeName(event->type), eventTypeName(type)),
                  Words::tr("Emit %1, or leave event out.").arg(eventTypeName(event->type))});
    return event->lead;
}

Result<LeadChanges> readLead(const QString &path, EventType type) {
    const QString name = shownPath(path);
    const auto content = readInput(path, kMaxLeadFile);
    if (!content)
        return std::unexpected(content.error());
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (problem.error != QJsonParseError::NoError)
        return std::unexpected(
            Error{ErrorCode::BadFile,
                  Words::tr("%1 is not JSON: %2 at byte %3.").arg(name, problem.errorString()).arg(problem.offset + 1),
                  {}});
    if (!document.isObject())
        return std::unexpected(
            Error{ErrorCode::BadFile, Words::tr("%1 must hold one JSON object.").arg(name),
                  Words::tr("It is a lead with the payload's keys, or has event and lead as a payload.")});
    if (document.object().contains("lead"_L1))
        return readPayload(document.object(), type, name);
    auto lead = leadChangesFromJson(document.object());
    if (!lead) {
        lead.error().code = ErrorCode::BadFile;
        lead.error().message = u"%1: %2"_s.arg(name, appText(lead.error().message));
    }
    return lead;
}

/// What is wrong with the lead is wrong with the file it came from.
Error ofFile(Error error) {
    if (error.code == ErrorCode::InvalidInput)
        error.code = ErrorCode::BadFile;
    return error;
}

Exit emitEvent(CommandContext &context) {
    const auto type = readType(context.arguments().value(0));
    if (!type)
        return context.fail(type.error());
    if (!context.has("lead-file"))
        return context.usage(Words::tr("--lead-file FILE is missing: an event is about a lead. - is standard input."));
    const auto lead = readLead(context.value("lead-file"), *type);
    if (!lead)
        return context.fail(lead.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto event = (*store)->events().emitEvent(*type, *lead);
    if (!event)
        return context.fail(ofFile(event.error()));
    const auto deliveries = (*store)->events().deliveryCount(event->id);
    if (!deliveries)
        return context.fail(deliveries.error());
    QJsonObject json = toJson(*event);
    json.insert(u"deliveries"_s, *deliveries);
    context.out().record({{u"id"_s, event->publicId}, {u"deliveries"_s, QString::number(*deliveries)}}, json);
    if (*deliveries == 0)
        context.out().note(Words::tr("No active webhook listens to %1.").arg(event->type));
    return Exit::Done;
}

}  // namespace

QList<CommandSpec> eventCommands() {
    return {
        {"events",
         "list",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "List events, newest first"),
         {{"limit", "N", QT_TRANSLATE_NOOP("webhooks::Help", "At most this many (50)")},
          {"before", "SEQUENCE", QT_TRANSLATE_NOOP("webhooks::Help", "Only events with a lower number")}},
         "leadhub-webhooks events list --limit 20",
         listEvents},
        {"events",
         "show",
         "ID",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show an event and its payload"),
         {{"payload", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Print only the payload, byte for byte")}},
         "leadhub-webhooks events show 42 --payload",
         showEvent},
        {"events",
         "emit",
         "TYPE",
         QT_TRANSLATE_NOOP("webhooks::Help", "Make an event for a lead that need not be stored"),
         {{"lead-file", "FILE",
           QT_TRANSLATE_NOOP("webhooks::Help",
                             "The lead as a JSON object, or event and lead as in a payload; - is standard input")}},
         "leadhub-webhooks events emit lead.created --lead-file lead.json",
         emitEvent},
    };
}

}  // namespace webhooks::cli
