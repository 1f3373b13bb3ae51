// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/ratetable.h"

#include <algorithm>
#include <limits>

namespace webhooks {

void RateTable::setDispatchers(int live, qint64 now) {
    m_dispatchers = std::max(live, 1);
    for (Entry &entry : m_entries)
        entry.bucket.setRate(entry.perSecond / m_dispatchers, now);
}

void RateTable::setWebhook(qint64 webhookId, double perSecond, qint64 now) {
    if (perSecond == 0) {
        m_entries.remove(webhookId);
        return;
    }
    Entry &entry = m_entries[webhookId];
    entry.perSecond = perSecond;
    entry.bucket.setRate(perSecond / m_dispatchers, now);
}

void RateTable::forgetWebhook(qint64 webhookId, qint64 now) {
    const auto entry = m_entries.constFind(webhookId);
    if (entry != m_entries.constEnd() && entry->bucket.isFull(now))
        m_entries.erase(entry);
}

int RateTable::free(qint64 webhookId, qint64 now) const {
    const auto entry = m_entries.constFind(webhookId);
    return entry == m_entries.constEnd() ? std::numeric_limits<int>::max() : entry->bucket.free(now);
}

qint64 RateTable::nextAt(qint64 webhookId, qint64 now) const {
    const auto entry = m_entries.constFind(webhookId);
    return entry == m_entries.constEnd() ? now : entry->bucket.nextAt(now);
}

void RateTable::take(qint64 webhookId, int count, qint64 now) {
    if (const auto entry = m_entries.find(webhookId); entry != m_entries.end())
        entry->bucket.take(count, now);
}

}  // namespace webhooks
