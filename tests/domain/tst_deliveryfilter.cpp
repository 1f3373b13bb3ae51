// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliveryfilter.h"
#include "domain/nearestword.h"
#include "support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestDeliveryFilter final : public QObject {
    Q_OBJECT

private slots:
    void readsOneTerm_data();
    void readsOneTerm();
    void readsTrees_data();
    void readsTrees();
    void matchesEverythingWhenEmpty();
    void refuses_data();
    void refuses();
    void namesTheRightWord_data();
    void namesTheRightWord();
    void boundsLength();
    void boundsDepth();
    void boundsTheNumberOfConditions();
    void survivesAnyText();
    void listsItsFields();
    void findsTheNearestWord_data();
    void findsTheNearestWord();
};

namespace {

constexpr qint64 kNow = 1'795'400'000'000;
constexpr qint64 kHour = 3'600'000;

std::expected<DeliveryFilter, FilterError> parse(const QString &text) {
    return parseDeliveryFilter(text, kNow);
}

FilterTerm textTerm(FilterField field, const QString &text) {
    FilterTerm term;
    term.field = field;
    term.text = text;
    return term;
}

FilterTerm prefixTerm(FilterField field, const QString &text) {
    FilterTerm term = textTerm(field, text);
    term.prefix = true;
    return term;
}

FilterTerm rangeTerm(FilterField field, qint64 first, qint64 last) {
    FilterTerm term;
    term.field = field;
    term.first = first;
    term.last = last;
    return term;
}

FilterTerm comparedTerm(FilterField field, FilterComparison comparison, qint64 number) {
    FilterTerm term = rangeTerm(field, number, number);
    term.comparison = comparison;
    return term;
}

FilterTerm noCode() {
    FilterTerm term;
    term.field = FilterField::Code;
    term.none = true;
    return term;
}

FilterTerm webhookNumber(qint64 id) {
    FilterTerm term = rangeTerm(FilterField::Webhook, id, id);
    term.byId = true;
    return term;
}

/// The tree as text, in the way tests can state it: and(a or(b c) not(d)).
QString outline(const DeliveryFilter &filter) {
    switch (filter.kind) {
        case DeliveryFilter::Kind::Everything:
            return u"everything"_s;
        case DeliveryFilter::Kind::Term:
            return filter.term.text;
        case DeliveryFilter::Kind::And:
        case DeliveryFilter::Kind::Or:
        case DeliveryFilter::Kind::Not:
            break;
    }
    QStringList parts;
    for (const DeliveryFilter &part : filter.parts) {
        parts.append(outline(part));
    }
    const QString name = filter.kind == DeliveryFilter::Kind::And  ? u"and"_s
                         : filter.kind == DeliveryFilter::Kind::Or ? u"or"_s
                                                                   : u"not"_s;
    return u"%1(%2)"_s.arg(name, parts.join(u' '));
}

}  // namespace

void TestDeliveryFilter::readsOneTerm_data() {
    using F = FilterField;
    using C = FilterComparison;
    QTest::addColumn<QString>("text");
    QTest::addColumn<FilterTerm>("expected");

    QTest::newRow("a state") << u"status:failed"_s << textTerm(F::Status, u"failed"_s);
    QTest::newRow("a state in capitals") << u"STATUS:Failed"_s << textTerm(F::Status, u"failed"_s);
    QTest::newRow("retrying is a state word") << u"status:retrying"_s << textTerm(F::Status, u"retrying"_s);
    QTest::newRow("due is a state word") << u"status:due"_s << textTerm(F::Status, u"due"_s);
    QTest::newRow("one code") << u"code:503"_s << rangeTerm(F::Code, 503, 503);
    QTest::newRow("one code with an equals sign") << u"code:=503"_s << rangeTerm(F::Code, 503, 503);
    QTest::newRow("a class of codes") << u"code:5xx"_s << rangeTerm(F::Code, 500, 599);
    QTest::newRow("a class of codes in capitals") << u"code:4XX"_s << rangeTerm(F::Code, 400, 499);
    QTest::newRow("a compared code") << u"code:>=400"_s << comparedTerm(F::Code, C::GreaterOrEqual, 400);
    QTest::newRow("no code") << u"code:none"_s << noCode();
    QTest::newRow("an error class") << u"error:timeout"_s << textTerm(F::Error, u"timeout"_s);
    QTest::newRow("an error class with an underscore") << u"error:http_5xx"_s << textTerm(F::Error, u"http_5xx"_s);
    QTest::newRow("a webhook's name keeps its case")
        << u"webhook:\"Sync to HubSpot\""_s << textTerm(F::Webhook, u"Sync to HubSpot"_s);
    QTest::newRow("a webhook's number") << u"webhook:#12"_s << webhookNumber(12);
    QTest::newRow("a webhook's name with a number sign") << u"webhook:\"#12\""_s << textTerm(F::Webhook, u"#12"_s);
    QTest::newRow("an event") << u"event:lead.created"_s << textTerm(F::Event, u"lead.created"_s);
    QTest::newRow("the events of leads") << u"event:lead.*"_s << prefixTerm(F::Event, u"lead."_s);
    QTest::newRow("a star in quotes is a star") << u"event:\"lead.*\""_s << textTerm(F::Event, u"lead.*"_s);
    QTest::newRow("a lead") << u"lead:123"_s << rangeTerm(F::Lead, 123, 123);
    QTest::newRow("the largest lead") << u"lead:9223372036854775807"_s
                                      << rangeTerm(F::Lead, std::numeric_limits<qint64>::max(),
                                                   std::numeric_limits<qint64>::max());
    QTest::newRow("a host") << u"host:Hooks.Example.com"_s << textTerm(F::Host, u"hooks.example.com"_s);
    QTest::newRow("a part of a URL") << u"url:https://example.com:8443/Hooks/"_s
                                     << textTerm(F::Url, u"https://example.com:8443/Hooks/"_s);
    QTest::newRow("the start of a delivery id") << u"id:019AB2"_s << prefixTerm(F::Id, u"019ab2"_s);
    QTest::newRow("the start of an event id") << u"event_id:019ab2"_s << prefixTerm(F::EventId, u"019ab2"_s);
    QTest::newRow("an attempt") << u"attempt:>1"_s << comparedTerm(F::Attempt, C::Greater, 1);
    QTest::newRow("long attempts, in microseconds")
        << u"duration:>2s"_s << comparedTerm(F::Duration, C::Greater, 2'000'000);
    QTest::newRow("short attempts") << u"duration:<500ms"_s << comparedTerm(F::Duration, C::Less, 500'000);
    QTest::newRow("attempts up to a time")
        << u"duration:<=1m30s"_s << comparedTerm(F::Duration, C::LessOrEqual, 90'000'000);
    QTest::newRow("since an hour") << u"since:1h"_s << comparedTerm(F::Since, C::GreaterOrEqual, kNow - kHour);
    QTest::newRow("since a week") << u"since:7d"_s << comparedTerm(F::Since, C::GreaterOrEqual, kNow - 7 * 24 * kHour);
    QTest::newRow("since a time without a zone is UTC")
        << u"since:1970-01-02T09:00"_s << comparedTerm(F::Since, C::GreaterOrEqual, 33 * kHour);
    QTest::newRow("before a time with a zone")
        << u"before:1970-01-02T09:00+02:00"_s << comparedTerm(F::Before, C::Less, 31 * kHour);
    QTest::newRow("before a date") << u"before:1970-01-02"_s << comparedTerm(F::Before, C::Less, 24 * kHour);
    QTest::newRow("since longer than there is time")
        << u"since:100000d"_s << comparedTerm(F::Since, C::GreaterOrEqual, 0);
    QTest::newRow("a trigger") << u"trigger:test"_s << textTerm(F::Trigger, u"test"_s);
    QTest::newRow("a part of the body") << u"body:\"ACME Corp\""_s << textTerm(F::Body, u"ACME Corp"_s);
    QTest::newRow("escapes in quotes") << uR"(body:"\"email\": \\d")"_s << textTerm(F::Body, uR"("email": \d)"_s);
    QTest::newRow("a backslash outside quotes is itself") << uR"(response:a\b)"_s << textTerm(F::Response, uR"(a\b)"_s);
    QTest::newRow("a bare word") << u"hubspot"_s << textTerm(F::Text, u"hubspot"_s);
    QTest::newRow("a bare word in quotes") << u"\"status:failed OR x\""_s << textTerm(F::Text, u"status:failed OR x"_s);
    QTest::newRow("a host with its port is a bare word")
        << u"example.com:8443"_s << textTerm(F::Text, u"example.com:8443"_s);
    QTest::newRow("a bare word keeps its signs") << u">=5"_s << textTerm(F::Text, u">=5"_s);
    QTest::newRow("or in quotes is a word") << u"\"or\""_s << textTerm(F::Text, u"or"_s);
    QTest::newRow("a hyphen inside a word negates nothing")
        << u"from-webinar"_s << textTerm(F::Text, u"from-webinar"_s);
    QTest::newRow("parentheses around one term") << u" ((status:due)) "_s << textTerm(F::Status, u"due"_s);
}

void TestDeliveryFilter::readsOneTerm() {
    QFETCH(QString, text);
    QFETCH(FilterTerm, expected);

    const auto filter = parse(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QCOMPARE(filter->kind, DeliveryFilter::Kind::Term);
    QCOMPARE(filter->term.field, expected.field);
    QCOMPARE(filter->term.text, expected.text);
    QCOMPARE(filter->term.first, expected.first);
    QCOMPARE(filter->term, expected);
}

void TestDeliveryFilter::readsTrees_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("side by side is And") << u"a b c"_s << u"and(a b c)"_s;
    QTest::newRow("or in any case is Or") << u"a or b Or c"_s << u"or(a b c)"_s;
    QTest::newRow("a time in quotes") << u"since:\"2026-04-29 10:30\" 10:45"_s << u"and( 10:45)"_s;
    QTest::newRow("OR is Or") << u"a OR b OR c"_s << u"or(a b c)"_s;
    QTest::newRow("And binds tighter") << u"a b OR c d"_s << u"or(and(a b) and(c d))"_s;
    QTest::newRow("parentheses go first") << u"a (b OR c) d"_s << u"and(a or(b c) d)"_s;
    QTest::newRow("parentheses need no spaces") << u"(a)(b)OR(c)"_s << u"or(and(a b) c)"_s;
    QTest::newRow("commas are Or") << u"status:failed,due x"_s << u"and(or(failed due) x)"_s;
    QTest::newRow("bars are Or") << u"error:dns|tls|refused"_s << u"or(dns tls refused)"_s;
    QTest::newRow("alternatives in quotes") << u"webhook:\"A, B\",C"_s << u"or(A, B C)"_s;
    QTest::newRow("bare words have alternatives") << u"a,b"_s << u"or(a b)"_s;
    QTest::newRow("minus negates one term") << u"-a b"_s << u"and(not(a) b)"_s;
    QTest::newRow("minus negates all alternatives") << u"-status:failed,due"_s << u"not(or(failed due))"_s;
    QTest::newRow("minus negates a group") << u"-(a b)"_s << u"not(and(a b))"_s;
    QTest::newRow("not negates a group") << u"not (a OR b) c"_s << u"and(not(or(a b)) c)"_s;
    QTest::newRow("not without a space") << u"not(a)"_s << u"not(a)"_s;
    QTest::newRow("not negates a term") << u"NOT a b"_s << u"and(not(a) b)"_s;
    QTest::newRow("not twice") << u"not -a"_s << u"not(not(a))"_s;
    QTest::newRow("quoted words are no operators") << u"\"OR\" \"not\" a"_s << u"and(OR not a)"_s;
    QTest::newRow("any spaces will do") << u"\ta\n\u00a0b"_s << u"and(a b)"_s;
}

void TestDeliveryFilter::readsTrees() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto filter = parse(text);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().message));
    QCOMPARE(outline(*filter), expected);
}

void TestDeliveryFilter::matchesEverythingWhenEmpty() {
    QCOMPARE(parse(u""_s)->kind, DeliveryFilter::Kind::Everything);
    QCOMPARE(parse(u"  \t"_s)->kind, DeliveryFilter::Kind::Everything);
}

void TestDeliveryFilter::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");

    QTest::newRow("an unknown field") << u"a stauts:failed"_s << 2 << 6;
    QTest::newRow("a URL without quotes") << u"http://example.com"_s << 0 << 4;
    QTest::newRow("a colon without a field") << u"a :b"_s << 2 << 1;
    QTest::newRow("an unknown state") << u"status:failed,delivered"_s << 14 << 9;
    QTest::newRow("an unknown error") << u"error:\"time out\""_s << 6 << 10;
    QTest::newRow("an unknown trigger") << u"trigger:robot"_s << 8 << 5;
    QTest::newRow("no value at the end") << u"status:"_s << 7 << 0;
    QTest::newRow("a space before the value") << u"status: failed"_s << 7 << 1;
    QTest::newRow("no value between commas") << u"status:failed,,due"_s << 14 << 1;
    QTest::newRow("no value after the last comma") << u"status:failed,"_s << 14 << 0;
    QTest::newRow("no value after a comparison") << u"code:>="_s << 7 << 0;
    QTest::newRow("empty quotes") << u"body:\"\""_s << 5 << 2;
    QTest::newRow("a comma alone") << u"a , b"_s << 2 << 1;
    QTest::newRow("a code that is too small") << u"code:99"_s << 5 << 2;
    QTest::newRow("a code that is a word") << u"code:teapot"_s << 5 << 6;
    QTest::newRow("a compared class of codes") << u"code:>5xx"_s << 5 << 4;
    QTest::newRow("a compared none") << u"code:>none"_s << 5 << 5;
    QTest::newRow("a comparison of words") << u"status:>failed"_s << 7 << 7;
    QTest::newRow("a number that is a word") << u"lead:jane"_s << 5 << 4;
    QTest::newRow("a number with a sign") << u"lead:+5"_s << 5 << 2;
    QTest::newRow("a number that is too large") << u"lead:9223372036854775808"_s << 5 << 19;
    QTest::newRow("a duration without its unit") << u"duration:>2"_s << 9 << 2;
    QTest::newRow("a duration without a comparison") << u"duration:2s"_s << 9 << 2;
    QTest::newRow("a duration beyond microseconds") << u"duration:>106751991167d"_s << 9 << 14;
    QTest::newRow("a time that is none") << u"since:yesterday"_s << 6 << 9;
    QTest::newRow("a webhook's number that is none") << u"webhook:#x"_s << 8 << 2;
    QTest::newRow("a star inside an event") << u"event:*.created"_s << 6 << 9;
    QTest::newRow("a quote that is not closed") << u"a body:\"x y"_s << 7 << 4;
    QTest::newRow("a backslash at the end") << u"\"x\\"_s << 0 << 3;
    QTest::newRow("an escape that is none") << uR"("x\n")"_s << 2 << 2;
    QTest::newRow("a quote inside a value") << u"body:x\"y\""_s << 6 << 1;
    QTest::newRow("text after a quote") << u"\"x\"y"_s << 3 << 1;
    QTest::newRow("a parenthesis inside a value") << u"url:/a(b)"_s << 6 << 1;
    QTest::newRow("a group that is not closed") << u"a (b OR (c)"_s << 2 << 1;
    QTest::newRow("a group that only opens") << u"("_s << 0 << 1;
    QTest::newRow("a group that only closes") << u")"_s << 0 << 1;
    QTest::newRow("a group that closes twice") << u"(a))"_s << 3 << 1;
    QTest::newRow("an empty group") << u"a ()"_s << 3 << 1;
    QTest::newRow("OR at the start") << u"OR a"_s << 0 << 2;
    QTest::newRow("OR at the end") << u"a OR"_s << 2 << 2;
    QTest::newRow("OR twice") << u"a OR OR b"_s << 5 << 2;
    QTest::newRow("OR before a parenthesis") << u"(a OR)"_s << 5 << 1;
    QTest::newRow("AND") << u"a AND b"_s << 2 << 3;
    QTest::newRow("and in small letters") << u"a and b"_s << 2 << 3;
    QTest::newRow("or in small letters alone") << u"or"_s << 0 << 2;
    QTest::newRow("a time without quotes") << u"a since:2026-04-29 10:30:05"_s << 2 << 25;
    QTest::newRow("not at the end") << u"a not"_s << 2 << 3;
    QTest::newRow("a minus alone") << u"a - b"_s << 2 << 1;
    QTest::newRow("a minus at the end") << u"a -"_s << 2 << 1;
}

void TestDeliveryFilter::refuses() {
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(int, length);

    const auto filter = parse(text);
    QVERIFY(!filter);
    QVERIFY(!filter.error().message.isEmpty());
    QCOMPARE(filter.error().position, position);
    QCOMPARE(filter.error().length, length);
}

void TestDeliveryFilter::namesTheRightWord_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a field with swapped letters") << u"stauts:failed"_s << u"Did you mean status?"_s;
    QTest::newRow("a field that is cut off") << u"dur:>2s"_s << u"Did you mean duration?"_s;
    QTest::newRow("a state with a missing letter") << u"status:faled"_s << u"Did you mean failed?"_s;
    QTest::newRow("all states") << u"status:x"_s << u"pending, sending, succeeded, failed, cancelled, retrying, due"_s;
    QTest::newRow("all triggers") << u"trigger:x"_s << u"automatic, manual, test"_s;
    QTest::newRow("error classes") << u"error:x"_s << u"timeout, tls"_s;
    QTest::newRow("a code to compare with") << u"code:>=5xx"_s << u"code:>=500"_s;
    QTest::newRow("a duration's comparison") << u"duration:2s"_s << u"duration:>2s"_s;
    QTest::newRow("a marker of ours in a value is text") << u"status:%2"_s << u"“%2”"_s;
}

void TestDeliveryFilter::namesTheRightWord() {
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto filter = parse(text);
    QVERIFY(!filter);
    QVERIFY2(filter.error().message.contains(expected), qPrintable(filter.error().message));
}

void TestDeliveryFilter::boundsLength() {
    QVERIFY(parse(QString(4096, u'x')));
    const auto filter = parse(QString(4097, u'x'));
    QVERIFY(!filter);
    QCOMPARE(filter.error().position, 4096);
    QCOMPARE(filter.error().length, 1);
}

void TestDeliveryFilter::boundsDepth() {
    QVERIFY(parse(QString(QString(64, u'(') + u'x' + QString(64, u')'))));
    const auto groups = parse(QString(QString(65, u'(') + u'x' + QString(65, u')')));
    QVERIFY(!groups);
    QCOMPARE(groups.error().position, 64);
    QVERIFY(parse(QString(QString(64, u'-') + u'x')));
    const auto negations = parse(QString(QString(4000, u'-') + u'x'));
    QVERIFY(!negations);
    QCOMPARE(negations.error().position, 64);
}

void TestDeliveryFilter::boundsTheNumberOfConditions() {
    QVERIFY(parse(u"a "_s.repeated(200)));
    const auto words = parse(u"a "_s.repeated(201));
    QVERIFY(!words);
    QCOMPARE(words.error().position, 400);
    const auto values = parse(QString(u"code:200"_s + u",404"_s.repeated(200)));
    QVERIFY(!values);
    QCOMPARE(values.error().length, 3);
}

void TestDeliveryFilter::survivesAnyText() {
    const QStringList pieces{u"status"_s, u":"_s,  u"failed"_s, u"code:"_s,  u">="_s,  u"5xx"_s,      u"\""_s,
                             u"\\"_s,     u"("_s,  u")"_s,      u"OR"_s,     u"not"_s, u"-"_s,        u","_s,
                             u"|"_s,      u" "_s,  u"since:"_s, u"1h"_s,     u"#"_s,   u"*"_s,        u"lead:"_s,
                             u"9"_s,      u"\0"_s, u"\xd800"_s, u"event:"_s, u"é🙂"_s, u"webhook:"_s, u"duration:"_s};
    QRandomGenerator random(20260429);
    int good = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = random.bounded(24); i > 0; --i) {
            text += pieces[random.bounded(static_cast<int>(pieces.size()))];
        }
        const auto filter = parseDeliveryFilter(text, round % 2 == 0 ? kNow : std::numeric_limits<qint64>::min());
        if (filter) {
            ++good;
            continue;
        }
        QVERIFY2(filter.error().position >= 0 && filter.error().length >= 0, qPrintable(text));
        QVERIFY2(filter.error().position + filter.error().length <= text.size(), qPrintable(text));
    }
    QVERIFY(good > 100);
}

void TestDeliveryFilter::listsItsFields() {
    const QStringList names = filterFieldNames();
    QCOMPARE(names.size(), static_cast<qsizetype>(FilterField::Text));
    for (const QString &name : names) {
        const auto filter = parse(QString(name + u":\"?\""_s));
        QVERIFY2(filter || !filter.error().message.contains(u"no field"_s), qPrintable(name));
    }
}

void TestDeliveryFilter::findsTheNearestWord_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");

    QTest::newRow("one letter wrong") << u"webhoks"_s << u"webhooks"_s;
    QTest::newRow("two letters swapped") << u"laeds"_s << u"leads"_s;
    QTest::newRow("another case") << u"LEADS"_s << u"leads"_s;
    QTest::newRow("the start of a word") << u"del"_s << u"deliveries"_s;
    QTest::newRow("nothing like it") << u"quux"_s << QString();
    QTest::newRow("nothing at all") << u""_s << QString();
    QTest::newRow("a very long word") << QString(5000, u'l') << QString();
}

void TestDeliveryFilter::findsTheNearestWord() {
    QFETCH(QString, word);
    QFETCH(QString, expected);
    QCOMPARE(nearestWord(word, {u"leads"_s, u"webhooks"_s, u"deliveries"_s}), expected);
}

WEBHOOKS_TEST(TestDeliveryFilter)
#include "tst_deliveryfilter.moc"
