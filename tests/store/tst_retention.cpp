// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestRetention final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void removesWhatIsOld();
    void keepsWhatIsUnfinishedOrFinishedLately();
    void removesInSlices();
    void looksAtAThousandEventsAtOnce_data();
    void looksAtAThousandEventsAtOnce();
    void looksWithoutTheWriteLock();
    void limitsTheRowsOfASlice();
    void removesTheOldestUntilItFits();
    void erasesOnlyFinishedMarks();
    void cancelsOrphansInSlices();
    void forgetsFormerWebhooks();
    void keepsNamesAsLongAsOlderDeliveriesAreThere();
    void givesPagesBack();

private:
    void addLeads(int count) {
        m_store->texts(
            u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %1) "
            "INSERT INTO leads (first_name) SELECT printf('%.200c', 'x') FROM c"_s.arg(count));
        m_store->texts(u"UPDATE events SET occurred_at = 1000 * id"_s);
    }
    void finishAll(qint64 at) {
        m_store->texts(
            u"UPDATE deliveries SET state = 'succeeded', due_at = NULL, claimed_by = NULL, finished_at = %1"_s.arg(at));
    }
    Retention &retention() { return (*m_store)->retention(); }
    /// How many events each slice of a round removes.
    QList<qint64> removedBefore(qint64 cutoff, int maxEvents) {
        QList<qint64> slices;
        for (RetentionSlice slice{0, true}; slice.more; slices.append(slice.events))
            slice = must(retention().pruneBefore(cutoff, maxEvents));
        return slices;
    }
    QStringList events() { return m_store->texts(u"SELECT id FROM events ORDER BY id"_s); }

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
};

void TestRetention::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook().id;
}

void TestRetention::removesWhatIsOld() {
    addLeads(3);
    const qint64 dispatcher = m_store->addDispatcher();
    AttemptResult result;
    result.responseBody = "body";
    const auto claims = m_store->claim(dispatcher, m_webhook);
    for (const ClaimedDelivery &claimed : claims)
        m_store->finish(dispatcher, claimed, Next::Succeeded, 1'500, result);
    QCOMPARE(must(retention().countBefore(3'000)), 2);
    QCOMPARE(must(retention().pruneBefore(3'000, 100)), (RetentionSlice{2, false}));
    QCOMPARE(must(retention().pruneBefore(3'000, 100)), (RetentionSlice{0, false}));
    QCOMPARE(events(), QStringList{u"3"_s});
    for (const QString &table : {u"deliveries"_s, u"attempts"_s, u"response_bodies"_s})
        QCOMPARE(m_store->number(u"SELECT count(*) FROM "_s % table), 1);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 3);
}

void TestRetention::keepsWhatIsUnfinishedOrFinishedLately() {
    addLeads(5);
    finishAll(2'000);
    m_store->texts(u"UPDATE deliveries SET state = 'pending', due_at = 1, finished_at = NULL WHERE event_id = 1"_s);
    m_store->texts(u"UPDATE deliveries SET state = 'sending', claimed_by = 1, finished_at = NULL WHERE event_id = 2"_s);
    m_store->texts(u"UPDATE deliveries SET finished_at = 10000 WHERE event_id = 3"_s);
    m_store->texts(u"DELETE FROM deliveries WHERE event_id = 4"_s);
    QCOMPARE(must(retention().countBefore(10'000)), 2);
    // One look at a time: what must stay does not stop the round.
    QCOMPARE(removedBefore(10'000, 1), (QList<qint64>{1, 1, 0}));
    QCOMPARE(events(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    finishAll(2'000);
    QCOMPARE(removedBefore(10'000, 100), QList<qint64>{3});
}

void TestRetention::removesInSlices() {
    addLeads(450);
    finishAll(1);
    QCOMPARE(removedBefore(kNow, 200), (QList<qint64>{200, 200, 50}));
}

void TestRetention::looksAtAThousandEventsAtOnce_data() {
    QTest::addColumn<QString>("round");
    QTest::newRow("by age") << u"age"_s;
    QTest::newRow("by size") << u"size"_s;
    QTest::newRow("marked ones") << u"marked"_s;
}

void TestRetention::looksAtAThousandEventsAtOnce() {
    QFETCH(const QString, round);
    addLeads(2'001);
    m_store->texts(u"UPDATE events SET erase = 1"_s);
    m_store->texts(
        u"UPDATE deliveries SET state = 'cancelled', due_at = NULL, finished_at = 1 WHERE event_id = 2001"_s);
    const auto slice = [&] {
        if (round == "age"_L1)
            return must(retention().pruneBefore(kNow, 100));
        return must(round == "size"_L1 ? retention().pruneToSize(1, 100) : retention().eraseMarked(100));
    };
    // What must stay is passed over, a thousand in a call, and the next round begins at the oldest again.
    QCOMPARE(slice(), (RetentionSlice{0, true}));
    QCOMPARE(slice(), (RetentionSlice{0, true}));
    QCOMPARE(slice(), (RetentionSlice{1, false}));
    QCOMPARE(slice(), (RetentionSlice{0, true}));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events"_s), 2'000);
}

void TestRetention::looksWithoutTheWriteLock() {
    addLeads(10);
    const auto other = m_store->another(0);
    const auto slice = must(other->database().write([&] { return retention().pruneBefore(kNow, 100); }));
    QCOMPARE(slice, (RetentionSlice{0, false}));
}

void TestRetention::limitsTheRowsOfASlice() {
    for (int i = 0; i < 9; ++i)
        m_store->addWebhook();
    addLeads(150);
    finishAll(1);
    // Each event is 11 rows: 10 deliveries and itself.
    QCOMPARE(removedBefore(kNow, 200), (QList<qint64>{91, 59}));
}

void TestRetention::removesTheOldestUntilItFits() {
    addLeads(400);
    finishAll(1);
    m_store->texts(u"UPDATE deliveries SET state = 'pending', due_at = 1, finished_at = NULL WHERE event_id = 1"_s);
    QCOMPARE(must(retention().pruneToSize(1'000'000'000, 50)), (RetentionSlice{0, false}));
    QCOMPARE(must(retention().pruneToSize(1, 50)), (RetentionSlice{50, true}));
    QCOMPARE(events().first(2), (QStringList{u"1"_s, u"52"_s}));
    qint64 slices = 0;
    while (must(retention().pruneToSize(1, 50)).more)
        ++slices;
    QCOMPARE(slices, 6);
    QCOMPARE(events(), QStringList{u"1"_s});
}

void TestRetention::erasesOnlyFinishedMarks() {
    addLeads(3);
    finishAll(1);
    m_store->texts(u"UPDATE events SET erase = 1 WHERE id < 3"_s);
    m_store->texts(u"UPDATE deliveries SET state = 'pending', due_at = 1, finished_at = NULL WHERE event_id = 1"_s);
    QCOMPARE(must(retention().eraseMarked(200)), (RetentionSlice{1, false}));
    QCOMPARE(events(), (QStringList{u"1"_s, u"3"_s}));
}

void TestRetention::cancelsOrphansInSlices() {
    const qint64 inactive = m_store->addWebhook().id;
    const qint64 deleted = m_store->addWebhook().id;
    addLeads(1'200);
    m_store->texts(u"UPDATE webhooks SET active = 0 WHERE id = %1"_s.arg(inactive));
    m_store->texts(u"DELETE FROM webhooks WHERE id = %1"_s.arg(deleted));
    for (const qint64 cancelled : {1'000, 1'000, 400, 0}) {
        const qint64 before = m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'cancelled'"_s);
        QCOMPARE(must(retention().cancelOrphans(kNow)), cancelled);
        QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'cancelled'"_s), before + cancelled);
    }
    QCOMPARE(m_store->texts(u"SELECT webhook_id || state || count(*) FROM deliveries GROUP BY webhook_id, state"_s),
             (QStringList{u"%1pending1200"_s.arg(m_webhook), u"%1cancelled1200"_s.arg(inactive),
                          u"%1cancelled1200"_s.arg(deleted)}));
}

void TestRetention::forgetsFormerWebhooks() {
    addLeads(1);
    must((*m_store)->webhooks().remove(m_webhook, kNow));
    must(retention().forgetFormerWebhooks());
    QCOMPARE(must((*m_store)->log().byId(1)).webhookName, TestStore::sample().name);
    must(retention().pruneBefore(kNow + 1, 100));
    must(retention().forgetFormerWebhooks());
    QCOMPARE(m_store->number(u"SELECT count(*) FROM former_webhooks"_s), 0);
}

void TestRetention::keepsNamesAsLongAsOlderDeliveriesAreThere() {
    const qint64 other = m_store->addWebhook().id;
    addLeads(2);
    must((*m_store)->webhooks().remove(m_webhook, 5'000));
    m_store->texts(u"UPDATE deliveries SET created_at = 5000 * event_id"_s);
    // The deleted webhook has no delivery left, but others are as old as it.
    m_store->texts(u"DELETE FROM deliveries WHERE webhook_id = %1"_s.arg(m_webhook));
    must(retention().forgetFormerWebhooks());
    QCOMPARE(m_store->number(u"SELECT count(*) FROM former_webhooks"_s), 1);
    m_store->texts(u"DELETE FROM deliveries WHERE event_id = 1"_s);
    must(retention().forgetFormerWebhooks());
    QCOMPARE(m_store->number(u"SELECT count(*) FROM former_webhooks"_s), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE webhook_id = %1"_s.arg(other)), 1);
}

void TestRetention::givesPagesBack() {
    addLeads(1'000);
    finishAll(1);
    removedBefore(kNow, 200);
    const qint64 pages = m_store->number(u"PRAGMA page_count"_s);
    const qint64 free = m_store->number(u"PRAGMA freelist_count"_s);
    QVERIFY(free > 20);
    must(retention().shrink(10));
    QCOMPARE(m_store->number(u"PRAGMA page_count"_s), pages - 10);
}

WEBHOOKS_TEST(TestRetention)
#include "tst_retention.moc"
