// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/gauges.h"

#include "store/statistics.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestGauges final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void anEmptyDatabaseHasNothing();
    void countsWhatWasMade();
    void countsWhatWaits();
    void judgesWebhooks();
    void namesTheOldestWebhooks();
    void knowsItsSqlite();
    void claimsKnowWhenTheirEventHappened();

private:
    DatabaseGauges gauges(int webhooks = 10) { return must(readGauges((*m_store)->database(), webhooks)); }

    std::unique_ptr<TestStore> m_store;
};

void TestGauges::anEmptyDatabaseHasNothing() {
    QCOMPARE(gauges(), DatabaseGauges());
}

void TestGauges::countsWhatWasMade() {
    m_store->addWebhook();
    m_store->addWebhook(TestStore::sample(u"Second"_s));
    m_store->addLead();
    m_store->addLead();
    QCOMPARE(gauges().events, 2);
    QCOMPARE(gauges().deliveries, 4);
    m_store->texts(u"DELETE FROM deliveries"_s);
    m_store->texts(u"DELETE FROM events"_s);
    QCOMPARE(gauges().events, 2);
    QCOMPARE(gauges().deliveries, 4);
}

void TestGauges::countsWhatWaits() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    m_store->addLead();
    QCOMPARE(gauges().pending, 2);
    m_store->setDue(1, kNow + 60'000);
    QCOMPARE(gauges().pending, 2);
    m_store->claimOne(m_store->addDispatcher(), webhook);
    QCOMPARE(gauges().pending, 1);
}

void TestGauges::judgesWebhooks() {
    const qint64 failing = m_store->addWebhook(TestStore::sample(u"Failing"_s)).id;
    Webhook off = TestStore::sample(u"Off"_s);
    off.active = false;
    m_store->addWebhook(off);
    const qint64 dispatcher = m_store->addDispatcher();
    AttemptResult refused;
    refused.error = ErrorClass::Refused;
    for (qint64 i = 1; i <= kFailingAfter; ++i) {
        QCOMPARE(gauges().active, 1);
        QCOMPARE(gauges().failing, 0);
        m_store->addLead();
        m_store->finish(dispatcher, m_store->claimOne(dispatcher, failing), FinishedAttempt::Next::Failed, kNow,
                        refused);
    }
    QCOMPARE(gauges().active, 0);
    QCOMPARE(gauges().failing, 1);
    QCOMPARE(gauges().inactive, 1);
    QCOMPARE(gauges().webhooks.first(), (WebhookGauge{failing, u"Failing"_s, kFailingAfter}));
}

void TestGauges::namesTheOldestWebhooks() {
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s})
        m_store->addWebhook(TestStore::sample(name));
    QCOMPARE(gauges(2).webhooks, (QList<WebhookGauge>{{1, u"A"_s, 0}, {2, u"B"_s, 0}}));
    QCOMPARE(gauges(2).active, 3);
}

void TestGauges::knowsItsSqlite() {
    QVERIFY(sqliteVersion((*m_store)->database()).startsWith("3."_L1));
}

void TestGauges::claimsKnowWhenTheirEventHappened() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    const ClaimedDelivery claimed = m_store->claimOne(m_store->addDispatcher(), webhook);
    QCOMPARE(claimed.createdAt, m_store->number(u"SELECT occurred_at FROM events"_s));
    QVERIFY(claimed.createdAt > 0);
}

WEBHOOKS_TEST(TestGauges)
#include "tst_gauges.moc"
