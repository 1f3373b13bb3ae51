// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deliveryfilter.h"
#include "domain/requestheaders.h"
#include "domain/signature.h"
#include "service/demodata.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr qint64 kAt = 1'777'458'667'000;  // 2026-04-29T10:31:07Z

/// Filled once: the tests only read.
TestStore &demo() {
    static TestStore store;
    static const bool filled = [] {
        must(fillWithDemoData(*store, kAt));
        return true;
    }();
    Q_UNUSED(filled)
    return store;
}

qint64 count(const QString &filter) {
    const auto parsed = parseDeliveryFilter(filter, kAt);
    return parsed ? must(demo()->log().count(*parsed, kAt)) : -1;
}

/// Everything that is not random by design (nonces of sealed secrets).
QStringList facts(TestStore &store) {
    return store.texts(
               u"SELECT group_concat(public_id || created_at || state || coalesce(due_at, '')) FROM deliveries"_s) +
           store.texts(u"SELECT group_concat(public_id || occurred_at || CAST(payload AS TEXT)) FROM events"_s) +
           store.texts(
               u"SELECT group_concat(delivery_id || ' ' || started_at || duration_us || "
               "CAST(request_headers AS TEXT)) FROM attempts"_s);
}

}  // namespace

class DemoDataTest : public QObject {
    Q_OBJECT

private slots:
    void hasTheSixWebhooks();
    void hasDeliveriesOf_data();
    void hasDeliveriesOf();
    void isConsistent_data();
    void isConsistent();
    void signsWhatItSent();
    void masksCredentials();
    void namesWhoActed();
    void isTheSameForTheSameTime();
    void refusesADatabaseInUse();
};

void DemoDataTest::hasTheSixWebhooks() {
    const QList<Webhook> webhooks = must(demo()->webhooks().all());
    QStringList names;
    for (const Webhook &webhook : webhooks)
        names.append(webhook.name);
    QCOMPARE(names, (QStringList{u"Sync to HubSpot"_s, u"Billing prod"_s, u"Zapier: new owner"_s, u"Data warehouse"_s,
                                 u"Slack #leads"_s, u"Old CRM"_s}));
    QVERIFY2(webhooks[0].previousSecretUntil > kAt, "a rotation is going on");
    QVERIFY(!webhooks[5].active);
    QVERIFY(!must(demo()->webhooks().secrets(1, kAt)).previous.isEmpty());
}

void DemoDataTest::hasDeliveriesOf_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<qint64>("atLeast");
    QTest::newRow("all") << u""_s << 1'000LL;
    QTest::newRow("the last hour") << u"since:1h"_s << 100LL;
    QTest::newRow("the days before") << u"before:24h"_s << 20LL;
    QTest::newRow("delivered at once") << u"status:succeeded attempt:1"_s << 500LL;
    QTest::newRow("delivered after retries") << u"status:succeeded attempt:>1"_s << 5LL;
    QTest::newRow("failed") << u"status:failed"_s << 50LL;
    QTest::newRow("retrying") << u"status:retrying"_s << 10LL;
    QTest::newRow("due") << u"status:due"_s << 1LL;
    QTest::newRow("sending") << u"status:sending"_s << 1LL;
    QTest::newRow("cancelled because the webhook is inactive") << u"status:cancelled webhook:\"Old CRM\""_s << 1LL;
    QTest::newRow("cancelled by an operator") << u"status:cancelled webhook:\"Data warehouse\""_s << 1LL;
    QTest::newRow("redelivered") << u"trigger:manual status:succeeded"_s << 1LL;
    QTest::newRow("sent as a test") << u"trigger:test status:succeeded"_s << 1LL;
    QTest::newRow("answered 204") << u"code:204"_s << 20LL;
    QTest::newRow("answered 401") << u"code:401"_s << 1LL;
    QTest::newRow("answered 503") << u"code:503"_s << 5LL;
    QTest::newRow("timed out") << u"error:timeout"_s << 20LL;
    QTest::newRow("with an expired certificate") << u"error:tls"_s << 1LL;
    QTest::newRow("refused") << u"error:refused"_s << 1LL;
    QTest::newRow("not found by name") << u"error:dns"_s << 1LL;
    for (const EventType type : kEventTypes)
        QTest::addRow("%s", qPrintable(eventTypeName(type))) << QString(u"event:"_s % eventTypeName(type)) << 1LL;
}

void DemoDataTest::hasDeliveriesOf() {
    QFETCH(const QString, filter);
    QFETCH(const qint64, atLeast);
    const qint64 found = count(filter);
    QVERIFY2(found >= atLeast, qPrintable(QString::number(found)));
}

void DemoDataTest::isConsistent_data() {
    QTest::addColumn<QString>("rows");
    QTest::newRow("no event happened later") << u"events WHERE occurred_at > %1"_s.arg(kAt);
    QTest::newRow("events are in the order of time")
        << u"events a JOIN events b ON b.id = a.id + 1 WHERE b.occurred_at < a.occurred_at"_s;
    QTest::newRow("payloads say when the event happened")
        << u"events WHERE CAST(payload AS TEXT) ->> '$.occurred_at' <> "
           "strftime('%Y-%m-%dT%H:%M:%SZ', occurred_at / 1000, 'unixepoch')"_s;
    QTest::newRow("no attempt started before its event")
        << u"attempts a JOIN deliveries d ON d.id = a.delivery_id WHERE a.started_at < d.created_at"_s;
    QTest::newRow("no attempt ended later") << u"attempts WHERE started_at + duration_us / 1000 > %1"_s.arg(kAt);
    QTest::newRow("attempts are counted")
        << u"deliveries d WHERE attempt_count <> (SELECT count(*) FROM attempts WHERE delivery_id = d.id) + "
           "(state = 'sending')"_s;
    QTest::newRow("a delivery ends with its last attempt")
        << u"deliveries d WHERE state IN ('succeeded', 'failed') AND finished_at <> "
           "(SELECT max(started_at + duration_us / 1000) FROM attempts WHERE delivery_id = d.id)"_s;
    QTest::newRow("a delivered one was answered 2xx")
        << u"deliveries WHERE state = 'succeeded' AND last_status NOT BETWEEN 200 AND 299"_s;
    QTest::newRow("every claim has a dispatcher")
        << u"deliveries WHERE claimed_by NOT IN (SELECT id FROM dispatchers)"_s;
    QTest::newRow("few are in flight for one webhook")
        << u"(SELECT 1 FROM deliveries WHERE state = 'sending' GROUP BY webhook_id HAVING count(*) > 4)"_s;
    QTest::newRow("the rollup counts every attempt")
        << u"(SELECT 1 WHERE (SELECT sum(succeeded + failed) FROM statistics_totals) <> "
           "(SELECT count(*) FROM attempts WHERE trigger <> 'test'))"_s;
    QTest::newRow("retries wait for their time")
        << u"attempts a JOIN attempts b ON b.delivery_id = a.delivery_id AND b.number = a.number + 1 "
           "WHERE b.started_at < a.started_at + a.duration_us / 1000"_s;
}

void DemoDataTest::isConsistent() {
    QFETCH(const QString, rows);
    QCOMPARE(demo().number(u"SELECT count(*) FROM "_s % rows), 0);
    QCOMPARE(must(demo()->database().schemaProblems()), QStringList());
}

void DemoDataTest::signsWhatItSent() {
    const auto filter = parseDeliveryFilter(u"webhook:#1 status:succeeded"_s, kAt);
    QVERIFY(filter);
    const QList<Delivery> deliveries = must(demo()->log().list(*filter, kAt, 0, 200));
    const SigningSecrets secrets = must(demo()->webhooks().secrets(1, kAt));
    QVERIFY(deliveries.size() > 100);
    int rotated = 0;
    for (const Delivery &delivery : deliveries) {
        const QByteArray payload = must(demo()->log().payload(delivery.id));
        const HttpHeaders headers = must(demo()->log().attempts(delivery.id)).last().result.requestHeaders;
        const QByteArray signature = headerValue(headers, "X-LeadHub-Signature");
        const QByteArray previous = headerValue(headers, "X-LeadHub-Signature-Previous");
        QVERIFY(verifySignature(previous.isEmpty() ? secrets.previous : secrets.current, payload, signature));
        QCOMPARE(headerValue(headers, "X-LeadHub-Delivery"), delivery.publicId.toUtf8());
        rotated += !previous.isEmpty();
    }
    QVERIFY(rotated > 0);
}

void DemoDataTest::masksCredentials() {
    QCOMPARE(demo().number(u"SELECT count(*) FROM attempts WHERE instr(CAST(request_headers AS TEXT), 'Bearer')"_s), 0);
    QVERIFY(demo().number(u"SELECT count(*) FROM attempts WHERE instr(CAST(request_headers AS TEXT), "
                          "'Authorization: ***')"_s) > 0);
}

void DemoDataTest::namesWhoActed() {
    const QList<AuditEntry> entries = must(demo()->audit().list({}, 0, 100));
    QVERIFY(entries.size() > 10);
    QStringList people;
    const Actor teller = demo().options().database.actor;
    for (const AuditEntry &entry : entries) {
        QVERIFY2(!entry.actor.user.isEmpty() && !entry.actor.host.isEmpty(), qPrintable(entry.action));
        if (entry.actor != teller && !people.contains(entry.actor.user))
            people.append(entry.actor.user);
    }
    QCOMPARE(people.size(), 3);
    QVERIFY2(std::ranges::is_sorted(entries, std::greater(), &AuditEntry::at), "in the order of time");
    QCOMPARE(entries.last().action, u"database.created"_s);
    QCOMPARE(demo()->database().actor(), teller);
}

void DemoDataTest::isTheSameForTheSameTime() {
    TestStore other;
    must(fillWithDemoData(*other, kAt));
    QCOMPARE(facts(other), facts(demo()));
}

void DemoDataTest::refusesADatabaseInUse() {
    TestStore store;
    store.addLead();
    const auto filled = fillWithDemoData(*store, kAt);
    QVERIFY(!filled);
    QCOMPARE(filled.error().code, ErrorCode::Conflict);
    QCOMPARE(store.number(u"SELECT count(*) FROM webhooks"_s), 0);
}

WEBHOOKS_TEST(DemoDataTest)
#include "tst_demodata.moc"
