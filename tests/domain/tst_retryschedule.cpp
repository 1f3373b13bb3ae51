// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retryschedule.h"

#include "domain/times.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr qint64 kForever = std::numeric_limits<qint64>::max();

qint64 at(const QString &iso) {
    return fromIso(iso).value();
}

}  // namespace

class RetryScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsAreTenHundredThousandSeconds();
    void backoffIsCapped();
    void backoffNeverOverflows();
    void offsetsFollowThePolicy();
    void jitterStaysWithinTenPercent_data();
    void jitterStaysWithinTenPercent();
    void retryAfterOnlyLengthens_data();
    void retryAfterOnlyLengthens();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void refusesRetryAfter_data();
    void refusesRetryAfter();
    void overridesReplaceWhatTheySet();
};

void RetryScheduleTest::defaultsAreTenHundredThousandSeconds() {
    const DeliveryPolicy policy;
    QCOMPARE(backoffFor(policy, 1), 10'000);
    QCOMPARE(backoffFor(policy, 2), 100'000);
    QCOMPARE(backoffFor(policy, 3), 1'000'000);
    QCOMPARE(attemptOffsets(policy), QList<qint64>({0, 10'000, 110'000, 1'110'000}));
}

void RetryScheduleTest::backoffIsCapped() {
    const DeliveryPolicy policy{.backoffCapMs = 60'000};
    QCOMPARE(backoffFor(policy, 1), 10'000);
    QCOMPARE(backoffFor(policy, 2), 60'000);
    const DeliveryPolicy inverted{.backoffMs = 10'000, .backoffCapMs = 5'000};
    QCOMPARE(backoffFor(inverted, 1), 5'000);
}

void RetryScheduleTest::backoffNeverOverflows() {
    const DeliveryPolicy policy{.maxRetries = kMaxRetriesLimit, .backoffMs = kMaxBackoffMs, .backoffFactor = 1e300};
    QCOMPARE(backoffFor(policy, kMaxRetriesLimit), kMaxBackoffMs);
    QCOMPARE(backoffFor(policy, std::numeric_limits<int>::max()), kMaxBackoffMs);
    QVERIFY(retryDelay(policy, kMaxRetriesLimit, 0.999999, {}) <= kLongestWaitMs);
}

void RetryScheduleTest::offsetsFollowThePolicy() {
    QCOMPARE(attemptOffsets({.maxRetries = 0}), QList<qint64>({0}));
    QCOMPARE(attemptOffsets({.maxRetries = 3, .backoffMs = 500, .backoffFactor = 1.0}),
             QList<qint64>({0, 500, 1000, 1500}));
}

void RetryScheduleTest::jitterStaysWithinTenPercent_data() {
    QTest::addColumn<double>("jitter");
    QTest::addColumn<qint64>("delay");

    QTest::newRow("lowest is ten percent less") << 0.0 << qint64{9'000};
    QTest::newRow("a quarter is five percent less") << 0.25 << qint64{9'500};
    QTest::newRow("the middle is none") << 0.5 << qint64{10'000};
    QTest::newRow("highest is ten percent more") << 0.9999999 << qint64{11'000};
}

void RetryScheduleTest::jitterStaysWithinTenPercent() {
    QFETCH(double, jitter);
    QFETCH(qint64, delay);
    QCOMPARE(retryDelay({}, 1, jitter, {}), delay);
}

void RetryScheduleTest::retryAfterOnlyLengthens_data() {
    QTest::addColumn<qint64>("retryAfter");
    QTest::addColumn<qint64>("delay");

    QTest::newRow("now") << qint64{0} << qint64{10'000};
    QTest::newRow("shorter than the backoff") << qint64{9'999} << qint64{10'000};
    QTest::newRow("longer than the backoff") << qint64{30'000} << qint64{30'000};
    QTest::newRow("an hour") << kMaxRetryAfterMs << kMaxRetryAfterMs;
    QTest::newRow("more than an hour is an hour") << qint64{kMaxRetryAfterMs + 1} << kMaxRetryAfterMs;
    QTest::newRow("for ever is an hour") << kForever << kMaxRetryAfterMs;
}

void RetryScheduleTest::retryAfterOnlyLengthens() {
    QFETCH(qint64, retryAfter);
    QFETCH(qint64, delay);
    QCOMPARE(retryDelay({}, 1, 0.5, retryAfter), delay);
}

void RetryScheduleTest::readsRetryAfter_data() {
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("now");
    QTest::addColumn<qint64>("wait");

    const QString before = u"1994-11-06T08:49:00Z"_s;
    const QString later = u"2026-04-29T10:30:00Z"_s;
    QTest::newRow("seconds") << "120"_ba << later << qint64{120'000};
    QTest::newRow("no seconds") << "0"_ba << later << qint64{0};
    QTest::newRow("leading zeros") << "0000000000000000000000007"_ba << later << qint64{7'000};
    QTest::newRow("blanks around") << " \t5 "_ba << later << qint64{5'000};
    QTest::newRow("a billion seconds") << "1000000000"_ba << later << qint64{1'000'000'000'000};
    QTest::newRow("largest 64-bit number saturates") << "9223372036854775807"_ba << later << kForever;
    QTest::newRow("a thousand digits saturate") << QByteArray(1000, '9') << later << kForever;
    QTest::newRow("IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << before << qint64{37'000};
    QTest::newRow("RFC 850 date") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << before << qint64{37'000};
    QTest::newRow("asctime date") << "Sun Nov  6 08:49:37 1994"_ba << before << qint64{37'000};
    QTest::newRow("asctime date with two digits")
        << "Wed Nov 16 08:49:37 1994"_ba << before << qint64{10 * 86'400'000 + 37'000};
    QTest::newRow("past IMF-fixdate") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << later << qint64{0};
    QTest::newRow("past RFC 850 date") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << later << qint64{0};
    QTest::newRow("this very second") << "Wed, 29 Apr 2026 10:30:00 GMT"_ba << later << qint64{0};
    QTest::newRow("RFC 850 year of this century") << "Wednesday, 29-Apr-26 10:30:01 GMT"_ba << later << qint64{1'000};
    QTest::newRow("RFC 850 year over the turn of the century")
        << "Friday, 01-Jan-00 00:00:01 GMT"_ba << u"2099-12-31T23:59:59Z"_s << qint64{2'000};
    QTest::newRow("leap second") << "Wed, 29 Apr 2026 10:30:60 GMT"_ba << later << qint64{60'000};
}

void RetryScheduleTest::readsRetryAfter() {
    QFETCH(QByteArray, value);
    QFETCH(QString, now);
    QFETCH(qint64, wait);

    const std::optional<qint64> parsed = parseRetryAfter(value, at(now));
    QVERIFY(parsed);
    QCOMPARE(*parsed, wait);
}

void RetryScheduleTest::refusesRetryAfter_data() {
    QTest::addColumn<QByteArray>("value");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("blanks") << "  "_ba;
    QTest::newRow("a word") << "soon"_ba;
    QTest::newRow("negative") << "-5"_ba;
    QTest::newRow("plus sign") << "+5"_ba;
    QTest::newRow("fraction") << "1.5"_ba;
    QTest::newRow("hexadecimal") << "0x10"_ba;
    QTest::newRow("unit") << "5s"_ba;
    QTest::newRow("list") << "5, 6"_ba;
    QTest::newRow("NUL") << QByteArray("5\0", 2);
    QTest::newRow("ISO 8601") << "2026-04-29T10:30:00Z"_ba;
    QTest::newRow("other zone") << "Sun, 06 Nov 1994 08:49:37 CET"_ba;
    QTest::newRow("no zone") << "Sun, 06 Nov 1994 08:49:37"_ba;
    QTest::newRow("unknown month") << "Sun, 06 Nvo 1994 08:49:37 GMT"_ba;
    QTest::newRow("unknown day's name") << "Xyz, 06 Nov 1994 08:49:37 GMT"_ba;
    QTest::newRow("day that is not") << "Sun, 31 Feb 1994 08:49:37 GMT"_ba;
    QTest::newRow("hour that is not") << "Sun, 06 Nov 1994 24:49:37 GMT"_ba;
    QTest::newRow("lower case") << "sun, 06 nov 1994 08:49:37 gmt"_ba;
    QTest::newRow("long text") << QByteArray(100'000, 'a');
    QTest::newRow("text after a date") << "Sun, 06 Nov 1994 08:49:37 GMT+1"_ba;
    QTest::newRow("line feed after a date") << "Sun, 06 Nov 1994 08:49:37 GMT\n"_ba;
}

void RetryScheduleTest::refusesRetryAfter() {
    QFETCH(QByteArray, value);
    QVERIFY(!parseRetryAfter(value, 0));
}

void RetryScheduleTest::overridesReplaceWhatTheySet() {
    const DeliveryPolicy defaults{.timeoutMs = 5'000, .maxRetries = 7, .backoffMs = 20, .concurrency = 3};
    QCOMPARE(DeliveryOverrides().over(defaults), defaults);
    const DeliveryOverrides some{.timeoutMs = 6'000, .backoffFactor = 2.0};
    const DeliveryPolicy expected{
        .timeoutMs = 6'000, .maxRetries = 7, .backoffMs = 20, .backoffFactor = 2.0, .concurrency = 3};
    QCOMPARE(some.over(defaults), expected);
    const DeliveryOverrides all{.timeoutMs = 1'000,
                                .maxRetries = 0,
                                .backoffMs = 10,
                                .backoffFactor = 1.0,
                                .backoffCapMs = 30,
                                .concurrency = 1};
    const DeliveryPolicy replaced{.timeoutMs = 1'000,
                                  .maxRetries = 0,
                                  .backoffMs = 10,
                                  .backoffFactor = 1.0,
                                  .backoffCapMs = 30,
                                  .concurrency = 1};
    QCOMPARE(all.over(defaults), replaced);
}

WEBHOOKS_TEST(RetryScheduleTest)
#include "tst_retryschedule.moc"
