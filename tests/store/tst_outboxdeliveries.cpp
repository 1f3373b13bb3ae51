// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestOutboxDeliveries final : public QObject {
    Q_OBJECT

private slots:
    void makesDeliveriesForListenersOnly();
    void makesNoDeliveriesForTests();
    void namesThemInOrder();
    void repairsLatin1Once();
};

void TestOutboxDeliveries::makesDeliveriesForListenersOnly() {
    TestStore store;
    const qint64 all = store.addWebhook().id;
    Webhook webhook = TestStore::sample(u"created only"_s);
    webhook.allEvents = false;
    webhook.events = {EventType::LeadCreated};
    const qint64 created = store.addWebhook(webhook).id;
    webhook.events = {EventType::LeadDeleted, EventType::FormSubmitted};
    store.addWebhook(webhook);
    webhook.events = {EventType::LeadCreated};
    webhook.active = false;
    store.addWebhook(webhook);
    webhook.events.clear();
    webhook.allEvents = true;
    store.addWebhook(webhook);
    store.addLead();
    QCOMPARE(store.texts(u"SELECT webhook_id FROM deliveries ORDER BY webhook_id"_s),
             (QStringList{QString::number(all), QString::number(created)}));
    QCOMPARE(store.number(u"SELECT count(*) FROM deliveries d JOIN events e ON e.id = d.event_id "
                          "WHERE d.due_at = e.occurred_at AND d.created_at = e.occurred_at"_s),
             2);
}

void TestOutboxDeliveries::makesNoDeliveriesForTests() {
    TestStore store;
    const qint64 tested = store.addWebhook().id;
    store.addWebhook(TestStore::sample(u"other"_s));
    must(store->claims().prepareTest(tested, EventType::LeadCreated, store.addDispatcher(), kNow));
    QCOMPARE(store.texts(u"SELECT webhook_id || ' ' || trigger || ' ' || state FROM deliveries"_s),
             QStringList{u"%1 test sending"_s.arg(tested)});
}

/// One statement has one time; what it makes is told apart, and kept in order, by what follows in the id.
void TestOutboxDeliveries::namesThemInOrder() {
    TestStore store;
    store.addWebhook();
    store.addWebhook();
    store.texts(u"INSERT INTO leads (source) SELECT value FROM json_each('[1,2,3,4,5,6,7,8,9,10,11,12]')"_s);
    for (const QString &table : {u"events"_s, u"deliveries"_s}) {
        const QStringList ids = store.texts(u"SELECT public_id FROM %1 ORDER BY id"_s.arg(table));
        QVERIFY(std::ranges::is_sorted(ids));
        QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), table == "events"_L1 ? 12 : 24);
        for (const QString &id : ids)
            QCOMPARE(id.size(), 32);
    }
}

void TestOutboxDeliveries::repairsLatin1Once() {
    TestStore store;
    const qint64 webhook = store.addWebhook().id;
    store.texts(u"INSERT INTO leads (first_name, last_name) VALUES (CAST(x'4ae96e' AS TEXT), 'ü')"_s);
    const QByteArray written = must(store->events().list(0, 1))[0].payload;
    QVERIFY(!written.isValidUtf8());
    QByteArray expected = written;
    expected.replace("\xe9", "\xef\xbf\xbd");
    const qint64 dispatcher = store.addDispatcher();
    const auto claimed = store.claim(dispatcher, webhook);
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed[0].payload, expected);
    QCOMPARE(must(store->events().list(0, 1))[0].payload, expected);
    store.finish(dispatcher, claimed[0], FinishedAttempt::Next::Retry);
    QCOMPARE(store.claim(dispatcher, webhook, 1, kNow + 10'000).value(0).payload, expected);
}

WEBHOOKS_TEST(TestOutboxDeliveries)
#include "tst_outboxdeliveries.moc"
