// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claims.h"

#include "domain/deliverypolicy.h"
#include "store/attemptrow.h"
#include "store/claimsql.h"
#include "store/database.h"
#include "store/pending.h"
#include "store/statistics.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <map>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QString paceName(Pace pace) {
    switch (pace) {
        case Pace::Quick:
            return u"quick"_s;
        case Pace::Slow:
            return u"slow"_s;
        case Pace::Unproven:
            return u"unproven"_s;
    }
    return {};
}

QString jsonList(const QList<qint64> &numbers) {
    QString list = u"["_s;
    for (const qint64 number : numbers)
        list += (list.size() > 1 ? u","_s : QString()) % QString::number(number);
    return list % u']';
}

/// Ends the claim of one delivery. False: it is not ours any more, and nothing was changed.
bool finishClaim(Database &database, qint64 dispatcherId, const FinishedAttempt &finished, qint64 now) {
    using Next = FinishedAttempt::Next;
    const AttemptResult &result = finished.result;
    if (finished.next == Next::Succeeded) {
        Statement finish = database.statement(kFinishSucceeded);
        finish.run(now, result.status, result.durationUs, finished.deliveryId, dispatcherId, finished.number);
        return finish.changes() > 0;
    }
    const bool again = finished.next == Next::Retry || finished.next == Next::Repeat;
    const QString error = errorClassName(result.error);
    Statement finish = database.statement(kFinishClaim);
    finish.run(again, finished.dueAt, now, finished.next == Next::Repeat, result.status,
               error.isEmpty() ? QString() : error, result.durationUs, finished.webhookId, finished.deliveryId,
               dispatcherId, finished.number);
    return finish.changes() > 0;
}

/// The payload as UTF-8. What another program wrote otherwise is repaired once and stored back, so that every attempt
/// sends the same bytes.
QByteArray validPayload(Database &database, qint64 eventId, const QByteArray &payload) {
    if (payload.isValidUtf8())
        return payload;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(payload);
    const QByteArray repaired = text.toUtf8();
    database.statement("UPDATE events SET payload = ? WHERE id = ?").run(repaired, eventId);
    return repaired;
}

/// Somebody deleted rows of `events`: nothing is left to send, and the rest must go on.
void giveUpWithoutEvent(Database &database, QList<qint64> ids, const QList<ClaimedDelivery> &loaded, qint64 now) {
    for (const ClaimedDelivery &one : loaded)
        ids.removeOne(one.id);
    database.statement(kGiveUpWithoutEvent).run(now, jsonList(ids));
}

/// What sending takes of claimed deliveries, in the order of their ids; those whose event is gone are given up. One
/// statement for all: Qt describes every column anew each time that a query is run.
QList<ClaimedDelivery> loadClaimed(Database &database, const QList<qint64> &ids, qint64 now) {
    QList<ClaimedDelivery> all;
    all.reserve(ids.size());
    {
        Statement row = database.statement(kClaimedDeliveries);
        row.run(jsonList(ids));
        while (row.next()) {
            ClaimedDelivery claimed;
            claimed.id = row.integer(0);
            claimed.publicId = row.text(1);
            claimed.webhookId = row.integer(2);
            claimed.eventId = row.integer(3);
            claimed.eventType = row.text(4);
            claimed.payload = row.blob(5);
            claimed.trigger = triggerFromName(row.text(6)).value_or(Trigger::Automatic);
            claimed.attemptNumber = static_cast<int>(row.integer(7));
            claimed.cycleAttempts = static_cast<int>(row.integer(8));
            claimed.repeated = row.integer(9) != 0;
            claimed.webhookRevision = row.integer(10);
            claimed.createdAt = row.integer(11);
            all.append(std::move(claimed));
        }
    }
    if (all.size() != ids.size())
        giveUpWithoutEvent(database, ids, all, now);
    for (ClaimedDelivery &claimed : all)
        claimed.payload = validPayload(database, claimed.eventId, claimed.payload);
    return all;
}

void claimDue(Database &database, qint64 dispatcherId, const QList<qint64> &webhookIds, int slotCount, qint64 dueBy,
              qint64 now, TurnOutcome &outcome) {
    QList<qint64> ids;
    {
        Statement claim = database.statement(kClaimDue);
        claim.run(dispatcherId, jsonList(webhookIds), dueBy, slotCount);
        while (claim.next())
            ids.append(claim.integer(0));
    }
    if (ids.isEmpty())
        return;
    const QList<ClaimedDelivery> loaded = loadClaimed(database, ids, now);
    outcome.withoutEvent += ids.size() - loaded.size();
    outcome.claimed.append(loaded);
}

struct Upcoming {
    qint64 webhookId = 0;
    qint64 dueAt = 0;
    bool probe = false;
};

/// When the webhooks' next deliveries are due: of a paused one the probe, and nothing when it has none.
QList<Upcoming> nextOf(Database &database, const QList<qint64> &webhookIds) {
    QList<Upcoming> all;
    if (webhookIds.isEmpty())
        return all;
    Statement row = database.statement(kNextDue);
    row.run(jsonList(webhookIds));
    while (row.next()) {
        const auto dueAt = row.optionalInteger(1);
        const bool paused = !row.isNull(2);
        const auto probeAt = row.optionalInteger(3);
        if (!dueAt || (paused && !probeAt))
            continue;
        all.append({row.integer(0), paused ? std::max(*dueAt, *probeAt) : *dueAt, paused});
    }
    return all;
}

/// Wished webhooks that gave less than they were asked for: when their next delivery is due, or the probe that is due
/// now.
void lookAhead(Database &database, qint64 dispatcherId, const QList<ClaimWish> &wishes, qint64 dueBy, qint64 now,
               TurnOutcome &outcome) {
    QHash<qint64, int> counts;
    for (const ClaimedDelivery &one : std::as_const(outcome.claimed))
        ++counts[one.webhookId];
    QList<qint64> gaveLess;
    for (const ClaimWish &wish : wishes) {
        if (counts.value(wish.webhookId) < wish.upTo)
            gaveLess.append(wish.webhookId);
    }
    const QList<Upcoming> upcoming = nextOf(database, gaveLess);
    for (const Upcoming &next : upcoming) {
        if (!next.probe || next.dueAt > dueBy) {
            outcome.next.append({next.webhookId, next.dueAt});
            continue;
        }
        if (const auto probe = Pauses(database).claimProbe(dispatcherId, next.webhookId, dueBy)) {
            QList<ClaimedDelivery> loaded = loadClaimed(database, {*probe}, now);
            for (ClaimedDelivery &one : loaded)
                one.probe = true;
            outcome.claimed.append(loaded);
        }
    }
}

bool hasDispatcher(Database &database, qint64 id) {
    return database.statement("SELECT 1 FROM dispatchers WHERE id = ?").run(id).next();
}

AttemptResult outcomeUnknown(qint64 startedAt, const QString &url) {
    AttemptResult result;
    result.startedAt = startedAt;
    result.posted = true;
    result.error = ErrorClass::ConnectionLost;
    result.detail = u"The dispatcher ended before it knew the outcome; the receiver may have got this request."_s;
    result.url = url;
    return result;
}

}  // namespace

Result<qint64> Claims::newestDelivery() const {
    return m_database.read([this] {
        Statement newest = m_database.statement("SELECT max(id) FROM deliveries");
        newest.run();
        return newest.next() ? newest.integer(0) : 0;
    });
}

Result<NewDeliveries> Claims::newDeliveries(qint64 afterId) const {
    static constexpr int kMost = 1'000;
    return m_database.read([this, afterId] {
        NewDeliveries fresh;
        fresh.newestId = afterId;
        QSet<qint64> known;
        int rows = 0;
        Statement row = m_database.statement(kNewDeliveries);
        row.run(afterId, kMost);
        for (; row.next(); ++rows) {
            fresh.newestId = row.integer(0);
            const DueWebhook due{row.integer(1), row.integer(2)};
            if (row.isNull(2) || known.contains(due.webhookId))
                continue;
            known.insert(due.webhookId);
            fresh.due.append(due);
        }
        fresh.isAll = rows < kMost;
        return fresh;
    });
}

Result<QList<DueWebhook>> Claims::dueWebhooks() const {
    return m_database.read([this] {
        QList<DueWebhook> due;
        const QList<PendingWebhook> waiting = webhooksWithPending(m_database);
        for (const PendingWebhook &webhook : waiting) {
            if (webhook.active && !webhook.paused)
                due.append({webhook.webhookId, webhook.dueAt});
            else if (webhook.active && webhook.probeAt)
                due.append({webhook.webhookId, std::max(webhook.dueAt, *webhook.probeAt)});
        }
        return due;
    });
}

Result<Pace> Claims::pace(qint64 webhookId) const {
    return m_database.read([&] {
        Statement row = m_database.statement("SELECT pace FROM webhooks WHERE id = ?");
        row.run(webhookId);
        if (!row.next() || row.text(0) == "unproven"_L1)
            return Pace::Unproven;
        return row.text(0) == "quick"_L1 ? Pace::Quick : Pace::Slow;
    });
}

Result<TurnOutcome> Claims::turn(qint64 dispatcherId, const QList<FinishedAttempt> &finished,
                                 const QList<PaceChange> &paces, const QList<ClaimWish> &wishes, qint64 dueBy,
                                 qint64 now) {
    std::map<int, QList<qint64>> bySlots;
    for (const ClaimWish &wish : wishes)
        bySlots[wish.upTo].append(wish.webhookId);
    return m_database.write([&] {
        TurnOutcome outcome;
        for (const FinishedAttempt &one : finished) {
            if (finishClaim(m_database, dispatcherId, one, now))
                insertAttempt(m_database, one.deliveryId, one.number, one.trigger, one.result);
            else
                outcome.lost.append(one.key());
        }
        Statistics(m_database).record(finished, outcome.lost);
        outcome.pauses = Pauses(m_database).record(finished, outcome.lost, now);
        for (const PaceChange &change : paces)
            m_database.statement("UPDATE webhooks SET pace = ? WHERE id = ?")
                .run(paceName(change.pace), change.webhookId);
        outcome.isRegistered = wishes.isEmpty() || hasDispatcher(m_database, dispatcherId);
        if (!outcome.isRegistered)
            return outcome;
        for (const auto &[slotCount, webhookIds] : bySlots)
            claimDue(m_database, dispatcherId, webhookIds, slotCount, dueBy, now, outcome);
        lookAhead(m_database, dispatcherId, wishes, dueBy, now, outcome);
        return outcome;
    });
}

Result<qint64> Claims::rescue(qint64 dispatcherId, qint64 now) {
    return m_database.write([&] {
        struct Orphan {
            qint64 id;
            qint64 webhookId;
            int number;
            Trigger trigger;
            qint64 seenAt;
            QString url;
        };
        QList<Orphan> orphans;
        {
            Statement row = m_database.statement(kClaimsOfDispatcher);
            row.run(dispatcherId);
            while (row.next())
                orphans.append({row.integer(0), row.integer(1), static_cast<int>(row.integer(2)),
                                triggerFromName(row.text(3)).value_or(Trigger::Automatic), row.integer(4),
                                row.text(5)});
        }
        for (const Orphan &orphan : std::as_const(orphans)) {
            FinishedAttempt finished;
            finished.deliveryId = orphan.id;
            finished.webhookId = orphan.webhookId;
            finished.number = orphan.number;
            finished.trigger = orphan.trigger;
            finished.next =
                orphan.trigger == Trigger::Test ? FinishedAttempt::Next::Failed : FinishedAttempt::Next::Retry;
            finished.dueAt = now;
            finished.result = outcomeUnknown(orphan.seenAt, orphan.url);
            finishClaim(m_database, dispatcherId, finished, now);
            insertAttempt(m_database, orphan.id, orphan.number, orphan.trigger, finished.result);
            Statistics(m_database).record({finished});
            if (Pauses(m_database).loseProbe(orphan.webhookId, orphan.id, now))
                continue;
            m_database
                .statement(
                    "UPDATE deliveries SET cycle_attempts = max(cycle_attempts - 1, 0) WHERE id = ? AND state = "
                    "'pending'")
                .run(orphan.id);
        }
        m_database
            .statement(
                "DELETE FROM dispatchers WHERE id = @1 AND NOT EXISTS "
                "(SELECT 1 FROM deliveries WHERE state = 'sending' AND claimed_by = @1)")
            .run(dispatcherId);
        return static_cast<qint64>(orphans.size());
    });
}

Result<qint64> Claims::pullInDistant(qint64 now) {
    const auto due = dueWebhooks();
    if (!due)
        return std::unexpected(due.error());
    return m_database.write([&]() -> qint64 {
        qint64 pulled = 0;
        Pauses(m_database).pullIn(now);
        for (const DueWebhook &webhook : *due) {
            pulled += m_database.statement(kPullInDistant)
                          .run(now, webhook.webhookId, now + kLongestWaitMs, std::max<qint64>(1000 - pulled, 0))
                          .changes();
        }
        return pulled;
    });
}

Result<ClaimedDelivery> Claims::prepareTest(qint64 webhookId, EventType type, qint64 dispatcherId, qint64 now) {
    return m_database.write([&] {
        Statement webhook = m_database.statement(
            "SELECT 1 FROM webhooks WHERE id = @1 UNION ALL SELECT 1 FROM former_webhooks WHERE id = @1");
        if (!webhook.run(webhookId).next())
            throw DatabaseFailure{{ErrorCode::NotFound, u"There is no webhook %1."_s.arg(webhookId), {}}};
        m_database.statement(kInsertTestEvent).run(eventTypeName(type));
        const qint64 id = m_database
                              .statement(R"(
INSERT INTO deliveries (public_id, event_id, webhook_id, state, trigger, attempt_count, cycle_attempts, claimed_by, created_at)
SELECT printf('%012x%s', @1, lower(hex(randomblob(10)))), max(id), @2, 'sending', 'test', 1, 1, @3, @1 FROM events)")
                              .run(now, webhookId, dispatcherId)
                              .insertedId();
        return loadClaimed(m_database, {id}, now).first();
    });
}

}  // namespace webhooks
