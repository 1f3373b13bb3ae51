// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/claims.h"

#include <QHash>

#include <deque>
#include <optional>
#include <set>

namespace webhooks {

/// Which webhooks to claim from next: a ring of those with due deliveries and free slots, those that wait for a slot,
/// those that their rate limit delays, and those whose next delivery is due later. Each webhook is in at most one
/// place. A picture of the database, rebuilt from it, and never the truth.
class DueQueue final {
public:
    /// What a parked webhook waits for: a slot of its own, or one of those that slow webhooks share.
    enum class Wait { Own, Shared };

    void clear();
    /// Learns when a webhook's next delivery is due; an earlier time wins over a later one.
    void add(const DueWebhook &webhook);

    /// Moves webhooks whose time has come into the ring.
    void wake(qint64 now);
    bool isRingEmpty() const { return m_ring.empty(); }
    qsizetype ringSize() const { return static_cast<qsizetype>(m_ring.size()); }
    qint64 takeNext();                         ///< the ring's front; it is in no part of the queue afterwards
    void putBack(qint64 webhookId);            ///< at the ring's end: there is more
    void park(qint64 webhookId, Wait reason);  ///< due, but without a free slot
    void unpark(qint64 webhookId);             ///< one of its own slots is free again
    /// So many shared slots are free: those that waited longest go to the ring's front, before webhooks that come back
    /// for another one.
    void unparkShared(qsizetype upTo);
    /// Back into the ring with all that are parked or delayed: limits have changed.
    void unparkAll();
    /// Due, but held back by its rate limit until this monotonic time: no news of it brings it back sooner.
    void delay(qint64 webhookId, qint64 until);
    void endDelays(qint64 now);
    std::optional<qint64> delayedUntil() const;  ///< when the first delay ends
    std::optional<qint64> nextDueAt() const;

private:
    enum class Place { Ring, Own, Shared, Delayed, Later };
    struct Entry {
        Place place = Place::Later;
        qint64 dueAt = 0;  ///< of Later; of Delayed when that ends
    };

    void leave(qint64 webhookId);

    QHash<qint64, Entry> m_entries;
    std::deque<qint64> m_ring;
    std::deque<qint64> m_shared;
    std::set<std::pair<qint64, qint64>> m_delayed;  ///< monotonic end, webhook
    std::set<std::pair<qint64, qint64>> m_later;    ///< due time, webhook
};

}  // namespace webhooks
