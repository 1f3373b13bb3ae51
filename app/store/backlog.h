// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>

#include <optional>

namespace webhooks {

class Database;

/// What is due and in flight, for people. Counting stops at kMost, so that it takes no longer the more is due. Test
/// sends are in flight like any other; what waits for an inactive or paused webhook is not due.
struct Backlog {
    static constexpr qint64 kMost = 10'000;

    qint64 due = 0;                     ///< kMost: that many or more
    std::optional<qint64> oldestDueAt;  ///< wall milliseconds
    std::optional<qint64> nextDueAt;    ///< of what is not due yet
    qint64 sending = 0;

    bool operator==(const Backlog &) const = default;
};

Result<Backlog> readBacklog(Database &database, qint64 now);

/// Pending deliveries that have failed at least once in their cycle.
struct Retrying {
    qint64 deliveries = 0;  ///< Backlog::kMost: that many or more
    std::optional<qint64> nextAt;

    bool operator==(const Retrying &) const = default;
};

Result<Retrying> readRetrying(Database &database);

/// What waits for one webhook; the counts stop at Backlog::kMost.
struct WebhookQueue {
    qint64 webhookId = 0;
    QString webhookName;
    bool active = false;
    qint64 pending = 0;
    qint64 due = 0;
    qint64 sending = 0;
    std::optional<qint64> oldestDueAt;
    std::optional<qint64> nextDueAt;

    bool operator==(const WebhookQueue &) const = default;
};

/// Webhooks that have anything pending or in flight, oldest first.
Result<QList<WebhookQueue>> readQueues(Database &database, qint64 now);

}  // namespace webhooks
