// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/webhookstable.h"

#include "store/database.h"
#include "store/pending.h"
#include "store/secretbox.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// For one webhook by its id, or with NULL for all.
constexpr const char *kSelect = R"(
SELECT id, name, url, active, secret, previous_secret_until, standard_webhooks, headers, timeout_ms, max_retries, backoff_ms,
       backoff_factor, backoff_cap_ms, concurrency, revision, created_at, updated_at,
       (SELECT group_concat(type) FROM webhook_events WHERE webhook_id = webhooks.id)
FROM webhooks WHERE id = @1 OR @1 IS NULL ORDER BY id)";

Error noSuchWebhook(qint64 id) {
    return {ErrorCode::NotFound, u"There is no webhook %1."_s.arg(id), u"See `webhooks list`."_s};
}

std::optional<int> optionalInt(const Statement &row, int column) {
    const auto value = row.optionalInteger(column);
    return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
}

void readEvents(Webhook &webhook, const QString &types) {
    webhook.allEvents = types == "*"_L1;
    const QStringList names = types.split(u',', Qt::SkipEmptyParts);
    for (const EventType type : kEventTypes) {
        if (names.contains(eventTypeName(type)))
            webhook.events.append(type);
    }
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
    webhook.overrides.maxRetries = optionalInt(row, 9);
    webhook.overrides.backoffMs = row.optionalInteger(10);
    if (!row.isNull(11))
        webhook.overrides.backoffFactor = row.real(11);
    webhook.overrides.backoffCapMs = row.optionalInteger(12);
    webhook.overrides.concurrency = optionalInt(row, 13);
    webhook.revision = row.integer(14);
    webhook.createdAt = row.integer(15);
    webhook.updatedAt = row.integer(16);
    readEvents(webhook, row.text(17));
    return webhook;
}

/// Thrown inside a transaction so that it is rolled back.
template <typename T>
T orThrow(Result<T> result) {
    if (!result)
        throw DatabaseFailure{result.error()};
    return *std::move(result);
}

Webhook selectOne(Database &database, const SecretBox &box, qint64 id) {
    Statement row = database.statement(kSelect);
    row.run(id);
    if (!row.next())
        throw DatabaseFailure{noSuchWebhook(id)};
    return readWebhook(row, box);
}

QByteArray sealedHeaders(const Webhook &webhook, const SecretBox &box) {
    if (webhook.headers.isEmpty())
        return {};
    return orThrow(box.seal(joinHeaders(webhook.headers), webhook.id, SecretBox::Purpose::Headers));
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
                      backoff_factor = ?, backoff_cap_ms = ?, concurrency = ?, updated_at = ? WHERE id = ?)")
        .run(webhook.name, webhook.url, webhook.standardWebhooks, own.timeoutMs, own.maxRetries, own.backoffMs,
             own.backoffFactor, own.backoffCapMs, own.concurrency, now, webhook.id);
    writeEvents(database, webhook);
}

void writeFields(Database &database, const Webhook &webhook, const SecretBox &box, qint64 now) {
    writePlainFields(database, webhook, now);
    database.statement("UPDATE webhooks SET headers = ? WHERE id = ?").run(sealedHeaders(webhook, box), webhook.id);
}

void raiseRevision(Database &database, qint64 id, qint64 now) {
    Statement raise = database.statement("UPDATE webhooks SET revision = revision + 1, updated_at = ? WHERE id = ?");
    if (raise.run(now, id).changes() == 0)
        throw DatabaseFailure{noSuchWebhook(id)};
}

}  // namespace

Result<QList<Webhook>> WebhooksTable::all() const {
    return m_database.read([this] {
        Statement row = m_database.statement(kSelect);
        row.run(nullptr);
        QList<Webhook> webhooks;
        while (row.next())
            webhooks.append(readWebhook(row, m_box));
        return webhooks;
    });
}

Result<Webhook> WebhooksTable::byId(qint64 id) const {
    return m_database.read([&] { return selectOne(m_database, m_box, id); });
}

Result<Webhook> WebhooksTable::find(const QString &idOrName) const {
    return m_database.read([&]() -> Result<Webhook> {
        Statement row = m_database.statement("SELECT id FROM webhooks WHERE name = ? ORDER BY id");
        row.run(idOrName);
        QStringList ids;
        while (row.next())
            ids.append(QString::number(row.integer(0)));
        if (ids.size() > 1)
            return std::unexpected(Error{ErrorCode::Conflict, u"Several webhooks are named \"%1\"."_s.arg(idOrName),
                                         u"Use one of their numbers: %1."_s.arg(ids.join(u", "_s))});
        if (ids.size() == 1)
            return selectOne(m_database, m_box, ids[0].toLongLong());
        bool isNumber = false;
        const qint64 id = (idOrName.startsWith(u'#') ? idOrName.mid(1) : idOrName).toLongLong(&isNumber);
        if (isNumber)
            return selectOne(m_database, m_box, id);
        return std::unexpected(
            Error{ErrorCode::NotFound, u"There is no webhook \"%1\"."_s.arg(idOrName), u"See `webhooks list`."_s});
    });
}

Result<Webhook> WebhooksTable::add(const Webhook &webhook, const Secret &secret, qint64 now) {
    return m_database.write([&] {
        Webhook stored = webhook;
        stored.id =
            m_database
                .statement("INSERT INTO webhooks (name, url, active, created_at, updated_at) VALUES (?, ?, ?, ?, ?)")
                .run(webhook.name, webhook.url, webhook.active, now, now)
                .insertedId();
        m_database.statement("UPDATE webhooks SET secret = ? WHERE id = ?")
            .run(sealedSecret(secret, stored.id, m_box), stored.id);
        writeFields(m_database, stored, m_box, now);
        return selectOne(m_database, m_box, stored.id);
    });
}

Result<Webhook> WebhooksTable::update(const Webhook &webhook, qint64 now) {
    return m_database.write([&]() -> Result<Webhook> {
        const Webhook stored = selectOne(m_database, m_box, webhook.id);
        if (stored.revision != webhook.revision)
            return std::unexpected(Error{ErrorCode::Conflict,
                                         u"Webhook %1 was changed by somebody else meanwhile."_s.arg(webhook.id),
                                         u"Look at the new values and change it again."_s});
        Webhook changed = webhook;
        changed.active = stored.active;
        // Headers that cannot be read now are not in `webhook`, but must outlive the edit.
        if (stored.locked && webhook.headers.isEmpty())
            writePlainFields(m_database, changed, now);
        else
            writeFields(m_database, changed, m_box, now);
        raiseRevision(m_database, webhook.id, now);
        return selectOne(m_database, m_box, webhook.id);
    });
}

Result<Webhook> WebhooksTable::setActive(qint64 id, Activity activity, qint64 now) {
    // What an earlier, cut off disable left pending must not be sent after enabling again.
    if (const auto cancelled = cancelUnlessActive(m_database, id, now); !cancelled)
        return std::unexpected(cancelled.error());
    auto webhook = m_database.write([&] {
        const bool active = activity == Activity::Active;
        raiseRevision(m_database, id, now);
        m_database.statement("UPDATE webhooks SET active = ? WHERE id = ?").run(active, id);
        m_database.statement("UPDATE OR REPLACE webhook_events SET active = ? WHERE webhook_id = ?").run(active, id);
        return selectOne(m_database, m_box, id);
    });
    if (!webhook)
        return webhook;
    if (const auto cancelled = cancelUnlessActive(m_database, id, now); !cancelled)
        return std::unexpected(cancelled.error());
    return webhook;
}

Result<qint64> WebhooksTable::remove(qint64 id, qint64 now) {
    const auto removed = m_database.write([&] {
        Statement former = m_database.statement(
            "INSERT OR REPLACE INTO former_webhooks (id, name, url, deleted_at) SELECT id, name, url, ? FROM webhooks "
            "WHERE id = ?");
        if (former.run(now, id).changes() == 0)
            throw DatabaseFailure{noSuchWebhook(id)};
        m_database.statement("DELETE FROM webhook_events WHERE webhook_id = ?").run(id);
        m_database.statement("DELETE FROM webhooks WHERE id = ?").run(id);
    });
    if (!removed)
        return std::unexpected(removed.error());
    return cancelUnlessActive(m_database, id, now);
}

Result<Webhook> WebhooksTable::setSecret(qint64 id, const Secret &secret, qint64 overlapMs, qint64 now) {
    return m_database.write([&] {
        const SigningSecrets old = overlapMs > 0 ? orThrow(secretsNow(id, now)) : SigningSecrets{};
        QByteArray previous;
        if (!old.current.isEmpty() && !secret.isEmpty())
            previous = orThrow(m_box.seal(old.current.bytes(), id, SecretBox::Purpose::PreviousSecret));
        m_database
            .statement("UPDATE webhooks SET secret = ?, previous_secret = ?, previous_secret_until = ? WHERE id = ?")
            .run(sealedSecret(secret, id, m_box), previous, previous.isNull() ? 0 : now + overlapMs, id);
        raiseRevision(m_database, id, now);
        return selectOne(m_database, m_box, id);
    });
}

Result<SigningSecrets> WebhooksTable::secrets(qint64 id, qint64 now) const {
    return m_database.read([&] { return secretsNow(id, now); });
}

Result<SigningSecrets> WebhooksTable::secretsNow(qint64 id, qint64 now) const {
    Statement row =
        m_database.statement("SELECT secret, previous_secret, previous_secret_until FROM webhooks WHERE id = ?");
    row.run(id);
    if (!row.next())
        return std::unexpected(noSuchWebhook(id));
    SigningSecrets secrets;
    if (!row.isNull(0))
        secrets.current = orThrow(m_box.open(row.blob(0), id, SecretBox::Purpose::Secret));
    if (!row.isNull(1) && row.integer(2) > now)
        secrets.previous = orThrow(m_box.open(row.blob(1), id, SecretBox::Purpose::PreviousSecret));
    return secrets;
}

}  // namespace webhooks
