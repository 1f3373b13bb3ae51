// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhookfile.h"

#include "domain/webhookurl.h"
#include "service/json.h"
#include "service/webhookvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QString kMasked = u"***"_s;

/// A row while it is read.
struct Plan {
    Webhook webhook;
    Webhook before;  ///< id 0: it is made
    WebhookFileRow row;
};

QJsonObject headersObject(const HttpHeaders &headers) {
    QJsonObject object;
    for (const HttpHeader &header : headers)
        object.insert(QString::fromLatin1(header.name), QString::fromUtf8(header.value));
    return object;
}

QJsonObject toFile(const Webhook &webhook) {
    QJsonObject object{
        {u"name"_s, webhook.name},
        {u"url"_s, webhook.url},
        {u"events"_s, QJsonArray::fromStringList(eventNames(webhook))},
        {u"active"_s, webhook.active},
        {u"standard_webhooks"_s, webhook.standardWebhooks},
        {u"headers"_s, headersObject(maskCredentials(webhook.headers))},
        {u"has_secret"_s, webhook.hasSecret},
    };
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
    insert("rate_limit_per_second"_L1, own.rateLimit);
    insert("auto_pause_after"_L1, own.autoPauseAfter);
    insert("auto_pause_span_ms"_L1, own.autoPauseSpanMs);
    insert("auto_pause_rate"_L1, own.autoPauseRate);
    return object;
}

std::unexpected<Error> badFile(const QString &message) {
    return std::unexpected(Error{ErrorCode::BadFile, message, {}});
}

/// A switch that may be left out.
Result<bool> readSwitch(const QJsonObject &object, QLatin1StringView key, bool otherwise) {
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        return badFile(u"%1 must be true or false."_s.arg(key));
    return value.toBool(otherwise);
}

Result<void> readHeaders(const QJsonValue &given, Plan &plan) {
    if (!given.isUndefined() && !given.isObject())
        return badFile(u"headers must be an object of names and values."_s);
    const QJsonObject object = given.toObject();
    HttpHeaders headers;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto old = std::ranges::find_if(plan.before.headers, [&](const HttpHeader &header) {
            return header.name.compare(it.key().toLatin1(), Qt::CaseInsensitive) == 0;
        });
        const bool isMasked = it.value() == kMasked;
        if (isMasked && old == plan.before.headers.end()) {
            plan.row.missingHeaders.append(it.key());
            continue;
        }
        const QString value = isMasked ? QString::fromUtf8(old->value) : it.value().toString();
        const auto header = parseCustomHeader(QString(it.key() % u": "_s % value));
        if (!header || !it.value().isString())
            return badFile(u"headers: %1"_s.arg(header ? u"a value is not a text"_s : header.error().message));
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
    const double largest = std::min(1e15, static_cast<double>(std::numeric_limits<Number>::max()));
    if (std::isnan(number) || std::abs(number) > largest ||
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
    read("rate_limit_per_second"_L1, own.rateLimit);
    read("auto_pause_after"_L1, own.autoPauseAfter);
    read("auto_pause_span_ms"_L1, own.autoPauseSpanMs);
    read("auto_pause_rate"_L1, own.autoPauseRate);
    return wrong.isEmpty() ? Result<void>() : badFile(u"%1 is not a number."_s.arg(wrong[0]));
}

Result<void> refuseUnknownKeys(const QJsonObject &object) {
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
                                   u"concurrency"_s,
                                   u"rate_limit_per_second"_s,
                                   u"auto_pause_after"_s,
                                   u"auto_pause_span_ms"_s,
                                   u"auto_pause_rate"_s};
    const QStringList keys = object.keys();
    const auto unknown = std::ranges::find_if(keys, [](const QString &key) { return !known.contains(key); });
    return unknown == keys.end() ? Result<void>() : badFile(u"there is no field “%1”."_s.arg(*unknown));
}

QStringList changesOf(const Webhook &now, const Webhook &old) {
    const QList<QPair<QString, bool>> parts{{u"url"_s, now.url != old.url},
                                            {u"events"_s, now.allEvents != old.allEvents || now.events != old.events},
                                            {u"active"_s, now.active != old.active},
                                            {u"headers"_s, now.headers != old.headers},
                                            {u"standard_webhooks"_s, now.standardWebhooks != old.standardWebhooks},
                                            {u"policy"_s, !(now.overrides == old.overrides)}};
    QStringList changes;
    for (const auto &[name, differs] : parts) {
        if (differs)
            changes.append(name);
    }
    return changes;
}

Result<void> findStored(const QList<Webhook> &stored, Plan &plan) {
    const auto sameName = [&](const Webhook &webhook) { return webhook.name == plan.row.name; };
    if (std::ranges::count_if(stored, sameName) > 1)
        return badFile(u"several webhooks have this name: rename them first."_s);
    if (const auto old = std::ranges::find_if(stored, sameName); old != stored.end())
        plan.before = *old;
    if (plan.before.locked)
        return badFile(u"it is locked, because the database's key is not here."_s);
    plan.webhook = plan.before;
    plan.webhook.name = plan.row.name;
    return {};
}

Result<void> readAddress(const QJsonValue &value, Plan &plan) {
    if (!value.isUndefined() && !value.isString())
        return badFile(u"%1 must be a text."_s.arg("url"_L1));
    const auto url = parseWebhookUrl(value.toString());
    if (!url)
        return std::unexpected(url.error());
    plan.webhook.url = url->toString(QUrl::FullyEncoded);
    return {};
}

Result<void> readListened(const QJsonValue &value, Plan &plan) {
    const QJsonArray names = value.toArray();
    const auto isText = [](const QJsonValue &name) { return name.isString(); };
    if (names.isEmpty() || !std::all_of(names.begin(), names.end(), isText))
        return badFile(u"events must be a list of at least one event's name, or of \"*\"."_s);
    return readEvents(value.toVariant().toStringList(), plan.webhook);
}

/// Without its secret a new webhook would send what its receiver refuses.
Result<void> readActivity(const QJsonObject &object, Plan &plan) {
    const auto active = readSwitch(object, "active"_L1, true);
    const auto hadSecret = readSwitch(object, "has_secret"_L1, false);
    if (!active || !hadSecret)
        return std::unexpected(active ? hadSecret.error() : active.error());
    plan.row.secretIsMissing = *hadSecret && !plan.before.hasSecret;
    plan.row.leftInactive = *active && plan.row.secretIsMissing && plan.before.id == 0;
    plan.webhook.active = *active && !plan.row.leftInactive;
    return {};
}

Result<void> readFields(const QJsonObject &object, Plan &plan) {
    if (const auto url = readAddress(object.value("url"_L1), plan); !url)
        return url;
    if (const auto events = readListened(object.value("events"_L1), plan); !events)
        return events;
    if (const auto activity = readActivity(object, plan); !activity)
        return activity;
    const auto standard = readSwitch(object, "standard_webhooks"_L1, false);
    if (!standard)
        return std::unexpected(standard.error());
    plan.webhook.standardWebhooks = *standard;
    if (const auto headers = readHeaders(object.value("headers"_L1), plan); !headers)
        return headers;
    return readOverrides(object, plan);
}

Result<void> judge(const AddressRules &rules, WebhookFileRow &row) {
    QStringList errors;
    // That its secret is missing is said already.
    Webhook complete = row.webhook;
    complete.hasSecret = complete.hasSecret || row.secretIsMissing;
    const auto problems = problemsOf(complete, rules);
    for (const WebhookProblem &problem : problems)
        (problem.severity == WebhookProblem::Severity::Error ? errors : row.warnings).append(problem.message);
    return errors.isEmpty() ? Result<void>() : badFile(errors.join(u'\n'));
}

Result<void> fill(const QJsonValue &value, const QList<Webhook> &stored, const AddressRules &rules, Plan &plan) {
    if (!value.isObject())
        return badFile(u"A webhook must be a JSON object."_s);
    const QJsonObject object = value.toObject();
    if (const QJsonValue name = object.value("name"_L1); !name.isUndefined() && !name.isString())
        return badFile(u"%1 must be a text."_s.arg("name"_L1));
    WebhookFileRow &row = plan.row;
    if (row.name.isEmpty())
        return badFile(u"A webhook without a name cannot be imported."_s);
    if (const auto known = refuseUnknownKeys(object); !known)
        return known;
    if (const auto found = findStored(stored, plan); !found)
        return found;
    if (const auto read = readFields(object, plan); !read)
        return read;
    row.webhook = plan.webhook;
    if (plan.before.id != 0)
        row.changes = changesOf(plan.webhook, plan.before);
    using Action = WebhookFileRow::Action;
    row.action = plan.before.id == 0 ? Action::Create : row.changes.isEmpty() ? Action::Keep : Action::Update;
    return judge(rules, row);
}

}  // namespace

QByteArray webhookFile(const QList<Webhook> &webhooks) {
    QJsonArray array;
    for (const Webhook &webhook : webhooks)
        array.append(toFile(webhook));
    return QJsonDocument(array).toJson();
}

Result<QList<WebhookFileRow>> planWebhookFile(const QByteArray &content, const QList<Webhook> &stored,
                                              const AddressRules &rules) {
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(content, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return badFile(u"The file is not JSON: %1 at byte %2."_s.arg(parsed.errorString()).arg(parsed.offset));
    if (!document.isArray())
        return badFile(u"The file is not a list of webhooks, as `webhooks export` writes it."_s);
    QList<WebhookFileRow> rows;
    QStringList names;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        Plan plan;
        plan.row.name = value.toObject().value("name"_L1).toString().trimmed();
        auto filled = fill(value, stored, rules, plan);
        if (filled && names.contains(plan.row.name))
            filled = badFile(u"it is twice in the file."_s);
        if (!filled) {
            plan.row.action = WebhookFileRow::Action::Refuse;
            plan.row.refusal = plan.row.name.isEmpty()
                                   ? u"Entry %1: %2"_s.arg(QString::number(rows.size() + 1), filled.error().message)
                                   : filled.error().message;
        }
        names.append(plan.row.name);
        rows.append(plan.row);
    }
    return rows;
}

Result<void> applyWebhookFileRow(Store &store, const WebhookFileRow &row, qint64 now) {
    using Action = WebhookFileRow::Action;
    if (row.action == Action::Keep || row.action == Action::Refuse)
        return {};
    if (const auto ready = prepareKey(store, row.webhook, {}); !ready)
        return ready;
    const auto written = store.webhooks().import(row.webhook, now);
    return written ? Result<void>() : std::unexpected(written.error());
}

}  // namespace webhooks
