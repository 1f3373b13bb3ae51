// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/dispatcher.h"

#include "dispatch/sendingthread.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kWebhooksPerTurn = 256;
constexpr qsizetype kRowsPerTurn = 512;
// Of the free slots, when many webhooks wait for them. With two, one that has a single delivery due is done with.
constexpr int kSmallestShare = 2;
constexpr qint64 kShortestPauseMs = 2;
constexpr qint64 kBatchShare = 8;  // while the sender is busy, commits take at most an eighth of the time
constexpr qint64 kLongestBatchMs = 40;
constexpr qint64 kRetryStoreMs = 1'000;
constexpr qint64 kRetryBusyMs = 10;  // the wait for the lock itself was long already
constexpr qint64 kLongestSleepMs = 60'000;
constexpr qint64 kLongestDelayMs = 5'000;

void putBack(DueQueue &due, const QList<ClaimWish> &wishes) {
    for (const ClaimWish &wish : wishes)
        due.putBack(wish.webhookId);
}

}  // namespace

Dispatcher::Dispatcher(Store &store, SendingThread &sender, Clock clock, DispatcherOptions options, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_sender(sender),
      m_clock(std::move(clock)),
      m_options(std::move(options)),
      m_slots(m_options.globalLimit),
      m_targets(store, m_slots, m_rates, m_clock) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Dispatcher::turn);
    connect(&m_sender, &SendingThread::finished, this, &Dispatcher::attemptsFinished);
}

void Dispatcher::start(qint64 dispatcherId) {
    m_id = dispatcherId;
    if (m_phase == Phase::Stopping)
        return;
    m_phase = Phase::Running;
    m_freeFrom = m_clock.monotonic();
    poke();
}

void Dispatcher::stop() {
    if (m_phase == Phase::Stopped)
        return;
    m_phase = Phase::Stopping;
    m_due.clear();
    scheduleTurn(0);
}

void Dispatcher::poke() {
    m_newWanted = true;
    m_rebuildWanted = true;
    if (m_phase == Phase::Running)
        scheduleTurn(0);
}

void Dispatcher::setClaiming(Claiming claiming) {
    m_claiming = claiming;
    poke();
}

void Dispatcher::setDispatchers(int live) {
    if (live == m_slots.dispatchers())
        return;
    m_slots.setDispatchers(live);
    m_rates.setDispatchers(live, m_clock.monotonic());
    m_due.unparkAll();
    if (m_phase == Phase::Running)
        scheduleTurn(0);
}

qint64 Dispatcher::dueBy() const {
    const qint64 now = m_clock.wall();
    return std::min(m_options.dueBy.value_or(now), now);
}

void Dispatcher::forgetTargets() {
    m_targets.clear();
    m_due.unparkAll();
    poke();
}

void Dispatcher::setPolicy(const DeliveryPolicy &policy, int globalLimit) {
    m_options.policy = policy;
    m_slots.setGlobalLimit(globalLimit);
    forgetTargets();
}

void Dispatcher::scheduleTurn(qint64 delayMs) {
    const qint64 wait = std::max({delayMs, m_freeFrom - m_clock.monotonic(), qint64{0}});
    const int delay = static_cast<int>(std::min(wait, kLongestSleepMs));
    if (!m_timer.isActive() || m_timer.remainingTime() > delay)
        m_timer.start(delay);
}

void Dispatcher::turn() {
    const auto wanted = wishes();
    if (!wanted) {
        failed(wanted.error());
        return;
    }
    if (m_finished.isEmpty() && wanted->isEmpty()) {
        recovered();
        scheduleNext();
        return;
    }
    QList<FinishedAttempt> finished = takeFinished();
    const auto outcome = commit(*wanted, finished);
    if (!outcome) {
        putBack(m_due, *wanted);
        finished.append(m_finished);
        m_finished = std::move(finished);
        failed(outcome.error());
        return;
    }
    recovered();
    settle(*wanted, *outcome, finished);
    if (outcome->isRegistered)
        scheduleNext();
    else
        waitForRegistration(*wanted);
}

void Dispatcher::waitForRegistration(const QList<ClaimWish> &wishes) {
    putBack(m_due, wishes);
    m_freeFrom = m_clock.monotonic() + kRetryStoreMs;
    scheduleTurn(kRetryStoreMs);
    emit unregistered();
}

QList<FinishedAttempt> Dispatcher::takeFinished() {
    QList<FinishedAttempt> finished = std::exchange(m_finished, {});
    if (finished.size() > kRowsPerTurn) {
        m_finished = finished.mid(kRowsPerTurn);
        finished.resize(kRowsPerTurn);
    }
    return finished;
}

Result<TurnOutcome> Dispatcher::commit(const QList<ClaimWish> &wishes, const QList<FinishedAttempt> &finished) {
    const qint64 started = m_clock.monotonic();
    QList<PaceChange> paces;
    for (auto it = m_paces.cbegin(); it != m_paces.cend(); ++it)
        paces.append({it.key(), it.value()});
    m_claimedUpTo = dueBy();
    auto outcome = m_store.claims().turn(m_id, finished, paces, wishes, m_claimedUpTo, m_clock.wall());
    const qint64 ended = m_clock.monotonic();
    m_freeFrom = ended + std::max(ended - started, kShortestPauseMs);
    m_batchUntil = ended + std::min((ended - started) * kBatchShare, kLongestBatchMs);
    if (outcome) {
        m_paces.clear();
        emit committed(ended - started);
    }
    return outcome;
}

void Dispatcher::failed(const Error &error) {
    const qint64 wait = error.code == ErrorCode::Busy ? kRetryBusyMs : kRetryStoreMs;
    m_freeFrom = m_clock.monotonic() + wait;
    scheduleTurn(wait);
    if (std::exchange(m_storeFailure, error.code) != error.code)
        emit storeFailed(error);
}

void Dispatcher::recovered() {
    if (std::exchange(m_storeFailure, std::nullopt))
        emit storeRecovered();
}

Result<QList<ClaimWish>> Dispatcher::wishes() {
    if (m_phase != Phase::Running)
        return QList<ClaimWish>();
    if (const auto looked = look(); !looked)
        return std::unexpected(looked.error());
    if (isHeld())
        return QList<ClaimWish>();
    m_due.wake(dueBy());
    m_due.endDelays(m_clock.monotonic());
    m_due.unparkShared(m_slots.freeSlow());
    QList<ClaimWish> wanted;
    // Slots are counted together, so a webhook's are taken before the next one is asked.
    auto wanting = takeWishes(wanted);
    for (const ClaimWish &wish : std::as_const(wanted))
        m_slots.release(wish.webhookId, wish.upTo);
    if (wanting)
        return wanted;
    putBack(m_due, wanted);
    return std::unexpected(wanting.error());
}

Result<void> Dispatcher::takeWishes(QList<ClaimWish> &wanted) {
    const auto waiting = static_cast<int>(std::max<qsizetype>(m_due.ringSize(), 1));
    const int share = std::max(m_slots.freeInAll() / waiting, kSmallestShare);
    qsizetype rows = 0;
    for (qsizetype left = m_due.ringSize(); left > 0 && m_slots.freeInAll() > 0; --left) {
        if (rows >= kRowsPerTurn || wanted.size() >= kWebhooksPerTurn)
            return {};
        const qint64 webhookId = m_due.takeNext();
        const auto target = m_targets.atAnyRevision(webhookId, m_options.policy, m_clock.wall());
        if (!target) {
            m_due.putBack(webhookId);
            return std::unexpected(target.error());
        }
        if (*target == nullptr)
            continue;
        const int slotsFree = m_slots.free(webhookId);
        if (slotsFree <= 0) {
            m_due.park(webhookId, m_slots.freeOwn(webhookId) > 0 ? DueQueue::Wait::Shared : DueQueue::Wait::Own);
            continue;
        }
        const int free = std::min({slotsFree, m_rates.free(webhookId, m_clock.monotonic()), share});
        if (free <= 0) {
            delay(webhookId);
            continue;
        }
        m_slots.take(webhookId, free);
        wanted.append({webhookId, free});
        rows += free;
    }
    return {};
}

void Dispatcher::delay(qint64 webhookId) {
    const qint64 now = m_clock.monotonic();
    const qint64 until = m_rates.nextAt(webhookId, now);
    // A webhook is read again when something is claimed for it. That may be far off here, and an edit of its limit
    // should hold sooner.
    if (until > now + kLongestDelayMs)
        m_targets.forget(webhookId);
    m_due.delay(webhookId, std::min(until, now + kLongestDelayMs));
}

void Dispatcher::settle(const QList<ClaimWish> &wishes, const TurnOutcome &outcome,
                        const QList<FinishedAttempt> &finished) {
    QHash<qint64, int> claimedOf;
    for (const ClaimedDelivery &claimed : outcome.claimed)
        ++claimedOf[claimed.webhookId];
    sendClaimed(outcome.claimed);
    for (const ClaimWish &wish : wishes) {
        if (claimedOf.value(wish.webhookId) >= wish.upTo)
            m_due.putBack(wish.webhookId);
    }
    for (const DueWebhook &next : outcome.next) {
        // What is due and was not claimed belongs to a webhook that is inactive by now: only a commit changes that.
        if (next.dueAt > m_claimedUpTo)
            m_due.add(next);
    }
    if (outcome.withoutEvent > 0) {
        // They took slots of the turn, and more may be due behind them.
        poke();
        emit eventsMissing(outcome.withoutEvent);
    }
    for (const FinishedAttempt &one : finished) {
        if (outcome.lost.contains(one.key())) {
            emit lost(one.deliveryId);
            continue;
        }
        if (one.next == FinishedAttempt::Next::Retry || one.next == FinishedAttempt::Next::Repeat)
            m_due.add({one.webhookId, one.dueAt});
        emit recorded(one);
    }
    for (const WebhookPause &pause : outcome.pauses.paused)
        emit webhookPaused(pause);
    for (const qint64 webhookId : outcome.pauses.resumed) {
        // What waits for it is due since long.
        m_due.add({webhookId, m_claimedUpTo});
        emit webhookResumed(webhookId);
    }
}

qint64 Dispatcher::batchDelay() const {
    // A commit costs one flush of the disk however much it records, and nothing is handed to the sender meanwhile: as
    // long as the sender has more to do than was finished, results are gathered.
    const bool senderIsBusy = m_phase == Phase::Running && m_flights.size() > m_finished.size();
    return senderIsBusy ? m_batchUntil - m_clock.monotonic() : 0;
}

void Dispatcher::finishStopping() {
    if (!m_finished.isEmpty()) {
        scheduleTurn(0);
        return;
    }
    if (!m_flights.isEmpty())
        return;
    m_phase = Phase::Stopped;
    m_timer.stop();
    emit stopped();
}

void Dispatcher::scheduleNext() {
    if (m_phase != Phase::Running) {
        finishStopping();
        return;
    }
    m_due.unparkShared(m_slots.freeSlow());
    const auto next = m_due.nextDueAt();
    const bool claimable =
        !isHeld() && ((!m_due.isRingEmpty() && m_slots.freeInAll() > 0) || (next && *next <= dueBy()));
    if (claimable || !m_finished.isEmpty() || !m_flights.isEmpty())
        m_wasIdle = false;
    if (claimable || !m_finished.isEmpty()) {
        scheduleTurn(claimable ? 0 : batchDelay());
        return;
    }
    if (m_rebuildWanted) {
        scheduleTurn(m_rebuildFrom - m_clock.monotonic());
        return;
    }
    const bool comes = next && !isHeld() && *next <= m_options.dueBy.value_or(*next);
    if (comes)
        scheduleTurn(*next - m_clock.wall());
    const auto delayed = isHeld() ? std::nullopt : m_due.delayedUntil();
    if (delayed)
        scheduleTurn(*delayed - m_clock.monotonic());
    const bool isIdle =
        m_flights.isEmpty() && (isHeld() || m_due.isRingEmpty()) && !delayed && !(comes && m_options.dueBy);
    if (!std::exchange(m_wasIdle, isIdle) && isIdle)
        emit idle();
}

}  // namespace webhooks
