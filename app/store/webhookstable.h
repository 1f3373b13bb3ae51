// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "domain/webhook.h"

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
    /// By `12`, `#12`, or the exact name; a name that several webhooks have is a Conflict that lists their ids.
    Result<Webhook> find(const QString &idOrName) const;

    Result<Webhook> add(const Webhook &webhook, const Secret &secret, qint64 now);
    /// Everything but the secret and `active`. `webhook.revision` must be the stored one, otherwise Conflict and
    /// nothing is changed.
    Result<Webhook> update(const Webhook &webhook, qint64 now);
    /// Inactive: pending deliveries are cancelled too (spec, "Disabling vs Deleting"), in slices.
    Result<Webhook> setActive(qint64 id, Activity activity, qint64 now);
    /// Removes the configuration for good; pending deliveries are cancelled, the log keeps name and URL. Returns how
    /// many were cancelled.
    Result<qint64> remove(qint64 id, qint64 now);

    /// The new secret signs at once; the old one goes on signing X-LeadHub-Signature-Previous for `overlapMs` (0: not
    /// at all). An empty secret turns signing off.
    Result<Webhook> setSecret(qint64 id, const Secret &secret, qint64 overlapMs, qint64 now);
    Result<SigningSecrets> secrets(qint64 id, qint64 now) const;

private:
    Result<SigningSecrets> secretsNow(qint64 id, qint64 now) const;

    Database &m_database;
    SecretBox &m_box;
};

}  // namespace webhooks
