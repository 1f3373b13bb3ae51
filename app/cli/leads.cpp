// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/leadsimport.h"
#include "cli/leadvalues.h"
#include "cli/optionvalues.h"
#include "domain/leadcheck.h"
#include "service/apptext.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

Exit listLeads(CommandContext &context) {
    const auto limit = limitOption(context);
    if (!limit)
        return context.fail(limit.error());
    const auto after = context.has("after") ? readPositive(context.value("after"), u"--after"_s) : Result<qint64>(0);
    if (!after)
        return context.fail(after.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    auto leads = (*store)->leads().list(*after, *limit + 1);
    if (!leads)
        return context.fail(leads.error());
    const bool more = leads->size() > *limit;
    if (more)
        leads->removeLast();
    QList<QStringList> rows;
    QJsonArray json;
    for (const Lead &lead : std::as_const(*leads)) {
        rows.append({QString::number(lead.id), QString(lead.firstName % u' ' % lead.lastName).trimmed(), lead.email,
                     lead.status, lead.leadScore ? QString::number(*lead.leadScore) : QString(), lead.stage,
                     lead.assignedTo, lead.createdAt});
        json.append(toJson(lead));
    }
    context.out().table({Labels::tr("ID"), Labels::tr("NAME"), Labels::tr("EMAIL"), Labels::tr("STATUS"),
                         Labels::tr("SCORE"), Labels::tr("STAGE"), Labels::tr("ASSIGNED TO"), Labels::tr("CREATED")},
                        rows, json);
    if (rows.isEmpty())
        context.out().emptyNote(context.has("after") ? Words::tr("There are no leads after that.")
                                                     : Words::tr("There are no leads yet."));
    if (more)
        context.out().note(Words::tr("There are more: --after %1").arg(leads->last().id));
    return Exit::Done;
}

Result<qint64> leadArgument(const CommandContext &context) {
    return readPositive(context.arguments().value(0), Words::tr("The lead's id"));
}

Exit showLead(CommandContext &context) {
    const auto id = leadArgument(context);
    if (!id)
        return context.fail(id.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto lead = (*store)->leads().byId(*id);
    if (!lead)
        return context.fail(lead.error());
    context.out().record(leadLines(*lead), toJson(*lead));
    return Exit::Done;
}

/// As imports and the HTTP API check it.
Result<void> checkLead(const LeadChanges &changes) {
    const auto problem = findLeadProblem(changes);
    if (!problem)
        return {};
    const QString text = appText(problem->problem);
    return std::unexpected(
        Error{ErrorCode::InvalidInput, problem->field.isEmpty() ? text : QString(problem->field % u": "_s % text), {}});
}

Exit addLead(CommandContext &context) {
    const auto changes = readLeadSettings(context.values("set"));
    if (!changes)
        return context.fail(changes.error());
    if (const auto good = checkLead(*changes); !good)
        return context.fail(good.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (const auto &id = (*changes)[LeadField::Id]; id && (*store)->leads().byId(id->toLongLong()))
        return context.usage(Words::tr("There is a lead %1 already; `leads edit` changes it.").arg(*id));
    const auto lead = (*store)->leads().add(*changes);
    if (!lead)
        return context.fail(lead.error());
    context.out().record(leadLines(*lead), toJson(*lead));
    context.out().note(Words::tr("Lead %1 was added.").arg(lead->id));
    return Exit::Done;
}

Exit editLead(CommandContext &context) {
    const auto id = leadArgument(context);
    if (!id)
        return context.fail(id.error());
    const auto changes = readLeadSettings(context.values("set"));
    if (!changes)
        return context.fail(changes.error());
    if ((*changes)[LeadField::Id])
        return context.usage(Words::tr("The id of a lead cannot be changed."));
    LeadChanges named = *changes;
    named[LeadField::Id] = QString::number(*id);
    if (const auto good = checkLead(named); !good)
        return context.fail(good.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto before = (*store)->leads().byId(*id);
    if (!before)
        return context.fail(before.error());
    const auto lead = (*store)->leads().edit(*id, *changes);
    if (!lead)
        return context.fail(lead.error());
    context.out().record(leadLines(*lead), toJson(*lead));
    context.out().note(*lead == *before ? Words::tr("Lead %1 is as it was: no event was made.").arg(*id)
                                        : Words::tr("Lead %1 was changed.").arg(*id));
    return Exit::Done;
}

/// What a deletion would do, for the question and the dry run.
QString deletionText(qint64 id, const Result<Lead> &lead, std::optional<qint64> deliveries) {
    const QString name = lead ? leadName(*lead) : QString();
    const QString who = name.isEmpty() ? Words::tr("Lead %1").arg(id) : Words::tr("Lead %1 (%2)").arg(id).arg(name);
    if (!deliveries)
        return Words::tr("%1 will be deleted.").arg(who);
    const int count = counted(*deliveries);
    if (lead)
        return Words::tr(
                   "%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not "
                   "sent.",
                   nullptr, count)
            .arg(who);
    return Words::
        tr("%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.",
           nullptr, count)
            .arg(who);
}

DeliveryFilter ofLead(qint64 id) {
    DeliveryFilter filter;
    filter.kind = DeliveryFilter::Kind::Term;
    filter.term.field = FilterField::Lead;
    filter.term.first = id;
    filter.term.last = id;
    return filter;
}

Exit removeLead(CommandContext &context, Store &store, qint64 id) {
    if (const auto removed = store.leads().remove(id); !removed)
        return context.fail(removed.error());
    if (context.out().form() == Output::Form::Json)
        context.out().json(QJsonObject{{u"id"_s, id}, {u"deleted"_s, true}});
    context.out().note(Words::tr("Lead %1 was deleted.").arg(id));
    return Exit::Done;
}

Exit eraseLead(CommandContext &context, Store &store, qint64 id) {
    const auto erased = store.leads().erase(id, context.now());
    if (!erased)
        return context.fail(erased.error());
    if (context.out().form() == Output::Form::Json)
        context.out().json(QJsonObject{{u"id"_s, id}, {u"deleted"_s, true}, {u"erased_events"_s, *erased}});
    context.out().note(
        Words::tr(
            "Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is "
            "erased afterwards.",
            nullptr, counted(*erased))
            .arg(id));
    return Exit::Done;
}

Exit deleteLead(CommandContext &context) {
    const auto id = leadArgument(context);
    if (!id)
        return context.fail(id.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const bool withHistory = context.has("erase-history");
    const auto lead = (*store)->leads().byId(*id);
    std::optional<qint64> deliveries;
    if (withHistory) {
        const auto counted = (*store)->log().count(ofLead(*id), context.now());
        if (!counted)
            return context.fail(counted.error());
        deliveries = *counted;
    }
    const bool onlyHistoryIsLeft = !lead && lead.error().code == ErrorCode::NotFound && withHistory;
    if (!lead && !onlyHistoryIsLeft)
        return context.fail(lead.error());
    const QString text = deletionText(*id, lead, deliveries);
    if (context.isDryRun())
        return context.dryRun(
            text % u' ' % Words::tr("Dry run: nothing was done."),
            {{u"id"_s, *id}, {u"deliveries"_s, deliveries ? QJsonValue(*deliveries) : QJsonValue(QJsonValue::Null)}});
    if (!context.confirm(text % u' ' % Words::tr("This cannot be undone.")))
        return CommandContext::kRefused;
    return withHistory ? eraseLead(context, **store, *id) : removeLead(context, **store, *id);
}

}  // namespace

QList<CommandSpec> leadCommands() {
    static constexpr OptionSpec kSet{
        "set", "FIELD=VALUE", QT_TRANSLATE_NOOP("webhooks::Help", "Set a field; an empty value clears it"), true};
    return {
        {"leads",
         "list",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "List leads by id"),
         {{"limit", "N", QT_TRANSLATE_NOOP("webhooks::Help", "At most this many (50)")},
          {"after", "ID", QT_TRANSLATE_NOOP("webhooks::Help", "Only leads with a higher id")}},
         "leadhub-webhooks leads list --limit 20 --after 1200",
         listLeads},
        {"leads",
         "show",
         "ID",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show one lead"),
         {},
         "leadhub-webhooks leads show 12 --json",
         showLead},
        {"leads",
         "add",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Add a lead, which fires lead.created"),
         {kSet},
         "leadhub-webhooks leads add --set first_name=Ada --set email=ada@example.com --set 'tags=vip; webinar'",
         addLead},
        {"leads",
         "edit",
         "ID",
         QT_TRANSLATE_NOOP("webhooks::Help", "Change a lead, which fires lead.updated and what else applies"),
         {kSet},
         "leadhub-webhooks leads edit 12 --set stage=Won --set phone=",
         editLead},
        {"leads",
         "delete",
         "ID",
         QT_TRANSLATE_NOOP("webhooks::Help", "Delete a lead, which fires lead.deleted"),
         {{"erase-history", nullptr,
           QT_TRANSLATE_NOOP("webhooks::Help", "Also erase everything the log knows about the lead")},
          kDryRunOption},
         "leadhub-webhooks leads delete 12 --erase-history --yes",
         deleteLead},
        {"leads",
         "import",
         "FILE",
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Add and change leads from a CSV file or JSON lines, all or none; - is standard input"),
         {{"map", "COLUMN=FIELD",
           QT_TRANSLATE_NOOP("webhooks::Help", "Which field a column holds; none: it is left out"), true},
          {"skip-bad", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Leave bad rows out instead of refusing the file")},
          {"format", "csv|jsonl", QT_TRANSLATE_NOOP("webhooks::Help", "By the file's name otherwise")},
          kDryRunOption},
         "leadhub-webhooks leads import contacts.csv --map 'E-Mail=email' --dry-run",
         importLeads},
    };
}

}  // namespace webhooks::cli
