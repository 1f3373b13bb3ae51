// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/requestheaders.h"

#include "domain/signature.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QByteArray kBody = R"({"event":"lead.created"})"_ba;

RequestFacts facts() {
    RequestFacts made;
    made.eventType = u"lead.created"_s;
    made.deliveryPublicId = u"019ab000000012345678901234567890"_s;
    made.attemptNumber = 2;
    made.nowMs = 1'614'265'330'999;
    return made;
}

QByteArrayList namesOf(const HttpHeaders &headers) {
    QByteArrayList names;
    for (const HttpHeader &header : headers) {
        names << header.name;
    }
    return names;
}

}  // namespace

class RequestHeadersTest : public QObject {
    Q_OBJECT

private slots:
    void unsignedRequestHasTheBasics();
    void everythingComesInOrder();
    void signsTheExactBody();
    void previousSecretSignsInItsOwnHeader();
    void previousSecretAloneSignsNothing();
    void standardWebhooksSignsWithBothSecrets();
    void standardWebhooksWithoutSecretIsUnsigned();
};

void RequestHeadersTest::unsignedRequestHasTheBasics() {
    const HttpHeaders headers = requestHeaders(facts(), kBody);
    QCOMPARE(namesOf(headers), QByteArrayList({"Content-Type", "User-Agent", "X-LeadHub-Event", "X-LeadHub-Delivery",
                                               "X-LeadHub-Attempt"}));
    QCOMPARE(headerValue(headers, "Content-Type"), "application/json"_ba);
    QCOMPARE(headerValue(headers, "X-LeadHub-Event"), "lead.created"_ba);
    QCOMPARE(headerValue(headers, "X-LeadHub-Delivery"), "019ab000000012345678901234567890"_ba);
    QCOMPARE(headerValue(headers, "X-LeadHub-Attempt"), "2"_ba);
    static const QRegularExpression agent(uR"(\ALeadHub-Webhooks/[0-9]+\.[0-9]+\.[0-9]+\z)"_s);
    QVERIFY(agent.match(QString::fromLatin1(headerValue(headers, "User-Agent"))).hasMatch());
}

void RequestHeadersTest::everythingComesInOrder() {
    RequestFacts made = facts();
    made.secret = Secret("new"_ba);
    made.previousSecret = Secret("old"_ba);
    made.standardWebhooks = true;
    made.custom = {{"X-B", "1"}, {"X-A", "2"}};
    QCOMPARE(namesOf(requestHeaders(made, kBody)),
             QByteArrayList({"Content-Type", "User-Agent", "X-LeadHub-Event", "X-LeadHub-Delivery", "X-LeadHub-Attempt",
                             "X-LeadHub-Signature", "X-LeadHub-Signature-Previous", "webhook-id", "webhook-timestamp",
                             "webhook-signature", "X-B", "X-A"}));
}

void RequestHeadersTest::signsTheExactBody() {
    RequestFacts made = facts();
    made.secret = Secret("It's a Secret to Everybody"_ba);
    QCOMPARE(headerValue(requestHeaders(made, "Hello, World!"), "X-LeadHub-Signature"),
             "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"_ba);
}

void RequestHeadersTest::previousSecretSignsInItsOwnHeader() {
    RequestFacts made = facts();
    made.secret = Secret("new"_ba);
    made.previousSecret = Secret("old"_ba);
    const HttpHeaders headers = requestHeaders(made, kBody);
    QCOMPARE(headerValue(headers, "X-LeadHub-Signature"), signBody(Secret("new"_ba), kBody));
    QCOMPARE(headerValue(headers, "X-LeadHub-Signature-Previous"), signBody(Secret("old"_ba), kBody));
}

void RequestHeadersTest::previousSecretAloneSignsNothing() {
    RequestFacts made = facts();
    made.previousSecret = Secret("old"_ba);
    QCOMPARE(requestHeaders(made, kBody).size(), 5);
}

void RequestHeadersTest::standardWebhooksSignsWithBothSecrets() {
    RequestFacts made = facts();
    made.secret = Secret("new"_ba);
    made.previousSecret = Secret("old"_ba);
    made.standardWebhooks = true;
    const HttpHeaders headers = requestHeaders(made, kBody);
    const QByteArray id = made.deliveryPublicId.toLatin1();
    QCOMPARE(headerValue(headers, "webhook-id"), id);
    QCOMPARE(headerValue(headers, "webhook-timestamp"), "1614265330"_ba);
    const QByteArrayList expected{signStandard(made.secret, id, 1'614'265'330, kBody),
                                  signStandard(made.previousSecret, id, 1'614'265'330, kBody)};
    QCOMPARE(headerValue(headers, "webhook-signature"), expected.join(' '));
}

void RequestHeadersTest::standardWebhooksWithoutSecretIsUnsigned() {
    RequestFacts made = facts();
    made.standardWebhooks = true;
    const QByteArrayList names = namesOf(requestHeaders(made, kBody));
    QVERIFY(names.contains("webhook-id"_ba));
    QVERIFY(names.contains("webhook-timestamp"_ba));
    QVERIFY(!names.contains("webhook-signature"_ba));
}

WEBHOOKS_TEST(RequestHeadersTest)
#include "tst_requestheaders.moc"
