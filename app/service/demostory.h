// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/demoleads.h"
#include "service/demoreceivers.h"
#include "store/backdate.h"
#include "store/store.h"

#include <map>

namespace webhooks {

/// Plays days of work on a fresh database, in the order of time: leads change, a dispatcher claims, signs and records
/// by the real path with DemoReceivers in the network's place, and an operator acts now and then.
class DemoStory final {
public:
    DemoStory(Store &store, qint64 now);
    Result<void> tell();

private:
    /// What an operator does at a time.
    struct Action {
        qint64 at = 0;
        Actor by;
        Result<void> (DemoStory::*act)(qint64 at) = nullptr;
    };

    Result<void> prepare();
    Result<void> perform(const Action &action);
    Result<void> setUp(qint64 at);
    void planActions();
    Result<void> addWebhooks(qint64 at);
    Result<void> slowWarehouseDown(qint64 at);
    Result<void> play();
    Result<void> sampleBacklog(qint64 until);  ///< every minute, as a dispatcher does
    Result<void> changeLeads(qint64 until);
    Result<void> dispatch(qint64 until);
    Result<void> send(const ClaimedDelivery &claimed);
    qint64 startOf(const ClaimedDelivery &claimed, qint64 dueAt);
    Result<void> actUntil(qint64 until);
    Result<void> end();

    Result<void> disableOldCrm(qint64 at);
    Result<void> rotateHubSpot(qint64 at);
    Result<void> redeliverToZapier(qint64 at);
    Result<void> cancelForWarehouse(qint64 at);
    Result<void> testSlack(qint64 notBefore);
    Result<void> readWebhooks(qint64 at);

    std::optional<qint64> nextTime() const;
    qint64 idOf(DemoWebhook webhook) const { return static_cast<qint64>(webhook) + 1; }
    Result<QList<Delivery>> find(const QString &filter, qint64 at, int limit) const;

    Store &m_store;
    qint64 m_now;
    QRandomGenerator m_random;
    DemoLeads m_leads;
    DemoReceivers m_receivers;
    Backdate m_backdate;
    QList<DemoChange> m_changes;
    qsizetype m_nextChange = 0;
    QList<Action> m_actions;
    qsizetype m_nextAction = 0;
    qint64 m_dispatcher = 0;
    qint64 m_sampledAt = 0;
    std::map<qint64, Webhook> m_webhooks;
    std::map<qint64, SigningSecrets> m_secrets;
    std::map<qint64, qint64> m_due;  ///< when each pending delivery is
    QList<FinishedAttempt> m_finished;
};

}  // namespace webhooks
