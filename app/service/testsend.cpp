// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/testsend.h"

#include "dispatch/janitor.h"
#include "dispatch/outgoing.h"
#include "dispatch/wireheaders.h"
#include "domain/webhookurl.h"
#include "service/authorities.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kBeatMs = 5'000;
/// In the form of a delivery's public id; one that no delivery has.
const QString kPreviewId = u"00000000000000000000000000000000"_s;

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

/// What signs it: unsaved values before stored ones.
Result<SigningSecrets> secretsOf(Store &store, const TestRequest &request, qint64 nowMs) {
    const Webhook &webhook = request.webhook;
    if (request.signing == TestRequest::Signing::Wrong)
        return SigningSecrets{Secret::generate(), {}};
    if (request.secret)
        return SigningSecrets{*request.secret, {}};
    return webhook.id == 0 ? SigningSecrets{} : store.webhooks().secrets(webhook.id, nowMs);
}

Result<void> refuseLocked(const Webhook &webhook) {
    if (!webhook.locked)
        return {};
    return std::unexpected(Error{ErrorCode::KeyMissing,
                                 u"The webhook's secret or headers cannot be read: the database's key is not here."_s,
                                 u"Name the key with --key-file, or bring it with `database key import`."_s});
}

Result<qint64> idInTheLog(Store &store, const Webhook &webhook, qint64 nowMs) {
    return webhook.id != 0 ? webhook.id : store.webhooks().reserveId(webhook.name, webhook.url, nowMs);
}

}  // namespace

Result<TestOutcome> sendTest(Store &store, const Settings &settings, const TestRequest &request, const Clock &clock) {
    const Webhook &webhook = request.webhook;
    if (const auto open = refuseLocked(webhook); !open)
        return std::unexpected(open.error());
    if (const auto url = parseWebhookUrl(webhook.url); !url)
        return std::unexpected(url.error());
    if (const auto good = checkAuthorities(settings.text("ca-file")); !good)
        return std::unexpected(good.error());
    const auto secrets = secretsOf(store, request, clock.wall());
    if (!secrets)
        return std::unexpected(secrets.error());
    const auto id = store.dispatchers().add(DispatcherWatch::thisProcess(u"command"_s, clock.wall()));
    if (!id)
        return std::unexpected(id.error());
    const Registration registration(store, clock, *id);

    const auto logged = idInTheLog(store, webhook, clock.wall());
    if (!logged)
        return std::unexpected(logged.error());
    const auto claimed = store.claims().prepareTest(*logged, request.type, *id, clock.wall());
    if (!claimed)
        return std::unexpected(claimed.error());
    const DeliveryPolicy policy = webhook.overrides.over(settings.deliveryPolicy());
    const auto outgoing = makeRequest(webhook, *secrets, *claimed, policy, clock.wall());
    if (!outgoing)
        return std::unexpected(outgoing.error());
    Sender sender({.lanes = 1, .caFile = settings.text("ca-file"), .proxy = settings.proxy()}, settings.addressRules(),
                  clock);
    const AttemptResult result = exchange(sender, *outgoing);

    const FinishedAttempt finished = finish(*claimed, result, policy, 0.5, clock.wall());
    const auto recorded = store.claims().turn(*id, {finished}, {}, {}, 0, clock.wall());
    if (!recorded)
        return std::unexpected(recorded.error());
    return TestOutcome{claimed->id, result, claimed->payload};
}

Result<RequestPreview> previewTest(Store &store, const TestRequest &request, const QByteArray &body, qint64 nowMs) {
    Webhook webhook = request.webhook;
    if (const auto open = refuseLocked(webhook); !open)
        return std::unexpected(open.error());
    const bool hasUrl = parseWebhookUrl(webhook.url).has_value();
    if (!hasUrl)
        webhook.url = u"https://host.invalid/"_s;
    const auto secrets = secretsOf(store, request, nowMs);
    if (!secrets)
        return std::unexpected(secrets.error());
    ClaimedDelivery delivery;
    delivery.publicId = kPreviewId;
    delivery.eventType = eventTypeName(request.type);
    delivery.payload = body;
    const auto outgoing = makeRequest(webhook, *secrets, delivery, {}, nowMs);
    if (!outgoing)
        return std::unexpected(outgoing.error());
    HttpHeaders headers = wireHeaders(*outgoing);
    if (!hasUrl)
        headers.removeIf([](const HttpHeader &header) { return header.name == "Host"; });
    const QString path = outgoing->url.path(QUrl::FullyEncoded);
    QString target = path.isEmpty() ? u"/"_s : path;
    if (outgoing->url.hasQuery())
        target += u'?' % outgoing->url.query(QUrl::FullyEncoded);
    return RequestPreview{target.toLatin1(), maskCredentials(headers), body};
}

}  // namespace webhooks
