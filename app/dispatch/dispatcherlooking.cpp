// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the dispatcher reads to know what may be due.

#include "dispatch/dispatcher.h"
#include "store/store.h"

namespace webhooks {

namespace {

constexpr qint64 kShortestRebuildPauseMs = 5;
constexpr qint64 kLongestRebuildPauseMs = 1'000;
constexpr qint64 kRebuildShare = 20;  // a rebuild may take a twentieth of the time

}  // namespace

/// What is new is found by its id, at no cost however many webhooks have something pending, and goes first; whatever
/// else a commit has made due, by a rebuild.
Result<void> Dispatcher::look() {
    if (!m_newWanted && !m_rebuildWanted)
        return {};
    const auto sending = m_store.settings().sending();
    if (!sending)
        return std::unexpected(sending.error());
    m_paused = *sending == Sending::Paused;
    const auto found = m_newWanted && m_newestId ? addNewDeliveries() : Result<bool>(false);
    if (!found)
        return std::unexpected(found.error());
    const qint64 rebuildFrom = m_rebuildFrom + (*found ? kLongestRebuildPauseMs : 0);
    return m_rebuildWanted && m_clock.monotonic() >= rebuildFrom ? rebuild() : Result<void>();
}

Result<bool> Dispatcher::addNewDeliveries() {
    const auto fresh = m_store.claims().newDeliveries(*m_newestId);
    if (!fresh)
        return std::unexpected(fresh.error());
    m_newestId = fresh->newestId;
    m_newWanted = !fresh->isAll;
    for (const DueWebhook &webhook : fresh->due)
        m_due.add(webhook);
    return !fresh->due.isEmpty();
}

Result<void> Dispatcher::rebuild() {
    const qint64 started = m_clock.monotonic();
    const auto newest = m_store.claims().newestDelivery();
    if (!newest)
        return std::unexpected(newest.error());
    const auto due = m_store.claims().dueWebhooks();
    if (!due)
        return std::unexpected(due.error());
    m_newestId = *newest;
    m_newWanted = false;
    m_rebuildWanted = false;
    for (const DueWebhook &webhook : *due)
        m_due.add(webhook);
    m_targets.forgetIdle(due->size(), m_paces);
    const qint64 ended = m_clock.monotonic();
    m_rebuildFrom =
        ended + std::clamp((ended - started) * kRebuildShare, kShortestRebuildPauseMs, kLongestRebuildPauseMs);
    return {};
}

}  // namespace webhooks
