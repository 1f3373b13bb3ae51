// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliverypolicy.h"
#include "store/claimsql.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

namespace {

AttemptResult answered(int status) {
    AttemptResult result;
    result.startedAt = kNow;
    result.durationUs = 42'000;
    result.posted = true;
    result.status = status;
    result.error = status < 300 ? ErrorClass::None : ErrorClass::Http5xx;
    result.url = u"https://hooks.example.com/in"_s;
    return result;
}

}  // namespace

class TestClaims final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void claimsInOrderOfDueTime();
    void claimsUpToEachWebhooksLimit();
    void claimsNothingThatIsNotDue();
    void claimsNothingForInactiveOrDeletedWebhooks();
    void givesUpWhatHasNoEvent();
    void claimsWhatTheDeliveryNeeds();
    void keepsEveryFieldOfAnAttempt();
    void recordsEachOutcome_data();
    void recordsEachOutcome();
    void cancelsTheRetryOfADisabledWebhook();
    void keepsThePace();
    void listsWebhooksThatHaveWork();
    void findsNewDeliveries();
    void looksAtManyNewDeliveriesInParts();
    void testsWithTheLatestRealLead();
    void testsWithASample();
    void testsNoWebhookThatIsGone();
    void usesItsIndexes_data();
    void usesItsIndexes();

private:
    QString stateOf(qint64 delivery) {
        return m_store
            ->texts(
                u"SELECT state || ' ' || attempt_count || ' ' || cycle_attempts || ' ' || repeated || ' ' || "
                u"coalesce(due_at - "
                "%1, '-') FROM deliveries WHERE id = %2"_s.arg(kNow)
                    .arg(delivery))
            .value(0);
    }

    std::unique_ptr<TestStore> m_store;
};

void TestClaims::claimsInOrderOfDueTime() {
    const qint64 webhook = m_store->addWebhook().id;
    for (int i = 0; i < 3; ++i)
        m_store->addLead();
    m_store->setDue(1, kNow - 1);
    m_store->setDue(2, kNow - 3);
    m_store->setDue(3, kNow - 2);
    const qint64 dispatcher = m_store->addDispatcher();
    QCOMPARE(m_store->claimOne(dispatcher, webhook).id, 2);
    QCOMPARE(m_store->claimOne(dispatcher, webhook).id, 3);
    QCOMPARE(m_store->claimOne(dispatcher, webhook).id, 1);
    QCOMPARE(m_store->claimOne(dispatcher, webhook).id, 0);
}

void TestClaims::claimsUpToEachWebhooksLimit() {
    const qint64 one = m_store->addWebhook().id;
    const qint64 two = m_store->addWebhook().id;
    const qint64 three = m_store->addWebhook().id;
    for (int i = 0; i < 5; ++i)
        m_store->addLead();
    const qint64 dispatcher = m_store->addDispatcher();
    const auto outcome =
        must((*m_store)->claims().turn(dispatcher, {}, {}, {{one, 2}, {two, 2}, {three, 4}}, kNow, kNow));
    QMap<qint64, int> counts;
    for (const ClaimedDelivery &claimed : outcome.claimed)
        ++counts[claimed.webhookId];
    QCOMPARE(counts, (QMap<qint64, int>{{one, 2}, {two, 2}, {three, 4}}));
    QCOMPARE(outcome.next, QList<DueWebhook>());
    const auto rest = must((*m_store)->claims().turn(dispatcher, {}, {}, {{three, 4}}, kNow, kNow));
    QCOMPARE(rest.claimed.size(), 1);
    QCOMPARE(m_store->number(
                 u"SELECT count(*) FROM deliveries WHERE state = 'sending' AND claimed_by = %1"_s.arg(dispatcher)),
             9);
}

void TestClaims::claimsNothingThatIsNotDue() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    m_store->setDue(1, kNow + 1);
    const qint64 dispatcher = m_store->addDispatcher();
    const auto outcome = must((*m_store)->claims().turn(dispatcher, {}, {}, {{webhook, 3}}, kNow, kNow));
    QVERIFY(outcome.claimed.isEmpty());
    QCOMPARE(outcome.next, (QList<DueWebhook>{{webhook, kNow + 1}}));
    QCOMPARE(m_store->claimOne(dispatcher, webhook, kNow + 1).id, 1);
}

void TestClaims::claimsNothingForInactiveOrDeletedWebhooks() {
    const qint64 inactive = m_store->addWebhook().id;
    const qint64 deleted = m_store->addWebhook().id;
    m_store->addLead();
    // What a disable or delete that was cut off after its first transaction leaves behind.
    m_store->texts(u"UPDATE webhooks SET active = 0 WHERE id = %1"_s.arg(inactive));
    m_store->texts(u"DELETE FROM webhooks WHERE id = %1"_s.arg(deleted));
    const auto outcome =
        must((*m_store)->claims().turn(m_store->addDispatcher(), {}, {}, {{inactive, 1}, {deleted, 1}}, kNow, kNow));
    QVERIFY(outcome.claimed.isEmpty());
    QCOMPARE(outcome.next, QList<DueWebhook>());
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), QList<DueWebhook>());
}

void TestClaims::givesUpWhatHasNoEvent() {
    const qint64 webhook = m_store->addWebhook().id;
    for (int i = 0; i < 3; ++i)
        m_store->addLead();
    m_store->texts(u"DELETE FROM events WHERE id = 2"_s);
    const auto outcome = must((*m_store)->claims().turn(m_store->addDispatcher(), {}, {}, {{webhook, 3}}, kNow, kNow));
    QCOMPARE(outcome.withoutEvent, 1);
    QCOMPARE(outcome.claimed.size(), 2);
    QCOMPARE(m_store->texts(u"SELECT state || ' ' || attempt_count || ' ' || coalesce(reason, '') FROM deliveries"_s),
             (QStringList{u"sending 1 "_s, u"failed 0 event missing"_s, u"sending 1 "_s}));
}

void TestClaims::claimsWhatTheDeliveryNeeds() {
    const Webhook webhook = m_store->addWebhook();
    m_store->addLead();
    const ClaimedDelivery claimed = m_store->claimOne(m_store->addDispatcher(), webhook.id);
    const Event event = must((*m_store)->events().list(0, 1))[0];
    QCOMPARE(claimed.publicId, must((*m_store)->log().byId(1)).publicId);
    QCOMPARE(claimed.webhookId, webhook.id);
    QCOMPARE(claimed.webhookRevision, webhook.revision);
    QCOMPARE(claimed.eventId, event.id);
    QCOMPARE(claimed.eventType, event.type);
    QCOMPARE(claimed.payload, event.payload);
    QCOMPARE(claimed.trigger, Trigger::Automatic);
    QCOMPARE(claimed.attemptNumber, 1);
    QCOMPARE(claimed.cycleAttempts, 1);
    QVERIFY(!claimed.repeated);
}

void TestClaims::keepsEveryFieldOfAnAttempt() {
    AttemptResult full;
    full.startedAt = kNow - 7;
    full.durationUs = 1'234'567;
    full.posted = true;
    full.status = 503;
    full.error = ErrorClass::Http5xx;
    full.detail = u"Der Empfänger antwortete 503."_s;
    full.url = u"https://hooks.example.com/in?x=1"_s;
    full.requestHeaders = {{"Content-Type", "application/json"}, {"X-LeadHub-Attempt", "1"}};
    full.responseHeaders = {{"Set-Cookie", "a=1"}, {"Set-Cookie", "b=2"}};
    full.responseBody = QByteArray("\x00\xff<b>", 5);
    full.bodyTruncated = true;
    full.remoteAddress = u"[2001:db8::1]:443"_s;
    full.phases = {1, 2, 3, 4, true};
    full.certificateDaysLeft = -3;
    const AttemptResult bare;

    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    const qint64 dispatcher = m_store->addDispatcher();
    m_store->finish(dispatcher, m_store->claimOne(dispatcher, webhook), Next::Retry, kNow, full);
    m_store->finish(dispatcher, m_store->claimOne(dispatcher, webhook, kNow + 10'000), Next::Succeeded, kNow + 1, bare);
    const QList<Attempt> attempts = must((*m_store)->log().attempts(1));
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0], (Attempt{1, 1, Trigger::Automatic, full}));
    QCOMPARE(attempts[1], (Attempt{2, 2, Trigger::Automatic, bare}));
}

void TestClaims::recordsEachOutcome_data() {
    QTest::addColumn<int>("next");
    QTest::addColumn<QString>("state");  // attempts, of the cycle, repeated, due
    QTest::newRow("a success ends it") << int(Next::Succeeded) << u"succeeded 1 1 0 -"_s;
    QTest::newRow("a failure ends it") << int(Next::Failed) << u"failed 1 1 0 -"_s;
    QTest::newRow("a retry waits") << int(Next::Retry) << u"pending 1 1 0 10000"_s;
    QTest::newRow("a repetition is free") << int(Next::Repeat) << u"pending 1 0 1 10000"_s;
}

void TestClaims::recordsEachOutcome() {
    QFETCH(int, next);
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead();
    const qint64 dispatcher = m_store->addDispatcher();
    const auto outcome = m_store->finish(dispatcher, m_store->claimOne(dispatcher, webhook), Next(next), kNow,
                                         answered(Next(next) == Next::Succeeded ? 200 : 500));
    QCOMPARE(outcome.lost, QList<AttemptKey>());
    QTEST(stateOf(1), "state");
    const Delivery delivery = must((*m_store)->log().byId(1));
    const bool succeeded = Next(next) == Next::Succeeded;
    QCOMPARE(delivery.lastStatus, std::optional(succeeded ? 200 : 500));
    QCOMPARE(delivery.lastError, succeeded ? ErrorClass::None : ErrorClass::Http5xx);
    QCOMPARE(delivery.finishedAt.has_value(), delivery.state != DeliveryState::Pending);
    if (delivery.state == DeliveryState::Pending) {
        const ClaimedDelivery again = m_store->claimOne(dispatcher, webhook, kNow + 10'000);
        QCOMPARE(again.attemptNumber, 2);
        QCOMPARE(again.repeated, Next(next) == Next::Repeat);
        QCOMPARE(again.cycleAttempts, Next(next) == Next::Repeat ? 1 : 2);
    }
}

void TestClaims::cancelsTheRetryOfADisabledWebhook() {
    const qint64 disabled = m_store->addWebhook().id;
    const qint64 deleted = m_store->addWebhook().id;
    m_store->addLead();
    const qint64 dispatcher = m_store->addDispatcher();
    const ClaimedDelivery one = m_store->claimOne(dispatcher, disabled);
    const ClaimedDelivery two = m_store->claimOne(dispatcher, deleted);
    must((*m_store)->webhooks().setActive(disabled, Activity::Inactive, kNow));
    must((*m_store)->webhooks().remove(deleted, kNow));
    m_store->finish(dispatcher, one, Next::Retry, kNow, answered(500));
    m_store->finish(dispatcher, two, Next::Repeat, kNow, answered(500));
    for (const qint64 id : {one.id, two.id}) {
        const Delivery delivery = must((*m_store)->log().byId(id));
        QCOMPARE(delivery.state, DeliveryState::Cancelled);
        QCOMPARE(delivery.reason, u"webhook inactive or deleted"_s);
        QCOMPARE(must((*m_store)->log().attempts(id)).size(), 1);
    }
}

void TestClaims::keepsThePace() {
    const qint64 webhook = m_store->addWebhook().id;
    QCOMPARE(must((*m_store)->claims().pace(webhook)), Pace::Unproven);
    for (const Pace pace : {Pace::Quick, Pace::Slow, Pace::Unproven}) {
        must((*m_store)->claims().turn(m_store->addDispatcher(), {}, {{webhook, pace}}, {}, kNow, kNow));
        QCOMPARE(must((*m_store)->claims().pace(webhook)), pace);
    }
}

void TestClaims::listsWebhooksThatHaveWork() {
    const qint64 one = m_store->addWebhook().id;
    const qint64 two = m_store->addWebhook().id;
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), QList<DueWebhook>());
    m_store->addLead();
    m_store->addLead();
    m_store->texts(u"UPDATE deliveries SET due_at = %1 + id"_s.arg(kNow));
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), (QList<DueWebhook>{{one, kNow + 1}, {two, kNow + 2}}));
    m_store->claim(m_store->addDispatcher(), one, 1, kNow + 100);
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), (QList<DueWebhook>{{one, kNow + 3}, {two, kNow + 2}}));
}

void TestClaims::findsNewDeliveries() {
    const Claims claims((*m_store)->database());
    QCOMPARE(must(claims.newestDelivery()), 0);
    const qint64 one = m_store->addWebhook().id;
    const qint64 two = m_store->addWebhook().id;
    m_store->addLead();
    QCOMPARE(must(claims.newestDelivery()), 2);
    m_store->addLead();
    m_store->texts(u"UPDATE deliveries SET due_at = %1 + id"_s.arg(kNow));
    m_store->claim(m_store->addDispatcher(), one, 1, kNow + 100);
    QCOMPARE(must(claims.newDeliveries(0)).due, (QList<DueWebhook>{{two, kNow + 2}, {one, kNow + 3}}));
    QCOMPARE(must(claims.newDeliveries(3)).due, (QList<DueWebhook>{{two, kNow + 4}}));
    const NewDeliveries none = must(claims.newDeliveries(4));
    QCOMPARE(none.due, QList<DueWebhook>());
    QCOMPARE(none.newestId, 4);
    QVERIFY(none.isAll);
}

void TestClaims::looksAtManyNewDeliveriesInParts() {
    m_store->addWebhook();
    m_store->texts(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500) "
        "INSERT INTO leads (lead_score) SELECT i FROM n"_s);
    const NewDeliveries first = must((*m_store)->claims().newDeliveries(0));
    QCOMPARE(first.newestId, 1'000);
    QCOMPARE(first.due.size(), 1);
    QVERIFY(!first.isAll);
    const NewDeliveries rest = must((*m_store)->claims().newDeliveries(first.newestId));
    QCOMPARE(rest.newestId, 1'500);
    QVERIFY(rest.isAll);
}

void TestClaims::testsWithTheLatestRealLead() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead(u"first@example.com"_s);
    m_store->addLead(u"latest@example.com"_s);
    const qint64 dispatcher = m_store->addDispatcher();
    const auto test = must((*m_store)->claims().prepareTest(webhook, EventType::LeadCreated, dispatcher, kNow));
    QVERIFY(test.payload.startsWith(R"({"event":"lead.created",)"));
    QVERIFY(test.payload.contains("latest@example.com"));
    QCOMPARE(test.trigger, Trigger::Test);
    const auto delivery = must((*m_store)->log().byId(test.id));
    QCOMPARE(delivery.state, DeliveryState::Sending);
    QCOMPARE(delivery.maxAttempts, 1);
    QCOMPARE(m_store->finish(dispatcher, test, Next::Failed).lost, QList<AttemptKey>());
}

void TestClaims::testsWithASample() {
    const qint64 webhook = m_store->addWebhook().id;
    m_store->addLead(u"real@example.com"_s);
    const auto test =
        must((*m_store)->claims().prepareTest(webhook, EventType::FormSubmitted, m_store->addDispatcher(), kNow));
    QVERIFY(test.payload.startsWith(R"({"event":"form.submitted",)"));
    QVERIFY(test.payload.contains(R"("lead":{"id":123,"first_name":"Jane","last_name":"Smith",)"));
    QVERIFY(test.payload.endsWith(R"("tags":["vip","from-webinar"],"created_at":"2026-04-29T10:30:00Z"}})"));
}

void TestClaims::testsNoWebhookThatIsGone() {
    const auto test = (*m_store)->claims().prepareTest(77, EventType::LeadCreated, m_store->addDispatcher(), kNow);
    QVERIFY(!test);
    QCOMPARE(test.error().code, ErrorCode::NotFound);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM events"_s), 0);
}

void TestClaims::usesItsIndexes_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    const QString due = u"deliveries_due"_s;
    QTest::newRow("claiming") << QString::fromUtf8(kClaimDue) << due;
    QTest::newRow("the next due time") << QString::fromUtf8(kNextDue) << due;
    QTest::newRow("pulling in") << QString::fromUtf8(kPullInDistant) << due;
    QTest::newRow("webhooks with work") << QString::fromUtf8(kWebhooksWithPending) << due;
    QTest::newRow("cancelling") << QString::fromUtf8(kCancelUnlessActive) << due;
    QTest::newRow("rescuing") << QString::fromUtf8(kClaimsOfDispatcher) << u"deliveries_claimed"_s;
    const QString key = u"INTEGER PRIMARY KEY"_s;
    QTest::newRow("reading what was claimed") << QString::fromUtf8(kClaimedDeliveries) << key;
    QTest::newRow("looking for new ones") << QString::fromUtf8(kNewDeliveries) << key;
    QTest::newRow("recording a success") << QString::fromUtf8(kFinishSucceeded) << key;
    QTest::newRow("recording a failure") << QString::fromUtf8(kFinishClaim) << key;
}

void TestClaims::usesItsIndexes() {
    QFETCH(QString, sql);
    QFETCH(QString, index);
    const QStringList plan = m_store->plan(sql.toUtf8().constData());
    const QString all = plan.join(u'\n');
    QVERIFY2(all.contains(index), qPrintable(all));
    QVERIFY2(!all.contains(u"TEMP B-TREE FOR ORDER BY"_s), qPrintable(all));
    for (const QString &line : plan) {
        const bool walksDeliveries = line.startsWith(u"SCAN d"_s) && !line.contains(u"deliveries_due"_s);
        QVERIFY2(!walksDeliveries, qPrintable(all));
    }
}

WEBHOOKS_TEST(TestClaims)
#include "tst_claims.moc"
