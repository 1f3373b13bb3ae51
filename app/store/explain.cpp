// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/times.h"
#include "store/database.h"
#include "store/deliverylog.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

struct Chain {
    QList<ExplainStep> steps;

    void add(const QString &check, bool passed, const QString &whenPassed, const QString &otherwise) {
        steps.append({check, passed, passed ? whenPassed : otherwise});
    }
};

void explainWebhook(Chain &chain, Database &database, qint64 webhookId, const QString &type) {
    Statement row = database.statement(
        "SELECT name, active, EXISTS (SELECT 1 FROM webhook_events WHERE webhook_id = webhooks.id AND type IN (@1, "
        "'*')) "
        "FROM webhooks WHERE id = @2");
    row.run(type, webhookId);
    const bool exists = row.next();
    chain.add(u"webhook"_s, exists, u"The webhook is \"%1\"."_s.arg(exists ? row.text(0) : QString()),
              u"The webhook has been deleted."_s);
    if (!exists)
        return;
    chain.add(u"subscribed"_s, row.integer(2) != 0, u"It listens to %1."_s.arg(type),
              u"It does not listen to %1."_s.arg(type));
    chain.add(u"active"_s, row.integer(1) != 0, u"It is active."_s, u"It is inactive: no events are sent to it."_s);
}

void explainSending(Chain &chain, Database &database) {
    Statement row = database.statement(
        "SELECT EXISTS (SELECT 1 FROM settings WHERE name = 'sending' AND value = 'paused'), (SELECT count(*) FROM "
        "dispatchers)");
    row.run();
    row.next();
    chain.add(u"sending"_s, row.integer(0) == 0, u"Sending is on."_s,
              u"All sending is paused; `dispatcher resume` ends that."_s);
    chain.add(u"dispatcher"_s, row.integer(1) > 0, u"%1 dispatchers are registered."_s.arg(row.integer(1)),
              u"Nobody is dispatching: start the service."_s);
}

void explainDelivery(Chain &chain, Database &database, qint64 eventId, qint64 webhookId, qint64 now) {
    Statement row = database.statement(R"(
SELECT state, coalesce(due_at, 0), attempt_count, coalesce(reason, ''), coalesce(last_error, ''), public_id
FROM deliveries WHERE event_id = ? AND webhook_id = ?)");
    row.run(eventId, webhookId);
    const bool exists = row.next();
    chain.add(u"delivery"_s, exists, u"There is a delivery: %1."_s.arg(exists ? row.text(5) : QString()),
              u"No delivery was made: the webhook was inactive or not listening when the event happened. "
              "`webhooks recover` makes it now."_s);
    if (!exists)
        return;
    const QString state = row.text(0);
    const QString error = row.text(4).isEmpty() ? QString() : u" (last result: %1)"_s.arg(row.text(4));
    QString text = u"It was delivered with attempt %1."_s.arg(row.integer(2));
    if (state == "failed"_L1)
        text = u"It failed after %1 attempts%2; `deliveries redeliver` starts again."_s.arg(row.integer(2)).arg(error);
    else if (state == "cancelled"_L1)
        text = u"It was cancelled: %1."_s.arg(row.text(3));
    else if (state == "sending"_L1)
        text = u"Attempt %1 is being made now."_s.arg(row.integer(2));
    else if (state == "pending"_L1)
        text = row.integer(1) <= now ? u"It is due now%1."_s.arg(error)
                                     : u"The next attempt is at %1%2."_s.arg(toIsoSeconds(row.integer(1)), error);
    chain.steps.append({u"state"_s, state == "succeeded"_L1, text});
}

}  // namespace

Result<QList<ExplainStep>> DeliveryLog::explain(qint64 eventId, qint64 webhookId, qint64 now) const {
    return m_database.read([&]() -> Result<QList<ExplainStep>> {
        Chain chain;
        Statement row = m_database.statement("SELECT type, occurred_at FROM events WHERE id = ?");
        row.run(eventId);
        if (!row.next())
            return std::unexpected(
                Error{ErrorCode::NotFound, u"There is no event %1."_s.arg(eventId), u"See `events list`."_s});
        const QString type = row.text(0);
        chain.steps.append({u"event"_s, true, u"%1 happened at %2."_s.arg(type, toIsoSeconds(row.integer(1)))});
        explainWebhook(chain, m_database, webhookId, type);
        explainSending(chain, m_database);
        explainDelivery(chain, m_database, eventId, webhookId, now);
        return chain.steps;
    });
}

}  // namespace webhooks
