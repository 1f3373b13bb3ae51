// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/input.h"
#include "cli/webhooks.h"
#include "cli/webhookvalues.h"
#include "domain/webhookurl.h"
#include "service/apptext.h"
#include "service/json.h"
#include "service/outputfile.h"
#include "service/webhookfile.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

Exit exportAll(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto webhooks = (*store)->webhooks().all();
    if (!webhooks)
        return context.fail(webhooks.error());
    const QByteArray text = webhookFile(*webhooks);
    const QString path = context.arguments().value(0, u"-"_s);
    if (path == "-"_L1) {
        context.out().raw(text);
        return Exit::Done;
    }
    if (const auto written = OutputFile::write(path, text); !written)
        return context.fail(written.error());
    context.out().note(
        Words::tr("Wrote %n webhooks to %1, without secrets.", nullptr, counted(webhooks->size())).arg(path));
    return Exit::Done;
}

QString actionOf(const WebhookFileRow &row) {
    switch (row.action) {
        case WebhookFileRow::Action::Create:
            return Labels::tr("create");
        case WebhookFileRow::Action::Update:
            return Labels::tr("update");
        case WebhookFileRow::Action::Keep:
            return Labels::tr("keep");
        case WebhookFileRow::Action::Refuse:
            return Labels::tr("refuse");
    }
    return {};
}

void printNotes(CommandContext &context, const WebhookFileRow &row) {
    for (const QString &warning : row.warnings)
        context.out().warn(warning);
    for (const QString &header : row.missingHeaders)
        context.out().note(
            Words::tr("%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`")
                .arg(row.name, header));
    if (row.leftInactive)
        context.out().note(
            Words::tr("%1: it is imported inactive, because its secret is not in the file; set it with `webhooks "
                      "rotate-secret`, then `webhooks enable` sends to it")
                .arg(row.name));
    else if (row.secretIsMissing)
        context.out().note(
            Words::tr("%1: its secret is not in the file; set it with `webhooks rotate-secret`").arg(row.name));
}

QString changesText(const WebhookFileRow &row) {
    return row.leftInactive ? Labels::tr("inactive until its secret is set") : row.changes.join(u", "_s);
}

void printRows(CommandContext &context, const QList<WebhookFileRow> &plan) {
    QList<QStringList> rows;
    QJsonArray json;
    for (const WebhookFileRow &row : plan) {
        rows.append({actionOf(row), row.name, changesText(row)});
        json.append(QJsonObject{{u"action"_s, actionOf(row)},
                                {u"name"_s, row.name},
                                {u"active"_s, row.webhook.active},
                                {u"secret_is_missing"_s, row.secretIsMissing},
                                {u"changes"_s, QJsonArray::fromStringList(row.changes)}});
        printNotes(context, row);
    }
    context.out().table({Labels::tr("ACTION"), Labels::tr("NAME"), Labels::tr("CHANGES")}, rows, json);
    if (rows.isEmpty())
        context.out().emptyNote(Words::tr("There is no webhook in the file."));
}

QString refusalOf(const WebhookFileRow &row) {
    return row.name.isEmpty() ? row.refusal : QString(row.name % u": "_s % appText(row.refusal));
}

Exit importAll(CommandContext &context) {
    const auto content = readInput(context.arguments()[0], kMaxWebhookFile);
    if (!content)
        return context.fail(content.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto stored = (*store)->webhooks().all();
    if (!stored)
        return context.fail(stored.error());
    const auto rows = planWebhookFile(*content, *stored, context.settings().addressRules());
    if (!rows)
        return context.fail(rows.error());
    for (const WebhookFileRow &row : *rows) {
        if (row.action == WebhookFileRow::Action::Refuse)
            return context.fail({ErrorCode::BadFile, refusalOf(row), {}});
    }
    printRows(context, *rows);
    if (context.isDryRun())
        return Exit::Done;
    Exit exit = Exit::Done;
    for (const WebhookFileRow &row : *rows) {
        if (const auto done = applyWebhookFileRow(**store, row, context.now()); !done) {
            context.out().error(Words::tr("error: %1: %2").arg(row.name, appText(done.error().message)));
            exit = Exit::SomeFailed;
        }
    }
    return exit;
}

}  // namespace

QList<CommandSpec> webhookFileCommands() {
    return {
        {"webhooks",
         "import",
         "FILE|-",
         QT_TRANSLATE_NOOP("webhooks::Help", "Create and update webhooks, by their names, as a JSON file says"),
         {kDryRunOption},
         "leadhub-webhooks webhooks import webhooks.json --dry-run",
         importAll},
        {"webhooks",
         "export",
         "[FILE]",
         QT_TRANSLATE_NOOP("webhooks::Help", "Write all webhooks as JSON, without secrets"),
         {},
         "leadhub-webhooks webhooks export webhooks.json",
         exportAll},
    };
}

}  // namespace webhooks::cli
