// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/spacewatch.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// More than any disk has.
constexpr qint64 kTooMuch = 1'000'000'000'000'000;

class TestSpaceWatch final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tellsOfLittleSpaceOnce();
    void tellsThatItIsBack();
    void isSilentWithoutALimit();
    void isSilentAboutWhatCannotBeTold();
};

void TestSpaceWatch::tellsOfLittleSpaceOnce() {
    const QTemporaryDir folder;
    SpaceWatch watch(folder.path(), kTooMuch);
    QSignalSpy low(&watch, &SpaceWatch::low);
    QVERIFY(!watch.isLow());
    watch.start();
    QCOMPARE(low.size(), 1);
    QVERIFY(low[0][0].toLongLong() > 0);
    watch.setMinimum(kTooMuch - 1);
    QVERIFY(watch.isLow());
    QCOMPARE(low.size(), 1);
}

void TestSpaceWatch::tellsThatItIsBack() {
    const QTemporaryDir folder;
    SpaceWatch watch(folder.path(), kTooMuch);
    QSignalSpy enough(&watch, &SpaceWatch::enough);
    watch.start();
    QCOMPARE(enough.size(), 0);
    watch.setMinimum(1);
    QCOMPARE(enough.size(), 1);
    QVERIFY(!watch.isLow());
    watch.setMinimum(2);
    QCOMPARE(enough.size(), 1);
}

void TestSpaceWatch::isSilentWithoutALimit() {
    const QTemporaryDir folder;
    SpaceWatch watch(folder.path(), 0);
    QSignalSpy low(&watch, &SpaceWatch::low);
    QSignalSpy enough(&watch, &SpaceWatch::enough);
    watch.start();
    QCOMPARE(low.size() + enough.size(), 0);
}

void TestSpaceWatch::isSilentAboutWhatCannotBeTold() {
    SpaceWatch watch(u"/no/such/folder"_s, kTooMuch);
    QSignalSpy low(&watch, &SpaceWatch::low);
    watch.start();
    QCOMPARE(low.size(), 0);
}

WEBHOOKS_TEST(TestSpaceWatch)
#include "tst_spacewatch.moc"
