// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/deliveryfilter.h"

#include <QList>

namespace webhooks {

class AddressRules;
class Database;
class WebhooksTable;

/// One finished attempt with the delivery it belongs to, for following the log.
struct LoggedAttempt {
    Attempt attempt;
    Delivery delivery;
};

/// A delivery as a list shows it: with its last attempt, and whom the event is about.
struct LogRow {
    Delivery delivery;
    QString leadName;  ///< first and last name, or the address, of the payload's lead; empty: it has none
    std::optional<qint64> durationUs;
    QString detail;  ///< of the last attempt; empty on success

    bool operator==(const LogRow &) const = default;
};

/// Deliveries that got an attempt, without doubles, and where to go on.
struct ChangedDeliveries {
    QList<qint64> ids;
    qint64 lastAttemptId = 0;
};

/// How many of some deliveries would be sent again, by webhook.
struct RedeliveryShare {
    qint64 webhookId = 0;
    QString webhook;
    qint64 ready = 0;    ///< finished, and the webhook is active
    qint64 waiting = 0;  ///< pending or being sent already
    qint64 closed = 0;   ///< the webhook is inactive or deleted

    bool operator==(const RedeliveryShare &) const = default;
};

/// One link of the chain that leads, or does not lead, to a delivery.
struct ExplainStep {
    /// In this order: `event`, `webhook`, `subscribed`, `active`, `pause`, `rate` (with a limit), `address`, `secret`,
    /// `sending`, `dispatcher`, `delivery`, `lease` (while it is being sent), `state`.
    QString check;
    bool passed = true;  ///< nothing here stands in the way of the delivery; waiting for its time is no obstacle
    QString text;        ///< one sentence
};

/// The Webhook Log, read: lists newest first, by keyset.
class DeliveryLog final {
public:
    DeliveryLog(Database &database, const WebhooksTable &webhooks) : m_database(database), m_webhooks(webhooks) {}

    /// Rows below `beforeId` (0: from the newest) that match.
    Result<QList<Delivery>> list(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const;
    Result<qint64> count(const DeliveryFilter &filter, qint64 now) const;
    Result<QList<qint64>> ids(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const;

    /// Ids that match within [fromId, belowId), newest first. What it costs grows with the width of the range only.
    Result<QList<qint64>> idsWithin(const DeliveryFilter &filter, qint64 now, qint64 fromId, qint64 belowId) const;
    /// The highest id that there is; 0 in an empty log.
    Result<qint64> lastId() const;
    /// In the order of `ids`; those that retention has removed are left out. Meant for one page.
    Result<QList<LogRow>> rows(const QList<qint64> &ids) const;
    /// Those of `ids` that match, in their order.
    Result<QList<qint64>> matching(const DeliveryFilter &filter, qint64 now, const QList<qint64> &ids) const;
    /// What attempts recorded after `afterAttemptId` changed; looks at `limit` attempts.
    Result<ChangedDeliveries> changedSince(qint64 afterAttemptId, int limit) const;
    /// What a redelivery of `ids` would send, by webhook; meant for slices of 1,000.
    Result<QList<RedeliveryShare>> redeliveryShares(const QList<qint64> &ids) const;

    Result<Delivery> byId(qint64 id) const;
    /// By row id, public id, or a start of a public id that only one delivery has.
    Result<Delivery> find(const QString &idOrPublicId) const;
    Result<QList<Attempt>> attempts(qint64 deliveryId) const;
    Result<QByteArray> payload(qint64 deliveryId) const;

    /// Attempts recorded after `afterAttemptId`, oldest first.
    Result<QList<LoggedAttempt>> attemptsSince(qint64 afterAttemptId, int limit) const;
    Result<qint64> lastAttemptId() const;

    /// "Why was this not delivered?" for an event and a webhook. Names of hosts are not looked up: for them the step
    /// `address` only says so. Whether secrets can be read is said of the key at hand here.
    Result<QList<ExplainStep>> explain(qint64 eventId, qint64 webhookId, const AddressRules &rules, qint64 now) const;

private:
    Database &m_database;
    const WebhooksTable &m_webhooks;
};

}  // namespace webhooks
