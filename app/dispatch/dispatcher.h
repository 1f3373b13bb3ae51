// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/duequeue.h"
#include "dispatch/ratetable.h"
#include "dispatch/slots.h"
#include "dispatch/targets.h"
#include "domain/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace webhooks {

class SendingThread;
struct OutgoingRequest;
struct SentRequest;
class Store;

struct DispatcherOptions {
    DeliveryPolicy policy;           ///< for what a webhook does not set itself
    int globalLimit = 256;           ///< attempts in flight, for all dispatchers of the database together
    std::optional<qint64> dueBy;     ///< claim only what was due at this wall time (`--once`); empty: whatever is due
    std::function<double()> jitter;  ///< in [0, 1)
};

/// Claims due deliveries, sends them, and records what came of them, in turns: one transaction each that leaves the
/// write lock to the writers of leads for at least as long as it held it. Lives in one thread with its store and
/// sender.
class Dispatcher final : public QObject {
    Q_OBJECT

public:
    Dispatcher(Store &store, SendingThread &sender, Clock clock, DispatcherOptions options, QObject *parent = nullptr);

    /// Starts claiming as the dispatcher with this row in `dispatchers`; also after that row had to be made anew.
    void start(qint64 dispatcherId);
    /// Claims nothing more; stopped() follows when what is in flight has ended and is recorded. A new number that comes
    /// meanwhile (start()) changes nothing about that.
    void stop();
    /// Something may be due that was not before: look at the database again.
    void poke();
    /// Held: nothing is claimed, and what is in flight goes on.
    enum class Claiming { Allowed, Held };
    void setClaiming(Claiming claiming);
    /// How many dispatchers share the limits.
    void setDispatchers(int live);
    /// What can be sent to has changed without a word of the webhooks: read them again.
    void forgetTargets();
    /// Holds from the next claim on.
    void setPolicy(const DeliveryPolicy &policy, int globalLimit);

    int inFlight() const { return m_slots.inFlight(); }
    qsizetype unrecorded() const { return m_finished.size(); }

signals:
    void recorded(const webhooks::FinishedAttempt &attempt);
    /// A turn has written to the database, and how long that took.
    void committed(qint64 tookMs);
    /// Nothing is sent to it any more but a probe; or one was accepted, and what waits is sent. Of this dispatcher's
    /// own attempts: what others notice, and operators do, is in the database.
    void webhookPaused(const webhooks::WebhookPause &pause);
    void webhookResumed(qint64 webhookId);
    /// A result came too late: another dispatcher had taken the delivery over and recorded "outcome unknown".
    void lost(qint64 deliveryId);
    /// Deliveries were given up whose events somebody deleted from the database.
    void eventsMissing(qint64 deliveries);
    /// Another dispatcher has taken this one for dead: nothing is claimed until start() comes with a new id.
    void unregistered();
    void storeFailed(const webhooks::Error &error);  ///< once for each reason
    void storeRecovered();
    /// Nothing is in flight, unrecorded, or due.
    void idle();
    void stopped();

private:
    enum class Phase { Stopped, Running, Stopping };

    /// An attempt that the sender is busy with. The key is the sender's ticket: after a takeover the same delivery may
    /// be claimed again while its former attempt is still under way.
    struct Flight {
        ClaimedDelivery claimed;
        DeliveryPolicy policy;
    };

    void turn();
    Result<void> look();
    Result<void> rebuild();
    Result<bool> addNewDeliveries();
    Result<QList<ClaimWish>> wishes();
    Result<void> takeWishes(QList<ClaimWish> &wanted);
    void waitForRegistration(const QList<ClaimWish> &wishes);
    QList<FinishedAttempt> takeFinished();
    Result<TurnOutcome> commit(const QList<ClaimWish> &wishes, const QList<FinishedAttempt> &finished);
    void settle(const QList<ClaimWish> &wishes, const TurnOutcome &outcome, const QList<FinishedAttempt> &finished);
    void sendClaimed(const QList<ClaimedDelivery> &claimed);
    void sendOne(const ClaimedDelivery &claimed, QList<OutgoingRequest> &requests);
    void attemptsFinished(const QList<SentRequest> &sent);
    void attemptFinished(qint64 ticket, const AttemptResult &result);
    void failed(const Error &error);
    void recovered();
    void delay(qint64 webhookId);
    void scheduleTurn(qint64 delayMs);
    void scheduleNext();
    qint64 batchDelay() const;
    void finishStopping();
    qint64 dueBy() const;
    bool isHeld() const { return m_paused || m_claiming == Claiming::Held; }

    Store &m_store;
    SendingThread &m_sender;
    Clock m_clock;
    DispatcherOptions m_options;
    SlotTable m_slots;
    RateTable m_rates;
    DueQueue m_due;
    Targets m_targets;
    QHash<qint64, Flight> m_flights;
    QList<FinishedAttempt> m_finished;
    QHash<qint64, Pace> m_paces;
    QTimer m_timer;
    Phase m_phase = Phase::Stopped;
    qint64 m_id = 0;
    qint64 m_lastTicket = 0;
    qint64 m_claimedUpTo = 0;          ///< wall: what was due until then was claimed in the last turn, as far as wished
    qint64 m_freeFrom = 0;             ///< monotonic: the write lock is left to others until then
    qint64 m_batchUntil = 0;           ///< monotonic: results are gathered until then while the sender is busy
    qint64 m_rebuildFrom = 0;          ///< monotonic: no rebuild before
    std::optional<qint64> m_newestId;  ///< of the deliveries that were looked at; empty: rebuild first
    bool m_newWanted = true;
    bool m_rebuildWanted = true;
    bool m_paused = false;
    Claiming m_claiming = Claiming::Allowed;
    std::optional<ErrorCode> m_storeFailure;  ///< why the last turn failed
    bool m_wasIdle = false;
};

}  // namespace webhooks
