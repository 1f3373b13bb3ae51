// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/secret.h"
#include "domain/webhook.h"
#include "store/webhookundo.h"

namespace webhooks {

class Database;
class SecretBox;

enum class Activity { Active, Inactive };

/// What signs a webhook's requests at a moment.
struct SigningSecrets {
    Secret current;
    Secret previous;  ///< empty when no rotation is going on
};

/// The webhook table. Every change raises the revision.
class WebhooksTable final {
public:
    WebhooksTable(Database &database, SecretBox &box) : m_database(database), m_box(box) {}

    Result<QList<Webhook>> all() const;
    Result<Webhook> byId(qint64 id) const;
    /// By `12`, `#12`, or the exact name; what may mean several webhooks is a Conflict that lists their ids.
    Result<Webhook> find(const QString &idOrName) const;

    Result<Webhook> add(const Webhook &webhook, const Secret &secret, qint64 now);
    /// A row of a file: added when it has no id, otherwise saved with its activity and without a secret, as the
    /// revision allows.
    Result<Webhook> import(const Webhook &webhook, qint64 now);
    /// Everything but the secret and `active`. `webhook.revision` must be the stored one, otherwise Conflict and
    /// nothing is changed. A new URL ends a pause.
    Result<Webhook> update(const Webhook &webhook, qint64 now);
    /// Inactive: pending deliveries are cancelled too (spec, "Disabling vs Deleting"), in slices. Either word ends a
    /// pause.
    Result<Webhook> setActive(qint64 id, Activity activity, qint64 now);
    /// Removes the configuration for good; pending deliveries are cancelled, the log keeps name and URL. Returns how
    /// many were cancelled.
    Result<qint64> remove(qint64 id, qint64 now);

    /// The new secret signs at once; the old one goes on signing X-LeadHub-Signature-Previous for `overlapMs` (0: not
    /// at all). An empty secret turns signing off.
    Result<Webhook> setSecret(qint64 id, const Secret &secret, qint64 overlapMs, qint64 now);
    Result<SigningSecrets> secrets(qint64 id, qint64 now) const;

    /// The webhook as it is stored now, for a change that can be taken back. The changes below are refused with
    /// Conflict when somebody changed it since; when they are done, undo() takes them back.
    Result<WebhookUndo> snapshot(qint64 id) const;
    Result<Webhook> setActive(WebhookUndo &undo, Activity activity, qint64 now);
    Result<void> remove(WebhookUndo &undo, qint64 now);
    /// Fields, secret and activity in one step.
    Result<Webhook> save(WebhookUndo &undo, const WebhookEdit &edit, qint64 now);
    /// The webhook as it was, under its own id and with its secrets; what the change cancelled is pending and due now.
    /// Conflict when somebody changed it after the change.
    Result<Webhook> undo(const WebhookUndo &undo, qint64 now);

    /// A copy under that name: inactive, and without the secret, which belongs to one receiver.
    Result<Webhook> duplicate(qint64 id, const QString &name, qint64 now);
    /// An id for a webhook that is not saved, under which the log keeps what was sent to it.
    Result<qint64> reserveId(const QString &name, const QString &url, qint64 now);

private:
    Result<Webhook> insert(const Webhook &webhook, const Secret &secret, qint64 now, AuditAction action);
    Result<Webhook> overwrite(WebhookUndo &undo, const WebhookEdit &edit, qint64 now,
                              std::optional<AuditAction> action);
    Result<SigningSecrets> secretsNow(qint64 id, qint64 now) const;
    void writeSecret(qint64 id, const Secret &secret, qint64 overlapMs, qint64 now);
    Result<void> finishChange(WebhookUndo &undo, qint64 now);

    Database &m_database;
    SecretBox &m_box;
};

}  // namespace webhooks
