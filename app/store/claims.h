// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/deliverypolicy.h"
#include "store/pauses.h"

#include <QList>

namespace webhooks {

class Database;

/// How a webhook has been answering lately, for the rule against slow receivers (ARCHITECTURE 3, "Slots").
enum class Pace {
    Quick,  ///< its last attempt ended within a second
    Slow,
    Unproven,  ///< new, or its last attempt timed out: one slot until an attempt succeeds
};

/// A webhook that has pending deliveries, and when its first one is due.
struct DueWebhook {
    qint64 webhookId = 0;
    qint64 dueAt = 0;

    bool operator==(const DueWebhook &) const = default;
};

/// What was written lately, oldest first.
struct NewDeliveries {
    QList<DueWebhook> due;  ///< the webhooks they are for, as far as they are pending, each once
    qint64 newestId = 0;    ///< of the last row that was looked at
    bool isAll = true;      ///< false: there are more
};

struct ClaimWish {
    qint64 webhookId = 0;
    int upTo = 1;
};

/// A delivery that this dispatcher, and nobody else, may now POST once.
struct ClaimedDelivery {
    qint64 id = 0;
    QString publicId;
    qint64 webhookId = 0;
    qint64 eventId = 0;
    QString eventType;
    QByteArray payload;  ///< valid UTF-8: repaired and stored back when it was not
    Trigger trigger = Trigger::Automatic;
    int attemptNumber = 1;       ///< X-LeadHub-Attempt
    int cycleAttempts = 1;       ///< this attempt's place in the cycle
    qint64 webhookRevision = 0;  ///< of the webhook's configuration at the moment of the claim
    bool repeated = false;       ///< the cycle's one free repetition after a lost connection is used up
    qint64 createdAt = 0;        ///< wall milliseconds: when its event happened
    bool probe = false;          ///< of a paused webhook: uses up none of the cycle's attempts
};

/// What became of a claimed delivery's attempt.
struct FinishedAttempt {
    enum class Next {
        Succeeded,
        Failed,
        Retry,
        Repeat
    };  ///< Repeat: at once, without using up one of the cycle's attempts

    qint64 deliveryId = 0;
    qint64 webhookId = 0;
    int number = 1;
    Trigger trigger = Trigger::Automatic;
    Next next = Next::Succeeded;
    qint64 dueAt = 0;      ///< for Retry and Repeat
    qint64 createdAt = 0;  ///< of the delivery
    AttemptResult result;
    bool probe = false;
    DeliveryPolicy policy;  ///< the attempt was made under: it says when the webhook is paused
    double jitter = 0.5;    ///< of the next probe, in [0, 1)

    AttemptKey key() const { return {deliveryId, number}; }
};

struct PaceChange {
    qint64 webhookId = 0;
    Pace pace = Pace::Slow;
};

struct TurnOutcome {
    QList<ClaimedDelivery> claimed;
    QList<DueWebhook>
        next;  ///< for wished webhooks that gave less than their slots: when their next delivery is due, if any is
    QList<AttemptKey> lost;  ///< whose results were refused: another dispatcher had taken the deliveries over
    PauseChanges pauses;
    qint64 withoutEvent = 0;   ///< deliveries given up: somebody deleted their events
    bool isRegistered = true;  ///< false: the dispatcher's row is gone, and nothing was claimed
};

/// The dispatcher's side of the table `deliveries`.
class Claims final {
public:
    explicit Claims(Database &database) : m_database(database) {}

    /// Webhooks that are active and have pending deliveries, by a loose index scan: its cost grows with webhooks, not
    /// with deliveries. A paused one is due when its next probe is, and not at all without one.
    Result<QList<DueWebhook>> dueWebhooks() const;
    Result<qint64> newestDelivery() const;  ///< its id; 0: there is none
    /// Looks at up to 1,000 deliveries with greater ids: its cost grows with nothing but them.
    Result<NewDeliveries> newDeliveries(qint64 afterId) const;
    Result<Pace> pace(qint64 webhookId) const;

    /// One transaction: records what came in, then claims up to `upTo` due deliveries of each wished webhook. A retry
    /// of a webhook that is inactive or deleted by now, or of a lead that is erased, is recorded as cancelled. Only
    /// what is due at `dueBy` is claimed, and of a paused webhook only a probe; `now` is the time of what is recorded.
    /// Whoever was taken for dead claims nothing: what it held would be nobody's.
    Result<TurnOutcome> turn(qint64 dispatcherId, const QList<FinishedAttempt> &finished,
                             const QList<PaceChange> &paces, const QList<ClaimWish> &wishes, qint64 dueBy, qint64 now);

    /// Claims of a dispatcher that is gone become attempts "outcome unknown" and are due at once, without using up an
    /// attempt; at most 1,000 a call. Returns how many; the dispatcher's row goes with the last.
    Result<qint64> rescue(qint64 dispatcherId, qint64 now);

    /// Pending rows and probes due later than any wait can be (the clock was wrong when they were written) become due
    /// now.
    Result<qint64> pullInDistant(qint64 now);

    /// A test send: an event of that type (the latest real one's lead, or a sample), never retried, claimed by this
    /// dispatcher. The webhook is a stored one, or an id that WebhooksTable::reserveId() gave.
    Result<ClaimedDelivery> prepareTest(qint64 webhookId, EventType type, qint64 dispatcherId, qint64 now);

private:
    Database &m_database;
};

}  // namespace webhooks
