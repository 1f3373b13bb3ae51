// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dispatchfixture.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

namespace {

constexpr qint64 kMinute = 60'000;

/// No retries, and a pause after three deliveries that failed.
DispatcherOptions hasty() {
    DispatcherOptions options;
    options.policy.maxRetries = 0;
    options.policy.autoPauseAfter = 3;
    options.policy.autoPauseSpanMs = 0;
    return options;
}

/// So many 500, then 200.
QList<RawReceiver::Reaction> failing(int times) {
    QList<RawReceiver::Reaction> reactions(times, RawReceiver::answers(500));
    reactions.append(RawReceiver::answers(200));
    return reactions;
}

}  // namespace

/// Webhooks that are paused by themselves, and those with a rate limit.
class TestDispatcherPauses final : public QObject {
    Q_OBJECT

private slots:
    void pausesProbesAndResumes();
    void oneOfTwoDispatchersProbes();
    void othersGoOnMeanwhile();
    void goneWaitsForAnOperator();
    void rateLimitHoldsAndDelaysNobodyElse();
    void retriesCountForTheRateLimit();
    void onceWaitsForTheRateLimit();
    void editedRateLimitHoldsSoon();
};

void TestDispatcherPauses::pausesProbesAndResumes() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions(failing(4));
    const qint64 webhook = addQuickWebhook(database, receiver.url(), {.concurrency = 1});
    addLeads(*database, 8);
    TestClock clock;
    Station station(database, clock.wallOnly(), hasty());
    const QSignalSpy paused(&station.dispatcher, &Dispatcher::webhookPaused);
    const QSignalSpy resumed(&station.dispatcher, &Dispatcher::webhookResumed);
    station.start();
    QTRY_COMPARE(paused.size(), 1);
    QCOMPARE(paused[0][0].value<WebhookPause>().webhookId, webhook);
    QTRY_COMPARE(station.idles, 1);
    QCOMPARE(receiver.posts().size(), 3);

    clock.wall += kMinute - 1;
    station.dispatcher.poke();
    QTRY_COMPARE(station.idles, 1);
    QCOMPARE(receiver.posts().size(), 3);

    clock.wall += 1;
    station.dispatcher.poke();
    QTRY_COMPARE(station.recorded.size(), 4);
    QVERIFY(station.recorded.last().probe);
    QCOMPARE(must(database->log().byId(station.recorded.last().deliveryId)).cycleAttempts, 0);
    QCOMPARE(must(database->pauses().of(webhook))->probeAt, std::optional(clock.wall + 2 * kMinute));
    QVERIFY(resumed.isEmpty());

    clock.wall += 2 * kMinute;
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 5);
    QCOMPARE(resumed.size(), 1);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(receiver.posts().size(), 9);
    QCOMPARE(database.number(u"SELECT count(*) FROM attempts"_s), 9);
    QCOMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 0);
}

void TestDispatcherPauses::oneOfTwoDispatchersProbes() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions(failing(5));
    const qint64 webhook = addQuickWebhook(database, receiver.url(), {.concurrency = 2});
    TestClock clock;
    Station first(database, clock.wallOnly(), hasty());
    Station second(database, clock.wallOnly(), hasty());
    for (Station *station : {&first, &second}) {
        station->dispatcher.setDispatchers(2);
        station->followCommits();
        station->start();
    }
    addLeads(*database, 3);
    QTRY_VERIFY(must(database->pauses().of(webhook)).has_value());
    QCOMPARE(receiver.posts().size(), 3);
    addLeads(*database, 20);
    for (int probe = 0; probe < 2; ++probe) {
        clock.wall += kMinute << probe;
        first.dispatcher.poke();
        second.dispatcher.poke();
        QTRY_COMPARE(must(database->pauses().of(webhook))->failedProbes, probe + 1);
    }
    QCOMPARE(receiver.posts().size(), 5);
    clock.wall += 4 * kMinute;
    first.dispatcher.poke();
    second.dispatcher.poke();
    QTRY_COMPARE(first.recordedAs(Next::Succeeded) + second.recordedAs(Next::Succeeded), 20);
    QCOMPARE(receiver.posts().size(), 25);
    QCOMPARE(database.number(u"SELECT count(*) FROM attempts"_s), 25);
    QCOMPARE(database.number(u"SELECT max(cycle_attempts) FROM deliveries"_s), 1);
}

void TestDispatcherPauses::othersGoOnMeanwhile() {
    TestStore database;
    RawReceiver broken;
    broken.setReactions({RawReceiver::answers(500)});
    RawReceiver working;
    const qint64 paused = addQuickWebhook(database, broken.url());
    const qint64 healthy = addQuickWebhook(database, working.url());
    addLeads(*database, 3);
    TestClock clock;
    Station station(database, clock.wallOnly(), hasty());
    station.start();
    QTRY_VERIFY(must(database->pauses().of(paused)).has_value());
    addLeads(*database, 50);
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedFor(healthy), 53);
    QTRY_VERIFY(station.idles > 0);
    QCOMPARE(broken.posts().size(), 3);
    QCOMPARE(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), 50);
}

void TestDispatcherPauses::goneWaitsForAnOperator() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(410), RawReceiver::answers(200)});
    const qint64 webhook = addQuickWebhook(database, receiver.url(), {.concurrency = 1});
    addLeads(*database, 4);
    TestClock clock;
    DispatcherOptions options = hasty();
    options.policy.maxRetries = 3;
    Station station(database, clock.wallOnly(), options);
    station.followCommits();
    station.start();
    QTRY_COMPARE(station.idles, 1);
    QCOMPARE(receiver.posts().size(), 1);
    clock.wall += 10'000 * kMinute;
    station.dispatcher.poke();
    addLeads(*database, 1);
    QTRY_COMPARE(database.number(u"SELECT count(*) FROM deliveries"_s), 5);
    QCOMPARE(receiver.posts().size(), 1);
    QVERIFY(must(database->pauses().resume(webhook)));
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 5);
    QCOMPARE(receiver.posts().size(), 6);
}

void TestDispatcherPauses::rateLimitHoldsAndDelaysNobodyElse() {
    TestStore database;
    RawReceiver slow;
    RawReceiver other;
    const qint64 limited = addQuickWebhook(database, slow.url(), {.rateLimit = 2.0});
    const qint64 unlimited = addQuickWebhook(database, other.url());
    addLeads(*database, 20);
    TestClock clock;
    Station station(database, clock.turned(), hasty());
    int allowed = 2;
    qsizetype excess = 0;
    connect(&slow, &RawReceiver::received, this,
            [&](int index) { excess = std::max<qsizetype>(excess, index + 1 - allowed); });
    station.start();
    QTRY_COMPARE(station.recordedFor(unlimited), 20);
    QTRY_COMPARE(station.recordedFor(limited), 2);
    QCOMPARE(station.idles, 0);
    while (allowed < 20) {
        allowed += 2;
        clock.wall += 1'000;
        clock.monotonic += 1'000;
        addLeads(*database, 1);
        station.dispatcher.poke();
        QTRY_COMPARE(station.recordedFor(limited), allowed);
        QTRY_COMPARE(station.recordedFor(unlimited), 19 + allowed / 2);
    }
    QCOMPARE(excess, 0);
    QCOMPARE(database.number(u"SELECT max(attempt_count) FROM deliveries"_s), 1);
    QVERIFY(database.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s) > 0);
}

void TestDispatcherPauses::retriesCountForTheRateLimit() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions(failing(2));
    const qint64 webhook =
        addQuickWebhook(database, receiver.url(), {.maxRetries = 2, .backoffMs = 10, .rateLimit = 1.0});
    addLeads(*database, 1);
    TestClock clock;
    Station station(database, clock.turned(), hasty());
    station.start();
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QTRY_COMPARE(station.recordedFor(webhook), attempt);
        QCOMPARE(receiver.posts().size(), attempt);
        // Due, but not its turn.
        clock.wall += 900;
        clock.monotonic += 900;
        station.dispatcher.poke();
        QCoreApplication::processEvents();
        QCOMPARE(receiver.posts().size(), attempt);
        clock.wall += 100;
        clock.monotonic += 100;
        station.dispatcher.poke();
    }
    QCOMPARE(station.recordedAs(Next::Succeeded), 1);
}

void TestDispatcherPauses::onceWaitsForTheRateLimit() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url(), {.rateLimit = 20.0});
    addLeads(*database, 25);
    DispatcherOptions options = hasty();
    options.dueBy = Clock::system().wall();
    Station station(database, Clock::system(), options);
    qsizetype recordedAtIdle = 0;
    connect(&station.dispatcher, &Dispatcher::idle, this, [&] { recordedAtIdle = station.recorded.size(); });
    station.start();
    QTRY_COMPARE(station.idles, 1);
    QCOMPARE(recordedAtIdle, 25);
}

void TestDispatcherPauses::editedRateLimitHoldsSoon() {
    TestStore database;
    RawReceiver receiver;
    const qint64 id = addQuickWebhook(database, receiver.url(), {.rateLimit = 1.0 / 60});
    addLeads(*database, 10);
    TestClock clock;
    Station station(database, clock.turned(), hasty());
    station.start();
    QTRY_COMPARE(station.recorded.size(), 1);
    Webhook webhook = must(database->webhooks().byId(id));
    webhook.overrides.rateLimit.reset();
    must(database->webhooks().update(webhook, kNow));
    clock.wall += 5'000;
    clock.monotonic += 5'000;
    station.dispatcher.poke();
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 10);
}

WEBHOOKS_TEST(TestDispatcherPauses)
#include "tst_dispatcherpauses.moc"
