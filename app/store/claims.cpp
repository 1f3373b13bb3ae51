// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claims.h"

#include "domain/deliverypolicy.h"
#include "store/attemptrow.h"
#include "store/claimsql.h"
#include "store/database.h"
#include "store/pending.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
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

/// Ends the claim of one delivery. False: it is not ours any more, and nothing was changed.
bool finishClaim(Database &database, qint64 dispatcherId, const FinishedAttempt &finished, qint64 now) {
    using Next = FinishedAttempt::Next;
    const bool again = finished.next == Next::Retry || finished.next == Next::Repeat;
    const QString error = errorClassName(finished.result.error);
    Statement finish = database.statement(kFinishClaim);
    finish.run(again, finished.next == Next::Succeeded ? u"succeeded"_s : u"failed"_s, finished.dueAt, now,
               finished.next == Next::Repeat, finished.result.status, error.isEmpty() ? QString() : error,
               finished.result.durationUs, finished.webhookId, finished.deliveryId, dispatcherId, finished.number);
    return finish.changes() > 0;
}

QList<qint64> claimDue(Database &database, qint64 dispatcherId, const QJsonArray &webhookIds, int slotCount,
                       qint64 now) {
    Statement claim = database.statement(kClaimDue);
    claim.run(dispatcherId, QString::fromLatin1(QJsonDocument(webhookIds).toJson(QJsonDocument::Compact)), now,
              slotCount);
    QList<qint64> ids;
    while (claim.next())
        ids.append(claim.integer(0));
    return ids;
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

ClaimedDelivery loadClaimed(Database &database, qint64 id) {
    Statement row = database.statement(R"(
SELECT d.public_id, d.webhook_id, d.event_id, e.type, e.payload, d.trigger, d.attempt_count, d.cycle_attempts, d.repeated, h.revision
FROM deliveries d JOIN events e ON e.id = d.event_id JOIN webhooks h ON h.id = d.webhook_id WHERE d.id = ?)");
    row.run(id);
    if (!row.next())
        throw DatabaseFailure{{ErrorCode::Corrupt, u"Delivery %1 has no event."_s.arg(id), u"Restore a backup."_s}};
    ClaimedDelivery claimed;
    claimed.id = id;
    claimed.publicId = row.text(0);
    claimed.webhookId = row.integer(1);
    claimed.eventId = row.integer(2);
    claimed.eventType = row.text(3);
    claimed.payload = validPayload(database, claimed.eventId, row.blob(4));
    claimed.trigger = triggerFromName(row.text(5)).value_or(Trigger::Automatic);
    claimed.attemptNumber = static_cast<int>(row.integer(6));
    claimed.cycleAttempts = static_cast<int>(row.integer(7));
    claimed.repeated = row.integer(8) != 0;
    claimed.webhookRevision = row.integer(9);
    return claimed;
}

/// When wished webhooks that gave less than they were asked for have their next pending delivery.
QList<DueWebhook> nextDue(Database &database, const QList<ClaimWish> &wishes, const QList<ClaimedDelivery> &claimed) {
    QHash<qint64, int> counts;
    for (const ClaimedDelivery &one : claimed)
        ++counts[one.webhookId];
    QList<DueWebhook> next;
    for (const ClaimWish &wish : wishes) {
        if (counts.value(wish.webhookId) >= wish.upTo)
            continue;
        Statement row = database.statement(kNextDue);
        row.run(wish.webhookId);
        if (row.next())
            next.append({wish.webhookId, row.integer(0)});
    }
    return next;
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

Result<QList<DueWebhook>> Claims::dueWebhooks() const {
    return m_database.read([this] {
        QList<DueWebhook> due;
        const QList<PendingWebhook> waiting = webhooksWithPending(m_database);
        for (const PendingWebhook &webhook : waiting) {
            if (webhook.active)
                due.append({webhook.webhookId, webhook.dueAt});
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
    std::map<int, QJsonArray> bySlots;
    for (const ClaimWish &wish : wishes)
        bySlots[wish.upTo].append(wish.webhookId);
    return m_database.write([&] {
        TurnOutcome outcome;
        for (const FinishedAttempt &one : finished) {
            if (finishClaim(m_database, dispatcherId, one, now))
                insertAttempt(m_database, one.deliveryId, one.number, one.trigger, one.result);
            else
                outcome.lost.append(one.deliveryId);
        }
        for (const PaceChange &change : paces)
            m_database.statement("UPDATE webhooks SET pace = ? WHERE id = ?")
                .run(paceName(change.pace), change.webhookId);
        for (const auto &[slotCount, webhookIds] : bySlots) {
            const QList<qint64> ids = claimDue(m_database, dispatcherId, webhookIds, slotCount, dueBy);
            for (const qint64 id : ids)
                outcome.claimed.append(loadClaimed(m_database, id));
        }
        outcome.next = nextDue(m_database, wishes, outcome.claimed);
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
            m_database
                .statement(
                    "UPDATE deliveries SET cycle_attempts = cycle_attempts - 1 WHERE id = ? AND state = 'pending'")
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
        Statement webhook = m_database.statement("SELECT 1 FROM webhooks WHERE id = ?");
        if (!webhook.run(webhookId).next())
            throw DatabaseFailure{{ErrorCode::NotFound, u"There is no webhook %1."_s.arg(webhookId), {}}};
        // The latest real lead that had such an event and is still there, or the lead of the specification's example.
        m_database
            .statement(R"(
INSERT INTO lead_events
SELECT @1, 'test', id, first_name, last_name, email, phone, source, status, lead_score, pipeline, stage, assigned_to, tags, created_at
FROM (SELECT l.*, 0 AS rank FROM leads l
      WHERE l.id = (SELECT lead_id FROM events WHERE type = @1 AND origin <> 'test' AND id > (SELECT max(id) - 10000 FROM events)
                  ORDER BY id DESC LIMIT 1)
      UNION ALL
      SELECT 123, 'Jane', 'Smith', 'jane.smith@example.com', '+1-555-000-0000', 'web_form', 'new', 45, 'Sales Pipeline',
             'New Lead', 'owner@example.com', '["vip","from-webinar"]', '2026-04-29T10:30:00Z', 1)
ORDER BY rank LIMIT 1)")
            .run(eventTypeName(type));
        const qint64 id = m_database
                              .statement(R"(
INSERT INTO deliveries (public_id, event_id, webhook_id, state, trigger, attempt_count, cycle_attempts, claimed_by, created_at)
SELECT printf('%012x%s', @1, lower(hex(randomblob(10)))), max(id), @2, 'sending', 'test', 1, 1, @3, @1 FROM events)")
                              .run(now, webhookId, dispatcherId)
                              .insertedId();
        return loadClaimed(m_database, id);
    });
}

}  // namespace webhooks
