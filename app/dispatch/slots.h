// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/claims.h"

#include <QHash>

namespace webhooks {

/// Who may have how many attempts in flight (ARCHITECTURE 3, "Slots"): a global limit, a limit per webhook, slow
/// webhooks together at most half of the global limit, and unproven ones one slot each.
class SlotTable final {
public:
    explicit SlotTable(int globalLimit) : m_globalLimit(globalLimit) {}

    /// Limits hold per database: this dispatcher takes its share of them.
    void setGlobalLimit(int limit) { m_globalLimit = limit; }
    void setDispatchers(int live) { m_dispatchers = std::max(live, 1); }
    int dispatchers() const { return m_dispatchers; }
    void setWebhook(qint64 webhookId, int concurrency, Pace pace);
    void forgetWebhook(qint64 webhookId);
    bool knows(qint64 webhookId) const { return m_webhooks.contains(webhookId); }
    QList<qint64> idle() const;  ///< webhooks with nothing in flight

    int free(qint64 webhookId) const;     ///< of the webhook, within all limits
    int freeOwn(qint64 webhookId) const;  ///< of the webhook, if nobody else had any attempt in flight
    int freeSlow() const;                 ///< of those that slow webhooks share
    int freeInAll() const { return share(m_globalLimit) - m_inFlight; }
    int inFlight() const { return m_inFlight; }
    int inFlight(qint64 webhookId) const { return m_webhooks.value(webhookId).inFlight; }

    Pace pace(qint64 webhookId) const { return m_webhooks.value(webhookId).pace; }

    void take(qint64 webhookId, int count);
    void release(qint64 webhookId, int count);
    /// Releases the slot of an attempt that has ended; returns the new pace when the attempt changed it.
    std::optional<Pace> giveBack(qint64 webhookId, const AttemptResult &result);

private:
    struct Entry {
        int concurrency = 1;
        int inFlight = 0;
        Pace pace = Pace::Unproven;
    };
    int share(int limit) const { return std::max(limit / m_dispatchers, 1); }

    QHash<qint64, Entry> m_webhooks;
    int m_globalLimit;
    int m_dispatchers = 1;
    int m_inFlight = 0;
    int m_slowInFlight = 0;
};

}  // namespace webhooks
