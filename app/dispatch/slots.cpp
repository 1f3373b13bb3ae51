// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/slots.h"

namespace webhooks {

namespace {

constexpr qint64 kQuickUs = 1'000'000;

Pace paceAfter(Pace before, const AttemptResult &result) {
    if (result.error == ErrorClass::Timeout)
        return Pace::Unproven;
    if (before == Pace::Unproven && !result.succeeded())
        return Pace::Unproven;
    return result.durationUs <= kQuickUs ? Pace::Quick : Pace::Slow;
}

}  // namespace

void SlotTable::setWebhook(qint64 webhookId, int concurrency, Pace pace) {
    Entry &entry = m_webhooks[webhookId];
    if (entry.pace != Pace::Quick)
        m_slowInFlight -= entry.inFlight;
    entry.concurrency = concurrency;
    entry.pace = pace;
    if (entry.pace != Pace::Quick)
        m_slowInFlight += entry.inFlight;
}

void SlotTable::forgetWebhook(qint64 webhookId) {
    if (m_webhooks.value(webhookId).inFlight == 0)
        m_webhooks.remove(webhookId);
}

QList<qint64> SlotTable::idle() const {
    QList<qint64> webhooks;
    for (auto it = m_webhooks.cbegin(); it != m_webhooks.cend(); ++it) {
        if (it->inFlight == 0)
            webhooks.append(it.key());
    }
    return webhooks;
}

int SlotTable::freeOwn(qint64 webhookId) const {
    const auto it = m_webhooks.constFind(webhookId);
    if (it == m_webhooks.constEnd())
        return 0;
    const int limit = it->pace == Pace::Unproven ? 1 : share(it->concurrency);
    return std::max(limit - it->inFlight, 0);
}

int SlotTable::freeSlow() const {
    return std::max(std::max(share(m_globalLimit) / 2, 1) - m_slowInFlight, 0);
}

int SlotTable::free(qint64 webhookId) const {
    int free = std::min(freeOwn(webhookId), freeInAll());
    if (pace(webhookId) != Pace::Quick)
        free = std::min(free, freeSlow());
    return std::max(free, 0);
}

void SlotTable::take(qint64 webhookId, int count) {
    Entry &entry = m_webhooks[webhookId];
    entry.inFlight += count;
    m_inFlight += count;
    if (entry.pace != Pace::Quick)
        m_slowInFlight += count;
}

void SlotTable::release(qint64 webhookId, int count) {
    take(webhookId, -count);
}

std::optional<Pace> SlotTable::giveBack(qint64 webhookId, const AttemptResult &result) {
    release(webhookId, 1);
    const Entry &entry = m_webhooks[webhookId];
    const Pace pace = paceAfter(entry.pace, result);
    if (pace == entry.pace)
        return std::nullopt;
    setWebhook(webhookId, entry.concurrency, pace);
    return pace;
}

}  // namespace webhooks
