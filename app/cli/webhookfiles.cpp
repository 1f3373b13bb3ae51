// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/input.h"
#include "cli/json.h"
#include "cli/webhooks.h"
#include "cli/webhookvalues.h"
#include "domain/webhookurl.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qint64 kMaxImport = 16LL * 1024 * 1024;
const QString kMasked = u"***"_s;

/// What a webhook file holds: its own settings only, so that importing does not pin the database's.
QJsonObject toFile(const Webhook &webhook) {
    const QJsonObject full = toJson(webhook, {});
    QJsonObject object;
    for (const auto &key :
         {"name"_L1, "url"_L1, "events"_L1, "active"_L1, "standard_webhooks"_L1, "headers"_L1, "has_secret"_L1})
        object.insert(key, full.value(key));
    const DeliveryOverrides &own = webhook.overrides;
    const auto insert = [&](QLatin1StringView key, const auto &value) {
        if (value)
            object.insert(key, *value);
    };
    insert("timeout_ms"_L1, own.timeoutMs);
    insert("max_retries"_L1, own.maxRetries);
    insert("backoff_ms"_L1, own.backoffMs);
    insert("backoff_factor"_L1, own.backoffFactor);
    insert("backoff_cap_ms"_L1, own.backoffCapMs);
    insert("concurrency"_L1, own.concurrency);
    return object;
}

Exit exportAll(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto webhooks = (*store)->webhooks().all();
    if (!webhooks)
        return context.fail(webhooks.error());
    QJsonArray array;
    for (const Webhook &webhook : *webhooks)
        array.append(toFile(webhook));
    const QByteArray text = QJsonDocument(array).toJson();
    const QString path = context.arguments().value(0, u"-"_s);
    if (path == "-"_L1) {
        context.out().raw(text);
        return Exit::Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return context.fail({ErrorCode::Io, u"%1 cannot be written: %2."_s.arg(path, file.errorString()), {}});
    context.out().note(u"Wrote %1 webhooks to %2, without secrets."_s.arg(array.size()).arg(path));
    return Exit::Done;
}

std::unexpected<Error> badFile(const QString &message) {
    return std::unexpected(Error{ErrorCode::BadFile, message, {}});
}

struct Plan {
    Webhook webhook;
    Webhook before;  ///< id 0: it is made
    bool activityChanges = false;
    QStringList notes;
    QStringList changes;  ///< names of what differs
};

Result<void> readHeaders(const QJsonObject &object, Plan &plan) {
    HttpHeaders headers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QByteArray old = headerValue(plan.before.headers, it.key().toLatin1());
        const bool isMasked = it.value() == kMasked;
        if (isMasked && old.isEmpty()) {
            plan.notes.append(
                u"%1: the value of the header %2 is not in the file; set it with `webhooks edit --header`"_s.arg(
                    plan.webhook.name, it.key()));
            continue;
        }
        const QString value = isMasked ? QString::fromUtf8(old) : it.value().toString();
        const auto header = parseCustomHeader(QString(it.key() % u": "_s % value));
        if (!header || !it.value().isString())
            return badFile(u"%1: headers: %2"_s.arg(plan.webhook.name,
                                                    header ? u"a value is not a text"_s : header.error().message));
        headers.append(*header);
    }
    plan.webhook.headers = headers;
    return {};
}

template <typename Number>
bool readNumber(const QJsonValue &value, std::optional<Number> &target) {
    target.reset();
    if (value.isUndefined() || value.isNull())
        return true;
    const double number = value.toDouble(NAN);
    if (std::isnan(number) || std::abs(number) > 1e15 ||
        (!std::is_same_v<Number, double> && number != std::floor(number)))
        return false;
    target = static_cast<Number>(number);
    return true;
}

Result<void> readOverrides(const QJsonObject &object, Plan &plan) {
    DeliveryOverrides &own = plan.webhook.overrides;
    QStringList wrong;
    const auto read = [&](QLatin1StringView key, auto &target) {
        if (!readNumber(object.value(key), target))
            wrong.append(key);
    };
    read("timeout_ms"_L1, own.timeoutMs);
    read("max_retries"_L1, own.maxRetries);
    read("backoff_ms"_L1, own.backoffMs);
    read("backoff_factor"_L1, own.backoffFactor);
    read("backoff_cap_ms"_L1, own.backoffCapMs);
    read("concurrency"_L1, own.concurrency);
    return wrong.isEmpty() ? Result<void>() : badFile(u"%1: %2 is not a number."_s.arg(plan.webhook.name, wrong[0]));
}

Result<void> refuseUnknownKeys(const QJsonObject &object, const QString &name) {
    static const QStringList known{u"name"_s,
                                   u"url"_s,
                                   u"events"_s,
                                   u"active"_s,
                                   u"headers"_s,
                                   u"has_secret"_s,
                                   u"standard_webhooks"_s,
                                   u"timeout_ms"_s,
                                   u"max_retries"_s,
                                   u"backoff_ms"_s,
                                   u"backoff_factor"_s,
                                   u"backoff_cap_ms"_s,
                                   u"concurrency"_s};
    const QStringList keys = object.keys();
    const auto unknown = std::ranges::find_if(keys, [](const QString &key) { return !known.contains(key); });
    return unknown == keys.end() ? Result<void>() : badFile(u"%1: there is no field “%2”."_s.arg(name, *unknown));
}

void compare(Plan &plan) {
    const Webhook &now = plan.webhook;
    const Webhook &old = plan.before;
    const QList<QPair<QString, bool>> parts{{u"url"_s, now.url != old.url},
                                            {u"events"_s, now.allEvents != old.allEvents || now.events != old.events},
                                            {u"active"_s, now.active != old.active},
                                            {u"headers"_s, now.headers != old.headers},
                                            {u"standard_webhooks"_s, now.standardWebhooks != old.standardWebhooks},
                                            {u"policy"_s, !(now.overrides == old.overrides)}};
    for (const auto &[name, differs] : parts) {
        if (differs)
            plan.changes.append(name);
    }
    plan.activityChanges = now.active != old.active;
}

Result<Plan> readPlan(const QJsonObject &object, const QList<Webhook> &stored) {
    Plan plan;
    const QString name = object.value("name"_L1).toString().trimmed();
    if (name.isEmpty())
        return badFile(u"A webhook without a name cannot be imported."_s);
    if (const auto known = refuseUnknownKeys(object, name); !known)
        return std::unexpected(known.error());
    const auto sameName = [&](const Webhook &webhook) { return webhook.name == name; };
    if (std::ranges::count_if(stored, sameName) > 1)
        return badFile(u"Several webhooks are named “%1”: rename them first."_s.arg(name));
    if (const auto old = std::ranges::find_if(stored, sameName); old != stored.end())
        plan.before = *old;
    plan.webhook = plan.before;
    plan.webhook.name = name;
    const auto url = parseWebhookUrl(object.value("url"_L1).toString());
    if (!url)
        return badFile(u"%1: %2"_s.arg(name, url.error().message));
    plan.webhook.url = url->toString(QUrl::FullyEncoded);
    const QStringList events = object.value("events"_L1).toVariant().toStringList();
    if (const auto read = readEvents(events, plan.webhook); !read)
        return badFile(u"%1: %2"_s.arg(name, read.error().message));
    plan.webhook.active = object.value("active"_L1).toBool(true);
    plan.webhook.standardWebhooks = object.value("standard_webhooks"_L1).toBool(false);
    if (const auto headers = readHeaders(object.value("headers"_L1).toObject(), plan); !headers)
        return std::unexpected(headers.error());
    if (const auto overrides = readOverrides(object, plan); !overrides)
        return std::unexpected(overrides.error());
    if (plan.before.locked)
        return badFile(u"%1: it is locked, because the database's key is not here."_s.arg(name));
    if (object.value("has_secret"_L1).toBool() && !plan.before.hasSecret)
        plan.notes.append(u"%1: its secret is not in the file; set it with `webhooks rotate-secret`"_s.arg(name));
    compare(plan);
    return plan;
}

Result<QList<Plan>> readPlans(const QByteArray &content, const QList<Webhook> &stored) {
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return badFile(u"The file is not JSON: %1 at byte %2."_s.arg(parsed.errorString()).arg(parsed.offset));
    if (!document.isArray())
        return badFile(u"The file is not a list of webhooks, as `webhooks export` writes it."_s);
    QList<Plan> plans;
    QStringList names;
    const QJsonArray array = document.array();
    for (const QJsonValue &value : array) {
        auto plan = readPlan(value.toObject(), stored);
        if (!plan)
            return std::unexpected(plan.error());
        if (names.contains(plan->webhook.name))
            return badFile(u"“%1” is twice in the file."_s.arg(plan->webhook.name));
        names.append(plan->webhook.name);
        plans.append(*std::move(plan));
    }
    return plans;
}

QString actionOf(const Plan &plan) {
    if (plan.before.id == 0)
        return u"create"_s;
    return plan.changes.isEmpty() ? u"keep"_s : u"update"_s;
}

Result<void> carryOut(Store &store, const Plan &plan, qint64 now) {
    if (const auto ready = prepareKey(store, plan.webhook, {}); !ready)
        return ready;
    if (plan.before.id == 0) {
        const auto added = store.webhooks().add(plan.webhook, {}, now);
        return added ? Result<void>() : std::unexpected(added.error());
    }
    if (plan.changes.isEmpty())
        return {};
    const auto updated = store.webhooks().update(plan.webhook, now);
    if (!updated)
        return std::unexpected(updated.error());
    if (!plan.activityChanges)
        return {};
    const auto set =
        store.webhooks().setActive(plan.webhook.id, plan.webhook.active ? Activity::Active : Activity::Inactive, now);
    return set ? Result<void>() : std::unexpected(set.error());
}

void printPlans(CommandContext &context, const QList<Plan> &plans) {
    QList<QStringList> rows;
    QJsonArray json;
    for (const Plan &plan : plans) {
        const QString changes = plan.before.id == 0 ? QString() : plan.changes.join(u", "_s);
        rows.append({actionOf(plan), plan.webhook.name, changes});
        json.append(QJsonObject{
            {u"action"_s, actionOf(plan)},
            {u"name"_s, plan.webhook.name},
            {u"changes"_s, QJsonArray::fromStringList(plan.before.id == 0 ? QStringList() : plan.changes)}});
        for (const QString &note : plan.notes)
            context.out().note(note);
    }
    context.out().table({u"ACTION"_s, u"NAME"_s, u"CHANGES"_s}, rows, json);
}

Exit importAll(CommandContext &context) {
    const auto content = readInput(context.arguments()[0], kMaxImport);
    if (!content)
        return context.fail(content.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto stored = (*store)->webhooks().all();
    if (!stored)
        return context.fail(stored.error());
    const auto plans = readPlans(*content, *stored);
    if (!plans)
        return context.fail(plans.error());
    for (const Plan &plan : *plans) {
        if (const auto good = refuseProblems(context, plan.webhook); !good)
            return context.fail(
                {ErrorCode::BadFile, u"%1: %2"_s.arg(plan.webhook.name, good.error().message), good.error().hint});
    }
    printPlans(context, *plans);
    if (context.isDryRun())
        return Exit::Done;
    Exit exit = Exit::Done;
    for (const Plan &plan : *plans) {
        if (const auto done = carryOut(**store, plan, context.now()); !done) {
            context.out().error(u"error: %1: %2"_s.arg(plan.webhook.name, done.error().message));
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
         "Create and update webhooks, by their names, as a JSON file says",
         {kDryRunOption},
         "leadhub-webhooks webhooks import webhooks.json --dry-run",
         importAll},
        {"webhooks",
         "export",
         "[FILE]",
         "Write all webhooks as JSON, without secrets",
         {},
         "leadhub-webhooks webhooks export webhooks.json",
         exportAll},
    };
}

}  // namespace webhooks::cli
