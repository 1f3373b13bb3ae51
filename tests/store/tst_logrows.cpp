// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filtersql.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestLogRows final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void idsStayWithinTheRange();
    void idsLookOnlyAtTheirRange_data();
    void idsLookOnlyAtTheirRange();
    void rowsComeInTheOrderAskedFor();
    void rowsNameTheLead_data();
    void rowsNameTheLead();
    void rowsTellTheLastAttempt();
    void matchingKeepsTheOrder();
    void changesNameEachDeliveryOnce();
    void sharesCountByWebhook();
    void redeliveryLeavesOutWhatSucceededSince();

private:
    DeliveryLog &log() { return (*m_store)->log(); }
    static DeliveryFilter filter(const QString &text) {
        const auto parsed = parseDeliveryFilter(text, kNow);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        return *parsed;
    }
    void addLeads(int count) {
        for (int i = 0; i < count; ++i)
            m_store->addLead(u"lead%1@example.com"_s.arg(i));
    }
    void attempt(qint64 webhook, Next next, const QString &detail = {}) {
        AttemptResult result;
        result.durationUs = 88'000;
        result.detail = detail;
        result.error = next == Next::Succeeded ? ErrorClass::None : ErrorClass::Http5xx;
        for (const ClaimedDelivery &claimed : m_store->claim(m_dispatcher, webhook, 1))
            m_store->finish(m_dispatcher, claimed, next, kNow, result);
    }

    std::unique_ptr<TestStore> m_store;
    qint64 m_crm = 0;
    qint64 m_dispatcher = 0;
};

void TestLogRows::init() {
    m_store = std::make_unique<TestStore>();
    m_crm = m_store->addWebhook(TestStore::sample(u"CRM"_s)).id;
    m_dispatcher = m_store->addDispatcher();
}

void TestLogRows::idsStayWithinTheRange() {
    addLeads(6);
    QCOMPARE(must(log().idsWithin({}, kNow, 2, 5)), (QList<qint64>{4, 3, 2}));
    QCOMPARE(must(log().idsWithin(filter(u"status:failed"_s), kNow, 0, 100)), QList<qint64>());
    QCOMPARE(must(log().idsWithin(filter(u"lead:3"_s), kNow, 0, 100)), QList<qint64>{3});
    QCOMPARE(must(log().lastId()), 6);
}

void TestLogRows::idsLookOnlyAtTheirRange_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("plan");
    const QString byKey = u"SEARCH d USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)"_s;
    const QString event = u"SEARCH e USING INTEGER PRIMARY KEY (rowid=?)"_s;
    const QString webhook =
        u"SEARCH h USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN|SEARCH f USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN"_s;
    QTest::newRow("everything reads deliveries alone") << u""_s << byKey;
    QTest::newRow("failures have an index")
        << u"status:failed"_s << u"SEARCH d USING INDEX deliveries_failed (id>? AND id<?)"_s;
    QTest::newRow("a code reads deliveries alone") << u"code:5xx"_s << byKey;
    QTest::newRow("a body reads the event too") << u"body:acme"_s << QString(byKey % u'|' % event);
    QTest::newRow("a name reads the webhook too") << u"webhook:crm"_s << QString(byKey % u'|' % webhook);
}

void TestLogRows::idsLookOnlyAtTheirRange() {
    QFETCH(const QString, filter);
    QFETCH(const QString, plan);
    const QString sql = idsWithinSql(toSql(TestLogRows::filter(filter), kNow));
    const QStringList lines = m_store->plan(sql.toUtf8().constData());
    QCOMPARE(lines.join(u'|'), plan);
}

void TestLogRows::rowsComeInTheOrderAskedFor() {
    addLeads(3);
    const QList<LogRow> rows = must(log().rows({2, 99, 3, 1}));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].delivery.id, 2);
    QCOMPARE(rows[1].delivery.id, 3);
    QCOMPARE(rows[2].delivery, must(log().byId(1)));
}

void TestLogRows::rowsNameTheLead_data() {
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QString>("name");
    QTest::newRow("both names")
        << u"{\"lead\":{\"first_name\":\"Jane\",\"last_name\":\"Smith\",\"email\":\"j@x.org\"}}"_s << u"Jane Smith"_s;
    QTest::newRow("one name") << u"{\"lead\":{\"first_name\":null,\"last_name\":\"Smith\"}}"_s << u"Smith"_s;
    QTest::newRow("the address when there is no name")
        << u"{\"lead\":{\"first_name\":\" \",\"last_name\":null,\"email\":\"j@x.org\"}}"_s << u"j@x.org"_s;
    QTest::newRow("nothing") << u"{\"lead\":{}}"_s << QString();
    QTest::newRow("no lead") << u"{}"_s << QString();
    QTest::newRow("no JSON") << u"{\"lead\":"_s << QString();
}

void TestLogRows::rowsNameTheLead() {
    QFETCH(const QString, payload);
    QFETCH(const QString, name);
    addLeads(1);
    must((*m_store)->database().write(
        [&] { (*m_store)->database().statement("UPDATE events SET payload = ?").run(payload.toUtf8()); }));
    QCOMPARE(must(log().rows({1}))[0].leadName, name);
}

void TestLogRows::rowsTellTheLastAttempt() {
    addLeads(2);
    attempt(m_crm, Next::Failed, u"The receiver answered 503."_s);
    const QList<LogRow> rows = must(log().rows({1, 2}));
    QCOMPARE(rows[0].detail, u"The receiver answered 503."_s);
    QCOMPARE(rows[0].durationUs, std::optional<qint64>(88'000));
    QCOMPARE(rows[1].detail, QString());
    QCOMPARE(rows[1].durationUs, std::optional<qint64>());
}

void TestLogRows::matchingKeepsTheOrder() {
    addLeads(4);
    attempt(m_crm, Next::Failed);
    QCOMPARE(must(log().matching(filter(u"status:pending"_s), kNow, {3, 1, 77, 4})), (QList<qint64>{3, 4}));
}

void TestLogRows::changesNameEachDeliveryOnce() {
    addLeads(2);
    attempt(m_crm, Next::Failed);
    must((*m_store)->changes().redeliver({1}, kNow, 0, {}));
    must((*m_store)->changes().cancel({2}, kNow));
    attempt(m_crm, Next::Succeeded);
    const ChangedDeliveries all = must(log().changedSince(0, 100));
    QCOMPARE(all.ids, QList<qint64>{1});
    QCOMPARE(all.lastAttemptId, 2);
    const ChangedDeliveries first = must(log().changedSince(0, 1));
    QCOMPARE(first.lastAttemptId, 1);
    const ChangedDeliveries none = must(log().changedSince(2, 100));
    QVERIFY(none.ids.isEmpty());
    QCOMPARE(none.lastAttemptId, 2);
}

void TestLogRows::sharesCountByWebhook() {
    const qint64 shop = m_store->addWebhook(TestStore::sample(u"Shop"_s)).id;
    addLeads(3);
    attempt(m_crm, Next::Failed);
    attempt(shop, Next::Failed);
    attempt(shop, Next::Succeeded);
    must((*m_store)->webhooks().setActive(shop, Activity::Inactive, kNow));
    const QList<RedeliveryShare> shares = must(log().redeliveryShares({1, 2, 3, 4, 5, 6}));
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares[0], (RedeliveryShare{m_crm, u"CRM"_s, 1, 2, 0}));
    QCOMPARE(shares[1], (RedeliveryShare{shop, u"Shop"_s, 0, 0, 3}));
}

void TestLogRows::redeliveryLeavesOutWhatSucceededSince() {
    addLeads(2);
    attempt(m_crm, Next::Succeeded);
    attempt(m_crm, Next::Succeeded);
    m_store->texts(u"UPDATE deliveries SET finished_at = %1 WHERE id = 1"_s.arg(kNow + 5));
    QCOMPARE(must((*m_store)->changes().redeliver({1, 2}, kNow, 0, {})), 1);
    QCOMPARE(must(log().byId(1)).state, DeliveryState::Succeeded);
    QCOMPARE(must(log().byId(2)).state, DeliveryState::Pending);
}

WEBHOOKS_TEST(TestLogRows)
#include "tst_logrows.moc"
