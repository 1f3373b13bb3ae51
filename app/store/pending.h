// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>

#include <optional>

namespace webhooks {

class Database;

/// A webhook that has pending deliveries, and when its first one is due.
struct PendingWebhook {
    qint64 webhookId = 0;
    qint64 dueAt = 0;
    bool active = false;
    bool paused = false;            ///< by itself, because nothing reaches its receiver
    std::optional<qint64> probeAt;  ///< of a paused one
};

/// All of them, by a loose index scan: its cost grows with webhooks, not with deliveries. For use inside a transaction.
QList<PendingWebhook> webhooksWithPending(Database &database);

/// Cancels the webhook's pending deliveries, 1,000 a transaction; does nothing while it is active. The reason says
/// whether it is inactive or deleted. Returns their ids.
Result<QList<qint64>> cancelUnlessActive(Database &database, qint64 webhookId, qint64 now);
/// One transaction of that, of at most so many.
Result<QList<qint64>> cancelSomeUnlessActive(Database &database, qint64 webhookId, qint64 now, qint64 atMost);

}  // namespace webhooks
