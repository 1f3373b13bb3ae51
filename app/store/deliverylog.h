// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/deliveryfilter.h"

#include <QList>

namespace webhooks {

class Database;

/// One finished attempt with the delivery it belongs to, for following the log.
struct LoggedAttempt {
    Attempt attempt;
    Delivery delivery;
};

/// One link of the chain that leads, or does not lead, to a delivery.
struct ExplainStep {
    QString check;  ///< `event`, `webhook`, `subscribed`, `active`, `sending`, `dispatcher`, `delivery`, `state`
    bool passed = true;
    QString text;  ///< one sentence
};

/// The Webhook Log, read: lists newest first, by keyset.
class DeliveryLog final {
public:
    explicit DeliveryLog(Database &database) : m_database(database) {}

    /// Rows below `beforeId` (0: from the newest) that match.
    Result<QList<Delivery>> list(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const;
    Result<qint64> count(const DeliveryFilter &filter, qint64 now) const;
    Result<QList<qint64>> ids(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const;

    Result<Delivery> byId(qint64 id) const;
    /// By row id, public id, or a start of a public id that only one delivery has.
    Result<Delivery> find(const QString &idOrPublicId) const;
    Result<QList<Attempt>> attempts(qint64 deliveryId) const;
    Result<QByteArray> payload(qint64 deliveryId) const;

    /// Attempts recorded after `afterAttemptId`, oldest first.
    Result<QList<LoggedAttempt>> attemptsSince(qint64 afterAttemptId, int limit) const;
    Result<qint64> lastAttemptId() const;

    /// "Why was this not delivered?" for an event and a webhook.
    Result<QList<ExplainStep>> explain(qint64 eventId, qint64 webhookId, qint64 now) const;

private:
    Database &m_database;
};

}  // namespace webhooks
