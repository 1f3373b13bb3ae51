// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliverypolicy.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

/// What becomes of claims whose dispatcher is gone, and of deliveries that a wrong clock put off.
class TestRescue final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void refusesTheResultOfAStaleOwner();
    void rescuesClaimsOfTheDead();
    void rescuesInSlices();
    void claimsNothingForTheDead();
    void findsClaimsOfNobody();
    void tellsALateAttemptFromThePresentOne();
    void failsARescuedTest();
    void pullsInWhatWaitsTooLong();

private:
    std::unique_ptr<TestStore> m_store;
};

void TestRescue::refusesTheResultOfAStaleOwner() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    const qint64 stale = m_store->addDispatcher(u"stale"_s);
    const qint64 fresh = m_store->addDispatcher(u"fresh"_s);
    const ClaimedDelivery old = m_store->claimOne(stale, webhook);
    must((*m_store)->claims().rescue(stale, kNow));
    const ClaimedDelivery taken = m_store->claimOne(fresh, webhook);
    QCOMPARE(taken.id, old.id);
    QCOMPARE(m_store->finish(stale, old, Next::Succeeded).lost, (QList<AttemptKey>{{old.id, old.attemptNumber}}));
    QCOMPARE(m_store->finish(fresh, old, Next::Succeeded).lost, (QList<AttemptKey>{{old.id, old.attemptNumber}}));
    QCOMPARE(must((*m_store)->log().byId(old.id)).state, DeliveryState::Sending);
    QCOMPARE(m_store->finish(fresh, taken, Next::Succeeded).lost, QList<AttemptKey>());
    QCOMPARE(m_store->finish(fresh, taken, Next::Failed).lost, (QList<AttemptKey>{{old.id, taken.attemptNumber}}));
    QCOMPARE(must((*m_store)->log().attempts(old.id)).size(), 2);
}

void TestRescue::rescuesClaimsOfTheDead() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    m_store->addLead();
    const qint64 dead = m_store->addDispatcher(u"dead"_s);
    const qint64 alive = m_store->addDispatcher(u"alive"_s);
    m_store->claimOne(dead, webhook);
    const ClaimedDelivery kept = m_store->claimOne(alive, webhook);
    QCOMPARE(must((*m_store)->claims().rescue(dead, kNow)), 1);
    const Delivery freed = must((*m_store)->log().byId(1));
    QCOMPARE(freed.state, DeliveryState::Pending);
    QCOMPARE(freed.nextAttemptAt, std::optional<qint64>(kNow));
    QCOMPARE(freed.attemptCount, 1);
    QCOMPARE(freed.cycleAttempts, 0);
    const QList<Attempt> attempts = must((*m_store)->log().attempts(1));
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts[0].result.error, ErrorClass::ConnectionLost);
    QVERIFY(attempts[0].result.posted);
    QCOMPARE(attempts[0].result.url, TestStore::sample().url);
    const auto rows = must((*m_store)->dispatchers().all());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].id, alive);
    QCOMPARE(rows[0].inFlight, 1);
    QCOMPARE(must((*m_store)->log().byId(kept.id)).state, DeliveryState::Sending);
    QCOMPARE(m_store->claimOne(alive, webhook).attemptNumber, 2);
}

/// As when this process stood still until another one had taken it for dead.
void TestRescue::claimsNothingForTheDead() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    const qint64 dead = m_store->addDispatcher(u"dead"_s);
    must((*m_store)->claims().rescue(dead, kNow));
    const TurnOutcome outcome = must((*m_store)->claims().turn(dead, {}, {}, {{webhook, 8}}, kNow, kNow));
    QVERIFY(!outcome.isRegistered);
    QVERIFY(outcome.claimed.isEmpty());
    QCOMPARE(must((*m_store)->log().byId(1)).state, DeliveryState::Pending);
    QCOMPARE(m_store->claim(m_store->addDispatcher(u"again"_s), webhook).size(), 1);
}

void TestRescue::findsClaimsOfNobody() {
    const qint64 webhook = m_store->addWebhook().id;
    QList<qint64> holders;
    for (int i = 0; i < 3; ++i) {
        m_store->addLead();
        holders.append(m_store->addDispatcher());
        m_store->claimOne(holders.last(), webhook);
    }
    QCOMPARE(must((*m_store)->dispatchers().unknown()), QList<qint64>());
    m_store->texts(u"DELETE FROM dispatchers WHERE id <> %1"_s.arg(holders[1]));
    QCOMPARE(must((*m_store)->dispatchers().unknown()), (QList<qint64>{holders[0], holders[2]}));
    QCOMPARE(must((*m_store)->claims().rescue(holders[2], kNow)), 1);
    QCOMPARE(must((*m_store)->log().byId(3)).state, DeliveryState::Pending);
    QCOMPARE(must((*m_store)->dispatchers().unknown()), QList<qint64>{holders[0]});
}

void TestRescue::tellsALateAttemptFromThePresentOne() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    const qint64 before = m_store->addDispatcher(u"before"_s);
    const ClaimedDelivery first = m_store->claimOne(before, webhook);
    must((*m_store)->claims().rescue(before, kNow));
    const qint64 again = m_store->addDispatcher(u"again"_s);
    const ClaimedDelivery second = m_store->claimOne(again, webhook);
    QCOMPARE(second.id, first.id);
    QList<FinishedAttempt> both(2);
    for (qsizetype i = 0; i < both.size(); ++i) {
        both[i].deliveryId = first.id;
        both[i].webhookId = webhook;
        both[i].number = i == 0 ? first.attemptNumber : second.attemptNumber;
    }
    const TurnOutcome outcome = must((*m_store)->claims().turn(again, both, {}, {}, kNow, kNow));
    QCOMPARE(outcome.lost, QList<AttemptKey>{both[0].key()});
    QCOMPARE(must((*m_store)->log().byId(first.id)).state, DeliveryState::Succeeded);
    QCOMPARE(must((*m_store)->statistics().byWebhook(0)).value(webhook).succeeded, 1);
}

void TestRescue::rescuesInSlices() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->texts(
        u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 1001) "
        "INSERT INTO leads (lead_score) SELECT x FROM c"_s);
    const qint64 dead = m_store->addDispatcher();
    QCOMPARE(m_store->claim(dead, webhook, 2'000).size(), 1'001);
    QCOMPARE(must((*m_store)->claims().rescue(dead, kNow)), 1'000);
    QCOMPARE(must((*m_store)->dispatchers().all()).size(), 1);
    QCOMPARE(must((*m_store)->claims().rescue(dead, kNow)), 1);
    QCOMPARE(must((*m_store)->dispatchers().all()).size(), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'pending' AND cycle_attempts = 0"_s),
             1'001);
}

void TestRescue::failsARescuedTest() {
    const qint64 webhook = m_store->addWebhook().id;
    const qint64 dead = m_store->addDispatcher();
    const auto test = must((*m_store)->claims().prepareTest(webhook, EventType::LeadCreated, dead, kNow));
    QCOMPARE(must((*m_store)->claims().rescue(dead, kNow)), 1);
    QCOMPARE(must((*m_store)->log().byId(test.id)).state, DeliveryState::Failed);
}

void TestRescue::pullsInWhatWaitsTooLong() {
    m_store->addWebhook();
    m_store->addLead();
    m_store->addLead();
    m_store->addLead();
    m_store->setDue(1, kNow + kLongestWaitMs);
    m_store->setDue(2, kNow + kLongestWaitMs + 1);
    m_store->setDue(3, kNow + 100 * kLongestWaitMs);
    QCOMPARE(must((*m_store)->claims().pullInDistant(kNow)), 2);
    QCOMPARE(m_store->texts(u"SELECT due_at - %1 FROM deliveries ORDER BY id"_s.arg(kNow)),
             (QStringList{QString::number(kLongestWaitMs), u"0"_s, u"0"_s}));
    QCOMPARE(must((*m_store)->claims().pullInDistant(kNow)), 0);
}

WEBHOOKS_TEST(TestRescue)
#include "tst_rescue.moc"
