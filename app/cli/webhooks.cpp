// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/webhooks.h"

#include "cli/webhookvalues.h"
#include "service/json.h"
#include "service/webhookvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

enum class Sent { Now, Paused };

QString stateText(const Webhook &webhook, Sent sent) {
    if (webhook.locked)
        return Labels::tr("locked");
    if (!webhook.active)
        return Labels::tr("inactive");
    return sent == Sent::Paused ? Labels::tr("auto-paused") : Labels::tr("active");
}

Exit list(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto webhooks = (*store)->webhooks().all();
    if (!webhooks)
        return context.fail(webhooks.error());
    const auto pauses = (*store)->pauses().all();
    if (!pauses)
        return context.fail(pauses.error());
    const DeliveryPolicy defaults = context.settings().deliveryPolicy();
    QList<QStringList> rows;
    QJsonArray json;
    for (const Webhook &webhook : *webhooks) {
        const auto pause = std::ranges::find(*pauses, webhook.id, &WebhookPause::webhookId);
        const bool isPaused = pause != pauses->end();
        rows.append({QString::number(webhook.id), webhook.name, stateText(webhook, isPaused ? Sent::Paused : Sent::Now),
                     webhook.hasSecret ? Labels::tr("yes") : Labels::tr("no"), eventsText(webhook), webhook.url});
        QJsonObject object = toJson(webhook, defaults);
        object.insert(u"pause"_s, pauseJson(isPaused ? std::optional(*pause) : std::nullopt));
        json.append(object);
    }
    context.out().table({Labels::tr("ID"), Labels::tr("NAME"), Labels::tr("STATE"), Labels::tr("SIGNED"),
                         Labels::tr("EVENTS"), Labels::tr("URL")},
                        rows, json);
    if (rows.isEmpty())
        context.out().emptyNote(Words::tr("There is no webhook yet; `webhooks add` makes one."));
    return Exit::Done;
}

Exit show(CommandContext &context) {
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    printWebhook(context, found->webhook, {});
    return Exit::Done;
}

Exit add(CommandContext &context) {
    for (const char *needed : {"name", "url", "event"}) {
        if (!context.has(needed))
            return context.usage(Words::tr("“webhooks add” needs --%1.").arg(QString::fromLatin1(needed)));
    }
    Webhook webhook;
    if (const auto applied = applyOptions(context, webhook); !applied)
        return context.fail(applied.error());
    const auto secret = givenSecret(context);
    if (!secret)
        return context.fail(secret.error());
    const auto store = context.store(Database::Mode::Create);
    if (!store)
        return context.fail(store.error());
    webhook.hasSecret = secret->has_value();
    if (const auto good = refuseProblems(context, webhook, secret->value_or(Secret())); !good)
        return context.fail(good.error());
    if (const auto ready = prepareKey(**store, webhook, *secret); !ready)
        return context.fail(ready.error());
    const auto added = (*store)->webhooks().add(webhook, secret->value_or(Secret()), context.now());
    if (!added)
        return context.fail(added.error());
    printWebhook(context, *added, context.has("generate-secret") ? *secret : std::nullopt);
    return Exit::Done;
}

bool changesFields(const CommandContext &context) {
    const QList<OptionSpec> options = webhookValueOptions();
    const auto isField = [&](const OptionSpec &option) {
        const QLatin1StringView name(option.name);
        return name != "secret-file"_L1 && name != "generate-secret"_L1 && name != "inactive"_L1 &&
               context.has(option.name);
    };
    return std::ranges::any_of(options, isField) || context.has("no-headers") || context.has("no-standard-webhooks");
}

/// What signs after the edit: the new secret, or the stored one when it is to be used in another way.
Result<Secret> signingSecret(const CommandContext &context, const FoundWebhook &found,
                             const std::optional<Secret> &given) {
    const bool isUsedAnew = context.has("standard-webhooks") && !context.has("no-secret") && !found.webhook.locked;
    if (given || !isUsedAnew)
        return given.value_or(Secret());
    const auto stored = found.store->webhooks().secrets(found.webhook.id, context.now());
    return stored ? Result<Secret>(stored->current) : std::unexpected(stored.error());
}

/// Fields, secret and activity are changed apart from each other: the store keeps a revision of the fields only.
Result<Webhook> applyEdit(CommandContext &context, Store &store, const Webhook &edited,
                          const std::optional<Secret> &secret) {
    Result<Webhook> webhook = edited;
    if (changesFields(context))
        webhook = store.webhooks().update(edited, context.now());
    if (webhook && (secret || context.has("no-secret")))
        webhook = store.webhooks().setSecret(edited.id, secret.value_or(Secret()), 0, context.now());
    if (webhook && context.has("inactive"))
        webhook = store.webhooks().setActive(edited.id, Activity::Inactive, context.now());
    return webhook;
}

Exit edit(CommandContext &context) {
    const auto secret = givenSecret(context);
    if (!secret)
        return context.fail(secret.error());
    if (!changesFields(context) && !*secret && !context.has("no-secret") && !context.has("inactive"))
        return context.usage(Words::tr("Nothing is to be changed: give at least one option."));
    if (*secret && context.has("no-secret"))
        return context.usage(Words::tr("--no-secret goes with neither --secret-file nor --generate-secret."));
    auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    // Saving a webhook whose headers cannot be read would lose them.
    if (found->webhook.locked && changesFields(context) && !context.has("no-headers"))
        return context.fail({ErrorCode::KeyMissing,
                             Words::tr("The webhook is locked: its headers cannot be read without the database's key."),
                             Words::tr("Name the key with --key-file, or add --no-headers to give the headers up.")});
    Webhook edited = found->webhook;
    if (const auto applied = applyOptions(context, edited); !applied)
        return context.fail(applied.error());
    edited.hasSecret = secret->has_value() || (edited.hasSecret && !context.has("no-secret"));
    const auto signing = signingSecret(context, *found, *secret);
    if (!signing)
        return context.fail(signing.error());
    if (const auto good = refuseProblems(context, edited, *signing); !good)
        return context.fail(good.error());
    if (const auto ready = prepareKey(*found->store, edited, *secret); !ready)
        return context.fail(ready.error());
    const auto webhook = applyEdit(context, *found->store, edited, *secret);
    if (!webhook)
        return context.fail(webhook.error());
    printWebhook(context, *webhook, context.has("generate-secret") ? *secret : std::nullopt);
    return Exit::Done;
}

/// Deliveries of the webhook that wait to be sent.
Result<qint64> pendingOf(CommandContext &context, const FoundWebhook &found) {
    const auto filter = parseDeliveryFilter(u"status:pending webhook:#%1"_s.arg(found.webhook.id), context.now());
    if (!filter)
        return std::unexpected(Error{ErrorCode::Internal, filter.error().message, {}});
    return found.store->log().count(*filter, context.now());
}

Exit setActivity(CommandContext &context, Activity activity) {
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    const auto pending = pendingOf(context, *found);
    if (!pending)
        return context.fail(pending.error());
    if (activity == Activity::Inactive && context.isDryRun()) {
        return context.dryRun(Words::tr("Would disable “%1” and cancel its pending deliveries: %2.")
                                  .arg(found->webhook.name)
                                  .arg(*pending),
                              {{u"webhook"_s, found->webhook.id}, {u"pending"_s, *pending}});
    }
    const auto webhook = found->store->webhooks().setActive(found->webhook.id, activity, context.now());
    if (!webhook)
        return context.fail(webhook.error());
    if (activity == Activity::Inactive && *pending > 0)
        context.out().note(Words::tr("Cancelled pending deliveries: %1.").arg(*pending));
    printWebhook(context, *webhook, {});
    return Exit::Done;
}

Exit enable(CommandContext &context) {
    return setActivity(context, Activity::Active);
}

Exit disable(CommandContext &context) {
    return setActivity(context, Activity::Inactive);
}

Exit remove(CommandContext &context) {
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    const auto pending = pendingOf(context, *found);
    if (!pending)
        return context.fail(pending.error());
    const QString id = QString::number(found->webhook.id);
    const QString count = QString::number(*pending);
    if (context.isDryRun()) {
        return context.dryRun(
            Words::tr("Would delete the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.")
                .arg(id, found->webhook.name, count),
            {{u"webhook"_s, found->webhook.id}, {u"pending"_s, *pending}});
    }
    if (!context.confirm(
            Words::tr("This deletes the webhook %1 “%2” for good; its pending deliveries (%3) are cancelled.")
                .arg(id, found->webhook.name, count)))
        return CommandContext::kRefused;
    const auto cancelled = found->store->webhooks().remove(found->webhook.id, context.now());
    if (!cancelled)
        return context.fail(cancelled.error());
    context.out().record({{Labels::tr("deleted"), id}, {Labels::tr("cancelled"), QString::number(*cancelled)}},
                         {{u"deleted"_s, found->webhook.id}, {u"cancelled"_s, *cancelled}});
    return Exit::Done;
}

}  // namespace

Result<FoundWebhook> findWebhook(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return std::unexpected(store.error());
    auto webhook = (*store)->webhooks().find(context.arguments()[0]);
    if (!webhook)
        return std::unexpected(webhook.error());
    return FoundWebhook{*store, *std::move(webhook)};
}

QList<CommandSpec> webhookCommands() {
    QList<OptionSpec> editOptions = webhookValueOptions();
    editOptions +=
        {{"no-secret", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Do not sign any more")},
         {"no-headers", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Drop its headers; --header adds new ones")},
         {"no-standard-webhooks", nullptr,
          QT_TRANSLATE_NOOP("webhooks::Help", "Leave the Standard Webhooks headers out")}};
    QList<CommandSpec> commands{
        {"webhooks",
         "list",
         "",
         QT_TRANSLATE_NOOP("webhooks::Help", "List all webhooks"),
         {},
         "leadhub-webhooks webhooks list --json",
         list},
        {"webhooks",
         "show",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Show one webhook"),
         {},
         "leadhub-webhooks webhooks show 'Sync to CRM'",
         show},
        {"webhooks", "add", "",
         QT_TRANSLATE_NOOP("webhooks::Help", "Add a webhook; the database is made when it does not exist"),
         webhookValueOptions(),
         "leadhub-webhooks webhooks add --name 'Sync to CRM' --url https://example.com/hook --event lead.created "
         "--secret-file secret.txt",
         add},
        {"webhooks", "edit", "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Change what the options say, from the next attempt on"), editOptions,
         "leadhub-webhooks webhooks edit 3 --timeout 30s", edit},
        {"webhooks",
         "enable",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Send to it again"),
         {},
         "leadhub-webhooks webhooks enable 3",
         enable},
        {"webhooks",
         "disable",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Send nothing to it; pending deliveries are cancelled"),
         {kDryRunOption},
         "leadhub-webhooks webhooks disable 3",
         disable},
        {"webhooks",
         "delete",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Delete it for good; the log keeps its deliveries"),
         {kDryRunOption},
         "leadhub-webhooks webhooks delete 3 --yes",
         remove},
    };
    return commands + webhookActionCommands() + webhookFileCommands();
}

}  // namespace webhooks::cli
