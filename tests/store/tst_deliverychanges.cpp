// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

class TestDeliveryChanges final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void redeliversInSlicesWithSpacing();
    void refusesAPaceOfMoreThanADay();
    void stopsWhenAsked();
    void skipsWhatCannotBeRedelivered();
    void startsANewCycle();
    void retriesOnlyWhatIsPending();
    void cancelsOnlyWhatIsPending();
    void recoversWhatWasMissed();
    void recoversInSlices();
    void refusesToRecoverForAnInactiveWebhook();
    void stopsRecoveringWhenTheWebhookIsDisabled();

private:
    void addLeads(int count) {
        m_store->texts(
            u"WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %1) "
            "INSERT INTO leads (lead_score) SELECT x FROM c"_s.arg(count));
    }
    void failAll() {
        m_store->texts(
            u"UPDATE deliveries SET state = 'failed', due_at = NULL, finished_at = 1, cycle_attempts = 4, attempt_count = 4"_s);
    }
    DeliveryChanges &changes() { return (*m_store)->changes(); }

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
};

void TestDeliveryChanges::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook().id;
}

void TestDeliveryChanges::redeliversInSlicesWithSpacing() {
    addLeads(2'300);
    failAll();
    m_store->texts(u"UPDATE deliveries SET state = 'pending', finished_at = NULL, due_at = 5 WHERE id = 2"_s);
    QList<qint64> ids(2'300);
    std::iota(ids.begin(), ids.end(), 1);
    QList<qint64> progress;
    const auto done = changes().redeliver(ids, kNow, 10, [&](qint64 rows) {
        progress.append(rows);
        return true;
    });
    QCOMPARE(must(done), 2'299);
    QCOMPARE(progress, (QList<qint64>{1'000, 2'000, 2'300}));
    // Skipped ones leave no gap.
    QCOMPARE(
        m_store->texts(u"SELECT due_at - %1 FROM deliveries WHERE id IN (1, 3, 1001, 2300) ORDER BY id"_s.arg(kNow)),
        (QStringList{u"0"_s, u"10"_s, u"9990"_s, u"22980"_s}));
    QCOMPARE(m_store->number(u"SELECT due_at FROM deliveries WHERE id = 2"_s), 5);
}

void TestDeliveryChanges::refusesAPaceOfMoreThanADay() {
    constexpr qint64 kMinuteMs = 60'000;
    addLeads(1'442);
    failAll();
    QList<qint64> ids(1'442);
    std::iota(ids.begin(), ids.end(), 1);
    const auto refused = changes().redeliver(ids, kNow, kMinuteMs, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QCOMPARE(refused.error().message, u"At this rate 1442 deliveries would take longer than a day."_s);
    QCOMPARE(refused.error().hint, u"Redeliver at most 1441 at a time, or choose a rate of at least 2/m."_s);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 0);
    QCOMPARE(must(changes().redeliver(ids.first(1'441), kNow, kMinuteMs, {})), 1'441);
    // None is taken for one that a wrong clock put off.
    QCOMPARE(must((*m_store)->claims().pullInDistant(kNow)), 0);
    QCOMPARE(m_store->number(u"SELECT max(due_at) FROM deliveries"_s), kNow + 1'440 * kMinuteMs);
}

void TestDeliveryChanges::stopsWhenAsked() {
    addLeads(1'500);
    failAll();
    QList<qint64> ids(1'500);
    std::iota(ids.begin(), ids.end(), 1);
    QCOMPARE(must(changes().redeliver(ids, kNow, 0, [](qint64) { return false; })), 1'000);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'failed'"_s), 500);
}

void TestDeliveryChanges::skipsWhatCannotBeRedelivered() {
    const qint64 inactive = m_store->addWebhook().id;
    const qint64 deleted = m_store->addWebhook().id;
    addLeads(1);
    failAll();
    must((*m_store)->webhooks().setActive(inactive, Activity::Inactive, kNow));
    must((*m_store)->webhooks().remove(deleted, kNow));
    QCOMPARE(must(changes().redeliver({1, 2, 3, 99}, kNow, 0, {})), 1);
    QCOMPARE(m_store->texts(u"SELECT state FROM deliveries ORDER BY id"_s),
             (QStringList{u"pending"_s, u"failed"_s, u"failed"_s}));
    m_store->claim(m_store->addDispatcher(), m_webhook);
    QCOMPARE(must(changes().redeliver({1}, kNow, 0, {})), 0);
}

void TestDeliveryChanges::startsANewCycle() {
    addLeads(1);
    const QString publicId = must((*m_store)->log().byId(1)).publicId;
    failAll();
    must(changes().redeliver({1}, kNow, 0, {}));
    const auto claimed = m_store->claim(m_store->addDispatcher(), m_webhook);
    QCOMPARE(claimed.size(), 1);
    QCOMPARE(claimed[0].publicId, publicId);
    QCOMPARE(claimed[0].trigger, Trigger::Manual);
    QCOMPARE(claimed[0].attemptNumber, 5);
    QCOMPARE(claimed[0].cycleAttempts, 1);
}

void TestDeliveryChanges::retriesOnlyWhatIsPending() {
    addLeads(2);
    m_store->texts(u"UPDATE deliveries SET due_at = %1"_s.arg(kNow + 1'000'000));
    must(changes().cancel({2}, kNow));
    QCOMPARE(must(changes().retryNow({1, 2, 99}, kNow)), 1);
    QCOMPARE(m_store->number(u"SELECT due_at FROM deliveries WHERE id = 1"_s), kNow);
}

void TestDeliveryChanges::cancelsOnlyWhatIsPending() {
    addLeads(2);
    const qint64 dispatcher = m_store->addDispatcher();
    const auto sent = m_store->claim(dispatcher, m_webhook, 1);
    QCOMPARE(must(changes().cancel({1, 2}, kNow)), 1);
    QCOMPARE(must((*m_store)->log().byId(sent[0].id)).state, DeliveryState::Sending);
    const Delivery cancelled = must((*m_store)->log().byId(3 - sent[0].id));
    QCOMPARE(cancelled.state, DeliveryState::Cancelled);
    QCOMPARE(cancelled.reason, u"cancelled by an operator"_s);
    QCOMPARE(cancelled.finishedAt, std::optional(kNow));
    QCOMPARE(must(changes().cancel({1, 2}, kNow)), 0);
}

void TestDeliveryChanges::recoversWhatWasMissed() {
    Webhook webhook = TestStore::sample(u"late"_s);
    webhook.allEvents = false;
    webhook.events = {EventType::LeadCreated};
    webhook = m_store->addWebhook(webhook);
    addLeads(1);
    must((*m_store)->webhooks().setActive(webhook.id, Activity::Inactive, kNow));
    addLeads(4);
    m_store->texts(u"UPDATE leads SET status = 'x'"_s);
    must((*m_store)->claims().prepareTest(m_webhook, EventType::LeadCreated, m_store->addDispatcher(), kNow));
    webhook = must((*m_store)->webhooks().setActive(webhook.id, Activity::Active, kNow));
    m_store->texts(u"UPDATE events SET occurred_at = 1000 * id"_s);
    m_store->texts(u"UPDATE events SET erase = 1 WHERE id = 5"_s);
    QCOMPARE(must(changes().countMissed(webhook, 0, kNow)), 3);
    QCOMPARE(must(changes().countMissed(webhook, 3'000, 4'000)), 2);
    QCOMPARE(must(changes().countMissed(webhook, 3'001, 3'999)), 0);
    QCOMPARE(must(changes().recover(webhook, 3'000, 4'000, kNow, {})), 2);
    QCOMPARE(must(changes().recover(webhook, 3'000, 4'000, kNow, {})), 0);
    QCOMPARE(m_store->texts(
                 u"SELECT event_id || trigger || state FROM deliveries WHERE webhook_id = %1 AND event_id > 1"_s.arg(
                     webhook.id)),
             (QStringList{u"3manualpending"_s, u"4manualpending"_s}));
    webhook.events.clear();
    webhook.allEvents = true;
    QCOMPARE(must(changes().countMissed(webhook, 0, kNow)), 1 + 5);
}

void TestDeliveryChanges::recoversInSlices() {
    must((*m_store)->webhooks().setActive(m_webhook, Activity::Inactive, kNow));
    addLeads(2'100);
    const Webhook webhook = must((*m_store)->webhooks().setActive(m_webhook, Activity::Active, kNow));
    QList<qint64> progress;
    const auto done = changes().recover(webhook, 0, kNow, kNow, [&](qint64 rows) {
        progress.append(rows);
        return true;
    });
    QCOMPARE(must(done), 2'100);
    QCOMPARE(progress.first(2), (QList<qint64>{1'000, 2'000}));
    QCOMPARE(must(changes().countMissed(webhook, 0, kNow)), 0);
}

void TestDeliveryChanges::refusesToRecoverForAnInactiveWebhook() {
    const Webhook webhook = must((*m_store)->webhooks().setActive(m_webhook, Activity::Inactive, kNow));
    addLeads(1);
    const auto refused = changes().recover(webhook, 0, kNow, kNow, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().hint.startsWith(u"Enable it first"_s));
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries"_s), 0);
}

void TestDeliveryChanges::stopsRecoveringWhenTheWebhookIsDisabled() {
    must((*m_store)->webhooks().setActive(m_webhook, Activity::Inactive, kNow));
    addLeads(1'100);
    const Webhook webhook = must((*m_store)->webhooks().setActive(m_webhook, Activity::Active, kNow));
    const auto stopped = changes().recover(webhook, 0, kNow, kNow, [&](qint64) {
        must((*m_store)->webhooks().setActive(m_webhook, Activity::Inactive, kNow));
        return true;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 0);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries"_s), 1'000);
}

WEBHOOKS_TEST(TestDeliveryChanges)
#include "tst_deliverychanges.moc"
