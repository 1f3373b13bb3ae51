// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/webhookaudit.h"

#include "domain/times.h"
#include "domain/webhookurl.h"
#include "store/auditwrite.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QString kMasked = u"***"_s;

template <typename Number>
QJsonValue orNull(const std::optional<Number> &value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// What a query holds may be a credential.
QJsonValue maskedUrl(const QJsonValue &value) {
    const QUrl url(value.toString());
    return url.hasQuery() ? QString(urlWithoutQuery(url) % u'?' % kMasked) : value;
}

/// Headers apart, which are masked only after they were compared.
QJsonObject fieldsOf(const Webhook &webhook) {
    const DeliveryOverrides &own = webhook.overrides;
    const qint64 previousUntil = webhook.previousSecretUntil;
    return {
        {u"name"_s, webhook.name},
        {u"url"_s, webhook.url},
        {u"events"_s, QJsonArray::fromStringList(eventNames(webhook))},
        {u"active"_s, webhook.active},
        {u"secret"_s, webhook.hasSecret ? QJsonValue(kMasked) : QJsonValue::Null},
        {u"previous_secret_until"_s,
         previousUntil == 0 ? QJsonValue(QJsonValue::Null) : toIsoMilliseconds(previousUntil)},
        {u"standard_webhooks"_s, webhook.standardWebhooks},
        {u"timeout_ms"_s, orNull(own.timeoutMs)},
        {u"max_retries"_s, orNull(own.maxRetries)},
        {u"backoff_ms"_s, orNull(own.backoffMs)},
        {u"backoff_factor"_s, orNull(own.backoffFactor)},
        {u"backoff_cap_ms"_s, orNull(own.backoffCapMs)},
        {u"concurrency"_s, orNull(own.concurrency)},
        {u"rate_limit_per_second"_s, orNull(own.rateLimit)},
        {u"auto_pause_after"_s, orNull(own.autoPauseAfter)},
        {u"auto_pause_span_ms"_s, orNull(own.autoPauseSpanMs)},
        {u"auto_pause_rate"_s, orNull(own.autoPauseRate)},
    };
}

QMap<QByteArray, QByteArrayList> byName(const HttpHeaders &headers) {
    QMap<QByteArray, QByteArrayList> values;
    for (const HttpHeader &header : headers)
        values[header.name].append(header.value);
    return values;
}

void putHeader(QJsonObject &object, const QByteArray &name, const QByteArrayList &values) {
    if (values.isEmpty())
        return;
    const QString text = isCredentialHeader(name) ? kMasked : QString::fromUtf8(values.join(", "));
    object.insert(QString::fromLatin1(name), text);
}

/// Both sides of a change, only with what differs.
struct Difference {
    QJsonObject before;
    QJsonObject after;

    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
    bool isOnly(const QStringList &names) const {
        const QStringList all = before.keys() + after.keys();
        return std::ranges::all_of(all, [&](const QString &name) { return names.contains(name); });
    }
    void take(const QString &name, const QJsonValue &was, const QJsonValue &is) {
        if (!was.isNull() && !was.isUndefined())
            before.insert(name, was);
        if (!is.isNull() && !is.isUndefined())
            after.insert(name, is);
    }
};

void compareHeaders(const HttpHeaders &before, const HttpHeaders &after, Difference &difference) {
    const auto was = byName(before);
    const auto is = byName(after);
    auto names = was;
    names.insert(is);
    QJsonObject old;
    QJsonObject fresh;
    for (auto name = names.keyBegin(); name != names.keyEnd(); ++name) {
        if (was.value(*name) == is.value(*name))
            continue;
        putHeader(old, *name, was.value(*name));
        putHeader(fresh, *name, is.value(*name));
    }
    difference.take(u"headers"_s, old.isEmpty() ? QJsonValue() : old, fresh.isEmpty() ? QJsonValue() : fresh);
}

Difference differenceOf(const WebhookChange &change) {
    const QJsonObject was = change.before ? fieldsOf(*change.before) : QJsonObject();
    const QJsonObject is = change.after ? fieldsOf(*change.after) : QJsonObject();
    Difference difference;
    const QStringList names = (was.isEmpty() ? is : was).keys();
    for (const QString &name : names) {
        const bool isAnother = was.value(name) != is.value(name) || (change.secretWritten && name == "secret"_L1);
        if (!isAnother)
            continue;
        if (name == "url"_L1)
            difference.take(name, maskedUrl(was.value(name)), maskedUrl(is.value(name)));
        else
            difference.take(name, was.value(name), is.value(name));
    }
    compareHeaders(change.before ? change.before->headers : HttpHeaders(),
                   change.after ? change.after->headers : HttpHeaders(), difference);
    if (change.pauseEnded)
        difference.take(u"paused"_s, true, false);
    return difference;
}

AuditAction secretAction(const WebhookChange &change) {
    if (!change.after->hasSecret)
        return AuditAction::SecretRemoved;
    return change.before->hasSecret ? AuditAction::SecretRotated : AuditAction::SecretSet;
}

AuditAction actionOf(const WebhookChange &change, const Difference &difference) {
    if (change.action)
        return *change.action;
    if (!change.before || !change.after)
        return change.before ? AuditAction::WebhookDeleted : AuditAction::WebhookAdded;
    if (difference.isOnly({u"paused"_s}))
        return AuditAction::WebhookResumed;
    if (difference.isOnly({u"active"_s, u"paused"_s}))
        return change.after->active ? AuditAction::WebhookEnabled : AuditAction::WebhookDisabled;
    if (difference.isOnly({u"secret"_s, u"previous_secret_until"_s}))
        return secretAction(change);
    return difference.isOnly({u"headers"_s}) ? AuditAction::HeadersChanged : AuditAction::WebhookEdited;
}

}  // namespace

void auditWebhook(Database &database, const WebhookChange &change, qint64 now) {
    const Difference difference = differenceOf(change);
    if (difference.isEmpty())
        return;
    const Webhook &webhook = change.after ? *change.after : *change.before;
    writeAudit(database, {.action = actionOf(change, difference),
                          .webhookId = webhook.id,
                          .subject = webhook.name,
                          .before = difference.before,
                          .after = difference.after,
                          .at = now});
}

}  // namespace webhooks
