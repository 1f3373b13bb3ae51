// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/webhookundo.h"

#include "store/database.h"
#include "store/pending.h"
#include "store/secretbox.h"
#include "store/webhookaudit.h"
#include "store/webhookrow.h"
#include "store/webhookstable.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kSlice = 1'000;

Error changedMeanwhile(const QString &name) {
    return {ErrorCode::Conflict, u"“%1” was changed by somebody else meanwhile."_s.arg(name),
            u"Look at the new values and change it again."_s};
}

/// The webhook, when it still has that revision.
Webhook selectUnchanged(Database &database, const SecretBox &box, const Webhook &seen, qint64 revision) {
    Webhook stored = selectOne(database, box, seen.id);
    if (stored.revision != revision)
        throw DatabaseFailure{changedMeanwhile(seen.name)};
    return stored;
}

void putBack(Database &database, const WebhookUndo &undo, qint64 now) {
    const Webhook &before = undo.before;
    writePlainFields(database, before, now);
    database
        .statement(
            R"(UPDATE webhooks SET active = ?, secret = ?, previous_secret = ?, previous_secret_until = ?, headers = ?,
                      revision = ? WHERE id = ?)")
        .run(before.active, undo.sealedSecret, undo.sealedPreviousSecret, before.previousSecretUntil,
             undo.sealedHeaders, undo.revisionAfter + 1, before.id);
}

void insertAgain(Database &database, const Webhook &before, qint64 now) {
    Statement taken = database.statement("SELECT 1 FROM webhooks WHERE id = ?");
    if (taken.run(before.id).next())
        throw DatabaseFailure{changedMeanwhile(before.name)};
    database.statement("INSERT INTO webhooks (id, name, url, active, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)")
        .run(before.id, before.name, before.url, before.active, before.createdAt, now);
    database.statement("DELETE FROM former_webhooks WHERE id = ?").run(before.id);
}

QByteArray sealedSecretOf(Database &database, qint64 id) {
    Statement row = database.statement("SELECT secret FROM webhooks WHERE id = ?");
    return row.run(id).next() ? row.blob(0) : QByteArray();
}

QString jsonArray(const QList<qint64> &ids) {
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return u"[%1]"_s.arg(texts.join(u','));
}

/// Nothing becomes pending once the webhook is inactive again, and nothing of a lead that was erased meanwhile.
Result<void> makePendingAgain(Database &database, const WebhookUndo &undo, qint64 now) {
    for (qsizetype at = 0; at < undo.cancelled.size(); at += kSlice) {
        const auto done = database.write([&] {
            database
                .statement(R"(
UPDATE deliveries SET state = 'pending', due_at = @1, finished_at = NULL, reason = NULL
WHERE id IN (SELECT value FROM json_each(@2)) AND webhook_id = @3 AND state = 'cancelled' AND finished_at = @4
  AND EXISTS (SELECT 1 FROM webhooks WHERE id = @3 AND active = 1)
  AND NOT EXISTS (SELECT 1 FROM events e WHERE e.id = event_id AND e.erase = 1 AND e.type <> 'lead.deleted'))")
                .run(now, jsonArray(undo.cancelled.mid(at, kSlice)), undo.before.id, undo.changedAt);
        });
        if (!done)
            return done;
    }
    return {};
}

}  // namespace

Result<WebhookUndo> WebhooksTable::snapshot(qint64 id) const {
    return m_database.read([&] {
        WebhookUndo undo;
        undo.before = selectOne(m_database, m_box, id);
        Statement row = m_database.statement("SELECT secret, previous_secret, headers FROM webhooks WHERE id = ?");
        row.run(id);
        row.next();
        undo.sealedSecret = row.blob(0);
        undo.sealedPreviousSecret = row.blob(1);
        undo.sealedHeaders = row.blob(2);
        return undo;
    });
}

Result<void> WebhooksTable::finishChange(WebhookUndo &undo, qint64 now) {
    undo.changedAt = now;
    auto cancelled = cancelUnlessActive(m_database, undo.before.id, now);
    if (!cancelled)
        return std::unexpected(cancelled.error());
    undo.cancelled = *std::move(cancelled);
    return {};
}

Result<Webhook> WebhooksTable::setActive(WebhookUndo &undo, Activity activity, qint64 now) {
    WebhookEdit edit{.webhook = undo.before, .secret = {}, .overlapMs = 0};
    edit.webhook.active = activity == Activity::Active;
    return save(undo, edit, now);
}

Result<Webhook> WebhooksTable::save(WebhookUndo &undo, const WebhookEdit &edit, qint64 now) {
    return overwrite(undo, edit, now, {});
}

Result<Webhook> WebhooksTable::overwrite(WebhookUndo &undo, const WebhookEdit &edit, qint64 now,
                                         std::optional<AuditAction> action) {
    // What an earlier, cut off disable left pending must not be sent after enabling again.
    if (const auto cancelled = cancelUnlessActive(m_database, edit.webhook.id, now); !cancelled)
        return std::unexpected(cancelled.error());
    auto saved = m_database.write([&] {
        const Webhook stored = selectUnchanged(m_database, m_box, edit.webhook, edit.webhook.revision);
        writeFieldsOver(m_database, edit.webhook, stored, m_box, now);
        writeActivity(m_database, stored.id, edit.webhook.active);
        const bool pauseEnded = resumeWhenMoved(m_database, stored, edit.webhook);
        if (edit.secret)
            writeSecret(stored.id, *edit.secret, edit.overlapMs, now);
        raiseRevision(m_database, stored.id, now);
        const Webhook changed = selectOne(m_database, m_box, stored.id);
        auditWebhook(m_database,
                     {.before = stored,
                      .after = changed,
                      .secretWritten = edit.secret.has_value(),
                      .pauseEnded = pauseEnded,
                      .action = action},
                     now);
        return changed;
    });
    if (!saved)
        return saved;
    undo.revisionAfter = saved->revision;
    if (const auto finished = finishChange(undo, now); !finished)
        return std::unexpected(finished.error());
    return saved;
}

Result<void> WebhooksTable::remove(WebhookUndo &undo, qint64 now) {
    const Webhook &before = undo.before;
    const auto removed = m_database.write([&] {
        const Webhook stored = selectUnchanged(m_database, m_box, before, before.revision);
        removeRow(m_database, before.id, now);
        auditWebhook(m_database, {.before = stored}, now);
    });
    if (!removed)
        return removed;
    undo.removed = true;
    undo.revisionAfter = before.revision + 1;
    return finishChange(undo, now);
}

Result<Webhook> WebhooksTable::undo(const WebhookUndo &undo, qint64 now) {
    auto restored = m_database.write([&] {
        WebhookChange change{.action = AuditAction::WebhookRestored};
        if (undo.removed) {
            insertAgain(m_database, undo.before, now);
        } else {
            change.before = selectUnchanged(m_database, m_box, undo.before, undo.revisionAfter);
            change.pauseEnded = resumeWhenMoved(m_database, *change.before, undo.before);
            change.secretWritten = sealedSecretOf(m_database, undo.before.id) != undo.sealedSecret;
        }
        putBack(m_database, undo, now);
        change.after = selectOne(m_database, m_box, undo.before.id);
        auditWebhook(m_database, change, now);
        return *change.after;
    });
    if (!restored)
        return restored;
    if (const auto again = makePendingAgain(m_database, undo, now); !again)
        return std::unexpected(again.error());
    if (const auto cancelled = cancelUnlessActive(m_database, undo.before.id, now); !cancelled)
        return std::unexpected(cancelled.error());
    return restored;
}

Result<Webhook> WebhooksTable::duplicate(qint64 id, const QString &name, qint64 now) {
    auto copy = byId(id);
    if (!copy)
        return copy;
    if (copy->locked)
        return std::unexpected(Error{ErrorCode::KeyMissing,
                                     u"“%1” cannot be copied: the database's key is not here."_s.arg(copy->name),
                                     u"Bring the key, then copy it."_s});
    copy->name = name;
    copy->active = false;
    return add(*copy, {}, now);
}

Result<qint64> WebhooksTable::reserveId(const QString &name, const QString &url, qint64 now) {
    return m_database.write([&] {
        const QString shown = name.trimmed().isEmpty() ? url : name;
        const qint64 id =
            m_database
                .statement("INSERT INTO webhooks (name, url, active, created_at, updated_at) VALUES (?, ?, 0, ?, ?)")
                .run(shown, url, now, now)
                .insertedId();
        removeRow(m_database, id, now);
        return id;
    });
}

}  // namespace webhooks
