// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "domain/times.h"
#include "service/json.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

QJsonObject toJson(const DispatcherRow &row) {
    return {
        {u"id"_s, row.id},
        {u"kind"_s, row.kind},
        {u"host"_s, row.host},
        {u"pid"_s, row.pid},
        {u"version"_s, row.version},
        {u"started_at"_s, jsonTime(row.startedAt)},
        {u"heartbeat_at"_s, jsonTime(row.heartbeatAt)},
        {u"in_flight"_s, row.inFlight},
    };
}

Exit status(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto info = (*store)->info();
    const auto sending = (*store)->settings().sending();
    const auto dispatchers = (*store)->dispatchers().all();
    if (!info)
        return context.fail(info.error());
    if (!sending || !dispatchers)
        return context.fail(sending ? dispatchers.error() : sending.error());
    const QString word = *sending == Sending::On ? Labels::tr("on") : Labels::tr("paused");
    QList<QPair<QString, QString>> lines{
        {Labels::tr("sending"), word},
        {Labels::tr("pending"), QString::number(info->pending)},
        {Labels::tr("in flight"), QString::number(info->sending)},
        {Labels::tr("dispatchers"), QString::number(dispatchers->size())},
    };
    if (info->locked)
        lines.append({u"key"_s, u"not here: webhooks with a secret are held back until `database key import`"_s});
    QJsonArray rows;
    for (const DispatcherRow &row : *dispatchers) {
        lines.append(
            {u"%1 %2"_s.arg(row.kind).arg(row.id), Labels::tr("%1, process %2, version %3, last seen %4, %5 in flight")
                                                       .arg(row.host)
                                                       .arg(row.pid)
                                                       .arg(row.version, toIsoSeconds(row.heartbeatAt))
                                                       .arg(row.inFlight)});
        rows.append(toJson(row));
    }
    context.out().record(lines, {{u"sending"_s, word},
                                 {u"pending"_s, info->pending},
                                 {u"in_flight"_s, info->sending},
                                 {u"locked"_s, info->locked},
                                 {u"dispatchers"_s, rows}});
    if (dispatchers->isEmpty() && info->pending > 0)
        context.out().note(Words::tr("Nothing is dispatching; leadhub-webhooks --service does."));
    return Exit::Done;
}

Exit setSending(CommandContext &context, Sending sending) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (const auto set = (*store)->settings().setSending(sending); !set)
        return context.fail(set.error());
    const QString word = sending == Sending::On ? Labels::tr("on") : Labels::tr("paused");
    context.out().record({{Labels::tr("sending"), word}}, {{u"sending"_s, word}});
    return Exit::Done;
}

Exit pause(CommandContext &context) {
    return setSending(context, Sending::Paused);
}

Exit resume(CommandContext &context) {
    return setSending(context, Sending::On);
}

}  // namespace

QList<CommandSpec> dispatcherCommands() {
    return {
        {"dispatcher",
         "status",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show whether sending is on, and who dispatches"),
         {},
         "leadhub-webhooks dispatcher status",
         status},
        {"dispatcher",
         "pause",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Send nothing to any webhook until resumed; deliveries go on being queued"),
         {},
         "leadhub-webhooks dispatcher pause",
         pause},
        {"dispatcher",
         "resume",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Send again"),
         {},
         "leadhub-webhooks dispatcher resume",
         resume},
    };
}

}  // namespace webhooks::cli
