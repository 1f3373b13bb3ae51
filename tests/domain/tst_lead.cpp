// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lead.h"
#include "support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestLead final : public QObject {
    Q_OBJECT

private slots:
    void namesEveryField();
    void normalises_data();
    void normalises();
    void refusesValues_data();
    void refusesValues();
    void writesThePayloadsLead();
    void writesUnknownValuesAsNull();
    void readsWhatItWrites();
    void takesTheLeadOutOfAPayload();
    void leavesWhatIsNotNamed();
    void refusesObjects_data();
    void refusesObjects();
};

namespace {

Lead sampleLead() {
    Lead lead;
    lead.id = 123;
    lead.firstName = u"Jane"_s;
    lead.lastName = u"Smith"_s;
    lead.email = u"jane.smith@example.com"_s;
    lead.phone = u"+1-555-000-0000"_s;
    lead.source = u"web_form"_s;
    lead.status = u"new"_s;
    lead.leadScore = 45;
    lead.pipeline = u"Sales Pipeline"_s;
    lead.stage = u"New Lead"_s;
    lead.assignedTo = u"sales@example.com"_s;
    lead.tags = {u"vip"_s, u"from-webinar"_s};
    lead.createdAt = u"2026-04-29T10:30:00Z"_s;
    return lead;
}

}  // namespace

void TestLead::namesEveryField() {
    for (size_t i = 0; i < kLeadFieldNames.size(); ++i) {
        const auto field = static_cast<LeadField>(i);
        QCOMPARE(leadFieldFromName(leadFieldName(field)), std::optional(field));
    }
    QCOMPARE(leadFieldName(LeadField::AssignedTo), u"assigned_to"_s);
    QVERIFY(!leadFieldFromName(u"company"));
    QVERIFY(!leadFieldFromName(u"Email"));
    QVERIFY(!leadFieldFromName(u""));
}

void TestLead::normalises_data() {
    QTest::addColumn<LeadField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a text loses the spaces around it") << LeadField::FirstName << u"  Jane "_s << u"Jane"_s;
    QTest::newRow("an empty text clears") << LeadField::Phone << u""_s << QString();
    QTest::newRow("spaces clear") << LeadField::Phone << u" \t"_s << QString();
    QTest::newRow("an id loses its zeros") << LeadField::Id << u"007"_s << u"7"_s;
    QTest::newRow("a score stays") << LeadField::LeadScore << u"45"_s << u"45"_s;
    QTest::newRow("a score may be negative") << LeadField::LeadScore << u"-3"_s << u"-3"_s;
    QTest::newRow("a score may end in .0") << LeadField::LeadScore << u"45.0"_s << u"45"_s;
    QTest::newRow("the largest score") << LeadField::LeadScore << u"9223372036854775807"_s << u"9223372036854775807"_s;
    QTest::newRow("a time in UTC") << LeadField::CreatedAt << u"2026-04-29T10:30:00Z"_s << u"2026-04-29T10:30:00Z"_s;
    QTest::newRow("a time with an offset")
        << LeadField::CreatedAt << u"2026-04-29T12:30:00+02:00"_s << u"2026-04-29T10:30:00Z"_s;
    QTest::newRow("a time of a CRM export")
        << LeadField::CreatedAt << u"2026-04-29 10:30"_s << u"2026-04-29T10:30:00Z"_s;
    QTest::newRow("a time of a CRM export with seconds")
        << LeadField::CreatedAt << u"2026-04-29 10:30:15"_s << u"2026-04-29T10:30:15Z"_s;
    QTest::newRow("a date") << LeadField::CreatedAt << u"2026-04-29"_s << u"2026-04-29T00:00:00Z"_s;
    QTest::newRow("tags by semicolon") << LeadField::Tags << u"vip; from-webinar"_s << uR"(["vip","from-webinar"])"_s;
    QTest::newRow("tags as JSON") << LeadField::Tags << uR"([ "vip", "a;b" ])"_s << uR"(["vip","a;b"])"_s;
    QTest::newRow("tags once, without empty ones") << LeadField::Tags << u"vip;;vip; ;x"_s << uR"(["vip","x"])"_s;
    QTest::newRow("no tags clear") << LeadField::Tags << u"[]"_s << QString();
    QTest::newRow("only semicolons clear") << LeadField::Tags << u" ; ;"_s << QString();
}

void TestLead::normalises() {
    QFETCH(LeadField, field);
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const Result<QString> value = normaliseLeadValue(field, text);
    QVERIFY2(value, value ? "" : qPrintable(value.error().message));
    QCOMPARE(*value, expected);
    QCOMPARE(value->isNull(), expected.isNull());
}

void TestLead::refusesValues_data() {
    QTest::addColumn<LeadField>("field");
    QTest::addColumn<QString>("text");

    QTest::newRow("an id that is a word") << LeadField::Id << u"00Q5g00000AbCdEFGH"_s;
    QTest::newRow("an id of 0") << LeadField::Id << u"0"_s;
    QTest::newRow("a negative id") << LeadField::Id << u"-1"_s;
    QTest::newRow("an id that is too large") << LeadField::Id << u"9223372036854775808"_s;
    QTest::newRow("an id with a fraction") << LeadField::Id << u"1.0"_s;
    QTest::newRow("a score that is a word") << LeadField::LeadScore << u"Hot"_s;
    QTest::newRow("a score with a fraction") << LeadField::LeadScore << u"45.5"_s;
    QTest::newRow("a score of only a fraction") << LeadField::LeadScore << u".0"_s;
    QTest::newRow("an American date") << LeadField::CreatedAt << u"04/29/2026"_s;
    QTest::newRow("a day that is not in the calendar") << LeadField::CreatedAt << u"2026-02-30"_s;
    QTest::newRow("a time after the year 9999") << LeadField::CreatedAt << u"9999-12-31T23:59:00-14:00"_s;
    QTest::newRow("a relative time") << LeadField::CreatedAt << u"yesterday"_s;
    QTest::newRow("tags as broken JSON") << LeadField::Tags << uR"(["vip")"_s;
    QTest::newRow("tags that are numbers") << LeadField::Tags << u"[1, 2]"_s;
    QTest::newRow("a NUL character") << LeadField::LastName << QString(u"Smi"_s + QChar(QChar::Null) + u"th"_s);
}

void TestLead::refusesValues() {
    QFETCH(LeadField, field);
    QFETCH(QString, text);

    const Result<QString> value = normaliseLeadValue(field, text);
    QVERIFY(!value);
    QCOMPARE(value.error().code, ErrorCode::InvalidInput);
    QVERIFY2(value.error().message.contains(leadFieldName(field)), qPrintable(value.error().message));
}

void TestLead::writesThePayloadsLead() {
    const QByteArray expected = R"({
        "id": 123, "first_name": "Jane", "last_name": "Smith", "email": "jane.smith@example.com",
        "phone": "+1-555-000-0000", "source": "web_form", "status": "new", "lead_score": 45,
        "pipeline": "Sales Pipeline", "stage": "New Lead", "assigned_to": "sales@example.com",
        "tags": ["vip", "from-webinar"], "created_at": "2026-04-29T10:30:00Z"})";
    QCOMPARE(toJson(sampleLead()), QJsonDocument::fromJson(expected).object());
}

void TestLead::writesUnknownValuesAsNull() {
    const QJsonObject object = toJson(Lead{});
    QCOMPARE(object.size(), static_cast<qsizetype>(kLeadFieldNames.size()));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isTags = it.key() == "tags"_L1;
        QCOMPARE(it.value(), isTags ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null));
    }
}

void TestLead::readsWhatItWrites() {
    const Result<LeadChanges> changes = leadChangesFromJson(toJson(sampleLead()));
    QVERIFY(changes);
    QCOMPARE((*changes)[LeadField::Id], u"123"_s);
    QCOMPARE((*changes)[LeadField::Email], u"jane.smith@example.com"_s);
    QCOMPARE((*changes)[LeadField::LeadScore], u"45"_s);
    QCOMPARE((*changes)[LeadField::Tags], uR"(["vip","from-webinar"])"_s);
    QCOMPARE((*changes)[LeadField::CreatedAt], u"2026-04-29T10:30:00Z"_s);

    const Result<LeadChanges> unknown = leadChangesFromJson(toJson(Lead{}));
    QVERIFY(unknown);
    QVERIFY(!(*unknown)[LeadField::Id]);
    QVERIFY((*unknown)[LeadField::Email]);
    QVERIFY((*unknown)[LeadField::Email]->isNull());
}

void TestLead::takesTheLeadOutOfAPayload() {
    const QJsonObject payload{{u"event"_s, u"lead.created"_s},
                              {u"occurred_at"_s, u"2026-04-29T10:30:00Z"_s},
                              {u"lead"_s, toJson(sampleLead())}};
    const Result<LeadChanges> fromPayload = leadChangesFromJson(payload);
    QVERIFY(fromPayload);
    QCOMPARE(*fromPayload, *leadChangesFromJson(toJson(sampleLead())));
}

void TestLead::leavesWhatIsNotNamed() {
    const Result<LeadChanges> changes =
        leadChangesFromJson({{u"stage"_s, u"Qualified"_s}, {u"phone"_s, QJsonValue::Null}});
    QVERIFY(changes);
    LeadChanges expected;
    expected[LeadField::Stage] = u"Qualified"_s;
    expected[LeadField::Phone] = QString();
    QCOMPARE(*changes, expected);
    QVERIFY((*changes)[LeadField::Phone]->isNull());
}

void TestLead::refusesObjects_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown keys") << QByteArray(R"({"company": "ACME", "email": null})") << u"company"_s;
    QTest::newRow("an unknown key in a payload's lead")
        << QByteArray(R"({"lead": {"company": "ACME"}})") << u"company"_s;
    QTest::newRow("a payload whose lead is a text") << QByteArray(R"({"lead": "Jane"})") << u"lead"_s;
    QTest::newRow("a number for a text") << QByteArray(R"({"phone": 5550100})") << u"phone"_s;
    QTest::newRow("a truth value") << QByteArray(R"({"lead_score": true})") << u"lead_score"_s;
    QTest::newRow("a fraction") << QByteArray(R"({"lead_score": 4.5})") << u"lead_score"_s;
    QTest::newRow("a number beyond 64 bits") << QByteArray(R"({"id": 1e30})") << u"id"_s;
    QTest::newRow("tags that are numbers") << QByteArray(R"({"tags": [1]})") << u"tags"_s;
    QTest::newRow("tags that are an object") << QByteArray(R"({"tags": {}})") << u"tags"_s;
    QTest::newRow("a time that is none") << QByteArray(R"({"created_at": "soon"})") << u"created_at"_s;
}

void TestLead::refusesObjects() {
    QFETCH(QByteArray, json);
    QFETCH(QString, named);

    const Result<LeadChanges> changes = leadChangesFromJson(QJsonDocument::fromJson(json).object());
    QVERIFY(!changes);
    QCOMPARE(changes.error().code, ErrorCode::InvalidInput);
    QVERIFY2(changes.error().message.contains(named), qPrintable(changes.error().message));
}

WEBHOOKS_TEST(TestLead)
#include "tst_lead.moc"
