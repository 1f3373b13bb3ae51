// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/dispatcher.h"
#include "dispatch/sendingthread.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace webhooks {

void Dispatcher::sendClaimed(const QList<ClaimedDelivery> &claimed) {
    QList<OutgoingRequest> requests;
    requests.reserve(claimed.size());
    for (const ClaimedDelivery &one : claimed)
        sendOne(one, requests);
    if (!requests.isEmpty())
        m_sender.send(std::move(requests));
}

void Dispatcher::sendOne(const ClaimedDelivery &claimed, QList<OutgoingRequest> &requests) {
    m_slots.take(claimed.webhookId, 1);
    m_rates.take(claimed.webhookId, 1, m_clock.monotonic());
    const qint64 ticket = ++m_lastTicket;
    const auto to = m_targets.atRevision(claimed.webhookId, claimed.webhookRevision, m_options.policy, m_clock.wall());
    m_flights.insert(ticket, {claimed, to && *to ? (*to)->policy : m_options.policy});
    auto request =
        to && *to
            ? makeRequest((*to)->webhook, (*to)->secrets, claimed, (*to)->policy, m_clock.wall())
            : std::unexpected(to ? Error{ErrorCode::KeyMissing, u"The webhook is gone or locked."_s, {}} : to.error());
    if (request) {
        request->ticket = ticket;
        requests.append(*std::move(request));
        return;
    }
    AttemptResult unsent;
    unsent.startedAt = m_clock.wall();
    unsent.error = ErrorClass::Other;
    unsent.detail = request.error().message;
    QMetaObject::invokeMethod(
        this, [this, ticket, unsent] { attemptsFinished({{ticket, unsent}}); }, Qt::QueuedConnection);
}

void Dispatcher::attemptsFinished(const QList<SentRequest> &sent) {
    for (const SentRequest &one : sent)
        attemptFinished(one.ticket, one.result);
    scheduleTurn(batchDelay());
}

void Dispatcher::attemptFinished(qint64 ticket, const AttemptResult &result) {
    const auto it = m_flights.find(ticket);
    if (it == m_flights.end())
        return;
    const Flight flight = std::move(*it);
    m_flights.erase(it);
    const qint64 webhookId = flight.claimed.webhookId;
    if (const auto pace = m_slots.giveBack(webhookId, result))
        m_paces.insert(webhookId, *pace);
    if (!m_targets.contains(webhookId) && !m_paces.contains(webhookId))
        m_slots.forgetWebhook(webhookId);
    m_due.unpark(webhookId);
    m_finished.append(finish(flight.claimed, result, flight.policy, m_options.jitter(), m_clock.wall()));
}

}  // namespace webhooks
