// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/claimsql.h"
#include "store/pausesql.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kMinute = 60'000;

AttemptResult answered(int status) {
    AttemptResult result;
    result.startedAt = kNow;
    result.durationUs = 42'000;
    result.posted = true;
    result.status = status;
    result.error = status < 300 ? ErrorClass::None : ErrorClass::Http5xx;
    return result;
}

FinishedAttempt finished(const ClaimedDelivery &claimed, Next next, int status) {
    FinishedAttempt one;
    one.deliveryId = claimed.id;
    one.webhookId = claimed.webhookId;
    one.number = claimed.attemptNumber;
    one.trigger = claimed.trigger;
    one.next = next;
    one.dueAt = kNow;
    one.result = answered(status);
    one.probe = claimed.probe;
    one.policy.autoPauseAfter = 3;
    return one;
}

}  // namespace

class TestPauses final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void pausesAfterEnoughFailures();
    void needsATimeSpan();
    void countsAnewAfterASuccess();
    void countsOnlyWhatFollowsASuccessOfTheSameBatch();
    void testSendsCountForNothing();
    void keepsAHealthyWebhookOutOfTheTable();
    void sendsNothingButAProbe();
    void oneDispatcherProbes();
    void failedProbeUsesUpNoAttempt();
    void nextProbeIsAnotherDelivery();
    void acceptedProbeResumes();
    void goneIsNotProbed();
    void goneHoldsAgainstLaterSuccesses();
    void pausesAtAnErrorRate();
    void probeOfADeadDispatcherIsMadeAgain();
    void operatorResumes();
    void whatEndsAPause_data();
    void whatEndsAPause();
    void otherEditsDoNot();
    void waitingIsNotBacklog();
    void wrongClockDoesNotDelayAProbe();
    void explainsThePause();
    void migratesWithRows();
    void usesItsIndexes_data();
    void usesItsIndexes();

private:
    TurnOutcome record(const QList<FinishedAttempt> &attempts, qint64 now) {
        return must((*m_store)->claims().turn(m_dispatcher, attempts, {}, {}, now, now));
    }
    /// Gives a new delivery up.
    TurnOutcome giveUp(qint64 now, int status = 500) {
        m_store->addLead();
        return record({finished(m_store->claimOne(m_dispatcher, m_webhook, now), Next::Failed, status)}, now);
    }
    /// Paused since kNow + an hour, with `waiting` deliveries; the first probe is a minute later.
    void pauseIt(int waiting = 3) {
        giveUp(kNow);
        giveUp(kNow);
        giveUp(kNow + kHour);
        for (int i = 0; i < waiting; ++i)
            m_store->addLead();
    }
    std::optional<WebhookPause> pause() { return must((*m_store)->pauses().of(m_webhook)); }

    static constexpr qint64 kProbe = kNow + kHour + kMinute;
    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
    qint64 m_dispatcher = 0;
};

void TestPauses::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook().id;
    m_dispatcher = m_store->addDispatcher();
}

void TestPauses::pausesAfterEnoughFailures() {
    QVERIFY(giveUp(kNow).pauses.paused.isEmpty());
    QVERIFY(giveUp(kNow + kHour).pauses.paused.isEmpty());
    QVERIFY(!pause());
    const auto outcome = giveUp(kNow + kHour);
    QCOMPARE(outcome.pauses.paused.size(), 1);
    QCOMPARE(outcome.pauses.paused[0].webhookId, m_webhook);
    const WebhookPause expected{
        m_webhook, u"Sync to HubSpot"_s, kNow + kHour, u"3 deliveries in a row failed within 1h."_s, 3, 0, kProbe,
        false};
    QCOMPARE(pause(), std::optional(expected));
    QCOMPARE(must((*m_store)->pauses().all()), QList<WebhookPause>{expected});
    QCOMPARE(must((*m_store)->webhooks().byId(m_webhook)).revision, 1);
}

void TestPauses::needsATimeSpan() {
    for (int i = 0; i < 10; ++i)
        QVERIFY(giveUp(kNow + i * kMinute).pauses.paused.isEmpty());
    QVERIFY(!pause());
    QCOMPARE(giveUp(kNow + kHour).pauses.paused.size(), 1);
}

void TestPauses::countsAnewAfterASuccess() {
    giveUp(kNow);
    giveUp(kNow);
    m_store->addLead();
    const auto outcome =
        record({finished(m_store->claimOne(m_dispatcher, m_webhook), Next::Succeeded, 200)}, kNow + kHour);
    QVERIFY(outcome.pauses.resumed.isEmpty());
    QCOMPARE(m_store->number(u"SELECT count(*) FROM webhook_pauses"_s), 0);
    QVERIFY(giveUp(kNow + kHour).pauses.paused.isEmpty());
}

void TestPauses::countsOnlyWhatFollowsASuccessOfTheSameBatch() {
    for (int i = 0; i < 4; ++i)
        m_store->addLead();
    const auto claimed = m_store->claim(m_dispatcher, m_webhook);
    QCOMPARE(claimed.size(), 4);
    record({finished(claimed[0], Next::Failed, 500), finished(claimed[1], Next::Failed, 500),
            finished(claimed[2], Next::Succeeded, 200), finished(claimed[3], Next::Failed, 500)},
           kNow);
    QCOMPARE(m_store->number(u"SELECT gave_up FROM webhook_pauses"_s), 1);
}

void TestPauses::testSendsCountForNothing() {
    for (int i = 0; i < 5; ++i) {
        const auto test = must((*m_store)->claims().prepareTest(m_webhook, EventType::LeadCreated, m_dispatcher, kNow));
        record({finished(test, Next::Failed, 410)}, kNow + i * kHour);
    }
    QVERIFY(!pause());
    pauseIt();
    const auto test = must((*m_store)->claims().prepareTest(m_webhook, EventType::LeadCreated, m_dispatcher, kNow));
    record({finished(test, Next::Succeeded, 200)}, kNow);
    QVERIFY(pause());
}

void TestPauses::keepsAHealthyWebhookOutOfTheTable() {
    m_store->addLead();
    record({finished(m_store->claimOne(m_dispatcher, m_webhook), Next::Retry, 500)}, kNow);
    record({finished(m_store->claimOne(m_dispatcher, m_webhook), Next::Succeeded, 200)}, kNow);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM webhook_pauses"_s), 0);
}

void TestPauses::sendsNothingButAProbe() {
    pauseIt();
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), (QList<DueWebhook>{{m_webhook, kProbe}}));
    const auto before = must((*m_store)->claims().turn(m_dispatcher, {}, {}, {{m_webhook, 8}}, kProbe - 1, kProbe - 1));
    QVERIFY(before.claimed.isEmpty());
    QCOMPARE(before.next, (QList<DueWebhook>{{m_webhook, kProbe}}));
    const auto probing = must((*m_store)->claims().turn(m_dispatcher, {}, {}, {{m_webhook, 8}}, kProbe, kProbe));
    QCOMPARE(probing.claimed.size(), 1);
    QVERIFY(probing.claimed[0].probe);
    QCOMPARE(probing.claimed[0].cycleAttempts, 0);
    QVERIFY(pause()->probing);
    QVERIFY(!pause()->isForGood());
    QVERIFY(m_store->claim(m_dispatcher, m_webhook, 8, kProbe + 10 * kHour).isEmpty());
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), QList<DueWebhook>());
}

void TestPauses::oneDispatcherProbes() {
    pauseIt();
    const auto other = m_store->another();
    const qint64 second = m_store->addDispatcher(u"there"_s);
    const auto one = m_store->claim(m_dispatcher, m_webhook, 8, kProbe);
    const auto two = must(other->claims().turn(second, {}, {}, {{m_webhook, 8}}, kProbe, kProbe));
    QCOMPARE(one.size(), 1);
    QVERIFY(two.claimed.isEmpty());
    QVERIFY(two.next.isEmpty());
}

void TestPauses::failedProbeUsesUpNoAttempt() {
    pauseIt(1);
    qint64 now = kProbe;
    for (int probe = 1; probe <= 6; ++probe) {
        const ClaimedDelivery claimed = m_store->claimOne(m_dispatcher, m_webhook, now);
        QCOMPARE(claimed.attemptNumber, probe);
        const auto outcome = record({finished(claimed, Next::Retry, 500)}, now);
        QVERIFY(outcome.pauses.paused.isEmpty());
        const Delivery delivery = must((*m_store)->log().byId(claimed.id));
        QCOMPARE(delivery.state, DeliveryState::Pending);
        QCOMPARE(delivery.cycleAttempts, 0);
        QCOMPARE(pause()->failedProbes, probe);
        QCOMPARE(pause()->probeAt, std::optional(now + std::min(kMinute << probe, kHour)));
        now = *pause()->probeAt;
    }
    QCOMPARE(m_store->number(u"SELECT count(*) FROM attempts WHERE delivery_id = 4"_s), 6);
}

void TestPauses::nextProbeIsAnotherDelivery() {
    pauseIt(2);
    const ClaimedDelivery first = m_store->claimOne(m_dispatcher, m_webhook, kProbe);
    record({finished(first, Next::Retry, 500)}, kProbe);
    m_store->setDue(first.id, kProbe);
    const ClaimedDelivery second = m_store->claimOne(m_dispatcher, m_webhook, *pause()->probeAt);
    QVERIFY(second.probe);
    QVERIFY(second.id != first.id);
}

void TestPauses::acceptedProbeResumes() {
    pauseIt();
    const ClaimedDelivery claimed = m_store->claimOne(m_dispatcher, m_webhook, kProbe);
    const auto outcome = record({finished(claimed, Next::Succeeded, 200)}, kProbe);
    QCOMPARE(outcome.pauses.resumed, QList<qint64>{m_webhook});
    QVERIFY(!pause());
    const auto rest = m_store->claim(m_dispatcher, m_webhook, 8, kProbe);
    QCOMPARE(rest.size(), 2);
    QVERIFY(!rest[0].probe);
    QCOMPARE(rest[0].cycleAttempts, 1);
}

void TestPauses::goneIsNotProbed() {
    m_store->addLead();
    m_store->addLead();
    const auto claimed = m_store->claim(m_dispatcher, m_webhook);
    const auto outcome = record({finished(claimed[0], Next::Retry, 410)}, kNow);
    QCOMPARE(outcome.pauses.paused.size(), 1);
    QVERIFY(pause()->isForGood());
    QVERIFY(pause()->reason.contains("asked to stop"_L1));
    QVERIFY2(record({finished(claimed[1], Next::Retry, 410)}, kNow).pauses.paused.isEmpty(), "told twice");
    QCOMPARE(must((*m_store)->claims().dueWebhooks()), QList<DueWebhook>());
    QVERIFY(m_store->claim(m_dispatcher, m_webhook, 8, kNow + 1'000 * kHour).isEmpty());
    QVERIFY(must((*m_store)->pauses().resume(m_webhook)));
    QCOMPARE(m_store->claim(m_dispatcher, m_webhook).size(), 2);
}

/// Attempts that were under way when the receiver asked to stop.
void TestPauses::goneHoldsAgainstLaterSuccesses() {
    for (int i = 0; i < 3; ++i)
        m_store->addLead();
    const auto claimed = m_store->claim(m_dispatcher, m_webhook);
    QCOMPARE(claimed.size(), 3);
    const auto batch =
        record({finished(claimed[0], Next::Retry, 410), finished(claimed[1], Next::Succeeded, 200)}, kNow);
    QCOMPARE(batch.pauses.paused.size(), 1);
    QVERIFY(pause()->isForGood());
    QVERIFY(record({finished(claimed[2], Next::Succeeded, 200)}, kNow).pauses.resumed.isEmpty());
    QVERIFY(pause()->isForGood());
}

void TestPauses::pausesAtAnErrorRate() {
    for (int i = 0; i < kFewestRatedAttempts; ++i)
        m_store->addLead();
    const auto claimed = m_store->claim(m_dispatcher, m_webhook, static_cast<int>(kFewestRatedAttempts));
    QCOMPARE(claimed.size(), kFewestRatedAttempts);
    QList<FinishedAttempt> attempts{finished(claimed[0], Next::Succeeded, 200)};
    for (const ClaimedDelivery &one : claimed.sliced(1)) {
        attempts.append(finished(one, Next::Retry, 500));
        attempts.last().policy.autoPauseRate = 95;
        attempts.last().policy.autoPauseSpanMs = kHour;
    }
    QVERIFY(record(attempts.first(attempts.size() - 1), kNow).pauses.paused.isEmpty());
    const auto outcome = record({attempts.last()}, kNow);
    QCOMPARE(outcome.pauses.paused.size(), 1);
    QCOMPARE(pause()->reason, u"19 of 20 attempts failed within 1h."_s);
    QVERIFY(!pause()->isForGood());
}

void TestPauses::probeOfADeadDispatcherIsMadeAgain() {
    pauseIt(1);
    const ClaimedDelivery claimed = m_store->claimOne(m_dispatcher, m_webhook, kProbe);
    QCOMPARE(must((*m_store)->claims().rescue(m_dispatcher, kProbe + 1)), 1);
    QCOMPARE(must((*m_store)->log().byId(claimed.id)).cycleAttempts, 0);
    QCOMPARE(must((*m_store)->log().byId(claimed.id)).state, DeliveryState::Pending);
    QCOMPARE(pause()->probeAt, std::optional(kProbe + 1 + kMinute));
    QVERIFY(!pause()->probing);
    m_dispatcher = m_store->addDispatcher(u"there"_s);
    QVERIFY(m_store->claimOne(m_dispatcher, m_webhook, *pause()->probeAt).probe);
}

void TestPauses::operatorResumes() {
    QVERIFY(!must((*m_store)->pauses().resume(m_webhook)));
    pauseIt();
    QVERIFY(must((*m_store)->pauses().resume(m_webhook)));
    QVERIFY(!must((*m_store)->pauses().resume(m_webhook)));
    QCOMPARE(m_store->claim(m_dispatcher, m_webhook, 8, kNow + kHour).size(), 3);
    QVERIFY2(giveUp(kNow + 2 * kHour).pauses.paused.isEmpty(), "counting did not start anew");
}

void TestPauses::whatEndsAPause_data() {
    QTest::addColumn<QString>("change");
    for (const char *change : {"a new URL", "a new URL in the editor", "enabling", "deleting"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestPauses::whatEndsAPause() {
    QFETCH(QString, change);
    pauseIt();
    WebhooksTable &webhooks = (*m_store)->webhooks();
    Webhook webhook = must(webhooks.byId(m_webhook));
    webhook.url = u"https://elsewhere.example.com/"_s;
    if (change == "a new URL"_L1) {
        must(webhooks.update(webhook, kNow));
    } else if (change == "a new URL in the editor"_L1) {
        WebhookUndo undo = must(webhooks.snapshot(m_webhook));
        must(webhooks.save(undo, {.webhook = webhook, .secret = {}, .overlapMs = 0}, kNow));
    } else if (change == "enabling"_L1) {
        must(webhooks.setActive(m_webhook, Activity::Active, kNow));
    } else {
        must(webhooks.remove(m_webhook, kNow));
    }
    QCOMPARE(m_store->number(u"SELECT count(*) FROM webhook_pauses"_s), 0);
}

void TestPauses::otherEditsDoNot() {
    pauseIt();
    Webhook webhook = must((*m_store)->webhooks().byId(m_webhook));
    webhook.name = u"Another name"_s;
    webhook.overrides.timeoutMs = 5'000;
    must((*m_store)->webhooks().update(webhook, kNow));
    QCOMPARE(pause()->webhookName, u"Another name"_s);
}

void TestPauses::waitingIsNotBacklog() {
    pauseIt();
    QCOMPARE(must((*m_store)->backlog(kProbe)), Backlog());
    const auto queues = must(readQueues((*m_store)->database(), kProbe));
    QCOMPARE(queues.size(), 1);
    QCOMPARE(queues[0].pending, 3);
}

void TestPauses::wrongClockDoesNotDelayAProbe() {
    pauseIt();
    const qint64 early = kNow - 1'000 * kHour;
    must((*m_store)->claims().pullInDistant(early));
    QCOMPARE(pause()->probeAt, std::optional(early));
    must((*m_store)->claims().pullInDistant(early - 1));
    QCOMPARE(pause()->probeAt, std::optional(early));
}

void TestPauses::explainsThePause() {
    const auto step = [&] {
        const auto steps = must((*m_store)->log().explain(1, m_webhook, {}, kProbe));
        return *std::ranges::find(steps, u"pause"_s, &ExplainStep::check);
    };
    m_store->addLead();
    QVERIFY(step().passed);
    m_store->texts(u"DELETE FROM deliveries"_s);
    pauseIt();
    QVERIFY(!step().passed);
    QVERIFY2(step().text.contains("3 deliveries in a row failed within 1h. The next probe is at 2096-"_L1),
             qPrintable(step().text));
    QVERIFY(step().text.contains("webhooks resume 1"_L1));
}

/// The step from the schema before, with a webhook in it.
void TestPauses::migratesWithRows() {
    for (const char *sql :
         {"DROP TABLE audit", "DROP TABLE webhook_pauses", "ALTER TABLE webhooks DROP COLUMN rate_limit",
          "ALTER TABLE webhooks DROP COLUMN auto_pause_after", "ALTER TABLE webhooks DROP COLUMN auto_pause_span_ms",
          "ALTER TABLE webhooks DROP COLUMN auto_pause_rate", "DROP INDEX statistics_webhook",
          "PRAGMA user_version = 3"})
        m_store->texts(QString::fromLatin1(sql));
    m_store->reopen();
    QCOMPARE(must((*m_store)->check()), QStringList());
    const Webhook webhook = must((*m_store)->webhooks().byId(m_webhook));
    QCOMPARE(webhook.overrides, DeliveryOverrides());
    pauseIt();
    QVERIFY(pause());
}

void TestPauses::usesItsIndexes_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    const QString key = u"INTEGER PRIMARY KEY"_s;
    QTest::newRow("ending pauses") << QString::fromUtf8(kEndPauses) << key;
    QTest::newRow("ending a pause") << QString::fromUtf8(kEndPause) << key;
    QTest::newRow("attempts of late") << QString::fromUtf8(kRecentAttempts) << u"statistics_webhook"_s;
    QTest::newRow("counting") << QString::fromUtf8(kCountGivenUp) << key;
    QTest::newRow("pausing") << QString::fromUtf8(kPause) << key;
    QTest::newRow("reading one") << QString::fromUtf8(kSelectPause) << key;
    QTest::newRow("taking the probe") << QString::fromUtf8(kTakeProbe) << key;
    QTest::newRow("choosing the probe") << QString::fromUtf8(kFirstDue) << u"deliveries_due"_s;
    QTest::newRow("claiming the probe") << QString::fromUtf8(kClaimProbe) << key;
    QTest::newRow("the next probe") << QString::fromUtf8(kNextProbe) << key;
    QTest::newRow("failed probes") << QString::fromUtf8(kFailedProbes) << key;
}

void TestPauses::usesItsIndexes() {
    QFETCH(QString, sql);
    QFETCH(QString, index);
    const QStringList plan = m_store->plan(sql.toUtf8().constData());
    const QString all = plan.join(u'\n');
    QVERIFY2(all.contains(index), qPrintable(all));
    for (const QString &line : plan)
        QVERIFY2(!line.startsWith("SCAN"_L1) || line.contains("json_each"_L1), qPrintable(all));
}

WEBHOOKS_TEST(TestPauses)
#include "tst_pauses.moc"
