// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/slots.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

AttemptResult answered(qint64 durationUs, ErrorClass error = ErrorClass::None) {
    AttemptResult result;
    result.durationUs = durationUs;
    result.error = error;
    return result;
}

SlotTable tableWith(int limit, QList<Pace> paces, int concurrency = 8) {
    SlotTable slotTable(limit);
    for (qsizetype i = 0; i < paces.size(); ++i)
        slotTable.setWebhook(i + 1, concurrency, paces[i]);
    return slotTable;
}

}  // namespace

class TestSlots final : public QObject {
    Q_OBJECT

private slots:
    void freeSlots_data();
    void freeSlots();
    void paceAfterAttempt_data();
    void paceAfterAttempt();
    void unknownWebhookHasNoSlot();
    void globalLimitCountsAllWebhooks();
    void slowWebhooksShareHalf();
    void paceChangeMovesTakenSlots();
    void lowerConcurrencyNeverFreesBelowZero();
    void sharesAreDividedByDispatchers();
    void forgetsOnlyIdleWebhooks();
};

void TestSlots::freeSlots_data() {
    QTest::addColumn<Pace>("pace");
    QTest::addColumn<int>("concurrency");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("expected");
    QTest::newRow("a quick webhook has its concurrency") << Pace::Quick << 8 << 256 << 8;
    QTest::newRow("a slow webhook has its concurrency") << Pace::Slow << 8 << 256 << 8;
    QTest::newRow("an unproven webhook has one slot") << Pace::Unproven << 8 << 256 << 1;
    QTest::newRow("the global limit is the lower one") << Pace::Quick << 64 << 10 << 10;
    QTest::newRow("a slow webhook gets half of the global limit") << Pace::Slow << 64 << 10 << 5;
    QTest::newRow("a global limit of one still serves slow webhooks") << Pace::Slow << 8 << 1 << 1;
}

void TestSlots::freeSlots() {
    QFETCH(Pace, pace);
    QFETCH(int, concurrency);
    QFETCH(int, limit);
    QTEST(tableWith(limit, {pace}, concurrency).free(1), "expected");
}

void TestSlots::paceAfterAttempt_data() {
    QTest::addColumn<Pace>("before");
    QTest::addColumn<qint64>("durationUs");
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<Pace>("after");
    const qint64 quick = 1'000'000;
    QTest::newRow("a success within a second proves an unproven one quick")
        << Pace::Unproven << quick << ErrorClass::None << Pace::Quick;
    QTest::newRow("a late success proves an unproven one slow")
        << Pace::Unproven << quick + 1 << ErrorClass::None << Pace::Slow;
    QTest::newRow("a failure proves nothing") << Pace::Unproven << quick << ErrorClass::Http5xx << Pace::Unproven;
    QTest::newRow("a quick one that fails quickly stays quick")
        << Pace::Quick << quick << ErrorClass::Http5xx << Pace::Quick;
    QTest::newRow("a quick one that answers late becomes slow")
        << Pace::Quick << quick + 1 << ErrorClass::None << Pace::Slow;
    QTest::newRow("a slow one that answers quickly becomes quick")
        << Pace::Slow << quick << ErrorClass::None << Pace::Quick;
    QTest::newRow("a timeout makes a quick one unproven")
        << Pace::Quick << quick << ErrorClass::Timeout << Pace::Unproven;
    QTest::newRow("a timeout makes a slow one unproven")
        << Pace::Slow << quick + 1 << ErrorClass::Timeout << Pace::Unproven;
}

void TestSlots::paceAfterAttempt() {
    QFETCH(Pace, before);
    QFETCH(qint64, durationUs);
    QFETCH(ErrorClass, error);
    QFETCH(Pace, after);
    SlotTable slotTable = tableWith(256, {before});
    slotTable.take(1, 1);
    const std::optional<Pace> change = slotTable.giveBack(1, answered(durationUs, error));
    QCOMPARE(slotTable.pace(1), after);
    QCOMPARE(change.has_value(), before != after);
    QCOMPARE(change.value_or(after), after);
    QCOMPARE(slotTable.inFlight(), 0);
}

void TestSlots::unknownWebhookHasNoSlot() {
    QCOMPARE(tableWith(256, {}).free(7), 0);
}

void TestSlots::globalLimitCountsAllWebhooks() {
    SlotTable slotTable = tableWith(10, {Pace::Quick, Pace::Quick});
    slotTable.take(1, 8);
    QCOMPARE(slotTable.free(2), 2);
    QCOMPARE(slotTable.freeOwn(2), 8);
    slotTable.take(2, 2);
    QCOMPARE(slotTable.freeInAll(), 0);
    slotTable.release(1, 3);
    QCOMPARE(slotTable.free(2), 3);
    QCOMPARE(slotTable.inFlight(1), 5);
}

void TestSlots::slowWebhooksShareHalf() {
    SlotTable slotTable = tableWith(16, {Pace::Slow, Pace::Slow, Pace::Unproven, Pace::Quick});
    slotTable.take(1, 6);
    QCOMPARE(slotTable.free(2), 2);
    slotTable.take(2, 2);
    QCOMPARE(slotTable.freeSlow(), 0);
    QCOMPARE(slotTable.free(3), 0);
    QCOMPARE(slotTable.freeOwn(3), 1);
    QCOMPARE(slotTable.free(4), 8);
}

void TestSlots::paceChangeMovesTakenSlots() {
    SlotTable slotTable = tableWith(16, {Pace::Quick, Pace::Slow});
    slotTable.take(1, 8);
    QCOMPARE(slotTable.freeSlow(), 8);
    QVERIFY(slotTable.giveBack(1, answered(2'000'000)).has_value());
    QCOMPARE(slotTable.freeSlow(), 1);
    QVERIFY(slotTable.giveBack(1, answered(1'000)).has_value());
    QCOMPARE(slotTable.freeSlow(), 8);
    for (int left = 6; left > 0; --left)
        slotTable.giveBack(1, answered(2'000'000, ErrorClass::Timeout));
    QCOMPARE(slotTable.freeSlow(), 8);
    QCOMPARE(slotTable.inFlight(), 0);
}

void TestSlots::lowerConcurrencyNeverFreesBelowZero() {
    SlotTable slotTable = tableWith(256, {Pace::Quick});
    slotTable.take(1, 8);
    slotTable.setWebhook(1, 2, Pace::Quick);
    QCOMPARE(slotTable.free(1), 0);
    slotTable.release(1, 7);
    QCOMPARE(slotTable.free(1), 1);
}

void TestSlots::sharesAreDividedByDispatchers() {
    SlotTable slotTable = tableWith(256, {Pace::Quick});
    slotTable.setDispatchers(4);
    QCOMPARE(slotTable.free(1), 2);
    QCOMPARE(slotTable.freeInAll(), 64);
    QCOMPARE(slotTable.freeSlow(), 32);
    slotTable.take(1, 2);
    slotTable.setDispatchers(1000);
    QCOMPARE(slotTable.free(1), 0);
    QCOMPARE(slotTable.freeInAll(), -1);
    slotTable.setDispatchers(0);
    QCOMPARE(slotTable.free(1), 6);
}

void TestSlots::forgetsOnlyIdleWebhooks() {
    SlotTable slotTable = tableWith(256, {Pace::Quick, Pace::Quick});
    slotTable.take(1, 1);
    QCOMPARE(slotTable.idle(), QList<qint64>{2});
    slotTable.forgetWebhook(1);
    slotTable.forgetWebhook(2);
    QVERIFY(slotTable.knows(1));
    QVERIFY(!slotTable.knows(2));
    slotTable.release(1, 1);
    slotTable.forgetWebhook(1);
    QVERIFY(!slotTable.knows(1));
    QCOMPARE(slotTable.inFlight(), 0);
}

WEBHOOKS_TEST(TestSlots)
#include "tst_slots.moc"
