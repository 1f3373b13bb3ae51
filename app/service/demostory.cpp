// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/demostory.h"

#include "dispatch/outgoing.h"
#include "domain/deliveryfilter.h"

#include <QCryptographicHash>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr quint32 kSeed = 20'260'429;
constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kWindow = kMinute;
constexpr int kManySlots = 200;
constexpr int kLastSlots = 3;
/// Only what is claimed in this last while can still be on its way at the end: no attempt takes longer.
constexpr qint64 kLastMs = 20'000;

/// Opens nothing but the demonstration; always the same, so that pictures and tests are.
Secret demoSecret(const QString &name) {
    const QByteArray bytes = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return Secret("whsec_" + bytes.toBase64());
}

/// Who looks after the webhooks: two people in the console, and one on the server.
Actor mara() {
    return {u"mara"_s, u"office-12"_s, ActingProgram::Console};
}
Actor jonas() {
    return {u"jonas"_s, u"office-07"_s, ActingProgram::Console};
}
Actor ivo() {
    return {u"ivo"_s, u"srv-01"_s, ActingProgram::Command};
}

template <typename T>
Result<void> done(const Result<T> &result) {
    return result ? Result<void>() : std::unexpected(result.error());
}

}  // namespace

DemoStory::DemoStory(Store &store, qint64 now)
    : m_store(store),
      m_now(now),
      m_random(kSeed),
      m_leads(store, m_random),
      m_receivers(now, m_random),
      m_backdate(store.database()) {}

Result<void> DemoStory::tell() {
    const auto endOfStory =
        qScopeGuard([this, teller = m_store.database().actor()] { m_store.database().setActor(teller); });
    for (const auto step : {&DemoStory::prepare, &DemoStory::play, &DemoStory::end}) {
        if (const auto told = (this->*step)(); !told)
            return told;
    }
    return {};
}

Result<void> DemoStory::prepare() {
    if (const auto read = m_leads.readSamples(); !read)
        return read;
    m_changes = demoChanges(m_now, m_leads.samples(), m_random);
    planActions();
    for (const Action &action : {Action{m_now - 40 * kDay, ivo(), &DemoStory::setUp},
                                 Action{m_now - 39 * kDay, mara(), &DemoStory::addWebhooks},
                                 Action{m_now - 12 * kDay, jonas(), &DemoStory::slowWarehouseDown}}) {
        if (const auto performed = perform(action); !performed)
            return performed;
    }
    const qint64 startedAt = m_now - 6 * kDay;
    const auto id = m_store.dispatchers().add({.kind = u"service"_s,
                                               .host = u"srv-01"_s,
                                               .process = u"demonstration"_s,
                                               .pid = 812,
                                               .version = QStringLiteral(WEBHOOKS_VERSION),
                                               .startedAt = startedAt,
                                               .heartbeatAt = startedAt});
    if (!id)
        return std::unexpected(id.error());
    m_dispatcher = *id;
    return {};
}

Result<void> DemoStory::perform(const Action &action) {
    m_store.database().setActor(action.by);
    if (const auto acted = (this->*action.act)(action.at); !acted)
        return acted;
    if (const auto moved = m_backdate.moveAudit(action.at); !moved)
        return moved;
    return readWebhooks(action.at);
}

Result<void> DemoStory::setUp(qint64) {
    if (const auto key = m_store.ensureKey(); !key)
        return key;
    // The address of Old CRM, a receiver inside the company.
    return m_store.settings().setValue(u"allow-network"_s, u"10.1.0.0/16"_s);
}

void DemoStory::planActions() {
    // While a delivery waits for its second retry, so that there is one to cancel.
    qint64 lastForOldCrm = m_now - 50 * kHour;
    for (const DemoChange &change : std::as_const(m_changes)) {
        if (change.at < m_now - 50 * kHour)
            lastForOldCrm = change.at;
    }
    m_actions = {{lastForOldCrm + kMinute, jonas(), &DemoStory::disableOldCrm},
                 {m_now - 6 * kHour, ivo(), &DemoStory::rotateHubSpot},
                 {m_now - 65 * kMinute, mara(), &DemoStory::redeliverToZapier},
                 {m_now - 40 * kMinute, mara(), &DemoStory::testSlack},
                 {m_now - 30 * kMinute, jonas(), &DemoStory::cancelForWarehouse}};
}

Result<void> DemoStory::addWebhooks(qint64 at) {
    const QList<Webhook> webhooks = demoWebhooks();
    for (const Webhook &webhook : webhooks) {
        const bool isSigned = webhook.name != "Old CRM"_L1;
        const auto added = m_store.webhooks().add(webhook, isSigned ? demoSecret(webhook.name) : Secret(), at);
        if (!added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<void> DemoStory::slowWarehouseDown(qint64 at) {
    auto webhook = m_store.webhooks().byId(idOf(DemoWebhook::Warehouse));
    if (!webhook)
        return std::unexpected(webhook.error());
    webhook->overrides.concurrency = 4;
    return done(m_store.webhooks().update(*webhook, at));
}

Result<void> DemoStory::readWebhooks(qint64 at) {
    const auto webhooks = m_store.webhooks().all();
    if (!webhooks)
        return std::unexpected(webhooks.error());
    for (const Webhook &webhook : *webhooks) {
        const auto secrets = m_store.webhooks().secrets(webhook.id, at);
        if (!secrets)
            return std::unexpected(secrets.error());
        m_webhooks[webhook.id] = webhook;
        m_secrets[webhook.id] = *secrets;
    }
    return {};
}

std::optional<qint64> DemoStory::nextTime() const {
    QList<qint64> times;
    if (m_nextChange < m_changes.size())
        times.append(m_changes[m_nextChange].at);
    if (m_nextAction < m_actions.size())
        times.append(m_actions[m_nextAction].at);
    for (const auto &[id, dueAt] : m_due)
        times.append(dueAt);
    const auto first = std::ranges::min_element(times);
    return first == times.end() || *first > m_now ? std::nullopt : std::optional(*first);
}

Result<void> DemoStory::play() {
    while (const auto next = nextTime()) {
        const qint64 until = *next <= m_now - kLastMs ? std::min(*next + kWindow, m_now - kLastMs) : m_now;
        if (const auto sampled = sampleBacklog(until); !sampled)
            return sampled;
        for (const auto step : {&DemoStory::changeLeads, &DemoStory::dispatch, &DemoStory::actUntil}) {
            if (const auto played = (this->*step)(until); !played)
                return played;
        }
        if (until == m_now)
            return {};
    }
    return {};
}

Result<void> DemoStory::sampleBacklog(qint64 until) {
    m_sampledAt = std::max(m_sampledAt, m_now - kDay);
    for (; m_sampledAt < until; m_sampledAt += kMinute) {
        if (const auto sampled = m_store.statistics().sampleBacklog(m_sampledAt); !sampled)
            return sampled;
    }
    return {};
}

Result<void> DemoStory::changeLeads(qint64 until) {
    for (; m_nextChange < m_changes.size() && m_changes[m_nextChange].at <= until; ++m_nextChange) {
        const DemoChange &change = m_changes[m_nextChange];
        if (const auto applied = m_leads.apply(change); !applied)
            return applied;
        const auto pending = m_backdate.moveTo(change.at);
        if (!pending)
            return std::unexpected(pending.error());
        for (const qint64 id : *pending)
            m_due[id] = change.at;
    }
    return {};
}

Result<void> DemoStory::dispatch(qint64 until) {
    const int atOnce = until == m_now ? kLastSlots : kManySlots;
    QList<ClaimWish> wishes;
    for (const auto &[id, webhook] : m_webhooks) {
        if (webhook.active)
            wishes.append({id, atOnce});
    }
    const auto turn = m_store.claims().turn(m_dispatcher, m_finished, {}, wishes, until, until);
    if (!turn)
        return std::unexpected(turn.error());
    m_finished.clear();
    for (const ClaimedDelivery &claimed : turn->claimed) {
        if (const auto sent = send(claimed); !sent)
            return sent;
    }
    return {};
}

qint64 DemoStory::startOf(const ClaimedDelivery &claimed, qint64 dueAt) {
    const qint64 soon = dueAt + 2 + m_random.bounded(30);
    // What waited for a slot of the slow receiver is on its way at the end of the story.
    const bool waited = claimed.webhookId == idOf(DemoWebhook::Warehouse) && dueAt > m_now - kLastMs;
    return std::min(waited ? std::max(soon, m_now - 2'000 - m_random.bounded(10'000)) : soon, m_now);
}

Result<void> DemoStory::send(const ClaimedDelivery &claimed) {
    const Webhook &webhook = m_webhooks.at(claimed.webhookId);
    const auto due = m_due.extract(claimed.id);
    const qint64 startedAt = startOf(claimed, due.mapped());
    const DeliveryPolicy policy = webhook.overrides.over({});
    const auto request = makeRequest(webhook, m_secrets.at(claimed.webhookId), claimed, policy, startedAt);
    if (!request)
        return std::unexpected(request.error());
    const auto receiver = static_cast<DemoWebhook>(claimed.webhookId - 1);
    const AttemptResult result = m_receivers.answer(receiver, *request, startedAt);
    const qint64 endedAt = startedAt + result.durationUs / 1000;
    // Still on its way at the end of the story.
    if (endedAt > m_now)
        return {};
    const FinishedAttempt attempt = finish(claimed, result, policy, m_random.generateDouble(), endedAt);
    m_finished.append(attempt);
    if (attempt.next == FinishedAttempt::Next::Retry || attempt.next == FinishedAttempt::Next::Repeat)
        m_due[claimed.id] = std::max(attempt.dueAt, endedAt);
    return {};
}

Result<void> DemoStory::actUntil(qint64 until) {
    for (; m_nextAction < m_actions.size() && m_actions[m_nextAction].at <= until; ++m_nextAction) {
        const Action &action = m_actions[m_nextAction];
        // What was sent before it counts: a retry is pending, and can be cancelled.
        const auto recorded = m_store.claims().turn(m_dispatcher, m_finished, {}, {}, until, until);
        if (!recorded)
            return std::unexpected(recorded.error());
        m_finished.clear();
        if (const auto performed = perform(action); !performed)
            return performed;
    }
    return {};
}

Result<void> DemoStory::disableOldCrm(qint64 at) {
    const auto waiting = find(u"status:pending webhook:#6"_s, at, kManySlots);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const Delivery &delivery : *waiting)
        m_due.erase(delivery.id);
    return done(m_store.webhooks().setActive(idOf(DemoWebhook::OldCrm), Activity::Inactive, at));
}

Result<void> DemoStory::rotateHubSpot(qint64 at) {
    return done(m_store.webhooks().setSecret(idOf(DemoWebhook::HubSpot), demoSecret(u"rotated"_s), kDay, at));
}

Result<void> DemoStory::redeliverToZapier(qint64 at) {
    const auto failed = find(u"status:failed webhook:#3 error:tls"_s, at, 3);
    if (!failed)
        return std::unexpected(failed.error());
    QList<qint64> ids;
    for (const Delivery &delivery : *failed) {
        m_due[delivery.id] = at;
        ids.append(delivery.id);
    }
    return done(m_store.changes().redeliver(ids, at, 0, {}));
}

Result<void> DemoStory::cancelForWarehouse(qint64 at) {
    const auto waiting = find(u"status:retrying webhook:#4"_s, at, 4);
    if (!waiting)
        return std::unexpected(waiting.error());
    QList<qint64> ids;
    for (const Delivery &delivery : *waiting) {
        m_due.erase(delivery.id);
        ids.append(delivery.id);
    }
    return done(m_store.changes().cancel(ids, at));
}

Result<void> DemoStory::testSlack(qint64 notBefore) {
    // After the leads that have changed already: events are in the order of time.
    const qint64 at = std::max(notBefore, m_nextChange > 0 ? m_changes[m_nextChange - 1].at : 0);
    auto claimed = m_store.claims().prepareTest(idOf(DemoWebhook::Slack), EventType::FormSubmitted, m_dispatcher, at);
    if (!claimed)
        return std::unexpected(claimed.error());
    if (const auto moved = m_backdate.moveTo(at); !moved)
        return std::unexpected(moved.error());
    // Moving it has changed its id and what is in it.
    const auto delivery = m_store.log().byId(claimed->id);
    const auto payload = m_store.log().payload(claimed->id);
    if (!delivery || !payload)
        return std::unexpected(delivery ? payload.error() : delivery.error());
    claimed->publicId = delivery->publicId;
    claimed->payload = *payload;
    m_due[claimed->id] = at;
    return send(*claimed);
}

Result<QList<Delivery>> DemoStory::find(const QString &filter, qint64 at, int limit) const {
    const auto parsed = parseDeliveryFilter(filter, at);
    if (!parsed)
        return std::unexpected(Error{ErrorCode::Internal, parsed.error().message, {}});
    return m_store.log().list(*parsed, at, 0, limit);
}

Result<void> DemoStory::end() {
    const QList<PaceChange> paces{{idOf(DemoWebhook::HubSpot), Pace::Quick},
                                  {idOf(DemoWebhook::Billing), Pace::Quick},
                                  {idOf(DemoWebhook::Zapier), Pace::Quick},
                                  {idOf(DemoWebhook::Slack), Pace::Quick}};
    const auto turn = m_store.claims().turn(m_dispatcher, m_finished, paces, {}, m_now, m_now);
    if (!turn)
        return std::unexpected(turn.error());
    if (const auto moved = m_backdate.moveEnds(); !moved)
        return moved;
    return done(m_store.dispatchers().beat(m_dispatcher, m_now));
}

}  // namespace webhooks
