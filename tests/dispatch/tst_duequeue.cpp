// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/duequeue.h"
#include "support/testprogram.h"

#include <QTest>

using namespace webhooks;
using Wait = DueQueue::Wait;

namespace {

QList<qint64> ringOf(DueQueue &queue) {
    QList<qint64> webhooks;
    while (!queue.isRingEmpty())
        webhooks.append(queue.takeNext());
    return webhooks;
}

}  // namespace

class TestDueQueue final : public QObject {
    Q_OBJECT

private slots:
    void wakesInOrderOfDueTime();
    void earlierTimeWins();
    void laterTimeIsIgnored();
    void isInTheRingOnce();
    void takenWebhookIsNowhere();
    void putBackForgetsItsDueTime();
    void parkedWebhookIsNotWoken();
    void unparkWaitsForTheRightSlot();
    void longestWaitingGoFirst();
    void unparkAllEmptiesBoth();
    void delaysUntilATime();
    void clearForgetsEverything();
};

void TestDueQueue::wakesInOrderOfDueTime() {
    DueQueue queue;
    queue.add({1, 300});
    queue.add({2, 100});
    queue.add({3, 200});
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(100));
    queue.wake(200);
    QCOMPARE(queue.ringSize(), 2);
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(300));
    QCOMPARE(ringOf(queue), (QList<qint64>{2, 3}));
}

void TestDueQueue::earlierTimeWins() {
    DueQueue queue;
    queue.add({1, 300});
    queue.add({1, 100});
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(100));
    queue.wake(100);
    QCOMPARE(ringOf(queue), QList<qint64>{1});
    QCOMPARE(queue.nextDueAt(), std::nullopt);
}

void TestDueQueue::laterTimeIsIgnored() {
    DueQueue queue;
    queue.add({1, 100});
    queue.add({1, 300});
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(100));
}

void TestDueQueue::isInTheRingOnce() {
    DueQueue queue;
    queue.putBack(1);
    queue.putBack(1);
    queue.add({1, 100});
    queue.wake(100);
    QCOMPARE(ringOf(queue), QList<qint64>{1});
    QCOMPARE(queue.nextDueAt(), std::nullopt);
}

void TestDueQueue::takenWebhookIsNowhere() {
    DueQueue queue;
    queue.putBack(1);
    QCOMPARE(queue.takeNext(), 1);
    queue.add({1, 50});
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(50));
}

void TestDueQueue::putBackForgetsItsDueTime() {
    DueQueue queue;
    queue.add({1, 500});
    queue.putBack(1);
    QCOMPARE(queue.nextDueAt(), std::nullopt);
    QCOMPARE(ringOf(queue), QList<qint64>{1});
}

void TestDueQueue::parkedWebhookIsNotWoken() {
    DueQueue queue;
    queue.add({1, 100});
    queue.park(1, Wait::Own);
    queue.add({1, 50});
    queue.wake(1000);
    QVERIFY(queue.isRingEmpty());
    QCOMPARE(queue.nextDueAt(), std::nullopt);
    queue.unpark(1);
    QCOMPARE(ringOf(queue), QList<qint64>{1});
}

void TestDueQueue::unparkWaitsForTheRightSlot() {
    DueQueue queue;
    queue.park(1, Wait::Shared);
    queue.park(2, Wait::Own);
    queue.unpark(1);
    QVERIFY(queue.isRingEmpty());
    queue.unparkShared(5);
    QCOMPARE(ringOf(queue), QList<qint64>{1});
    queue.unpark(2);
    QCOMPARE(ringOf(queue), QList<qint64>{2});
}

void TestDueQueue::longestWaitingGoFirst() {
    DueQueue queue;
    for (const qint64 webhook : {1, 2, 3})
        queue.park(webhook, Wait::Shared);
    queue.putBack(9);
    queue.unparkShared(2);
    QCOMPARE(ringOf(queue), (QList<qint64>{1, 2, 9}));
    queue.park(1, Wait::Shared);
    queue.unparkShared(1);
    QCOMPARE(ringOf(queue), QList<qint64>{3});
    queue.unparkShared(0);
    QVERIFY(queue.isRingEmpty());
    queue.unparkShared(1);
    QCOMPARE(ringOf(queue), QList<qint64>{1});
}

void TestDueQueue::unparkAllEmptiesBoth() {
    DueQueue queue;
    queue.park(1, Wait::Shared);
    queue.park(2, Wait::Own);
    queue.add({3, 100});
    queue.unparkAll();
    QCOMPARE(ringOf(queue), (QList<qint64>{1, 2}));
    QCOMPARE(queue.nextDueAt(), std::optional<qint64>(100));
}

void TestDueQueue::delaysUntilATime() {
    DueQueue queue;
    queue.delay(1, 500);
    queue.delay(2, 300);
    queue.add({1, 0});
    queue.wake(1'000'000);
    queue.unpark(1);
    QVERIFY(queue.isRingEmpty());
    QCOMPARE(queue.nextDueAt(), std::nullopt);
    QCOMPARE(queue.delayedUntil(), std::optional<qint64>(300));
    queue.endDelays(299);
    QVERIFY(queue.isRingEmpty());
    queue.endDelays(300);
    QCOMPARE(ringOf(queue), QList<qint64>{2});
    QCOMPARE(queue.delayedUntil(), std::optional<qint64>(500));
    queue.unparkAll();
    QCOMPARE(ringOf(queue), QList<qint64>{1});
    QCOMPARE(queue.delayedUntil(), std::nullopt);
}

void TestDueQueue::clearForgetsEverything() {
    DueQueue queue;
    queue.putBack(1);
    queue.add({2, 100});
    queue.park(3, Wait::Own);
    queue.park(4, Wait::Shared);
    queue.delay(5, 0);
    queue.clear();
    queue.endDelays(1000);
    queue.unparkAll();
    queue.wake(1000);
    QVERIFY(queue.isRingEmpty());
    QCOMPARE(queue.nextDueAt(), std::nullopt);
}

WEBHOOKS_TEST(TestDueQueue)
#include "tst_duequeue.moc"
