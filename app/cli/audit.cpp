// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/command.h"
#include "cli/deliverytext.h"
#include "cli/optionvalues.h"
#include "domain/times.h"
#include "service/audittext.h"
#include "service/json.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

QString whoText(const Actor &actor) {
    return actor.user % u'@' % actor.host;
}

QString valueText(const QString &field, const QJsonValue &value) {
    if (value.isNull())
        return Labels::tr("none");
    if (value.isBool())
        return value.toBool() ? Labels::tr("yes") : Labels::tr("no");
    return auditValueText(field, value);
}

QString changeText(const AuditEntry &entry, const AuditField &field) {
    if (entry.before.isEmpty())
        return valueText(field.name, field.after);
    const QString text = valueText(field.name, field.before) % u" → "_s % valueText(field.name, field.after);
    return field.before == field.after ? Labels::tr("%1 (another one)").arg(text) : text;
}

/// “url, timeout_ms”, “deliveries 12”
QString summary(const AuditEntry &entry) {
    constexpr qsizetype kMost = 4;
    QStringList parts;
    const QList<AuditField> fields = fieldsOf(entry);
    for (const AuditField &field : fields.first(std::min(fields.size(), kMost)))
        parts.append(field.after.isDouble() && entry.before.isEmpty()
                         ? QString(field.name % u' ' % auditValueText(field.name, field.after))
                         : field.name);
    if (fields.size() > kMost)
        parts.append(Labels::tr("and %n more", nullptr, counted(fields.size() - kMost)));
    return parts.join(u", "_s);
}

/// By id or name, of webhooks that are gone too.
Result<qint64> findAudited(Store &store, const QString &text) {
    const auto webhook = store.webhooks().find(text);
    if (webhook)
        return webhook->id;
    if (webhook.error().code != ErrorCode::NotFound)
        return std::unexpected(webhook.error());
    bool isNumber = false;
    const qint64 id = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&isNumber);
    if (isNumber && id > 0)
        return id;
    const auto former = store.audit().webhookNamed(text);
    if (!former)
        return std::unexpected(former.error());
    return *former ? Result<qint64>(**former) : std::unexpected(webhook.error());
}

Result<AuditFilter> readFilter(const CommandContext &context, Store &store) {
    AuditFilter filter;
    const auto since = timeOption(context, "since", 0);
    if (!since)
        return std::unexpected(since.error());
    filter.since = *since;
    if (context.has("webhook")) {
        const auto id = findAudited(store, context.value("webhook"));
        if (!id)
            return std::unexpected(id.error());
        filter.webhookId = *id;
    }
    filter.text = context.value("text");
    return filter;
}

Result<qint64> beforeOption(const CommandContext &context) {
    return context.has("before") ? readPositive(context.value("before"), u"--before"_s) : Result<qint64>(0);
}

Exit listAudit(CommandContext &context) {
    const auto limit = limitOption(context);
    const auto before = beforeOption(context);
    if (!limit || !before)
        return context.fail(limit ? before.error() : limit.error());
    const auto store = context.store(Database::Mode::ReadOnly);
    if (!store)
        return context.fail(store.error());
    const auto filter = readFilter(context, **store);
    if (!filter)
        return context.fail(filter.error());
    auto entries = (*store)->audit().list(*filter, *before, *limit + 1);
    if (!entries)
        return context.fail(entries.error());
    const bool more = entries->size() > *limit;
    if (more)
        entries->removeLast();
    QList<QStringList> rows;
    QJsonArray json;
    for (const AuditEntry &entry : std::as_const(*entries)) {
        rows.append({QString::number(entry.id), timeText(entry.at), whoText(entry.actor),
                     programName(entry.actor.program), entry.action, entry.subject, summary(entry)});
        json.append(toJson(entry));
    }
    context.out().table({Labels::tr("ID"), Labels::tr("WHEN"), Labels::tr("WHO"), Labels::tr("PROGRAM"),
                         Labels::tr("ACTION"), Labels::tr("SUBJECT"), Labels::tr("FIELDS")},
                        rows, json);
    if (rows.isEmpty())
        context.out().emptyNote(Words::tr("No changes match."));
    if (more)
        context.out().note(Words::tr("There are more: --before %1").arg(entries->last().id));
    return Exit::Done;
}

Exit showAudit(CommandContext &context) {
    const auto id = readPositive(context.arguments()[0], Words::tr("The entry's number"));
    if (!id)
        return context.fail(id.error());
    const auto store = context.store(Database::Mode::ReadOnly);
    if (!store)
        return context.fail(store.error());
    const auto entry = (*store)->audit().byId(*id);
    if (!entry)
        return context.fail(entry.error());
    QList<QPair<QString, QString>> lines{
        {Labels::tr("id"), QString::number(entry->id)}, {Labels::tr("when"), toIsoSeconds(entry->at)},
        {Labels::tr("who"), whoText(entry->actor)},     {Labels::tr("program"), programName(entry->actor.program)},
        {Labels::tr("action"), entry->action},          {Labels::tr("subject"), entry->subject},
    };
    if (entry->webhookId)
        lines.append({Labels::tr("webhook"), u"#%1"_s.arg(*entry->webhookId)});
    const QList<AuditField> fields = fieldsOf(*entry);
    for (const AuditField &field : fields)
        lines.append({field.name, changeText(*entry, field)});
    context.out().record(lines, toJson(*entry));
    return Exit::Done;
}

}  // namespace

QList<CommandSpec> auditCommands() {
    return {
        {"audit",
         "list",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "List what operators changed, newest first"),
         {{"webhook", "WEBHOOK",
           QT_TRANSLATE_NOOP("webhooks::Help", "Only changes of this webhook, which may be deleted")},
          {"since", "TIME", QT_TRANSLATE_NOOP("webhooks::Help", "Changes from this time on, or from so long ago")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("webhooks::Help", "Only where who, what or a value contains it")},
          {"limit", "N", QT_TRANSLATE_NOOP("webhooks::Help", "At most this many (50)")},
          {"before", "ID", QT_TRANSLATE_NOOP("webhooks::Help", "Only changes before this one")}},
         "leadhub-webhooks audit list --webhook 'Sync to HubSpot' --since 7d",
         listAudit},
        {"audit",
         "show",
         "ID",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show one change with the fields before and after"),
         {},
         "leadhub-webhooks audit show 42",
         showAudit},
    };
}

}  // namespace webhooks::cli
