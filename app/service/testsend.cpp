// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testsend.h"

#include "dispatch/janitor.h"
#include "dispatch/outgoing.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kBeatMs = 5'000;

/// This process among the dispatchers, for as long as the object lives.
class Registration final {
public:
    Registration(Store &store, const Clock &clock, qint64 id) : m_store(store), m_clock(clock), m_id(id) {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat,
                         [this] { (void)m_store.dispatchers().beat(m_id, m_clock.wall()); });
        m_beat.start(kBeatMs);
    }
    ~Registration() {
        // Nothing is left in hand unless an error came between claiming and recording.
        (void)m_store.claims().rescue(m_id, m_clock.wall());
        (void)m_store.dispatchers().remove(m_id);
    }
    Registration(const Registration &) = delete;
    Registration &operator=(const Registration &) = delete;

private:
    Store &m_store;
    const Clock &m_clock;
    qint64 m_id;
    QTimer m_beat;
};

AttemptResult exchange(Sender &sender, const OutgoingRequest &request) {
    AttemptResult result;
    QEventLoop loop;
    QObject::connect(&sender, &Sender::finished, &loop, [&](qint64, const AttemptResult &finished) {
        result = finished;
        loop.quit();
    });
    sender.send(request);
    loop.exec();
    return result;
}

}  // namespace

Result<AttemptResult> sendTest(Store &store, const Settings &settings, const Webhook &webhook, EventType type,
                               const Clock &clock) {
    if (webhook.locked)
        return std::unexpected(Error{
            ErrorCode::KeyMissing, u"The webhook's secret or headers cannot be read: the database's key is not here."_s,
            u"Name the key with --key-file, or bring it with `database key import`."_s});
    const auto secrets = store.webhooks().secrets(webhook.id, clock.wall());
    if (!secrets)
        return std::unexpected(secrets.error());
    const auto id = store.dispatchers().add(Janitor::thisProcess(u"command"_s, clock.wall()));
    if (!id)
        return std::unexpected(id.error());
    const Registration registration(store, clock, *id);

    const auto claimed = store.claims().prepareTest(webhook.id, type, *id, clock.wall());
    if (!claimed)
        return std::unexpected(claimed.error());
    const DeliveryPolicy policy = webhook.overrides.over(settings.deliveryPolicy());
    const auto request = makeRequest(webhook, *secrets, *claimed, policy, clock.wall());
    if (!request)
        return std::unexpected(request.error());
    Sender sender({.lanes = 1, .caFile = settings.text("ca-file"), .ownPorts = {}}, settings.addressRules(), clock);
    const AttemptResult result = exchange(sender, *request);

    const FinishedAttempt finished = finish(*claimed, result, policy, 0.5, clock.wall());
    const auto recorded = store.claims().turn(*id, {finished}, {}, {}, 0, clock.wall());
    if (!recorded)
        return std::unexpected(recorded.error());
    return result;
}

}  // namespace webhooks
