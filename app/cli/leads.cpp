// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/leadsimport.h"
#include "cli/leadvalues.h"
#include "cli/optionvalues.h"

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
    context.out().table(
        {u"ID"_s, u"NAME"_s, u"EMAIL"_s, u"STATUS"_s, u"SCORE"_s, u"STAGE"_s, u"ASSIGNED TO"_s, u"CREATED"_s}, rows,
        json);
    if (rows.isEmpty())
        context.out().emptyNote(context.has("after") ? u"There are no leads after that."_s
                                                     : u"There are no leads yet."_s);
    if (more)
        context.out().note(u"There are more: --after %1"_s.arg(leads->last().id));
    return Exit::Done;
}

Result<qint64> leadArgument(const CommandContext &context) {
    return readPositive(context.arguments().value(0), u"The lead's id"_s);
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

Exit addLead(CommandContext &context) {
    const auto changes = readLeadSettings(context.values("set"));
    if (!changes)
        return context.fail(changes.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    if (const auto &id = (*changes)[LeadField::Id]; id && (*store)->leads().byId(id->toLongLong()))
        return context.usage(u"There is a lead %1 already; `leads edit` changes it."_s.arg(*id));
    const auto lead = (*store)->leads().add(*changes);
    if (!lead)
        return context.fail(lead.error());
    context.out().record(leadLines(*lead), toJson(*lead));
    context.out().note(u"Lead %1 was added."_s.arg(lead->id));
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
        return context.usage(u"The id of a lead cannot be changed."_s);
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
    context.out().note(*lead == *before ? u"Lead %1 is as it was: no event was made."_s.arg(*id)
                                        : u"Lead %1 was changed."_s.arg(*id));
    return Exit::Done;
}

/// What a deletion would do, for the question and the dry run.
QString deletionText(qint64 id, const Result<Lead> &lead, std::optional<qint64> deliveries) {
    const QString name = lead ? leadName(*lead) : QString();
    const QString who = name.isEmpty() ? u"Lead %1"_s.arg(id) : u"Lead %1 (%2)"_s.arg(id).arg(name);
    if (!deliveries)
        return who % u" will be deleted."_s;
    const QString history =
        u"its events and %1 deliveries will be erased from the log, waiting ones are not sent."_s.arg(*deliveries);
    return lead ? QString(who % u" will be deleted; "_s % history) : QString(who % u" is gone already; "_s % history);
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
    context.out().note(u"Lead %1 was deleted."_s.arg(id));
    return Exit::Done;
}

Exit eraseLead(CommandContext &context, Store &store, qint64 id) {
    const auto erased = store.leads().erase(id, context.now());
    if (!erased)
        return context.fail(erased.error());
    if (context.out().form() == Output::Form::Json)
        context.out().json(QJsonObject{{u"id"_s, id}, {u"deleted"_s, true}, {u"erased_events"_s, *erased}});
    context.out().note(
        u"Lead %1 was deleted, and %2 events with all that came of them were erased. What still has to be sent is "
        "erased afterwards."_s.arg(id)
            .arg(*erased));
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
    if (context.isDryRun()) {
        context.out().note(text % u" Dry run: nothing was done."_s);
        return Exit::Done;
    }
    if (!context.confirm(text % u" This cannot be undone."_s))
        return CommandContext::kRefused;
    return withHistory ? eraseLead(context, **store, *id) : removeLead(context, **store, *id);
}

}  // namespace

QList<CommandSpec> leadCommands() {
    static constexpr OptionSpec kSet{"set", "FIELD=VALUE", "Set a field; an empty value clears it", true};
    return {
        {"leads",
         "list",
         "",
         "List leads by id",
         {{"limit", "N", "At most this many (50)"}, {"after", "ID", "Only leads with a higher id"}},
         "leadhub-webhooks leads list --limit 20 --after 1200",
         listLeads},
        {"leads", "show", "ID", "Show one lead", {}, "leadhub-webhooks leads show 12 --json", showLead},
        {"leads",
         "add",
         "",
         "Add a lead, which fires lead.created",
         {kSet},
         "leadhub-webhooks leads add --set first_name=Ada --set email=ada@example.com --set 'tags=vip; webinar'",
         addLead},
        {"leads",
         "edit",
         "ID",
         "Change a lead, which fires lead.updated and what else applies",
         {kSet},
         "leadhub-webhooks leads edit 12 --set stage=Won --set phone=",
         editLead},
        {"leads",
         "delete",
         "ID",
         "Delete a lead, which fires lead.deleted",
         {{"erase-history", nullptr, "Also erase everything the log knows about the lead"}, kDryRunOption},
         "leadhub-webhooks leads delete 12 --erase-history --yes",
         deleteLead},
        {"leads",
         "import",
         "FILE",
         "Add and change leads from a CSV file or JSON lines, all or none; - is standard input",
         {{"map", "COLUMN=FIELD", "Which field a column holds", true},
          {"skip-bad", nullptr, "Leave bad rows out instead of refusing the file"},
          {"format", "csv|jsonl", "By the file's name otherwise"},
          kDryRunOption},
         "leadhub-webhooks leads import contacts.csv --map 'E-Mail=email' --dry-run",
         importLeads},
    };
}

}  // namespace webhooks::cli
