// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/webhookstable.h"

#include "store/database.h"
#include "store/pauses.h"
#include "store/pending.h"
#include "store/secretbox.h"
#include "store/webhookaudit.h"
#include "store/webhookrow.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// The 12 of `#12`.
std::optional<qint64> numberAfterSign(const QString &text) {
    bool isNumber = false;
    const qint64 number = text.startsWith(u'#') ? text.mid(1).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

}  // namespace

Result<QList<Webhook>> WebhooksTable::all() const {
    return m_database.read([this] {
        Statement row = m_database.statement(kSelectWebhooks);
        row.run(qint64{0}, std::numeric_limits<qint64>::max());
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
    if (const auto number = numberAfterSign(idOrName))
        return byId(*number);
    return m_database.read([&]() -> Result<Webhook> {
        bool isNumber = false;
        const qint64 id = idOrName.toLongLong(&isNumber);
        Statement row = m_database.statement("SELECT id, name FROM webhooks WHERE name = ? OR id = ? ORDER BY id");
        row.run(idOrName, isNumber ? id : qint64{0});
        QStringList ids;
        bool hasNumber = false;
        while (row.next()) {
            hasNumber = hasNumber || row.integer(0) == id;
            if (row.text(1) == idOrName)
                ids.append(QString::number(row.integer(0)));
        }
        if (ids.size() > 1)
            return std::unexpected(Error{ErrorCode::Conflict, u"Several webhooks are named \"%1\"."_s.arg(idOrName),
                                         u"Use one of their numbers: %1."_s.arg(ids.join(u", "_s))});
        if (ids.size() == 1 && isNumber && hasNumber && ids[0].toLongLong() != id)
            return std::unexpected(Error{
                ErrorCode::Conflict, u"\"%1\" is the name of one webhook and the number of another."_s.arg(idOrName),
                u"Write #%1 for the number, or #%2 for the name."_s.arg(QString::number(id), ids[0])});
        if (ids.size() == 1)
            return selectOne(m_database, m_box, ids[0].toLongLong());
        if (isNumber)
            return selectOne(m_database, m_box, id);
        return std::unexpected(
            Error{ErrorCode::NotFound, u"There is no webhook \"%1\"."_s.arg(idOrName), u"See `webhooks list`."_s});
    });
}

Result<Webhook> WebhooksTable::add(const Webhook &webhook, const Secret &secret, qint64 now) {
    return insert(webhook, secret, now, AuditAction::WebhookAdded);
}

Result<Webhook> WebhooksTable::import(const Webhook &webhook, qint64 now) {
    if (webhook.id == 0)
        return insert(webhook, {}, now, AuditAction::WebhookImported);
    WebhookUndo unused;
    return overwrite(unused, {.webhook = webhook, .secret = {}, .overlapMs = 0}, now, AuditAction::WebhookImported);
}

Result<Webhook> WebhooksTable::insert(const Webhook &webhook, const Secret &secret, qint64 now, AuditAction action) {
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
        stored = selectOne(m_database, m_box, stored.id);
        auditWebhook(m_database, {.after = stored, .action = action}, now);
        return stored;
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
        writeFieldsOver(m_database, changed, stored, m_box, now);
        const bool pauseEnded = resumeWhenMoved(m_database, stored, changed);
        raiseRevision(m_database, webhook.id, now);
        changed = selectOne(m_database, m_box, webhook.id);
        auditWebhook(m_database, {.before = stored, .after = changed, .pauseEnded = pauseEnded}, now);
        return changed;
    });
}

Result<Webhook> WebhooksTable::setActive(qint64 id, Activity activity, qint64 now) {
    // What an earlier, cut off disable left pending must not be sent after enabling again.
    if (const auto cancelled = cancelUnlessActive(m_database, id, now); !cancelled)
        return std::unexpected(cancelled.error());
    auto webhook = m_database.write([&] {
        const Webhook stored = selectOne(m_database, m_box, id);
        raiseRevision(m_database, id, now);
        writeActivity(m_database, id, activity == Activity::Active);
        const bool pauseEnded = Pauses(m_database).end(id);
        const Webhook changed = selectOne(m_database, m_box, id);
        auditWebhook(m_database, {.before = stored, .after = changed, .pauseEnded = pauseEnded}, now);
        return changed;
    });
    if (!webhook)
        return webhook;
    if (const auto cancelled = cancelUnlessActive(m_database, id, now); !cancelled)
        return std::unexpected(cancelled.error());
    return webhook;
}

Result<qint64> WebhooksTable::remove(qint64 id, qint64 now) {
    const auto removed = m_database.write([&] {
        const Webhook stored = selectOne(m_database, m_box, id);
        removeRow(m_database, id, now);
        auditWebhook(m_database, {.before = stored}, now);
    });
    if (!removed)
        return std::unexpected(removed.error());
    const auto cancelled = cancelUnlessActive(m_database, id, now);
    if (!cancelled)
        return std::unexpected(cancelled.error());
    return cancelled->size();
}

Result<Webhook> WebhooksTable::setSecret(qint64 id, const Secret &secret, qint64 overlapMs, qint64 now) {
    return m_database.write([&] {
        const Webhook stored = selectOne(m_database, m_box, id);
        writeSecret(id, secret, overlapMs, now);
        raiseRevision(m_database, id, now);
        const Webhook changed = selectOne(m_database, m_box, id);
        auditWebhook(m_database, {.before = stored, .after = changed, .secretWritten = true}, now);
        return changed;
    });
}

void WebhooksTable::writeSecret(qint64 id, const Secret &secret, qint64 overlapMs, qint64 now) {
    const SigningSecrets old = overlapMs > 0 ? orThrow(secretsNow(id, now)) : SigningSecrets{};
    QByteArray previous;
    if (!old.current.isEmpty() && !secret.isEmpty())
        previous = orThrow(m_box.seal(old.current.bytes(), id, SecretBox::Purpose::PreviousSecret));
    m_database.statement("UPDATE webhooks SET secret = ?, previous_secret = ?, previous_secret_until = ? WHERE id = ?")
        .run(sealedSecret(secret, id, m_box), previous, previous.isNull() ? 0 : now + overlapMs, id);
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
