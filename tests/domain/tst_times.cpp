// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/times.h"
#include "support/testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TimesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void writesIso_data();
    void writesIso();
    void readsIso_data();
    void readsIso();
    void refusesIso_data();
    void refusesIso();
    void readsDurations_data();
    void readsDurations();
    void refusesDurations_data();
    void refusesDurations();
    void namesWhatIsNoUnit();
    void writesDurations_data();
    void writesDurations();
};

void TimesTest::initTestCase() {
    // A local time that is never UTC, to catch times that are read as local ones.
    qputenv("TZ", "Asia/Kathmandu");
}

void TimesTest::writesIso_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("seconds");
    QTest::addColumn<QString>("milliseconds");

    QTest::newRow("the beginning") << qint64{0} << u"1970-01-01T00:00:00Z"_s << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("milliseconds are cut off")
        << qint64{1'777'458'600'999} << u"2026-04-29T10:30:00Z"_s << u"2026-04-29T10:30:00.999Z"_s;
    QTest::newRow("before the beginning") << qint64{-1} << u"1969-12-31T23:59:59Z"_s << u"1969-12-31T23:59:59.999Z"_s;
}

void TimesTest::writesIso() {
    QFETCH(qint64, ms);
    QFETCH(QString, seconds);
    QFETCH(QString, milliseconds);
    QCOMPARE(toIsoSeconds(ms), seconds);
    QCOMPARE(toIsoMilliseconds(ms), milliseconds);
    QCOMPARE(fromIso(milliseconds), std::optional(ms));
}

void TimesTest::readsIso_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");

    const qint64 time = 1'777'458'600'000;
    QTest::newRow("UTC") << u"2026-04-29T10:30:00Z"_s << time;
    QTest::newRow("no zone is UTC") << u"2026-04-29T10:30:00"_s << time;
    QTest::newRow("no seconds") << u"2026-04-29T10:30Z"_s << time;
    QTest::newRow("blank instead of T") << u"2026-04-29 10:30:00"_s << time;
    QTest::newRow("lower case") << u"2026-04-29t10:30:00z"_s << time;
    QTest::newRow("milliseconds") << u"2026-04-29T10:30:00.123Z"_s << time + 123;
    QTest::newRow("tenths") << u"2026-04-29T10:30:00.5Z"_s << time + 500;
    QTest::newRow("nanoseconds are cut off") << u"2026-04-29T10:30:00.123999999Z"_s << time + 123;
    QTest::newRow("decimal comma") << u"2026-04-29T10:30:00,250Z"_s << time + 250;
    QTest::newRow("offset ahead of UTC") << u"2026-04-29T12:30:00+02:00"_s << time;
    QTest::newRow("offset behind UTC") << u"2026-04-29T06:00:00-04:30"_s << time;
    QTest::newRow("offset without colon") << u"2026-04-29T12:30:00+0200"_s << time;
    QTest::newRow("offset of hours") << u"2026-04-29T12:30:00+02"_s << time;
    QTest::newRow("offset over midnight") << u"2026-04-30T00:30:00+14:00"_s << time;
    QTest::newRow("plain date") << u"2026-04-29"_s << time - (10 * 60 + 30) * qint64{60'000};
    QTest::newRow("29 February") << u"2024-02-29"_s << qint64{1'709'164'800'000};
}

void TimesTest::readsIso() {
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(fromIso(text), std::optional(ms));
}

void TimesTest::refusesIso_data() {
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"yesterday"_s;
    QTest::newRow("a number") << u"1777458600"_s;
    QTest::newRow("month 13") << u"2026-13-01"_s;
    QTest::newRow("30 February") << u"2026-02-30"_s;
    QTest::newRow("29 February of a common year") << u"2025-02-29"_s;
    QTest::newRow("year 0") << u"0000-01-01"_s;
    QTest::newRow("hour 24") << u"2026-04-29T24:00:00Z"_s;
    QTest::newRow("minute 60") << u"2026-04-29T10:60:00Z"_s;
    QTest::newRow("second 60") << u"2026-04-29T10:30:60Z"_s;
    QTest::newRow("only an hour") << u"2026-04-29T10Z"_s;
    QTest::newRow("date with zone") << u"2026-04-29Z"_s;
    QTest::newRow("offset of 24 hours") << u"2026-04-29T10:30:00+24:00"_s;
    QTest::newRow("offset of 60 minutes") << u"2026-04-29T10:30:00+01:60"_s;
    QTest::newRow("named zone") << u"2026-04-29T10:30:00 CET"_s;
    QTest::newRow("text after") << u"2026-04-29T10:30:00Z."_s;
    QTest::newRow("line feed after") << u"2026-04-29\n"_s;
    QTest::newRow("blank before") << u" 2026-04-29"_s;
    QTest::newRow("day first") << u"29.04.2026"_s;
    QTest::newRow("one digit") << u"2026-4-29"_s;
    QTest::newRow("Arabic digits") << u"\u0662\u0660\u0662\u0666-04-29"_s;
}

void TimesTest::refusesIso() {
    QFETCH(QString, text);
    QVERIFY(!fromIso(text));
}

void TimesTest::readsDurations_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");

    QTest::newRow("milliseconds") << u"250ms"_s << qint64{250};
    QTest::newRow("seconds") << u"15s"_s << qint64{15'000};
    QTest::newRow("minutes") << u"10m"_s << qint64{600'000};
    QTest::newRow("hours") << u"2h"_s << qint64{7'200'000};
    QTest::newRow("days") << u"7d"_s << qint64{604'800'000};
    QTest::newRow("sum") << u"1h30m"_s << qint64{5'400'000};
    QTest::newRow("minutes and milliseconds") << u"1m5ms"_s << qint64{60'005};
    QTest::newRow("all units") << u"1d1h1m1s1ms"_s << qint64{90'061'001};
    QTest::newRow("zero") << u"0s"_s << qint64{0};
    QTest::newRow("more than the next unit") << u"90m"_s << qint64{5'400'000};
    QTest::newRow("longest") << u"9223372036854775807ms"_s << std::numeric_limits<qint64>::max();
}

void TimesTest::readsDurations() {
    QFETCH(QString, text);
    QFETCH(qint64, ms);

    const Result<qint64> parsed = parseDuration(text);
    QVERIFY(parsed);
    QCOMPARE(*parsed, ms);
}

void TimesTest::refusesDurations_data() {
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("bare number") << u"15"_s;
    QTest::newRow("bare number at the end") << u"1h30"_s;
    QTest::newRow("unit alone") << u"s"_s;
    QTest::newRow("unknown unit") << u"5w"_s;
    QTest::newRow("upper case") << u"5S"_s;
    QTest::newRow("negative") << u"-5s"_s;
    QTest::newRow("fraction") << u"1.5s"_s;
    QTest::newRow("blank between") << u"15 s"_s;
    QTest::newRow("blank before") << u" 15s"_s;
    QTest::newRow("smaller unit first") << u"30m1h"_s;
    QTest::newRow("same unit twice") << u"1s1s"_s;
    QTest::newRow("number too large") << u"9223372036854775808ms"_s;
    QTest::newRow("product too large") << u"106751991168d"_s;
    QTest::newRow("sum too large") << u"106751991167d24h"_s;
    QTest::newRow("Arabic digits") << u"\u0661s"_s;
}

void TimesTest::refusesDurations() {
    QFETCH(QString, text);

    const Result<qint64> parsed = parseDuration(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY(!parsed.error().hint.isEmpty());
}

void TimesTest::namesWhatIsNoUnit() {
    QVERIFY(parseDuration(u"5 minutes"_s).error().message.contains(u"“minutes” is not a unit"_s));
    QVERIFY(parseDuration(u"15 s"_s).error().message.contains(u"“ s” is not a unit"_s));
}

void TimesTest::writesDurations_data() {
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");

    QTest::newRow("zero") << qint64{0} << u"0s"_s;
    QTest::newRow("milliseconds") << qint64{250} << u"250ms"_s;
    QTest::newRow("seconds") << qint64{15'000} << u"15s"_s;
    QTest::newRow("seconds and milliseconds") << qint64{1'500} << u"1s500ms"_s;
    QTest::newRow("minutes and seconds") << qint64{90'000} << u"1m30s"_s;
    QTest::newRow("hour") << qint64{3'600'000} << u"1h"_s;
    QTest::newRow("day") << qint64{86'400'000} << u"1d"_s;
    QTest::newRow("all units") << qint64{90'061'001} << u"1d1h1m1s1ms"_s;
    QTest::newRow("longest") << std::numeric_limits<qint64>::max() << u"106751991167d7h12m55s807ms"_s;
}

void TimesTest::writesDurations() {
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(formatDuration(ms), text);
    QCOMPARE(parseDuration(text).value(), ms);
}

WEBHOOKS_TEST(TimesTest)
#include "tst_times.moc"
