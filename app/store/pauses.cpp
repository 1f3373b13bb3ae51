// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pauses.h"

#include "domain/autopause.h"
#include "store/auditwrite.h"
#include "store/claims.h"
#include "store/database.h"
#include "store/pausesql.h"

#include <map>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMinuteMs = 60'000;

/// What a batch of attempts means for one webhook: all that came before the last success does not count.
struct Tally {
    bool succeeded = false;
    qint64 gaveUp = 0;
    const FinishedAttempt *failure = nullptr;  ///< the last one
    const FinishedAttempt *probe = nullptr;    ///< that failed
    const FinishedAttempt *gone = nullptr;     ///< answered 410; a success of another attempt does not undo that
};

using Tallies = std::map<qint64, Tally>;

void add(Tally &tally, const FinishedAttempt &one) {
    if (one.result.succeeded()) {
        tally = {.succeeded = true, .gone = tally.gone};
        return;
    }
    tally.failure = &one;
    tally.gaveUp += one.next == FinishedAttempt::Next::Failed;
    if (one.probe)
        tally.probe = &one;
    if (one.result.status == kStatusGone)
        tally.gone = &one;
}

Tallies tally(const QList<FinishedAttempt> &finished, const QList<AttemptKey> &lost) {
    Tallies tallies;
    for (const FinishedAttempt &one : finished) {
        if (one.trigger != Trigger::Test && !lost.contains(one.key()))
            add(tallies[one.webhookId], one);
    }
    return tallies;
}

QList<qint64> endPauses(Database &database, const Tallies &tallies) {
    QString list;
    for (const auto &[webhookId, tally] : tallies) {
        if (tally.succeeded)
            list += (list.isEmpty() ? u""_s : u","_s) % QString::number(webhookId);
    }
    QList<qint64> resumed;
    if (list.isEmpty())
        return resumed;
    Statement row = database.statement(kEndPauses);
    row.run(QString(u'[' % list % u']'));
    while (row.next()) {
        if (!row.isNull(1))
            resumed.append(row.integer(0));
    }
    return resumed;
}

void scheduleProbe(Database &database, const FinishedAttempt &failed, qint64 now) {
    qint64 failedProbes = 0;
    {
        Statement row = database.statement(kFailedProbes);
        row.run(failed.webhookId, failed.deliveryId);
        if (!row.next())
            return;
        failedProbes = row.integer(0) + 1;
    }
    database.statement(kNextProbe)
        .run(now + probeDelay(failed.policy, failedProbes, failed.jitter), failed.webhookId, failed.deliveryId);
}

/// Counts what was given up; the reason when that is enough for a pause.
std::optional<QString> countGivenUp(Database &database, const Tally &tally, qint64 now, WebhookPause &pause) {
    Statement row = database.statement(kCountGivenUp);
    row.run(tally.gaveUp, now, tally.failure->webhookId);
    if (!row.next() || !row.isNull(2))
        return std::nullopt;
    pause.gaveUp = row.integer(0);
    return pauseReason(tally.failure->policy, GivenUp{row.integer(0), row.integer(1), now});
}

/// The reason when too many of the attempts of late failed; nothing for a webhook that is paused already.
std::optional<QString> rateAttempts(Database &database, const FinishedAttempt &failure, qint64 now) {
    if (failure.policy.autoPauseRate == 0)
        return std::nullopt;
    Statement row = database.statement(kRecentAttempts);
    row.run(failure.webhookId, (now - failure.policy.autoPauseSpanMs) / kMinuteMs);
    if (!row.next())
        return std::nullopt;
    return pauseReason(failure.policy, RecentAttempts{row.integer(0), row.integer(1)});
}

std::optional<WebhookPause> pauseFor(Database &database, const Tally &tally, qint64 now) {
    const FinishedAttempt &last = tally.gone ? *tally.gone : *tally.failure;
    WebhookPause pause;
    pause.webhookId = last.webhookId;
    pause.since = now;
    auto reason = tally.gaveUp > 0 ? countGivenUp(database, tally, now, pause) : std::nullopt;
    const auto gone = tally.gone ? pauseReason(last.policy, kStatusGone) : std::nullopt;
    if (!reason && !gone)
        reason = rateAttempts(database, last, now);
    if (!reason && !gone)
        return std::nullopt;
    if (!gone)
        pause.probeAt = now + probeDelay(last.policy, 0, last.jitter);
    pause.reason = gone ? *gone : *reason;
    return pause;
}

WebhookPause readPause(const Statement &row) {
    WebhookPause pause;
    pause.webhookId = row.integer(0);
    pause.webhookName = row.text(1);
    pause.since = row.integer(2);
    pause.reason = row.text(3);
    pause.gaveUp = row.integer(4);
    pause.failedProbes = row.integer(5);
    pause.probeAt = row.optionalInteger(6);
    pause.probing = !row.isNull(7);
    return pause;
}

}  // namespace

Result<QList<WebhookPause>> Pauses::all() const {
    return m_database.read([this] {
        Statement row = m_database.statement(kSelectPauses);
        row.run();
        QList<WebhookPause> pauses;
        while (row.next())
            pauses.append(readPause(row));
        return pauses;
    });
}

Result<std::optional<WebhookPause>> Pauses::of(qint64 webhookId) const {
    return m_database.read([&]() -> std::optional<WebhookPause> {
        Statement row = m_database.statement(kSelectPause);
        row.run(webhookId);
        return row.next() ? std::optional(readPause(row)) : std::nullopt;
    });
}

Result<bool> Pauses::resume(qint64 webhookId) {
    return m_database.write([&] {
        const bool ended = end(webhookId);
        if (ended)
            writeAudit(m_database, {.action = AuditAction::WebhookResumed,
                                    .webhookId = webhookId,
                                    .subject = webhookNameOf(m_database, webhookId),
                                    .before = {{u"paused"_s, true}},
                                    .after = {{u"paused"_s, false}}});
        return ended;
    });
}

PauseChanges Pauses::record(const QList<FinishedAttempt> &finished, const QList<AttemptKey> &lost, qint64 now) {
    const Tallies tallies = tally(finished, lost);
    PauseChanges changes;
    changes.resumed = endPauses(m_database, tallies);
    for (const auto &[webhookId, tally] : tallies) {
        if (tally.probe)
            scheduleProbe(m_database, *tally.probe, now);
        const auto pause = tally.failure || tally.gone ? pauseFor(m_database, tally, now) : std::nullopt;
        if (!pause)
            continue;
        if (m_database.statement(kPause).run(now, pause->reason, pause->probeAt, webhookId).changes() > 0)
            changes.paused.append(*pause);
    }
    return changes;
}

std::optional<qint64> Pauses::claimProbe(qint64 dispatcherId, qint64 webhookId, qint64 dueBy) {
    qint64 delivery = 0;
    {
        Statement row = m_database.statement(kFirstDue);
        row.run(webhookId, dueBy);
        if (!row.next())
            return std::nullopt;
        delivery = row.integer(0);
    }
    if (m_database.statement(kTakeProbe).run(delivery, webhookId, dueBy).changes() == 0)
        return std::nullopt;
    m_database.statement(kClaimProbe).run(dispatcherId, delivery);
    return delivery;
}

bool Pauses::loseProbe(qint64 webhookId, qint64 deliveryId, qint64 now) {
    return m_database.statement(kNextProbe).run(now + DeliveryPolicy().firstProbeMs, webhookId, deliveryId).changes() >
           0;
}

bool Pauses::end(qint64 webhookId) {
    Statement row = m_database.statement(kEndPause);
    row.run(webhookId);
    return row.next() && !row.isNull(0);
}

void Pauses::pullIn(qint64 now) {
    m_database.statement(kPullInProbes).run(now, now + 2 * kMaxProbeMs);
}

void Pauses::moveProbes(qint64 now, qint64 back) {
    m_database.statement("UPDATE webhook_pauses SET probe_at = max(probe_at - @1, @2) WHERE probe_at > @2")
        .run(back, now);
}

}  // namespace webhooks
