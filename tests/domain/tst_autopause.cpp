// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/autopause.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestAutoPause final : public QObject {
    Q_OBJECT

private slots:
    void pausesAfterManyOverALongTime_data();
    void pausesAfterManyOverALongTime();
    void pausesAtAnErrorRate_data();
    void pausesAtAnErrorRate();
    void saysWhy();
    void obeysGone_data();
    void obeysGone();
    void probesLessAndLess_data();
    void probesLessAndLess();
};

void TestAutoPause::pausesAfterManyOverALongTime_data() {
    QTest::addColumn<qint64>("deliveries");
    QTest::addColumn<qint64>("spanMs");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("pauses");
    const qint64 hour = 3'600'000;
    QTest::newRow("enough of both") << 20LL << hour << 20 << true;
    QTest::newRow("one too few") << 19LL << hour << 20 << false;
    QTest::newRow("a moment too short: a restart of the receiver") << 5000LL << hour - 1 << 20 << false;
    QTest::newRow("much more than enough") << 5000LL << 10 * hour << 20 << true;
    QTest::newRow("switched off") << 5000LL << 10 * hour << 0 << false;
}

void TestAutoPause::pausesAfterManyOverALongTime() {
    QFETCH(qint64, deliveries);
    QFETCH(qint64, spanMs);
    QFETCH(int, after);
    DeliveryPolicy policy;
    policy.autoPauseAfter = after;
    QTEST(pauseReason(policy, GivenUp{deliveries, 1'000, 1'000 + spanMs}).has_value(), "pauses");
}

void TestAutoPause::pausesAtAnErrorRate_data() {
    QTest::addColumn<qint64>("succeeded");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("as many as allowed, and one more is not needed") << 10LL << 90LL << 90 << true;
    QTest::newRow("one too few") << 11LL << 89LL << 90 << false;
    QTest::newRow("all of few attempts") << 0LL << kFewestRatedAttempts - 1 << 90 << false;
    QTest::newRow("all of just enough attempts") << 0LL << kFewestRatedAttempts << 100 << true;
    QTest::newRow("switched off") << 0LL << 5000LL << 0 << false;
}

void TestAutoPause::pausesAtAnErrorRate() {
    QFETCH(const qint64, succeeded);
    QFETCH(const qint64, failed);
    QFETCH(const int, percent);
    DeliveryPolicy policy;
    policy.autoPauseRate = percent;
    QTEST(pauseReason(policy, RecentAttempts{succeeded, failed}).has_value(), "pauses");
}

void TestAutoPause::saysWhy() {
    QCOMPARE(pauseReason({}, GivenUp{23, 0, 3'792'417}),
             std::optional(u"23 deliveries in a row failed within 1h3m."_s));
    DeliveryPolicy hasty;
    hasty.autoPauseAfter = 2;
    hasty.autoPauseSpanMs = 0;
    QCOMPARE(pauseReason(hasty, GivenUp{2, 0, 4'417}), std::optional(u"2 deliveries in a row failed within 4s."_s));
}

void TestAutoPause::obeysGone_data() {
    QTest::addColumn<std::optional<int>>("status");
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("410") << std::optional(410) << 20 << true;
    QTest::newRow("410, switched off") << std::optional(410) << 0 << false;
    QTest::newRow("404") << std::optional(404) << 20 << false;
    QTest::newRow("no answer") << std::optional<int>() << 20 << false;
}

void TestAutoPause::obeysGone() {
    QFETCH(std::optional<int>, status);
    QFETCH(int, after);
    DeliveryPolicy policy;
    policy.autoPauseAfter = after;
    QTEST(pauseReason(policy, status).has_value(), "pauses");
}

void TestAutoPause::probesLessAndLess_data() {
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("waitMs");
    QTest::newRow("after a minute") << 0LL << 0.5 << 60'000LL;
    QTest::newRow("twice as long") << 1LL << 0.5 << 120'000LL;
    QTest::newRow("and again") << 5LL << 0.5 << 1'920'000LL;
    QTest::newRow("an hour at the most") << 6LL << 0.5 << 3'600'000LL;
    QTest::newRow("for ever") << 1'000'000LL << 0.5 << 3'600'000LL;
    QTest::newRow("10 % less at the least") << 0LL << 0.0 << 54'000LL;
}

void TestAutoPause::probesLessAndLess() {
    QFETCH(qint64, failed);
    QFETCH(double, jitter);
    QTEST(probeDelay({}, failed, jitter), "waitMs");
}

WEBHOOKS_TEST(TestAutoPause)
#include "tst_autopause.moc"
