// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/duequeue.h"

namespace webhooks {

void DueQueue::clear() {
    m_entries.clear();
    m_ring.clear();
    m_shared.clear();
    m_delayed.clear();
    m_later.clear();
}

void DueQueue::add(const DueWebhook &webhook) {
    const auto known = m_entries.constFind(webhook.webhookId);
    if (known != m_entries.constEnd()) {
        if (known->place != Place::Later || known->dueAt <= webhook.dueAt)
            return;
        leave(webhook.webhookId);
    }
    m_later.emplace(webhook.dueAt, webhook.webhookId);
    m_entries.insert(webhook.webhookId, {Place::Later, webhook.dueAt});
}

void DueQueue::leave(qint64 webhookId) {
    const auto entry = m_entries.constFind(webhookId);
    if (entry == m_entries.constEnd())
        return;
    if (entry->place == Place::Later)
        m_later.erase({entry->dueAt, webhookId});
    else if (entry->place == Place::Delayed)
        m_delayed.erase({entry->dueAt, webhookId});
}

void DueQueue::wake(qint64 now) {
    while (!m_later.empty() && m_later.begin()->first <= now)
        putBack(m_later.begin()->second);
}

qint64 DueQueue::takeNext() {
    const qint64 webhookId = m_ring.front();
    m_ring.pop_front();
    m_entries.remove(webhookId);
    return webhookId;
}

void DueQueue::putBack(qint64 webhookId) {
    leave(webhookId);
    Entry &entry = m_entries[webhookId];
    if (entry.place == Place::Ring)
        return;
    entry.place = Place::Ring;
    m_ring.push_back(webhookId);
}

void DueQueue::park(qint64 webhookId, Wait reason) {
    leave(webhookId);
    m_entries.insert(webhookId, {reason == Wait::Own ? Place::Own : Place::Shared, 0});
    if (reason == Wait::Shared)
        m_shared.push_back(webhookId);
}

void DueQueue::unpark(qint64 webhookId) {
    const auto entry = m_entries.constFind(webhookId);
    if (entry != m_entries.constEnd() && entry->place == Place::Own)
        putBack(webhookId);
}

void DueQueue::unparkShared(qsizetype upTo) {
    QList<qint64> first;
    while (first.size() < upTo && !m_shared.empty()) {
        first.append(m_shared.front());
        m_shared.pop_front();
        m_entries.insert(first.last(), {Place::Ring, 0});
    }
    m_ring.insert(m_ring.begin(), first.cbegin(), first.cend());
}

void DueQueue::unparkAll() {
    unparkShared(static_cast<qsizetype>(m_shared.size()));
    QList<qint64> parked;
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->place == Place::Own || it->place == Place::Delayed)
            parked.append(it.key());
    }
    for (const qint64 webhookId : std::as_const(parked))
        putBack(webhookId);
}

void DueQueue::delay(qint64 webhookId, qint64 until) {
    leave(webhookId);
    m_entries.insert(webhookId, {Place::Delayed, until});
    m_delayed.emplace(until, webhookId);
}

void DueQueue::endDelays(qint64 now) {
    while (!m_delayed.empty() && m_delayed.begin()->first <= now)
        putBack(m_delayed.begin()->second);
}

std::optional<qint64> DueQueue::delayedUntil() const {
    if (m_delayed.empty())
        return std::nullopt;
    return m_delayed.begin()->first;
}

std::optional<qint64> DueQueue::nextDueAt() const {
    if (m_later.empty())
        return std::nullopt;
    return m_later.begin()->first;
}

}  // namespace webhooks
