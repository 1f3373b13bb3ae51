// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/target.h"
#include "domain/clock.h"

#include <QHash>

namespace webhooks {

class RateTable;
class SlotTable;

/// The webhooks that a dispatcher is sending to, read once for each of their revisions; tells the tables of slots and
/// rates about their limits and pace.
class Targets final {
public:
    Targets(Store &store, SlotTable &slotTable, RateTable &rates, const Clock &clock)
        : m_store(store), m_slots(slotTable), m_rates(rates), m_clock(clock) {}

    /// Nothing for a webhook that nothing can be sent to. The pointer holds until the next call.
    Result<const Target *> atRevision(qint64 webhookId, qint64 revision, const DeliveryPolicy &defaults, qint64 nowMs);
    Result<const Target *> atAnyRevision(qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs);

    bool contains(qint64 webhookId) const { return m_targets.contains(webhookId); }
    void clear() { m_targets.clear(); }
    /// It is read again when it is asked for.
    void forget(qint64 webhookId) { m_targets.remove(webhookId); }
    /// Drops webhooks that have nothing in flight and are not in `kept`, once there are many more than have work.
    void forgetIdle(qsizetype withWork, const QHash<qint64, Pace> &kept);

private:
    Result<const Target *> load(qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs);

    Store &m_store;
    SlotTable &m_slots;
    RateTable &m_rates;
    const Clock &m_clock;
    QHash<qint64, Target> m_targets;
};

}  // namespace webhooks
