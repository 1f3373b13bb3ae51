// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/target.h"

#include <QHash>

namespace webhooks {

class SlotTable;

/// The webhooks that a dispatcher is sending to, read once for each of their revisions; tells the slot table about
/// their limits and pace.
class Targets final {
public:
    Targets(Store &store, SlotTable &slotTable) : m_store(store), m_slots(slotTable) {}

    /// Nothing for a webhook that nothing can be sent to. The pointer holds until the next call.
    Result<const Target *> atRevision(qint64 webhookId, qint64 revision, const DeliveryPolicy &defaults, qint64 nowMs);
    Result<const Target *> atAnyRevision(qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs);

    bool contains(qint64 webhookId) const { return m_targets.contains(webhookId); }
    void clear() { m_targets.clear(); }
    /// Drops webhooks that have nothing in flight and are not in `kept`, once there are many more than have work.
    void forgetIdle(qsizetype withWork, const QHash<qint64, Pace> &kept);

private:
    Result<const Target *> load(qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs);

    Store &m_store;
    SlotTable &m_slots;
    QHash<qint64, Target> m_targets;
};

}  // namespace webhooks
