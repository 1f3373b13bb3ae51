// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signature.h"
#include "support/dispatchfixture.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

namespace {

DispatcherOptions fast() {
    DispatcherOptions options;
    options.policy.backoffMs = 20;
    return options;
}

}  // namespace

class TestDispatcher final : public QObject {
    Q_OBJECT

private slots:
    void deliversEachEventOnce();
    void fourAttemptsThenFailed();
    void retryAfterIsHonoured();
    void closedConnectionIsRepeatedOnce();
    void disabledWhileInFlight();
    void editsHoldFromTheNextAttempt();
    void lockedOrDeletedWebhookIsLeftAlone();
    void pauseAndResume();
    void stopLetsAttemptsFinish();
    void newNumberDoesNotEndStopping();
    void claimsNothingUntilItIsRegistered();
    void dueByLeavesLaterOnes();
    void wakesForForeignCommits();
    void newDeliveriesNeedNoRebuild();
    void clockSetBackDoesNotSendEarly();
};

void TestDispatcher::deliversEachEventOnce() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url());
    addLeads(*database, 50);
    Station station(database, Clock::system(), fast());
    station.start();
    QTRY_COMPARE(station.recorded.size(), 50);
    QCOMPARE(station.recordedAs(Next::Succeeded), 50);
    QCOMPARE(receiver.posts().size(), 50);
    QSet<QByteArray> deliveries;
    for (const RawReceiver::Post &post : receiver.posts()) {
        deliveries.insert(post.delivery());
        QCOMPARE(post.attempt(), "1"_ba);
        QCOMPARE(post.header("X-LeadHub-Event"), "lead.created"_ba);
    }
    QCOMPARE(deliveries.size(), 50);
    QCOMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'succeeded'"_s), 50);
    QTRY_COMPARE(station.idles, 1);
}

void TestDispatcher::fourAttemptsThenFailed() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(500)});
    addQuickWebhook(database, receiver.url());
    addLeads(*database, 1);
    TestClock clock;
    DispatcherOptions options = fast();
    options.jitter = [jitter = 0.0]() mutable { return std::exchange(jitter, jitter + 0.33); };
    Station station(database, clock.wallOnly(), options);
    station.start();
    for (const qint64 backoff : {20, 200, 2000}) {
        const qsizetype before = station.recorded.size();
        QTRY_COMPARE(station.recorded.size(), before + 1);
        const FinishedAttempt &attempt = station.recorded.last();
        QCOMPARE(attempt.next, Next::Retry);
        const qint64 wait = attempt.dueAt - clock.wall;
        QVERIFY2(wait >= backoff * 9 / 10 && wait <= backoff * 11 / 10, qPrintable(QString::number(wait)));
        QCOMPARE(database.number(u"SELECT due_at FROM deliveries"_s), attempt.dueAt);
        clock.wall = attempt.dueAt;
        station.dispatcher.poke();
    }
    QTRY_COMPARE(station.recorded.size(), 4);
    QCOMPARE(station.recorded.last().next, Next::Failed);
    QTRY_VERIFY(station.idles > 0);
    clock.wall += 100'000'000;
    const int idles = station.idles;
    addLeads(*database, 1);
    station.dispatcher.poke();
    QTRY_COMPARE(station.recorded.size(), 5);
    QTRY_VERIFY(station.idles > idles);
    QCOMPARE(receiver.posts().size(), 5);
    const Delivery failed = must(database->log().byId(1));
    QCOMPARE(failed.state, DeliveryState::Failed);
    QCOMPARE(failed.attemptCount, 4);
    const QList<Attempt> attempts = must(database->log().attempts(1));
    QCOMPARE(attempts.size(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(attempts[i].number, i + 1);
        QCOMPARE(receiver.posts()[i].attempt(), QByteArray::number(i + 1));
    }
}

void TestDispatcher::retryAfterIsHonoured() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(503, "Retry-After: 120\r\n"), RawReceiver::answers(200)});
    addQuickWebhook(database, receiver.url());
    addLeads(*database, 1);
    TestClock clock;
    Station station(database, clock.wallOnly(), fast());
    station.start();
    QTRY_COMPARE(station.recorded.size(), 1);
    QCOMPARE(station.recorded.first().dueAt, clock.wall + 120'000);
    clock.wall += 120'000;
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 1);
}

void TestDispatcher::closedConnectionIsRepeatedOnce() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::closes()});
    addQuickWebhook(database, receiver.url());
    addLeads(*database, 1);
    TestClock clock;
    Station station(database, clock.wallOnly(), fast());
    station.start();
    QTRY_COMPARE(station.recorded.size(), 2);
    QCOMPARE(station.recorded[0].next, Next::Repeat);
    QCOMPARE(station.recorded[1].next, Next::Retry);
    QCOMPARE(must(database->log().byId(1)).cycleAttempts, 1);
    while (station.recorded.last().next == Next::Retry) {
        const qsizetype before = station.recorded.size();
        clock.wall = station.recorded.last().dueAt;
        station.dispatcher.poke();
        QTRY_COMPARE(station.recorded.size(), before + 1);
    }
    QCOMPARE(station.recorded.last().next, Next::Failed);
    QCOMPARE(receiver.posts().size(), 5);
    QCOMPARE(receiver.posts().last().attempt(), "5"_ba);
}

void TestDispatcher::disabledWhileInFlight() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    const qint64 webhook = addQuickWebhook(database, receiver.url());
    addLeads(*database, 1);
    Station station(database, Clock::system(), fast());
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 1);
    must(database->webhooks().setActive(webhook, Activity::Inactive, kNow));
    receiver.blurt("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(station.recorded.size(), 1);
    const Delivery delivery = must(database->log().byId(1));
    QCOMPARE(delivery.state, DeliveryState::Cancelled);
    QCOMPARE(delivery.lastStatus, std::optional<int>(500));
    QTRY_VERIFY(station.idles > 0);
    QCOMPARE(must(database->log().attempts(1)).size(), 1);
    QCOMPARE(receiver.posts().size(), 1);
}

void TestDispatcher::editsHoldFromTheNextAttempt() {
    TestStore database;
    RawReceiver before;
    before.setReactions({RawReceiver::answers(500)});
    RawReceiver after;
    must(database->ensureKey());
    const qint64 id = addQuickWebhook(database, before.url());
    addLeads(*database, 1);
    TestClock clock;
    Station station(database, clock.wallOnly(), fast());
    station.start();
    QTRY_COMPARE(station.recorded.size(), 1);
    QVERIFY(before.posts().first().header("X-LeadHub-Signature").isEmpty());
    Webhook webhook = must(database->webhooks().byId(id));
    webhook.url = after.url().toString();
    must(database->webhooks().update(webhook, kNow));
    must(database->webhooks().setSecret(id, Secret("new secret"_ba), 0, kNow));
    clock.wall = station.recorded.first().dueAt;
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 1);
    QCOMPARE(after.posts().size(), 1);
    QCOMPARE(after.posts().first().attempt(), "2"_ba);
    QCOMPARE(after.posts().first().body, before.posts().first().body);
    QCOMPARE(after.posts().first().header("X-LeadHub-Signature"),
             signBody(Secret("new secret"_ba), after.posts().first().body));
}

void TestDispatcher::lockedOrDeletedWebhookIsLeftAlone() {
    TestStore database;
    RawReceiver receiver;
    const qint64 locked = addQuickWebhook(database, receiver.url());
    const qint64 inactive = addQuickWebhook(database, receiver.url());
    const qint64 healthy = addQuickWebhook(database, receiver.url());
    addLeads(*database, 3);
    database.texts(u"UPDATE webhooks SET secret = x'00' WHERE id = %1"_s.arg(locked));
    // As a disable that was cut off leaves it: inactive, with pending deliveries.
    database.texts(u"UPDATE webhooks SET active = 0 WHERE id = %1"_s.arg(inactive));
    Station station(database, Clock::system(), fast());
    station.start();
    QTRY_COMPARE(station.recordedFor(healthy), 3);
    QTRY_VERIFY(station.idles > 0);
    QCOMPARE(station.recorded.size(), 3);
    QCOMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 6);
    QVERIFY(station.failures.isEmpty());
}

void TestDispatcher::pauseAndResume() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url());
    must(database->settings().setSending(Sending::Paused));
    addLeads(*database, 3);
    Station station(database, Clock::system(), fast());
    station.followCommits();
    station.start();
    QTRY_COMPARE(station.idles, 1);
    QVERIFY(receiver.posts().isEmpty());
    must(database->settings().setSending(Sending::On));
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 3);
}

void TestDispatcher::stopLetsAttemptsFinish() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    addQuickWebhook(database, receiver.url(), {.concurrency = 3});
    addLeads(*database, 10);
    Station station(database, Clock::system(), fast());
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 3);
    station.dispatcher.stop();
    QCoreApplication::processEvents();
    QCOMPARE(station.stops, 0);
    receiver.blurt("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(station.stops, 1);
    QCOMPARE(station.recordedAs(Next::Succeeded), 3);
    QCOMPARE(station.dispatcher.unrecorded(), 0);
    QCOMPARE(station.dispatcher.inFlight(), 0);
    QCOMPARE(receiver.posts().size(), 3);
    QCOMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 7);
    receiver.setReactions({});
    station.dispatcher.start(station.id);
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 10);
}

void TestDispatcher::newNumberDoesNotEndStopping() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    addQuickWebhook(database, receiver.url(), {.concurrency = 1});
    addLeads(*database, 2);
    Station station(database, Clock::system(), fast());
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 1);
    station.dispatcher.stop();
    must(database->claims().rescue(station.id, kNow));
    station.dispatcher.start(database.addDispatcher(u"again"_s));
    receiver.blurt("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    QTRY_COMPARE(station.stops, 1);
    QCOMPARE(station.lost, QList<qint64>{1});
    QCOMPARE(receiver.posts().size(), 1);
}

void TestDispatcher::claimsNothingUntilItIsRegistered() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url(), {});
    Station station(database, Clock::system(), fast());
    QSignalSpy unregistered(&station.dispatcher, &Dispatcher::unregistered);
    station.start();
    QTRY_COMPARE(station.idles, 1);
    must(database->claims().rescue(station.id, kNow));
    addLeads(*database, 2);
    station.dispatcher.poke();
    QTRY_COMPARE(unregistered.size(), 1);
    QCOMPARE(must(database->log().byId(1)).state, DeliveryState::Pending);
    station.dispatcher.start(database.addDispatcher(u"again"_s));
    QTRY_COMPARE(station.recorded.size(), 2);
    QCOMPARE(receiver.posts().size(), 2);
    QVERIFY(station.lost.isEmpty());
}

void TestDispatcher::dueByLeavesLaterOnes() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200), RawReceiver::answers(500)});
    addQuickWebhook(database, receiver.url(), {.concurrency = 1});
    addLeads(*database, 3);
    database.texts(u"UPDATE deliveries SET due_at = %1 WHERE id = 3"_s.arg(kNow + 1));
    TestClock clock;
    DispatcherOptions options = fast();
    options.dueBy = kNow;
    clock.wall = kNow + 1'000;
    Station station(database, clock.wallOnly(), options);
    station.start();
    QTRY_COMPARE(station.idles, 1);
    QCOMPARE(station.recorded.size(), 2);
    QCOMPARE(station.recordedAs(Next::Retry), 1);
    QCOMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 2);
    QCOMPARE(receiver.posts().size(), 2);
}

void TestDispatcher::wakesForForeignCommits() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url());
    Station station(database, Clock::system(), fast());
    station.followCommits();
    station.start();
    for (int done = 1; done <= 5; ++done) {
        QTRY_VERIFY(station.idles >= done);
        database.addLead(u"lead%1@example.com"_s.arg(done));
        QTRY_COMPARE(station.recordedAs(Next::Succeeded), done);
    }
}

/// A rebuild takes the longer the more webhooks have something pending, and may take a twentieth of the time only.
void TestDispatcher::newDeliveriesNeedNoRebuild() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url());
    TestClock clock;
    clock.wall = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    Station station(database, clock.turned(), fast());
    station.start();
    QTRY_COMPARE(station.idles, 1);
    for (int done = 1; done <= 3; ++done) {
        addLeads(*database, 1);
        station.dispatcher.poke();
        QTRY_COMPARE(station.recordedAs(Next::Succeeded), done);
    }
    must(database->settings().setSending(Sending::Paused));
    addLeads(*database, 1);
    station.dispatcher.poke();
    must(database->settings().setSending(Sending::On));
    addLeads(*database, 1);
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 5);
}

void TestDispatcher::clockSetBackDoesNotSendEarly() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(500), RawReceiver::answers(200)});
    addQuickWebhook(database, receiver.url());
    addLeads(*database, 1);
    TestClock clock;
    Station station(database, clock.wallOnly(), fast());
    station.start();
    QTRY_COMPARE(station.recorded.size(), 1);
    QTRY_COMPARE(station.idles, 1);
    clock.wall -= 3'600'000;
    station.dispatcher.poke();
    QCoreApplication::processEvents();
    QCOMPARE(station.recorded.size(), 1);
    clock.wall = station.recorded.first().dueAt;
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 1);
}

WEBHOOKS_TEST(TestDispatcher)
#include "tst_dispatcher.moc"
