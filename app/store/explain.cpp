// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/addressrules.h"
#include "domain/ratelimit.h"
#include "domain/times.h"
#include "domain/webhookurl.h"
#include "store/database.h"
#include "store/deliverylog.h"
#include "store/pauses.h"
#include "store/webhookstable.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

struct Chain {
    QList<ExplainStep> steps;

    void add(const QString &check, bool passed, const QString &whenPassed, const QString &otherwise) {
        steps.append({check, passed, passed ? whenPassed : otherwise});
    }
};

bool listensTo(Database &database, qint64 webhookId, const QString &type) {
    Statement row = database.statement("SELECT 1 FROM webhook_events WHERE webhook_id = ? AND type IN (?, '*')");
    return row.run(webhookId, type).next();
}

/// What the URL alone tells; a name's addresses are known only when it is looked up.
void explainAddress(Chain &chain, const QString &text, const AddressRules &rules) {
    const auto url = parseWebhookUrl(text);
    if (!url) {
        chain.steps.append({u"address"_s, false, url.error().message});
        return;
    }
    const auto literal = IpAddress::parse(url->host());
    if (!literal) {
        chain.steps.append(
            {u"address"_s, true, u"Each attempt looks up %1 and checks the addresses it has then."_s.arg(url->host())});
        return;
    }
    const auto refusal = rules.refusalOf(*literal);
    chain.add(u"address"_s, !refusal, u"Its address %1 is allowed."_s.arg(literal->toString()),
              refusal ? refusal->message() : QString());
}

void explainPause(Chain &chain, const std::optional<WebhookPause> &pause, qint64 webhookId) {
    QString why;
    if (pause) {
        const QString probe = pause->isForGood() ? u"It is not probed"_s
                              : pause->probing   ? u"A probe is under way"_s
                                                 : u"The next probe is at %1"_s.arg(toIsoSeconds(*pause->probeAt));
        why = u"It has been paused since %1. %2 %3; `webhooks resume %4` ends the pause."_s.arg(
            toIsoSeconds(pause->since), pause->reason, probe, QString::number(webhookId));
    }
    chain.add(u"pause"_s, !pause, u"It is not paused."_s, why);
}

void explainWebhook(Chain &chain, Database &database, const Webhook &webhook, const std::optional<WebhookPause> &pause,
                    const QString &type, const AddressRules &rules) {
    chain.steps.append({u"webhook"_s, true, u"The webhook is “%1”."_s.arg(webhook.name)});
    chain.add(u"subscribed"_s, listensTo(database, webhook.id, type), u"It listens to %1."_s.arg(type),
              u"It does not listen to %1."_s.arg(type));
    chain.add(u"active"_s, webhook.active, u"It is active."_s, u"It is inactive: no events are sent to it."_s);
    explainPause(chain, pause, webhook.id);
    if (webhook.overrides.rateLimit.value_or(0) > 0)
        chain.steps.append(
            {u"rate"_s, true,
             u"At most %1: what is over that waits for its turn."_s.arg(formatRate(*webhook.overrides.rateLimit))});
    explainAddress(chain, webhook.url, rules);
    chain.add(u"secret"_s, !webhook.locked,
              webhook.hasSecret ? u"Its secret can be read."_s : u"It has no secret: requests are not signed."_s,
              u"Its secret or headers cannot be read with the key at hand, so nothing is sent to it; "
              "`database key import` brings the key."_s);
}

void explainSending(Chain &chain, Database &database) {
    Statement row = database.statement(
        "SELECT EXISTS (SELECT 1 FROM settings WHERE name = 'sending' AND value = 'paused'), (SELECT count(*) FROM "
        "dispatchers)");
    row.run();
    row.next();
    chain.add(u"sending"_s, row.integer(0) == 0, u"Sending is on."_s,
              u"All sending is paused; `dispatcher resume` ends that."_s);
    chain.add(u"dispatcher"_s, row.integer(1) > 0, u"Registered dispatchers: %1."_s.arg(row.integer(1)),
              u"Nobody is dispatching: start the service."_s);
}

void explainLease(Chain &chain, Database &database, qint64 dispatcherId) {
    Statement row = database.statement("SELECT host FROM dispatchers WHERE id = ?");
    row.run(dispatcherId);
    const bool isHeld = row.next();
    chain.add(u"lease"_s, isHeld, u"Dispatcher %1 on %2 has it."_s.arg(dispatcherId).arg(isHeld ? row.text(0) : u""_s),
              u"The dispatcher that had it is gone; another one will take it over."_s);
}

bool isFinished(Database &database, qint64 eventId, qint64 webhookId) {
    Statement row = database.statement(
        "SELECT 1 FROM deliveries WHERE event_id = ? AND webhook_id = ? AND state NOT IN ('pending', 'sending')");
    return row.run(eventId, webhookId).next();
}

QString stateText(const Statement &delivery, qint64 now) {
    const QString state = delivery.text(0);
    const qint64 attempts = delivery.integer(2);
    const QString error = delivery.text(4).isEmpty() ? QString() : u" (last result: %1)"_s.arg(delivery.text(4));
    if (state == "failed"_L1)
        return attempts == 1
                   ? u"It failed with its only attempt%1; `deliveries redeliver` starts again."_s.arg(error)
                   : u"It failed after %1 attempts%2; `deliveries redeliver` starts again."_s.arg(attempts).arg(error);
    if (state == "cancelled"_L1)
        return u"It was cancelled: %1."_s.arg(delivery.text(3));
    if (state == "sending"_L1)
        return u"Attempt %1 is being made now."_s.arg(attempts);
    if (state == "pending"_L1)
        return delivery.integer(1) <= now
                   ? u"It is due now%1."_s.arg(error)
                   : u"The next attempt is at %1%2."_s.arg(toIsoSeconds(delivery.integer(1)), error);
    return u"It was delivered with attempt %1."_s.arg(attempts);
}

void explainDelivery(Chain &chain, Database &database, qint64 eventId, qint64 webhookId, qint64 now) {
    Statement row = database.statement(R"(
SELECT state, coalesce(due_at, 0), attempt_count, coalesce(reason, ''), coalesce(last_error, ''), public_id, claimed_by
FROM deliveries WHERE event_id = ? AND webhook_id = ?)");
    row.run(eventId, webhookId);
    const bool exists = row.next();
    chain.add(u"delivery"_s, exists, u"There is a delivery: %1."_s.arg(exists ? row.text(5) : QString()),
              u"No delivery was made: the webhook was inactive or not listening when the event happened. "
              "`webhooks recover` makes it now."_s);
    if (!exists)
        return;
    if (!row.isNull(6))
        explainLease(chain, database, row.integer(6));
    const bool isGivenUp = row.text(0) == "failed"_L1 || row.text(0) == "cancelled"_L1;
    chain.steps.append({u"state"_s, !isGivenUp, stateText(row, now)});
}

}  // namespace

Result<QList<ExplainStep>> DeliveryLog::explain(qint64 eventId, qint64 webhookId, const AddressRules &rules,
                                                qint64 now) const {
    const auto webhook = m_webhooks.byId(webhookId);
    if (!webhook && webhook.error().code != ErrorCode::NotFound)
        return std::unexpected(webhook.error());
    const auto pause = Pauses(m_database).of(webhookId);
    if (!pause)
        return std::unexpected(pause.error());
    return m_database.read([&]() -> Result<QList<ExplainStep>> {
        Chain chain;
        Statement row = m_database.statement("SELECT type, occurred_at FROM events WHERE id = ?");
        row.run(eventId);
        if (!row.next())
            return std::unexpected(
                Error{ErrorCode::NotFound, u"There is no event %1."_s.arg(eventId), u"See `events list`."_s});
        const QString type = row.text(0);
        chain.steps.append({u"event"_s, true, u"%1 happened at %2."_s.arg(type, toIsoSeconds(row.integer(1)))});
        if (webhook)
            explainWebhook(chain, m_database, *webhook, *pause, type, rules);
        else
            chain.steps.append({u"webhook"_s, false, u"The webhook has been deleted."_s});
        // Who sends now says nothing about what was sent.
        if (!isFinished(m_database, eventId, webhookId))
            explainSending(chain, m_database);
        explainDelivery(chain, m_database, eventId, webhookId, now);
        return chain.steps;
    });
}

}  // namespace webhooks
