// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failures.h"

#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestFailures final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingHasFailed();
    void groupsByWebhookAndReason();
    void leavesOutTestSends();
    void keepsNamesOfDeletedWebhooks();
    void dismissesUntilItFailsAgain();
    void restoresWhatWasDismissed();
    void redeliveredOnesLeave();
    void namesItsDeliveriesForTheLog_data();
    void namesItsDeliveriesForTheLog();
    void walksNoLog();

private:
    Failures &failures() { return (*m_store)->failures(); }
    QList<FailureGroup> groups() { return must(failures().groups()); }
    /// Makes an event and fails its delivery to that webhook.
    void fail(qint64 webhookId, ErrorClass error, std::optional<int> status, qint64 at) {
        m_store->addLead();
        AttemptResult result;
        result.error = error;
        result.status = status;
        const auto claimed = m_store->claim(m_dispatcher, webhookId);
        for (const ClaimedDelivery &one : claimed)
            m_store->finish(m_dispatcher, one, Next::Failed, at, result);
    }

    std::unique_ptr<TestStore> m_store;
    qint64 m_dispatcher = 0;
    qint64 m_webhook = 0;
};

void TestFailures::init() {
    m_store = std::make_unique<TestStore>();
    m_dispatcher = m_store->addDispatcher();
    m_webhook = m_store->addWebhook().id;
}

void TestFailures::nothingHasFailed() {
    m_store->addLead();
    m_store->finish(m_dispatcher, m_store->claim(m_dispatcher, m_webhook)[0], Next::Succeeded);
    QVERIFY(groups().isEmpty());
    QCOMPARE(must(failures().count()), 0);
}

void TestFailures::groupsByWebhookAndReason() {
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow);
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow + 2'000);
    fail(m_webhook, ErrorClass::Http5xx, 500, kNow + 1'000);
    fail(m_webhook, ErrorClass::Timeout, std::nullopt, kNow + 3'000);
    fail(m_webhook, ErrorClass::Timeout, 200, kNow + 4'000);
    const qint64 other = m_store->addWebhook(TestStore::sample(u"Slack #leads"_s)).id;
    fail(other, ErrorClass::Http5xx, 503, kNow + 500);
    const QList<FailureGroup> found = groups();
    QCOMPARE(found.size(), 5);
    QCOMPARE(must(failures().count()), 5);
    QCOMPARE(found[0].error, ErrorClass::Timeout);
    QCOMPARE(found[0].status, std::optional<int>(200));
    QCOMPARE(found[1].status, std::nullopt);
    const FailureGroup &many = found[2];
    QCOMPARE(many.webhookName, TestStore::sample().name);
    QVERIFY(many.webhookActive && !many.webhookDeleted);
    QCOMPARE(many.deliveries, 2);
    QCOMPARE(many.firstAt, kNow);
    QCOMPARE(many.lastAt, kNow + 2'000);
    QCOMPARE(many.lastDeliveryId, 2);
    QCOMPARE(must(failures().ids(many)), (QList<qint64>{1, 2}));
    QCOMPARE(found[4].webhookId, other);
}

void TestFailures::leavesOutTestSends() {
    const auto test = must((*m_store)->claims().prepareTest(m_webhook, EventType::LeadCreated, m_dispatcher, kNow));
    AttemptResult result;
    result.error = ErrorClass::Dns;
    m_store->finish(m_dispatcher, test, Next::Failed, kNow, result);
    QVERIFY(groups().isEmpty());
}

void TestFailures::keepsNamesOfDeletedWebhooks() {
    fail(m_webhook, ErrorClass::Dns, std::nullopt, kNow);
    must((*m_store)->webhooks().remove(m_webhook, kNow));
    const FailureGroup group = groups().value(0);
    QVERIFY(group.webhookDeleted && !group.webhookActive);
    QCOMPARE(group.webhookName, TestStore::sample().name);
}

void TestFailures::dismissesUntilItFailsAgain() {
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow);
    fail(m_webhook, ErrorClass::Timeout, std::nullopt, kNow);
    const FailureGroup group = groups().value(0);
    must(failures().dismiss(group));
    QCOMPARE(groups().size(), 1);
    QCOMPARE(must(failures().count()), 1);
    QVERIFY(groups().value(0).error != group.error);
    fail(m_webhook, group.error, group.status, kNow + 1);
    const FailureGroup again = groups().value(0);
    QCOMPARE(again.error, group.error);
    QCOMPARE(again.deliveries, 1);
    QCOMPARE(must(failures().ids(again)), QList<qint64>{3});
    must(failures().dismiss(again));
    QCOMPARE(groups().size(), 1);
}

void TestFailures::restoresWhatWasDismissed() {
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow);
    must(failures().dismiss(groups().value(0)));
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow + 1);
    const FailureGroup second = groups().value(0);
    must(failures().dismiss(second));
    QVERIFY(groups().isEmpty());
    must(failures().restore(second));
    QCOMPARE(groups(), QList<FailureGroup>{second});
}

void TestFailures::redeliveredOnesLeave() {
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow);
    must(failures().dismiss(groups().value(0)));
    fail(m_webhook, ErrorClass::Http5xx, 503, kNow + 1);
    must((*m_store)->changes().redeliver({1, 2}, kNow, 0, {}));
    QVERIFY(groups().isEmpty());
    QCOMPARE(must(failures().count()), 0);
    // A delivery that was dismissed, sent again and failed again is news.
    AttemptResult result;
    result.error = ErrorClass::Http5xx;
    result.status = 503;
    m_store->finish(m_dispatcher, m_store->claim(m_dispatcher, m_webhook, 1)[0], Next::Failed, kNow + 2, result);
    QCOMPARE(groups().value(0).deliveries, 1);
}

void TestFailures::namesItsDeliveriesForTheLog_data() {
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<QString>("filter");
    QTest::newRow("an answer by its code") << ErrorClass::Http5xx << std::optional(503) << u"code:503"_s;
    QTest::newRow("no answer by its error") << ErrorClass::Dns << std::optional<int>() << u"code:none error:dns"_s;
    QTest::newRow("an answer that went wrong by both")
        << ErrorClass::TooLarge << std::optional(200) << u"code:200 error:too_large"_s;
}

void TestFailures::namesItsDeliveriesForTheLog() {
    QFETCH(ErrorClass, error);
    QFETCH(std::optional<int>, status);
    QFETCH(QString, filter);
    fail(m_webhook, ErrorClass::Redirect, 302, kNow);
    fail(m_webhook, error, status, kNow + 1);
    const FailureGroup group = groups().value(0);
    QCOMPARE(group.filter(), u"status:failed webhook:#%1 %2 -trigger:test"_s.arg(m_webhook).arg(filter));
    const auto parsed = parseDeliveryFilter(group.filter(), kNow);
    QVERIFY(parsed);
    QCOMPARE(must((*m_store)->log().ids(*parsed, kNow, 0, 10)), QList<qint64>{2});
}

void TestFailures::walksNoLog() {
    for (const char *sql :
         {"SELECT count(*), min(finished_at), max(finished_at), max(id) FROM deliveries INDEXED BY deliveries_failures "
          "WHERE state = 'failed' AND trigger <> 'test' AND webhook_id = ? AND last_error IS ? AND last_status IS ? "
          "AND "
          "finished_at > ?",
          "SELECT webhook_id, last_error, last_status FROM deliveries INDEXED BY deliveries_failures WHERE state = "
          "'failed' AND trigger <> 'test' AND webhook_id > ? ORDER BY webhook_id, last_error, last_status LIMIT 1"}) {
        const QStringList plan = m_store->plan(sql);
        QCOMPARE(plan.size(), 1);
        QVERIFY2(plan[0].startsWith(u"SEARCH deliveries USING COVERING INDEX"_s), qPrintable(plan[0]));
    }
}

WEBHOOKS_TEST(TestFailures)
#include "tst_failures.moc"
