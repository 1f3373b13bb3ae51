// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/targets.h"

#include "dispatch/ratetable.h"
#include "dispatch/slots.h"
#include "store/store.h"

namespace webhooks {

namespace {

constexpr qsizetype kTargetsKept = 1'024;

}  // namespace

Result<const Target *> Targets::atRevision(qint64 webhookId, qint64 revision, const DeliveryPolicy &defaults,
                                           qint64 nowMs) {
    const auto it = m_targets.constFind(webhookId);
    if (it != m_targets.constEnd() && it->webhook.revision == revision)
        return &*it;
    return load(webhookId, defaults, nowMs);
}

Result<const Target *> Targets::atAnyRevision(qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs) {
    const auto it = m_targets.constFind(webhookId);
    if (it != m_targets.constEnd())
        return &*it;
    return load(webhookId, defaults, nowMs);
}

Result<const Target *> Targets::load(qint64 webhookId, const DeliveryPolicy &defaults, qint64 nowMs) {
    m_targets.remove(webhookId);
    const auto read = readTarget(m_store, webhookId, defaults, nowMs);
    if (!read)
        return std::unexpected(read.error());
    if (!*read) {
        m_slots.forgetWebhook(webhookId);
        m_rates.forgetWebhook(webhookId, m_clock.monotonic());
        return nullptr;
    }
    const Result<Pace> pace = m_slots.knows(webhookId) ? m_slots.pace(webhookId) : m_store.claims().pace(webhookId);
    if (!pace)
        return std::unexpected(pace.error());
    m_slots.setWebhook(webhookId, (*read)->policy.concurrency, *pace);
    m_rates.setWebhook(webhookId, (*read)->policy.rateLimit, m_clock.monotonic());
    return &*m_targets.insert(webhookId, **read);
}

void Targets::forgetIdle(qsizetype withWork, const QHash<qint64, Pace> &kept) {
    if (m_targets.size() <= kTargetsKept + 2 * withWork)
        return;
    const QList<qint64> idle = m_slots.idle();
    for (const qint64 webhookId : idle) {
        if (kept.contains(webhookId))
            continue;
        m_slots.forgetWebhook(webhookId);
        m_rates.forgetWebhook(webhookId, m_clock.monotonic());
        m_targets.remove(webhookId);
    }
}

}  // namespace webhooks
