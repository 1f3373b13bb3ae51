// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ratelimit.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestRateLimit final : public QObject {
    Q_OBJECT

private slots:
    void readsAndWrites_data();
    void readsAndWrites();
    void refuses_data();
    void refuses();
    void startsWithOneBurst();
    void refillsAtTheRate();
    void keepsTheRateOverALongSpan_data();
    void keepsTheRateOverALongSpan();
    void saysWhenTheNextMayStart();
    void keepsWhatIsLeftWhenTheRateChanges();
    void hasNoLimitByItself();
};

void TestRateLimit::readsAndWrites_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<QString>("written");
    QTest::newRow("a second") << u"10/s"_s << 10.0 << u"10/s"_s;
    QTest::newRow("a minute") << u"30/m"_s << 0.5 << u"30/m"_s;
    QTest::newRow("a fraction of one a second") << u"0.5/s"_s << 0.5 << u"30/m"_s;
    QTest::newRow("a fraction of one a minute") << u"0.5/m"_s << 0.5 / 60 << u"0.5/m"_s;
    QTest::newRow("whole in minutes only") << u"100/m"_s << 100.0 / 60 << u"100/m"_s;
    QTest::newRow("whole in both") << u"120/m"_s << 2.0 << u"2/s"_s;
    QTest::newRow("whole in neither") << u"2.3456789/s"_s << 2.3456789 << u"2.34568/s"_s;
    QTest::newRow("no limit") << u"none"_s << 0.0 << u"none"_s;
    QTest::newRow("blanks around the slash") << u"10 / s"_s << 10.0 << u"10/s"_s;
}

void TestRateLimit::readsAndWrites() {
    QFETCH(QString, text);
    QFETCH(double, perSecond);
    const auto rate = parseRate(text);
    QVERIFY(rate);
    QCOMPARE(*rate, perSecond);
    QTEST(formatRate(*rate), "written");
}

void TestRateLimit::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "10", "/s", "10/", "10/h", "0/s", "-1/s", "x/s", "inf/s", "nan/s", "1e400/s"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestRateLimit::refuses() {
    QFETCH(QString, text);
    const auto rate = parseRate(text);
    QVERIFY(!rate);
    QCOMPARE(rate.error().code, ErrorCode::InvalidInput);
    QVERIFY(!rate.error().hint.isEmpty());
}

void TestRateLimit::startsWithOneBurst() {
    TokenBucket fast;
    fast.setRate(10, 0);
    QCOMPARE(fast.free(0), 10);
    TokenBucket slow;
    slow.setRate(0.1, 0);
    QCOMPARE(slow.free(0), 1);
    slow.take(1, 0);
    QCOMPARE(slow.free(9'999), 0);
    QCOMPARE(slow.free(10'000), 1);
    QCOMPARE(slow.free(1'000'000), 1);
}

void TestRateLimit::refillsAtTheRate() {
    TokenBucket bucket;
    bucket.setRate(10, 0);
    bucket.take(10, 0);
    QCOMPARE(bucket.free(0), 0);
    QCOMPARE(bucket.free(99), 0);
    QCOMPARE(bucket.free(100), 1);
    QCOMPARE(bucket.free(550), 5);
    QCOMPARE(bucket.free(5'000), 10);
    QVERIFY(!bucket.isFull(999));
    QVERIFY(bucket.isFull(1'000));
}

void TestRateLimit::keepsTheRateOverALongSpan_data() {
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<int>("mostAnHour");
    QTest::newRow("7 a second") << 7.0 << 7 * 3600 + 7;
    QTest::newRow("one in three seconds") << 1.0 / 3 << 1201;
    QTest::newRow("one a minute") << 1.0 / 60 << 61;
}

/// Whoever always asks for what is free gets the rate and one burst, and not less: no token is lost on the way.
void TestRateLimit::keepsTheRateOverALongSpan() {
    QFETCH(double, perSecond);
    QFETCH(int, mostAnHour);
    TokenBucket bucket;
    bucket.setRate(perSecond, 0);
    int started = 0;
    for (qint64 now = 0; now <= 3'600'000; now = std::max(bucket.nextAt(now), now + 1)) {
        const int free = bucket.free(now);
        bucket.take(free, now);
        started += free;
    }
    QVERIFY2(started <= mostAnHour, qPrintable(QString::number(started)));
    QVERIFY2(started >= mostAnHour * 99 / 100, qPrintable(QString::number(started)));
}

void TestRateLimit::saysWhenTheNextMayStart() {
    TokenBucket bucket;
    bucket.setRate(4, 1'000);
    QCOMPARE(bucket.nextAt(1'000), 1'000);
    bucket.take(4, 1'000);
    QCOMPARE(bucket.nextAt(1'000), 1'250);
    QCOMPARE(bucket.nextAt(1'100), 1'250);
    QCOMPARE(bucket.free(1'250), 1);
}

void TestRateLimit::keepsWhatIsLeftWhenTheRateChanges() {
    TokenBucket bucket;
    bucket.setRate(10, 0);
    bucket.take(7, 0);
    bucket.setRate(20, 0);
    QCOMPARE(bucket.free(0), 3);
    bucket.setRate(2, 0);
    QCOMPARE(bucket.free(0), 2);
    bucket.setRate(2, 0);
    QCOMPARE(bucket.free(0), 2);
}

void TestRateLimit::hasNoLimitByItself() {
    TokenBucket bucket;
    bucket.take(1'000, 0);
    QVERIFY(bucket.free(0) > 1'000'000);
    QCOMPARE(bucket.nextAt(5), 5);
}

WEBHOOKS_TEST(TestRateLimit)
#include "tst_ratelimit.moc"
