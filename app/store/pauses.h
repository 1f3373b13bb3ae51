// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/error.h"

#include <QList>

#include <optional>

namespace webhooks {

class Database;
struct FinishedAttempt;

/// A webhook that is paused by itself: its deliveries wait, and now and then one of them is sent as a probe.
struct WebhookPause {
    qint64 webhookId = 0;
    QString webhookName;
    qint64 since = 0;   ///< wall milliseconds
    QString reason;     ///< one sentence for people
    qint64 gaveUp = 0;  ///< deliveries given up since an attempt last succeeded
    qint64 failedProbes = 0;
    std::optional<qint64> probeAt;  ///< when the next probe may go; it goes with the first delivery that is due then
    bool probing = false;           ///< one is under way

    /// Not probed either: the receiver asked us to stop, so only an operator resumes.
    bool isForGood() const { return !probeAt && !probing; }
    bool operator==(const WebhookPause &) const = default;
};

/// What recording attempts did to pauses.
struct PauseChanges {
    QList<WebhookPause> paused;
    QList<qint64> resumed;  ///< webhooks: an attempt succeeded
};

/// Which webhooks are paused by themselves, agreed on by all dispatchers through the database.
class Pauses final {
public:
    explicit Pauses(Database &database) : m_database(database) {}

    Result<QList<WebhookPause>> all() const;  ///< by webhook; empty for most databases
    Result<std::optional<WebhookPause>> of(qint64 webhookId) const;
    /// An operator's word: what waits is sent again at once, and counting starts anew. False: it was not paused.
    Result<bool> resume(qint64 webhookId);

    /// The rest happens within the transaction that records or claims.
    PauseChanges record(const QList<FinishedAttempt> &finished, const QList<AttemptKey> &lost, qint64 now);
    /// The delivery that this dispatcher, and nobody else, may now send as the webhook's probe, claimed; nothing when
    /// none is due, or another dispatcher was first.
    std::optional<qint64> claimProbe(qint64 dispatcherId, qint64 webhookId, qint64 dueBy);
    /// A probe's dispatcher is gone. False: the delivery was none.
    bool loseProbe(qint64 webhookId, qint64 deliveryId, qint64 now);
    bool end(qint64 webhookId);  ///< false: it was not paused
    void pullIn(qint64 now);
    /// After the clock was set back.
    void moveProbes(qint64 now, qint64 back);

private:
    Database &m_database;
};

}  // namespace webhooks
