// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/outgoing.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

Q_DECLARE_METATYPE(std::optional<int>)

namespace {

constexpr qint64 kNow = 1'767'225'600'000;  // 2026-01-01T00:00:00Z

ClaimedDelivery claimedDelivery() {
    ClaimedDelivery claimed;
    claimed.id = 42;
    claimed.publicId = u"019b0000000000000000000000000042"_s;
    claimed.webhookId = 7;
    claimed.eventType = u"lead.created"_s;
    claimed.payload = R"({"event":"lead.created"})"_ba;
    claimed.attemptNumber = 3;
    return claimed;
}

Webhook webhookAt(const QString &url) {
    Webhook webhook;
    webhook.id = 7;
    webhook.url = url;
    return webhook;
}

}  // namespace

class TestOutgoing final : public QObject {
    Q_OBJECT

private slots:
    void whatFollows_data();
    void whatFollows();
    void failedProbeWaitsOn_data();
    void failedProbeWaitsOn();
    void waitsAsThePolicySays_data();
    void waitsAsThePolicySays();
    void carriesTheAttempt();
    void requestHasTheContractsHeaders();
    void signatureIsTheHmacOfTheBody();
    void unsignedWithoutSecret();
    void previousSecretSignsUntilItsEnd_data();
    void previousSecretSignsUntilItsEnd();
    void badUrlIsAnError();
    void whatIsNoHeaderIsNotSent_data();
    void whatIsNoHeaderIsNotSent();
};

void TestOutgoing::whatFollows_data() {
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<int>("cycleAttempts");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<Next>("next");
    const std::optional<int> none;
    const auto row = [](const char *name, ErrorClass error, std::optional<int> status, Trigger trigger, int attempts,
                        bool repeated, Next next) {
        QTest::newRow(name) << error << status << trigger << attempts << repeated << next;
    };
    using enum Trigger;
    using E = ErrorClass;
    row("a 2xx head has succeeded", E::None, 204, Automatic, 1, false, Next::Succeeded);
    row("a late success counts as well", E::None, 200, Manual, 4, true, Next::Succeeded);
    row("a test send that succeeds is done", E::None, 200, Test, 1, false, Next::Succeeded);
    row("a test send is never retried", E::Http5xx, 500, Test, 1, false, Next::Failed);
    row("a test send is not repeated either", E::ConnectionLost, none, Test, 1, false, Next::Failed);
    row("a first 500 is retried", E::Http5xx, 500, Automatic, 1, false, Next::Retry);
    row("a first 404 is retried", E::Http4xx, 404, Automatic, 1, false, Next::Retry);
    row("a redirect is retried", E::Redirect, 302, Automatic, 1, false, Next::Retry);
    row("the third attempt is retried", E::Timeout, none, Automatic, 3, false, Next::Retry);
    row("the fourth attempt is the last", E::Http5xx, 500, Automatic, 4, false, Next::Failed);
    row("a manual cycle has four attempts as well", E::Http5xx, 500, Manual, 4, false, Next::Failed);
    row("a refused address is retried", E::BlockedAddress, none, Automatic, 1, false, Next::Retry);
    row("a refused connection is retried", E::Refused, none, Automatic, 2, false, Next::Retry);
    row("a lost connection is repeated", E::ConnectionLost, none, Automatic, 1, false, Next::Repeat);
    row("a lost connection is repeated on the last attempt", E::ConnectionLost, none, Automatic, 4, false,
        Next::Repeat);
    row("a second lost connection is retried", E::ConnectionLost, none, Automatic, 1, true, Next::Retry);
    row("a second lost connection on the last attempt is the end", E::ConnectionLost, none, Automatic, 4, true,
        Next::Failed);
    row("an interim status is an answer: retried", E::ConnectionLost, 103, Automatic, 1, false, Next::Retry);
}

void TestOutgoing::whatFollows() {
    QFETCH(ErrorClass, error);
    QFETCH(std::optional<int>, status);
    ClaimedDelivery claimed = claimedDelivery();
    QFETCH(Trigger, trigger);
    QFETCH(int, cycleAttempts);
    QFETCH(bool, repeated);
    claimed.trigger = trigger;
    claimed.cycleAttempts = cycleAttempts;
    claimed.repeated = repeated;
    AttemptResult result;
    result.error = error;
    result.status = status;
    const FinishedAttempt finished = finish(claimed, result, DeliveryPolicy(), 0.5, kNow);
    QTEST(finished.next, "next");
    if (finished.next == Next::Repeat)
        QCOMPARE(finished.dueAt, 0);
    if (finished.next == Next::Retry)
        QVERIFY(finished.dueAt > kNow);
}

void TestOutgoing::failedProbeWaitsOn_data() {
    QTest::addColumn<ErrorClass>("error");
    QTest::newRow("refused by the receiver") << ErrorClass::Http5xx;
    QTest::newRow("a lost connection is not repeated at once") << ErrorClass::ConnectionLost;
}

void TestOutgoing::failedProbeWaitsOn() {
    ClaimedDelivery claimed = claimedDelivery();
    claimed.probe = true;
    claimed.cycleAttempts = 4;
    AttemptResult result;
    QFETCH(ErrorClass, error);
    result.error = error;
    const FinishedAttempt finished = finish(claimed, result, DeliveryPolicy(), 0.25, kNow);
    QCOMPARE(finished.next, Next::Retry);
    QCOMPARE(finished.dueAt, kNow);
    QVERIFY(finished.probe);
    QCOMPARE(finished.jitter, 0.25);
}

void TestOutgoing::waitsAsThePolicySays_data() {
    QTest::addColumn<int>("cycleAttempts");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("retryAfterMs");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("10 s after the first attempt") << 1 << 0.5 << qint64(-1) << qint64(10'000);
    QTest::newRow("100 s after the second") << 2 << 0.5 << qint64(-1) << qint64(100'000);
    QTest::newRow("1000 s after the third") << 3 << 0.5 << qint64(-1) << qint64(1'000'000);
    QTest::newRow("10 % less at the least") << 1 << 0.0 << qint64(-1) << qint64(9'000);
    QTest::newRow("Retry-After when it is longer") << 1 << 0.5 << qint64(30'000) << qint64(30'000);
    QTest::newRow("the backoff when Retry-After is shorter") << 2 << 0.5 << qint64(30'000) << qint64(100'000);
    QTest::newRow("an hour at the most") << 1 << 0.5 << qint64(86'400'000) << qint64(3'600'000);
}

void TestOutgoing::waitsAsThePolicySays() {
    QFETCH(int, cycleAttempts);
    QFETCH(double, jitter);
    QFETCH(qint64, retryAfterMs);
    ClaimedDelivery claimed = claimedDelivery();
    claimed.cycleAttempts = cycleAttempts;
    AttemptResult result;
    result.error = ErrorClass::Http5xx;
    result.status = 503;
    if (retryAfterMs >= 0)
        result.retryAfterMs = retryAfterMs;
    QTEST(finish(claimed, result, DeliveryPolicy(), jitter, kNow).dueAt - kNow, "waitMs");
}

void TestOutgoing::carriesTheAttempt() {
    ClaimedDelivery claimed = claimedDelivery();
    claimed.trigger = Trigger::Manual;
    AttemptResult result;
    result.error = ErrorClass::Dns;
    result.detail = u"No such name."_s;
    const FinishedAttempt finished = finish(claimed, result, DeliveryPolicy(), 0.5, kNow);
    QCOMPARE(finished.deliveryId, 42);
    QCOMPARE(finished.webhookId, 7);
    QCOMPARE(finished.number, 3);
    QCOMPARE(finished.trigger, Trigger::Manual);
    QCOMPARE(finished.result, result);
}

void TestOutgoing::requestHasTheContractsHeaders() {
    Webhook webhook = webhookAt(u"https://receiver.example/hook?a=1"_s);
    webhook.headers = {{"X-Team"_ba, "sales"_ba}};
    DeliveryPolicy policy;
    policy.timeoutMs = 1'500;
    const auto request = makeRequest(webhook, {}, claimedDelivery(), policy, kNow);
    QVERIFY(request.has_value());
    QCOMPARE(request->ticket, 42);
    QCOMPARE(request->timeoutMs, 1'500);
    QCOMPARE(request->body, claimedDelivery().payload);
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), webhook.url);
    const HttpHeaders &headers = request->headers;
    QCOMPARE(headerValue(headers, "Content-Type"), "application/json"_ba);
    QVERIFY(headerValue(headers, "User-Agent").startsWith("LeadHub-Webhooks/"));
    QCOMPARE(headerValue(headers, "X-LeadHub-Event"), "lead.created"_ba);
    QCOMPARE(headerValue(headers, "X-LeadHub-Delivery"), "019b0000000000000000000000000042"_ba);
    QCOMPARE(headerValue(headers, "X-LeadHub-Attempt"), "3"_ba);
    QCOMPARE(headerValue(headers, "X-Team"), "sales"_ba);
}

void TestOutgoing::signatureIsTheHmacOfTheBody() {
    const auto request = makeRequest(webhookAt(u"https://receiver.example/"_s), {Secret("secret"_ba), {}},
                                     claimedDelivery(), DeliveryPolicy(), kNow);
    QVERIFY(request.has_value());
    // printf '{"event":"lead.created"}' | openssl dgst -sha256 -hmac secret
    QCOMPARE(headerValue(request->headers, "X-LeadHub-Signature"),
             "sha256=d41c35b2bc5f722a896dcb0d3253cc9d1d5d7cb597da495ab96b45951b225e5d"_ba);
    QVERIFY(headerValue(request->headers, "X-LeadHub-Signature-Previous").isNull());
}

void TestOutgoing::unsignedWithoutSecret() {
    const auto request =
        makeRequest(webhookAt(u"https://receiver.example/"_s), {}, claimedDelivery(), DeliveryPolicy(), kNow);
    QVERIFY(request.has_value());
    QVERIFY(headerValue(request->headers, "X-LeadHub-Signature").isNull());
}

void TestOutgoing::previousSecretSignsUntilItsEnd_data() {
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("signs");
    QTest::newRow("while the overlap lasts") << kNow + 1 << true;
    QTest::newRow("not any more at its end") << kNow << false;
    QTest::newRow("not without a rotation") << qint64(0) << false;
}

void TestOutgoing::previousSecretSignsUntilItsEnd() {
    QFETCH(qint64, until);
    Webhook webhook = webhookAt(u"https://receiver.example/"_s);
    webhook.previousSecretUntil = until;
    const auto request =
        makeRequest(webhook, {Secret("new"_ba), Secret("secret"_ba)}, claimedDelivery(), DeliveryPolicy(), kNow);
    QVERIFY(request.has_value());
    const QByteArray previous = headerValue(request->headers, "X-LeadHub-Signature-Previous");
    QTEST(previous == "sha256=d41c35b2bc5f722a896dcb0d3253cc9d1d5d7cb597da495ab96b45951b225e5d", "signs");
    QCOMPARE(previous.isNull(), previous.isEmpty());
}

void TestOutgoing::badUrlIsAnError() {
    QVERIFY(!makeRequest(webhookAt(u"ftp://receiver.example/"_s), {}, claimedDelivery(), DeliveryPolicy(), kNow));
}

void TestOutgoing::whatIsNoHeaderIsNotSent_data() {
    QTest::addColumn<QString>("eventType");
    QTest::addColumn<QString>("publicId");
    QTest::addColumn<QString>("problem");
    const QString id = claimedDelivery().publicId;
    const QString type = u"The event's type"_s;
    QTest::newRow("an unknown type is one") << u"Deal_2.won-twice"_s << id << QString();
    QTest::newRow("a type with another header") << u"x\r\nX-Evil: 1"_s << id << type;
    QTest::newRow("a type with a line feed at its end") << u"lead.created\n"_s << id << type;
    QTest::newRow("a type with a space") << u"lead created"_s << id << type;
    QTest::newRow("a type with a NUL") << QString(u"lead"_s % QChar(0)) << id << type;
    QTest::newRow("a type in other letters") << u"lead.erstellt.ä"_s << id << type;
    QTest::newRow("an id with another header") << u"lead.created"_s << u"1\r\nX-Evil: 1"_s << u"The delivery's id"_s;
}

void TestOutgoing::whatIsNoHeaderIsNotSent() {
    ClaimedDelivery claimed = claimedDelivery();
    QFETCH(QString, eventType);
    QFETCH(QString, publicId);
    QFETCH(QString, problem);
    claimed.eventType = eventType;
    claimed.publicId = publicId;
    const auto request = makeRequest(webhookAt(u"https://receiver.example/"_s), {}, claimed, DeliveryPolicy(), kNow);
    QCOMPARE(request.has_value(), problem.isEmpty());
    AttemptResult result;
    result.error = ErrorClass::Other;
    for (const bool probe : {false, true}) {
        claimed.probe = probe;
        const Next next = finish(claimed, result, DeliveryPolicy(), 0.5, kNow).next;
        QCOMPARE(next, problem.isEmpty() ? Next::Retry : Next::Failed);
    }
    if (!request)
        QVERIFY2(request.error().message.startsWith(problem), qPrintable(request.error().message));
}

WEBHOOKS_TEST(TestOutgoing)
#include "tst_outgoing.moc"
