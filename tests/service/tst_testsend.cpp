// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature.h"
#include "domain/times.h"
#include "service/testsend.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

using Signing = TestRequest::Signing;

class TestTestSend final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sendsUnsavedValues();
    void signsWithTheUnsavedSecret_data();
    void signsWithTheUnsavedSecret();
    void signsWronglyOnDemand();
    void logsAWebhookThatIsNotSaved();
    void neverRetriesAndSendsToInactiveOnes();
    void refusesAnAddressThatIsNotAllowed();
    void leavesNothingBehindForABadUrl();
    void previewsWhatIsSent();
    void previewsWithoutAUrl();

private:
    Webhook webhook() const;
    Settings settings(const QStringList &networks = {u"127.0.0.0/8"_s}) const;
    TestOutcome sent(const TestRequest &request) {
        return must(sendTest(**m_store, settings(), request, Clock::system()));
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<RawReceiver> m_receiver;
};

void TestTestSend::init() {
    m_store = std::make_unique<TestStore>();
    m_receiver = std::make_unique<RawReceiver>();
}

Webhook TestTestSend::webhook() const {
    Webhook webhook = TestStore::sample();
    webhook.url = m_receiver->url().toString();
    return webhook;
}

Settings TestTestSend::settings(const QStringList &networks) const {
    return must(Settings::load({{u"database"_s, {m_store->path()}}, {u"allow-network"_s, networks}}, {}, {}));
}

void TestTestSend::sendsUnsavedValues() {
    Webhook stored = webhook();
    stored.url = u"http://127.0.0.1:1/nobody"_s;
    stored = m_store->addWebhook(stored);
    TestRequest request;
    request.webhook = stored;
    request.webhook.url = m_receiver->url().toString();
    request.webhook.headers = {{"X-Team", "sales"}};
    request.type = EventType::LeadDeleted;
    const TestOutcome outcome = sent(request);
    QVERIFY(outcome.result.succeeded());
    QCOMPARE(m_receiver->posts().size(), 1);
    QCOMPARE(m_receiver->posts()[0].header("X-Team"), QByteArray("sales"));
    QCOMPARE(m_receiver->posts()[0].header("X-LeadHub-Event"), QByteArray("lead.deleted"));
    QCOMPARE(m_receiver->posts()[0].body, outcome.body);
    const Delivery logged = must((*m_store)->log().byId(outcome.deliveryId));
    QCOMPARE(logged.trigger, Trigger::Test);
    QCOMPARE(logged.webhookId, stored.id);
    QCOMPARE(logged.state, DeliveryState::Succeeded);
    QCOMPARE(must((*m_store)->webhooks().byId(stored.id)).url, stored.url);
}

void TestTestSend::signsWithTheUnsavedSecret_data() {
    QTest::addColumn<bool>("typed");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("a typed secret signs") << true << "typed"_ba;
    QTest::newRow("without one the stored secret signs") << false << "stored"_ba;
}

void TestTestSend::signsWithTheUnsavedSecret() {
    QFETCH(bool, typed);
    QFETCH(QByteArray, secret);
    TestRequest request;
    request.webhook = m_store->addWebhook(webhook(), Secret("stored"_ba));
    if (typed)
        request.secret = Secret("typed"_ba);
    sent(request);
    const RawReceiver::Post &post = m_receiver->posts()[0];
    QVERIFY(verifySignature(Secret(secret), post.body, post.header("X-LeadHub-Signature")));
}

void TestTestSend::signsWronglyOnDemand() {
    TestRequest request;
    request.webhook = m_store->addWebhook(webhook(), Secret("stored"_ba));
    request.signing = Signing::Wrong;
    QVERIFY(sent(request).result.succeeded());
    const RawReceiver::Post &post = m_receiver->posts()[0];
    const QByteArray signature = post.header("X-LeadHub-Signature");
    QVERIFY(signature.startsWith("sha256="));
    QCOMPARE(signature.size(), 71);
    QVERIFY(!verifySignature(Secret("stored"_ba), post.body, signature));
}

void TestTestSend::logsAWebhookThatIsNotSaved() {
    TestRequest request;
    request.webhook = webhook();
    request.webhook.name = u"Not saved"_s;
    const TestOutcome outcome = sent(request);
    QVERIFY(outcome.result.succeeded());
    QVERIFY(must((*m_store)->webhooks().all()).isEmpty());
    const Delivery logged = must((*m_store)->log().byId(outcome.deliveryId));
    QCOMPARE(logged.webhookName, u"Not saved"_s);
    QCOMPARE(logged.webhookUrl, request.webhook.url);
    QVERIFY(logged.webhookDeleted);
    QVERIFY(m_store->addWebhook().id > logged.webhookId);
}

void TestTestSend::neverRetriesAndSendsToInactiveOnes() {
    m_receiver->setReactions({RawReceiver::answers(503)});
    Webhook inactive = webhook();
    inactive.active = false;
    TestRequest request;
    request.webhook = m_store->addWebhook(inactive);
    const TestOutcome outcome = sent(request);
    QCOMPARE(outcome.result.status, std::optional(503));
    const Delivery logged = must((*m_store)->log().byId(outcome.deliveryId));
    QCOMPARE(logged.state, DeliveryState::Failed);
    QVERIFY(!logged.nextAttemptAt);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM dispatchers"_s), 0);
}

void TestTestSend::refusesAnAddressThatIsNotAllowed() {
    TestRequest request;
    request.webhook = webhook();
    const TestOutcome outcome = must(sendTest(**m_store, settings({}), request, Clock::system()));
    QCOMPARE(outcome.result.error, ErrorClass::BlockedAddress);
    QVERIFY(m_receiver->posts().isEmpty());
}

void TestTestSend::leavesNothingBehindForABadUrl() {
    TestRequest request;
    request.webhook = webhook();
    request.webhook.url = u"nonsense"_s;
    QCOMPARE(sendTest(**m_store, settings(), request, Clock::system()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries"_s), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM former_webhooks"_s), 0);
}

void TestTestSend::previewsWhatIsSent() {
    TestRequest request;
    request.webhook = webhook();
    request.webhook.url += u"?x=1"_s;
    request.webhook.headers = {{"Authorization", "Bearer tok-en"}, {"X-Team", "sales"}};
    request.webhook.standardWebhooks = true;
    request.secret = Secret("typed"_ba);
    const QByteArray body = must((*m_store)->events().samplePayload(request.type, kNow));
    const QString start =
        u"{\"event\":\"lead.created\",\"occurred_at\":\"%1\",\"lead\":{\"id\":"_s.arg(toIsoSeconds(kNow));
    QVERIFY2(body.startsWith(start.toUtf8()), body.constData());
    const RequestPreview preview = must(previewTest(**m_store, request, body, kNow));
    QCOMPARE(preview.target, QByteArray("/hook?x=1"));
    QCOMPARE(headerValue(preview.headers, "X-LeadHub-Signature"), signBody(Secret("typed"_ba), body));
    QCOMPARE(headerValue(preview.headers, "Authorization"), QByteArray("***"));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events"_s), 0);

    sent(request);
    QByteArrayList previewed;
    for (const HttpHeader &header : preview.headers)
        previewed.append(header.name.toLower());
    for (const QByteArray &line : m_receiver->posts()[0].head.split('\n').mid(1)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        if (line.contains(':'))
            QVERIFY2(previewed.contains(name), name.constData());
    }
}

void TestTestSend::previewsWithoutAUrl() {
    TestRequest request;
    request.webhook.url = u"htt"_s;
    const RequestPreview preview = must(previewTest(**m_store, request, "{}", kNow));
    QVERIFY(headerValue(preview.headers, "Host").isEmpty());
    QCOMPARE(headerValue(preview.headers, "X-LeadHub-Event"), QByteArray("lead.created"));
}

WEBHOOKS_TEST(TestTestSend)
#include "tst_testsend.moc"
