// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dispatchfixture.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

namespace {

constexpr auto kOk = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

DispatcherOptions patient(int globalLimit = 256) {
    DispatcherOptions options;
    options.globalLimit = globalLimit;
    options.policy.timeoutMs = 60'000;
    options.policy.backoffMs = 20;
    return options;
}

struct Hanging {
    std::vector<std::unique_ptr<RawReceiver>> receivers;

    explicit Hanging(int count) {
        for (int i = 0; i < count; ++i) {
            receivers.push_back(std::make_unique<RawReceiver>());
            receivers.back()->setReactions({RawReceiver::keepsSilent()});
        }
    }
    int reached() const {
        return static_cast<int>(
            std::ranges::count_if(receivers, [](const auto &receiver) { return !receiver->posts().isEmpty(); }));
    }
};

}  // namespace

class TestDispatcherLimits final : public QObject {
    Q_OBJECT

private slots:
    void concurrencyOfAWebhookHolds();
    void globalLimitHolds();
    void sharedLimitFollowsTheDispatchers();
    void hangingReceiversDoNotStopAHealthyOne();
    void waitingSlowWebhooksTakeTurns();
    void twoDispatchersDeliverOnce();
    void takenOverDeliveryIsNotMixedUp();
    void lockedDatabaseLosesNothing();
};

void TestDispatcherLimits::concurrencyOfAWebhookHolds() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    addQuickWebhook(database, receiver.url(), {.concurrency = 5});
    addLeads(*database, 20);
    Station station(database, Clock::system(), patient());
    qsizetype allowed = 5;
    qsizetype excess = 0;
    connect(&receiver, &RawReceiver::received, this,
            [&](int index) { excess = std::max<qsizetype>(excess, index + 1 - allowed); });
    station.start();
    while (allowed <= 20) {
        QTRY_COMPARE(receiver.posts().size(), allowed);
        QCOMPARE(station.dispatcher.inFlight(), 5);
        allowed += 5;
        receiver.blurt(kOk);
    }
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 20);
    QVERIFY(excess <= 0);
}

void TestDispatcherLimits::globalLimitHolds() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    for (int webhook = 0; webhook < 3; ++webhook)
        addQuickWebhook(database, receiver.url());
    addLeads(*database, 4);
    Station station(database, Clock::system(), patient(6));
    int most = 0;
    connect(&receiver, &RawReceiver::received, this, [&] { most = std::max(most, station.dispatcher.inFlight()); });
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 6);
    receiver.blurt(kOk);
    QTRY_COMPARE(receiver.posts().size(), 12);
    receiver.blurt(kOk);
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 12);
    QVERIFY(most <= 6);
}

void TestDispatcherLimits::sharedLimitFollowsTheDispatchers() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    addQuickWebhook(database, receiver.url(), {.concurrency = 4});
    addLeads(*database, 4);
    Station station(database, Clock::system(), patient());
    station.dispatcher.setDispatchers(2);
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 2);
    QCOMPARE(station.dispatcher.inFlight(), 2);
    station.dispatcher.setDispatchers(1);
    QTRY_COMPARE(receiver.posts().size(), 4);
    receiver.blurt(kOk);
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 4);
}

void TestDispatcherLimits::hangingReceiversDoNotStopAHealthyOne() {
    TestStore database;
    const Hanging hanging(40);
    QList<qint64> hangingIds;
    for (const auto &receiver : hanging.receivers)
        hangingIds.append(addQuickWebhook(database, receiver->url()));
    database.texts(u"UPDATE webhooks SET pace = 'unproven'"_s);
    RawReceiver receiver;
    const qint64 healthy = addQuickWebhook(database, receiver.url());
    addLeads(*database, 100);
    Station station(database, Clock::system(), patient(128));
    station.start();
    QTRY_COMPARE_WITH_TIMEOUT(station.recordedFor(healthy), 100, 30'000);
    QCOMPARE(station.recorded.size(), 100);
    QCOMPARE(station.recordedAs(Next::Succeeded), 100);
    QTRY_COMPARE(hanging.reached(), 40);
    QCOMPARE(station.dispatcher.inFlight(), 40);
}

void TestDispatcherLimits::waitingSlowWebhooksTakeTurns() {
    TestStore database;
    const Hanging hanging(12);
    for (const auto &receiver : hanging.receivers)
        addQuickWebhook(database, receiver->url());
    database.texts(u"UPDATE webhooks SET pace = 'unproven'"_s);
    addLeads(*database, 3);
    Station station(database, Clock::system(), patient(8));
    station.start();
    QTRY_COMPARE(hanging.reached(), 4);
    QCOMPARE(station.dispatcher.inFlight(), 4);
    station.sender.abortAll();
    QTRY_COMPARE(hanging.reached(), 8);
    QCOMPARE(station.dispatcher.inFlight(), 4);
    station.sender.abortAll();
    QTRY_COMPARE(hanging.reached(), 12);
}

void TestDispatcherLimits::twoDispatchersDeliverOnce() {
    TestStore database;
    RawReceiver receiver;
    addQuickWebhook(database, receiver.url(), {.concurrency = 16});
    addQuickWebhook(database, receiver.url(), {.concurrency = 16});
    Station first(database, Clock::system(), patient());
    Station second(database, Clock::system(), patient());
    for (Station *station : {&first, &second}) {
        station->dispatcher.setDispatchers(2);
        station->followCommits();
        station->start();
    }
    for (int batch = 0; batch < 5; ++batch)
        addLeads(*database, 50);
    QTRY_COMPARE_WITH_TIMEOUT(first.recorded.size() + second.recorded.size(), 500, 60'000);
    QCOMPARE(first.recordedAs(Next::Succeeded) + second.recordedAs(Next::Succeeded), 500);
    QSet<QByteArray> deliveries;
    for (const RawReceiver::Post &post : receiver.posts())
        deliveries.insert(post.delivery());
    QCOMPARE(receiver.posts().size(), 500);
    QCOMPARE(deliveries.size(), 500);
    QCOMPARE(database.number(u"SELECT count(*) FROM attempts"_s), 500);
    QVERIFY(first.lost.isEmpty() && second.lost.isEmpty());
}

void TestDispatcherLimits::takenOverDeliveryIsNotMixedUp() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent(), RawReceiver::answers(200)});
    addQuickWebhook(database, receiver.url(), {.concurrency = 2});
    addLeads(*database, 1);
    Station station(database, Clock::system(), patient());
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 1);
    // Another dispatcher takes this one for dead; it registers again and claims the same delivery a second time.
    QCOMPARE(must(database->claims().rescue(station.id, Clock::system().wall())), 1);
    station.start(u"again"_s);
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 1);
    QCOMPARE(station.recorded.first().number, 2);
    QCOMPARE(station.dispatcher.inFlight(), 1);
    station.sender.abortAll();
    QTRY_COMPARE(station.lost, QList<qint64>{1});
    QCOMPARE(station.dispatcher.inFlight(), 0);
    QCOMPARE(must(database->log().byId(1)).state, DeliveryState::Succeeded);
    QCOMPARE(must(database->log().attempts(1)).size(), 2);
}

void TestDispatcherLimits::lockedDatabaseLosesNothing() {
    TestStore database;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    addQuickWebhook(database, receiver.url(), {.concurrency = 4});
    addLeads(*database, 6);
    Station station(database, Clock::system(), patient(), 20);
    station.start();
    QTRY_COMPARE(receiver.posts().size(), 4);
    must(database->database().pragma(u"BEGIN EXCLUSIVE"_s));
    receiver.setReactions({RawReceiver::answers(200)});
    receiver.blurt(kOk);
    QTRY_COMPARE(station.failures.size(), 1);
    QCOMPARE(station.failures.first().code, ErrorCode::Busy);
    QTRY_COMPARE(station.dispatcher.unrecorded(), 4);
    QCOMPARE(station.recorded.size(), 0);
    must(database->database().pragma(u"ROLLBACK"_s));
    QTRY_COMPARE(station.recordedAs(Next::Succeeded), 6);
    QCOMPARE(station.recoveries, 1);
    QCOMPARE(station.failures.size(), 1);
    QCOMPARE(receiver.posts().size(), 6);
    QCOMPARE(database.number(u"SELECT count(*) FROM attempts"_s), 6);
}

WEBHOOKS_TEST(TestDispatcherLimits)
#include "tst_dispatcherlimits.moc"
