// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/json.h"

#include "domain/times.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

template <typename Number>
QJsonValue numberOrNull(const std::optional<Number> &value) {
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

}  // namespace

QJsonValue jsonTime(std::optional<qint64> wallMs) {
    return wallMs && *wallMs != 0 ? QJsonValue(toIsoMilliseconds(*wallMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const HttpHeaders &headers) {
    QJsonObject object;
    for (const HttpHeader &header : headers) {
        const QString name = QString::fromLatin1(header.name);
        const QString value = QString::fromUtf8(header.value);
        // RFC 9110, 5.3: a repeated header means its values joined by commas.
        object.insert(name, object.contains(name) ? QString(object.value(name).toString() % u", "_s % value) : value);
    }
    return object;
}

QJsonObject toJson(const Webhook &webhook, const DeliveryPolicy &defaults) {
    const DeliveryPolicy policy = webhook.overrides.over(defaults);
    return {
        {u"id"_s, webhook.id},
        {u"name"_s, webhook.name},
        {u"url"_s, webhook.url},
        {u"events"_s, QJsonArray::fromStringList(eventNames(webhook))},
        {u"active"_s, webhook.active},
        {u"has_secret"_s, webhook.hasSecret},
        {u"timeout_ms"_s, policy.timeoutMs},
        {u"max_retries"_s, policy.maxRetries},
        {u"backoff_ms"_s, policy.backoffMs},
        {u"backoff_factor"_s, policy.backoffFactor},
        {u"backoff_cap_ms"_s, policy.backoffCapMs},
        {u"concurrency"_s, policy.concurrency},
        {u"rate_limit_per_second"_s, policy.rateLimit == 0 ? QJsonValue(QJsonValue::Null) : policy.rateLimit},
        {u"auto_pause_after"_s, policy.autoPauseAfter},
        {u"auto_pause_span_ms"_s, policy.autoPauseSpanMs},
        {u"auto_pause_rate"_s, policy.autoPauseRate},
        {u"headers"_s, toJson(maskCredentials(webhook.headers))},
        {u"standard_webhooks"_s, webhook.standardWebhooks},
        {u"previous_secret_until"_s, jsonTime(webhook.previousSecretUntil)},
        {u"locked"_s, webhook.locked},
        {u"revision"_s, webhook.revision},
        {u"created_at"_s, jsonTime(webhook.createdAt)},
        {u"updated_at"_s, jsonTime(webhook.updatedAt)},
    };
}

QJsonValue pauseJson(const std::optional<WebhookPause> &pause) {
    if (!pause)
        return QJsonValue::Null;
    return QJsonObject{
        {u"since"_s, jsonTime(pause->since)},
        {u"reason"_s, pause->reason},
        {u"failed_probes"_s, pause->failedProbes},
        {u"next_probe_at"_s, jsonTime(pause->probeAt)},
        {u"probing"_s, pause->probing},
    };
}

QJsonObject toJson(const Delivery &delivery) {
    return {
        {u"id"_s, delivery.publicId},
        {u"number"_s, delivery.id},
        {u"event"_s, delivery.eventType},
        {u"event_id"_s, delivery.eventPublicId},
        {u"webhook_id"_s, delivery.webhookId},
        {u"webhook"_s, delivery.webhookName},
        {u"url"_s, delivery.webhookUrl},
        {u"lead_id"_s, delivery.leadId == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(delivery.leadId)},
        {u"state"_s, deliveryStateName(delivery.state)},
        {u"trigger"_s, triggerName(delivery.trigger)},
        {u"attempt_count"_s, delivery.attemptCount},
        {u"max_attempts"_s, delivery.maxAttempts},
        {u"created_at"_s, jsonTime(delivery.createdAt)},
        {u"next_attempt_at"_s, jsonTime(delivery.nextAttemptAt)},
        {u"finished_at"_s, jsonTime(delivery.finishedAt)},
        {u"last_status"_s, numberOrNull(delivery.lastStatus)},
        {u"last_error"_s, orNull(errorClassName(delivery.lastError))},
        {u"reason"_s, orNull(delivery.reason)},
    };
}

QJsonObject toJson(const Attempt &attempt, const QByteArray &requestBody) {
    const AttemptResult &result = attempt.result;
    const QJsonObject timings{
        {u"dns_us"_s, numberOrNull(result.phases.dns)},
        {u"connect_us"_s, numberOrNull(result.phases.connect)},
        {u"wait_us"_s, numberOrNull(result.phases.wait)},
        {u"body_us"_s, numberOrNull(result.phases.body)},
        {u"reused"_s, result.phases.reused},
    };
    return {
        {u"number"_s, attempt.number},
        {u"trigger"_s, triggerName(attempt.trigger)},
        {u"started_at"_s, jsonTime(result.startedAt)},
        {u"duration_ms"_s, static_cast<double>(result.durationUs) / 1000.0},
        {u"status"_s, numberOrNull(result.status)},
        {u"error"_s, orNull(errorClassName(result.error))},
        {u"detail"_s, orNull(result.detail)},
        {u"url"_s, result.url},
        {u"request_headers"_s, toJson(maskCredentials(result.requestHeaders))},
        {u"request_body"_s, QString::fromUtf8(requestBody)},
        {u"response_headers"_s, toJson(maskCredentials(result.responseHeaders))},
        {u"response_body"_s, QString::fromUtf8(result.responseBody)},
        {u"response_truncated"_s, result.bodyTruncated},
        {u"remote_address"_s, orNull(result.remoteAddress)},
        {u"timings"_s, timings},
        {u"certificate_days_left"_s, numberOrNull(result.certificateDaysLeft)},
    };
}

QJsonObject toJson(const Event &event) {
    return {
        {u"id"_s, event.publicId},
        {u"sequence"_s, event.id},
        {u"event"_s, event.type},
        {u"occurred_at"_s, jsonTime(event.occurredAt)},
        {u"lead_id"_s, event.leadId == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(event.leadId)},
        {u"origin"_s, event.origin},
        {u"payload"_s, QString::fromUtf8(event.payload)},
    };
}

QJsonObject toJson(const AuditEntry &entry) {
    QJsonArray changed;
    const QList<AuditField> fields = fieldsOf(entry);
    for (const AuditField &field : fields)
        changed.append(field.name);
    return {
        {u"id"_s, entry.id},
        {u"at"_s, jsonTime(entry.at)},
        {u"user"_s, entry.actor.user},
        {u"host"_s, entry.actor.host},
        {u"program"_s, programName(entry.actor.program)},
        {u"action"_s, entry.action},
        {u"webhook_id"_s, numberOrNull(entry.webhookId)},
        {u"subject"_s, orNull(entry.subject)},
        {u"changed"_s, changed},
        {u"before"_s, entry.before.isEmpty() ? QJsonValue(QJsonValue::Null) : entry.before},
        {u"after"_s, entry.after.isEmpty() ? QJsonValue(QJsonValue::Null) : entry.after},
    };
}

}  // namespace webhooks
