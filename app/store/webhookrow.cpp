// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/webhookrow.h"

#include "store/database.h"
#include "store/pauses.h"
#include "store/secretbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

void readEvents(Webhook &webhook, const QString &types) {
    webhook.allEvents = types == "*"_L1;
    const QStringList names = types.split(u',', Qt::SkipEmptyParts);
    for (const EventType type : kEventTypes) {
        if (names.contains(eventTypeName(type)))
            webhook.events.append(type);
    }
}

QByteArray sealedHeaders(const Webhook &webhook, const SecretBox &box) {
    if (webhook.headers.isEmpty())
        return {};
    return orThrow(box.seal(joinHeaders(webhook.headers), webhook.id, SecretBox::Purpose::Headers));
}

}  // namespace

const char *const kSelectWebhooks = R"(
SELECT id, name, url, active, secret, previous_secret_until, standard_webhooks, headers, timeout_ms, max_retries, backoff_ms,
       backoff_factor, backoff_cap_ms, concurrency, revision, created_at, updated_at, rate_limit, auto_pause_after,
       auto_pause_span_ms, auto_pause_rate,
       (SELECT group_concat(type) FROM webhook_events WHERE webhook_id = webhooks.id)
FROM webhooks WHERE id BETWEEN @1 AND @2 ORDER BY id)";

Error noSuchWebhook(qint64 id) {
    return {ErrorCode::NotFound, u"There is no webhook %1."_s.arg(id), u"See `webhooks list`."_s};
}

Webhook readWebhook(const Statement &row, const SecretBox &box) {
    Webhook webhook;
    webhook.id = row.integer(0);
    webhook.name = row.text(1);
    webhook.url = row.text(2);
    webhook.active = row.integer(3) != 0;
    webhook.hasSecret = !row.isNull(4);
    webhook.previousSecretUntil = row.integer(5);
    webhook.standardWebhooks = row.integer(6) != 0;
    if (!row.isNull(7)) {
        const auto headers = box.open(row.blob(7), webhook.id, SecretBox::Purpose::Headers);
        webhook.locked = !headers;
        if (headers)
            webhook.headers = splitHeaders(headers->bytes());
    }
    if (webhook.hasSecret && !box.open(row.blob(4), webhook.id, SecretBox::Purpose::Secret))
        webhook.locked = true;
    webhook.overrides.timeoutMs = row.optionalInteger(8);
    webhook.overrides.maxRetries = row.optionalInt(9);
    webhook.overrides.backoffMs = row.optionalInteger(10);
    if (!row.isNull(11))
        webhook.overrides.backoffFactor = row.real(11);
    webhook.overrides.backoffCapMs = row.optionalInteger(12);
    webhook.overrides.concurrency = row.optionalInt(13);
    webhook.revision = row.integer(14);
    webhook.createdAt = row.integer(15);
    webhook.updatedAt = row.integer(16);
    if (!row.isNull(17))
        webhook.overrides.rateLimit = row.real(17);
    webhook.overrides.autoPauseAfter = row.optionalInt(18);
    webhook.overrides.autoPauseSpanMs = row.optionalInteger(19);
    webhook.overrides.autoPauseRate = row.optionalInt(20);
    readEvents(webhook, row.text(21));
    return webhook;
}

Webhook selectOne(Database &database, const SecretBox &box, qint64 id) {
    Statement row = database.statement(kSelectWebhooks);
    row.run(id, id);
    if (!row.next())
        throw DatabaseFailure{noSuchWebhook(id)};
    return readWebhook(row, box);
}

QByteArray sealedSecret(const Secret &secret, qint64 id, const SecretBox &box) {
    if (secret.isEmpty())
        return {};
    return orThrow(box.seal(secret.bytes(), id, SecretBox::Purpose::Secret));
}

void writeEvents(Database &database, const Webhook &webhook) {
    database.statement("DELETE FROM webhook_events WHERE webhook_id = ?").run(webhook.id);
    QStringList types;
    if (webhook.allEvents)
        types.append(u"*"_s);
    else
        std::ranges::transform(webhook.events, std::back_inserter(types), eventTypeName);
    for (const QString &type : std::as_const(types))
        database.statement("INSERT INTO webhook_events (type, active, webhook_id) VALUES (?, ?, ?)")
            .run(type, webhook.active, webhook.id);
}

void writePlainFields(Database &database, const Webhook &webhook, qint64 now) {
    const DeliveryOverrides &own = webhook.overrides;
    database
        .statement(
            R"(UPDATE webhooks SET name = ?, url = ?, standard_webhooks = ?, timeout_ms = ?, max_retries = ?, backoff_ms = ?,
                      backoff_factor = ?, backoff_cap_ms = ?, concurrency = ?, rate_limit = ?, auto_pause_after = ?,
                      auto_pause_span_ms = ?, auto_pause_rate = ?, updated_at = ? WHERE id = ?)")
        .run(webhook.name, webhook.url, webhook.standardWebhooks, own.timeoutMs, own.maxRetries, own.backoffMs,
             own.backoffFactor, own.backoffCapMs, own.concurrency, own.rateLimit, own.autoPauseAfter,
             own.autoPauseSpanMs, own.autoPauseRate, now, webhook.id);
    writeEvents(database, webhook);
}

void writeFields(Database &database, const Webhook &webhook, const SecretBox &box, qint64 now) {
    writePlainFields(database, webhook, now);
    database.statement("UPDATE webhooks SET headers = ? WHERE id = ?").run(sealedHeaders(webhook, box), webhook.id);
}

void writeFieldsOver(Database &database, const Webhook &webhook, const Webhook &stored, const SecretBox &box,
                     qint64 now) {
    if (stored.locked && webhook.headers.isEmpty())
        writePlainFields(database, webhook, now);
    else
        writeFields(database, webhook, box, now);
}

void writeActivity(Database &database, qint64 id, bool active) {
    database.statement("UPDATE webhooks SET active = ? WHERE id = ?").run(active, id);
    database.statement("UPDATE OR REPLACE webhook_events SET active = ? WHERE webhook_id = ?").run(active, id);
}

bool resumeWhenMoved(Database &database, const Webhook &stored, const Webhook &edited) {
    const bool isMoved = stored.url != edited.url || stored.active != edited.active;
    return isMoved && Pauses(database).end(stored.id);
}

void raiseRevision(Database &database, qint64 id, qint64 now) {
    Statement raise = database.statement("UPDATE webhooks SET revision = revision + 1, updated_at = ? WHERE id = ?");
    if (raise.run(now, id).changes() == 0)
        throw DatabaseFailure{noSuchWebhook(id)};
}

void removeRow(Database &database, qint64 id, qint64 now) {
    Statement former = database.statement(
        "INSERT OR REPLACE INTO former_webhooks (id, name, url, deleted_at) SELECT id, name, url, ? FROM webhooks "
        "WHERE id = ?");
    if (former.run(now, id).changes() == 0)
        throw DatabaseFailure{noSuchWebhook(id)};
    database.statement("DELETE FROM webhook_events WHERE webhook_id = ?").run(id);
    Pauses(database).end(id);
    database.statement("DELETE FROM webhooks WHERE id = ?").run(id);
}

}  // namespace webhooks
