// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backlog.h"

#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestBacklog final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingWaits();
    void countsWhatIsDue();
    void leavesOutInactiveWebhooks();
    void stopsCounting();
    void countsRetries();
    void listsQueues();

private:
    void dueAt(qint64 delivery, qint64 at) {
        m_store->texts(u"UPDATE deliveries SET due_at = %1 WHERE id = %2"_s.arg(at).arg(delivery));
    }
    Backlog backlog() { return must((*m_store)->backlog(kNow)); }

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
};

void TestBacklog::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook().id;
}

void TestBacklog::nothingWaits() {
    QCOMPARE(backlog(), Backlog());
    QVERIFY(must(readQueues((*m_store)->database(), kNow)).isEmpty());
    QCOMPARE(must(readRetrying((*m_store)->database())), Retrying());
}

void TestBacklog::countsWhatIsDue() {
    for (int i = 0; i < 4; ++i)
        m_store->addLead();
    dueAt(1, kNow - 8'000);
    dueAt(2, kNow);
    dueAt(3, kNow + 1);
    dueAt(4, kNow + 500);
    QCOMPARE(backlog(), (Backlog{2, kNow - 8'000, kNow + 1, 0}));
    m_store->claim(m_store->addDispatcher(), m_webhook, 1);
    QCOMPARE(backlog(), (Backlog{1, kNow, kNow + 1, 1}));
}

void TestBacklog::leavesOutInactiveWebhooks() {
    m_store->addLead();
    m_store->texts(u"UPDATE webhooks SET active = 0"_s);
    QCOMPARE(backlog(), Backlog());
}

void TestBacklog::stopsCounting() {
    const qint64 other = m_store->addWebhook().id;
    m_store->texts(
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 6000) INSERT INTO leads "
        "(first_name) SELECT 'x' FROM c"_s);
    QCOMPARE(backlog().due, Backlog::kMost);
    const QList<WebhookQueue> queues = must(readQueues((*m_store)->database(), kNow));
    QCOMPARE(queues.size(), 2);
    QCOMPARE(queues[1].webhookId, other);
    QCOMPARE(queues[1].due, 6'000);
}

void TestBacklog::countsRetries() {
    const qint64 dispatcher = m_store->addDispatcher();
    for (int i = 0; i < 3; ++i)
        m_store->addLead();
    const auto claimed = m_store->claim(dispatcher, m_webhook, 2);
    QCOMPARE(must(readRetrying((*m_store)->database())).deliveries, 0);
    m_store->finish(dispatcher, claimed[0], Next::Retry, kNow);
    m_store->finish(dispatcher, claimed[1], Next::Retry, kNow + 5);
    QCOMPARE(must(readRetrying((*m_store)->database())), (Retrying{2, kNow + 10'000}));
    must((*m_store)->changes().cancel({1}, kNow));
    QCOMPARE(must(readRetrying((*m_store)->database())).deliveries, 1);
}

void TestBacklog::listsQueues() {
    const qint64 late = m_store->addWebhook(TestStore::sample(u"Data warehouse"_s)).id;
    m_store->addLead();
    m_store->addLead();
    // Deliveries of one event are made in the order of their webhooks.
    dueAt(1, kNow + 60'000);
    dueAt(2, kNow - 5'000);
    dueAt(3, kNow + 70'000);
    dueAt(4, kNow - 4'000);
    m_store->claim(m_store->addDispatcher(), late, 1, kNow - 5'000);
    const QList<WebhookQueue> queues = must(readQueues((*m_store)->database(), kNow));
    QCOMPARE(queues, (QList<WebhookQueue>{
                         {late, u"Data warehouse"_s, true, 1, 1, 1, kNow - 4'000, std::nullopt},
                         {m_webhook, TestStore::sample().name, true, 2, 0, 0, std::nullopt, kNow + 60'000},
                     }));
}

WEBHOOKS_TEST(TestBacklog)
#include "tst_backlog.moc"
