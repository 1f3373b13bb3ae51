// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/ratetable.h"
#include "support/testprogram.h"

#include <QTest>

using namespace webhooks;

class TestRateTable final : public QObject {
    Q_OBJECT

private slots:
    void limitsOnlyWhatHasALimit();
    void sharesAmongDispatchers();
    void forgetsNobodyWhoWasJustSentTo();
    void changesTheLimit();
};

void TestRateTable::limitsOnlyWhatHasALimit() {
    RateTable rates;
    rates.setWebhook(1, 3, 0);
    rates.setWebhook(2, 0, 0);
    QCOMPARE(rates.free(1, 0), 3);
    rates.take(1, 3, 0);
    rates.take(2, 1'000, 0);
    QCOMPARE(rates.free(1, 0), 0);
    QCOMPARE(rates.nextAt(1, 0), 334);
    QVERIFY(rates.free(2, 0) > 1'000);
    QVERIFY(rates.free(99, 0) > 1'000);
    QCOMPARE(rates.nextAt(99, 7), 7);
}

void TestRateTable::sharesAmongDispatchers() {
    RateTable rates;
    rates.setWebhook(1, 12, 0);
    rates.setDispatchers(3, 0);
    QCOMPARE(rates.free(1, 0), 4);
    rates.setWebhook(2, 6, 0);
    QCOMPARE(rates.free(2, 0), 2);
    rates.take(2, 2, 0);
    QCOMPARE(rates.free(2, 999), 1);
    QCOMPARE(rates.free(2, 1'000), 2);
    rates.setDispatchers(1, 1'000);
    QCOMPARE(rates.free(2, 5'000), 6);
}

void TestRateTable::forgetsNobodyWhoWasJustSentTo() {
    RateTable rates;
    rates.setWebhook(1, 0.5, 0);
    rates.take(1, 1, 0);
    rates.forgetWebhook(1, 1'000);
    rates.setWebhook(1, 0.5, 1'000);
    QCOMPARE(rates.free(1, 1'000), 0);
    rates.forgetWebhook(1, 2'000);
    QVERIFY(rates.free(1, 2'000) > 1);
}

void TestRateTable::changesTheLimit() {
    RateTable rates;
    rates.setWebhook(1, 10, 0);
    rates.setWebhook(1, 2, 0);
    QCOMPARE(rates.free(1, 0), 2);
    rates.setWebhook(1, 0, 0);
    QVERIFY(rates.free(1, 0) > 1'000);
}

WEBHOOKS_TEST(TestRateTable)
#include "tst_ratetable.moc"
