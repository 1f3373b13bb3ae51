// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/webhook.h"

#include <QList>

#include <functional>

namespace webhooks {

class Database;

/// What operators do to deliveries. Each call changes at most 1,000 rows in a transaction and reports its progress in
/// rows; a progress function that returns false stops it after the slice.
class DeliveryChanges final {
public:
    using Progress = std::function<bool(qint64 done)>;

    explicit DeliveryChanges(Database &database) : m_database(database) {}

    /// A new cycle of attempts for finished deliveries, logged as manual. Skips those that are pending or sending, and
    /// those whose webhook is deleted or inactive, and those that have succeeded after `now`, when they were chosen.
    /// The n-th is due n × spacingMs from now. Returns how many. `filter`, for the audit log, is how they were found.
    /// InvalidInput, and nothing is done, when checkPace() says so.
    Result<qint64> redeliver(const QList<qint64> &ids, qint64 now, qint64 spacingMs, const Progress &progress,
                             const QString &filter = {});
    /// No redelivery takes longer than a day: what is due much later is taken for what a wrong clock put off.
    static Result<void> checkPace(qint64 count, qint64 spacingMs);
    /// Pending deliveries become due now.
    Result<qint64> retryNow(const QList<qint64> &ids, qint64 now, const QString &filter = {});
    /// Pending deliveries are not sent any more.
    Result<qint64> cancel(const QList<qint64> &ids, qint64 now, const QString &filter = {});

    /// Events of the types the webhook listens to, from `since` up to `until`, that it has no delivery for.
    Result<qint64> countMissed(const Webhook &webhook, qint64 since, qint64 until) const;
    /// Makes those deliveries, due now. Conflict while the webhook is inactive, also when it becomes so meanwhile.
    Result<qint64> recover(const Webhook &webhook, qint64 since, qint64 until, qint64 now, const Progress &progress);

private:
    Database &m_database;
};

}  // namespace webhooks
