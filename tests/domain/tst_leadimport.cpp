// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leadimport.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

using ColumnMap = QMap<QString, QString>;
using Values = QMap<QString, QString>;

class TestLeadImport final : public QObject {
    Q_OBJECT

private slots:
    void readsExports_data();
    void readsExports();
    void neverTakesForeignIds_data();
    void neverTakesForeignIds();
    void readsJsonLines_data();
    void readsJsonLines();
    void reportsRows_data();
    void reportsRows();
    void reportsJsonRows_data();
    void reportsJsonRows();
    void goesOnAfterABadRow();
    void refusesFiles_data();
    void refusesFiles();
    void refusesAMapThatFitsNoLine();
    void emptyCellsLeaveWhatIsStored();
    void missingFieldsStayUnset();
};

namespace {

enum class Format { Csv, JsonLines };

struct Outcome {
    QList<LeadRow> rows;
    QStringList ignored;
};

Result<Outcome> import(QByteArray text, Format format, const ColumnMap &map = {}) {
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    const Result<std::unique_ptr<LeadImport>> leads =
        format == Format::Csv ? LeadImport::fromCsv(buffer, map) : LeadImport::fromJsonLines(buffer, map);
    if (!leads) {
        return std::unexpected(leads.error());
    }
    Outcome outcome{.rows = {}, .ignored = (*leads)->ignoredColumns()};
    while (true) {
        const Result<std::optional<LeadRow>> row = (*leads)->next();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return outcome;
        }
        outcome.rows.append(**row);
    }
}

/// The values that are set and not null, by field name.
Values valuesOf(const LeadChanges &changes) {
    Values values;
    for (size_t i = 0; i < kLeadFieldNames.size(); ++i) {
        const auto field = static_cast<LeadField>(i);
        if (changes[field] && !changes[field]->isNull()) {
            values.insert(leadFieldName(field), *changes[field]);
        }
    }
    return values;
}

const Values kJane{{u"first_name"_s, u"Jane"_s},
                   {u"last_name"_s, u"Smith"_s},
                   {u"email"_s, u"jane.smith@example.com"_s},
                   {u"phone"_s, u"+1-555-010-0100"_s}};

Values janeWith(const Values &more) {
    Values values = kJane;
    values.insert(more);
    return values;
}

}  // namespace

void TestLeadImport::readsExports_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ColumnMap>("map");
    QTest::addColumn<Values>("expected");
    QTest::addColumn<QStringList>("ignored");

    QTest::newRow("our own export")
        << QByteArray(
               "id,first_name,last_name,email,phone,source,status,lead_score,pipeline,stage,assigned_to,tags,"
               "created_at\n7,Jane,Smith,jane.smith@example.com,+1-555-010-0100,web_form,new,45,Sales,New Lead,"
               "sales@example.com,vip;from-webinar,2026-04-29T10:30:00Z\n")
        << ColumnMap()
        << janeWith({{u"id"_s, u"7"_s},
                     {u"source"_s, u"web_form"_s},
                     {u"status"_s, u"new"_s},
                     {u"lead_score"_s, u"45"_s},
                     {u"pipeline"_s, u"Sales"_s},
                     {u"stage"_s, u"New Lead"_s},
                     {u"assigned_to"_s, u"sales@example.com"_s},
                     {u"tags"_s, uR"(["vip","from-webinar"])"_s},
                     {u"created_at"_s, u"2026-04-29T10:30:00Z"_s}})
        << QStringList();
    QTest::newRow("headings in other spellings")
        << QByteArray(
               "\xEF\xBB\xBF"
               "lead_id;First-Name;LAST NAME;E-Mail;Phone;Lead Score\n"
               "7;Jane;Smith;jane.smith@example.com;+1-555-010-0100;45\n")
        << ColumnMap() << janeWith({{u"id"_s, u"7"_s}, {u"lead_score"_s, u"45"_s}}) << QStringList();
    QTest::newRow("HubSpot")
        << QByteArray(
               "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status,Lifecycle Stage,"
               "HubSpot Score,Original Source,Create Date,Marketing contact status\n"
               "\"51\",\"Jane\",\"Smith\",\"jane.smith@example.com\",\"+1-555-010-0100\",\"Sam Field\",\"Open\","
               "\"Lead\",\"12.0\",\"Organic Search\",\"2026-04-29 10:30\",\"Yes\"\n")
        << ColumnMap()
        << janeWith({{u"assigned_to"_s, u"Sam Field"_s},
                     {u"status"_s, u"Open"_s},
                     {u"stage"_s, u"Lead"_s},
                     {u"lead_score"_s, u"12"_s},
                     {u"source"_s, u"Organic Search"_s},
                     {u"created_at"_s, u"2026-04-29T10:30:00Z"_s}})
        << QStringList{u"Record ID"_s, u"Marketing contact status"_s};
    QTest::newRow("Salesforce")
        << QByteArray(
               "\"Id\",\"OwnerId\",\"FirstName\",\"LastName\",\"Company\",\"Email\",\"Phone\",\"MobilePhone\","
               "\"LeadSource\",\"Status\",\"Rating\",\"Owner\",\"CreatedDate\"\n"
               "\"00Q5g00000AbCdEFGH\",\"0055g00000XyZabIJK\",\"Jane\",\"Smith\",\"ACME\","
               "\"jane.smith@example.com\",\"+1-555-010-0100\",\"+1-555-010-0199\",\"Web\",\"Working\",\"Hot\","
               "\"Sam Field\",\"2026-04-29T10:30:00.000Z\"\n")
        << ColumnMap()
        << janeWith({{u"source"_s, u"Web"_s},
                     {u"status"_s, u"Working"_s},
                     {u"assigned_to"_s, u"Sam Field"_s},
                     {u"created_at"_s, u"2026-04-29T10:30:00Z"_s}})
        << QStringList{u"Id"_s, u"OwnerId"_s, u"Company"_s, u"MobilePhone"_s, u"Rating"_s};
    QTest::newRow("Zoho") << QByteArray(
                                 "Record Id,Lead Owner,First Name,Last Name,Email,Phone,Lead Source,Lead Status,"
                                 "Created Time,Tag\nzcrm_5551000000123456,Sam Field,Jane,Smith,jane.smith@example.com,"
                                 "+1-555-010-0100,Trade Show,Contacted,2026-04-29 10:30:15,\"vip,from-webinar\"\n")
                          << ColumnMap()
                          << janeWith({{u"assigned_to"_s, u"Sam Field"_s},
                                       {u"source"_s, u"Trade Show"_s},
                                       {u"status"_s, u"Contacted"_s},
                                       {u"created_at"_s, u"2026-04-29T10:30:15Z"_s},
                                       {u"tags"_s, uR"(["vip","from-webinar"])"_s}})
                          << QStringList{u"Record Id"_s};
    QTest::newRow("Google Contacts, old")
        << QByteArray(
               "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
               "Phone 1 - Value\nJane Smith,Jane,Smith,* myContacts ::: vip,* Work,"
               "jane.smith@example.com ::: jane@example.com,Mobile,+1-555-010-0100\n")
        << ColumnMap() << janeWith({{u"tags"_s, uR"(["vip"])"_s}})
        << QStringList{u"Name"_s, u"E-mail 1 - Type"_s, u"Phone 1 - Type"_s};
    QTest::newRow("Google Contacts, new")
        << QByteArray(
               "First Name,Last Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
               "Jane,Smith,vip ::: from-webinar ::: * myContacts,* Work,jane.smith@example.com,Mobile,"
               "+1-555-010-0100 ::: +1-555-010-0199\n")
        << ColumnMap() << janeWith({{u"tags"_s, uR"(["vip","from-webinar"])"_s}})
        << QStringList{u"E-mail 1 - Label"_s, u"Phone 1 - Label"_s};
    QTest::newRow("a map for other headings")
        << QByteArray("Vorname,Nachname,Mail,Tel,ID\nJane,Smith,jane.smith@example.com,+1-555-010-0100,7\n")
        << ColumnMap{{u"Vorname"_s, u"first_name"_s},
                     {u"nachname"_s, u"last_name"_s},
                     {u"Mail"_s, u"email"_s},
                     {u"Tel"_s, u"phone"_s},
                     {u"ID"_s, u"id"_s}}
        << janeWith({{u"id"_s, u"7"_s}}) << QStringList();
    QTest::newRow("a map goes before the field's own name")
        << QByteArray(
               "email,Work Email,first_name,last_name,phone\n"
               "private@example.com,jane.smith@example.com,Jane,Smith,+1-555-010-0100\n")
        << ColumnMap{{u"Work Email"_s, u"email"_s}} << kJane << QStringList{u"email"_s};
    QTest::newRow("a field's own name goes before an earlier alias")
        << QByteArray(
               "Mobile,Phone,First Name,Last Name,Email\n"
               "+1-555-010-0199,+1-555-010-0100,Jane,Smith,jane.smith@example.com\n")
        << ColumnMap() << kJane << QStringList{u"Mobile"_s};
    QTest::newRow("German headings") << QByteArray(
                                            "Vorname;Nachname;E-Mail-Adresse;Telefon;Firma\n"
                                            "Jane;Smith;jane.smith@example.com;+1-555-010-0100;ACME\n")
                                     << ColumnMap() << kJane << QStringList{u"Firma"_s};
    QTest::newRow("a column that the map leaves out") << QByteArray(
                                                             "First Name,Last Name,Email,Phone,Status\n"
                                                             "Jane,Smith,jane.smith@example.com,+1-555-010-0100,cold\n")
                                                      << ColumnMap{{u"status"_s, QString()}} << kJane << QStringList();
    QTest::newRow("of two equal headings the first")
        << QByteArray(
               "Email,email,first_name,last_name,phone\n"
               "jane.smith@example.com,other@example.com,Jane,Smith,+1-555-010-0100\n")
        << ColumnMap() << kJane << QStringList{u"email"_s};
}

void TestLeadImport::readsExports() {
    QFETCH(QByteArray, text);
    QFETCH(ColumnMap, map);
    QFETCH(Values, expected);
    QFETCH(QStringList, ignored);

    const Result<Outcome> outcome = import(text, Format::Csv, map);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->rows.size(), 1);
    QCOMPARE(outcome->rows.first().problem, QString());
    QCOMPARE(outcome->rows.first().line, 2);
    QCOMPARE(valuesOf(outcome->rows.first().changes), expected);
    QCOMPARE(outcome->ignored, ignored);
}

void TestLeadImport::neverTakesForeignIds_data() {
    QTest::addColumn<QByteArray>("heading");

    QTest::newRow("HubSpot's Record ID") << QByteArray("Record ID");
    QTest::newRow("HubSpot's Contact ID") << QByteArray("Contact ID");
    QTest::newRow("Salesforce's Id") << QByteArray("Id");
    QTest::newRow("Salesforce's ID") << QByteArray("ID");
    QTest::newRow("Salesforce's Lead ID") << QByteArray("Lead ID");
    QTest::newRow("Zoho's Lead Id") << QByteArray("Lead Id");
    QTest::newRow("Zoho's Record Id") << QByteArray("Record Id");
}

void TestLeadImport::neverTakesForeignIds() {
    QFETCH(QByteArray, heading);

    const Result<Outcome> outcome = import(heading + ",Email\n51,jane.smith@example.com\n", Format::Csv);
    QVERIFY(outcome);
    QVERIFY(!outcome->rows.first().changes[LeadField::Id]);
    QCOMPARE(outcome->ignored, QStringList{QString::fromUtf8(heading)});
}

void TestLeadImport::readsJsonLines_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ColumnMap>("map");
    QTest::addColumn<Values>("expected");

    const QByteArray jane = R"("first_name":"Jane","last_name":"Smith","email":"jane.smith@example.com",)"
                            R"("phone":"+1-555-010-0100")";
    QTest::newRow("an object") << QByteArray("{" + jane + "}\n") << ColumnMap() << kJane;
    QTest::newRow("a byte order mark and CRLF")
        << QByteArray("\xEF\xBB\xBF{" + jane + "}\r\n\r\n") << ColumnMap() << kJane;
    QTest::newRow("numbers and tags")
        << QByteArray("{\"id\":7,\"lead_score\":45,\"tags\":[\"vip\"]," + jane + "}") << ColumnMap()
        << janeWith({{u"id"_s, u"7"_s}, {u"lead_score"_s, u"45"_s}, {u"tags"_s, uR"(["vip"])"_s}});
    QTest::newRow("a whole payload")
        << QByteArray(R"({"event":"lead.created","occurred_at":"2026-04-29T10:30:00Z","lead":{)" + jane + "}}")
        << ColumnMap() << kJane;
    QTest::newRow("a map that leaves a key out")
        << QByteArray("{\"score\":\"A+\"," + jane + "}") << ColumnMap{{u"score"_s, QString()}} << kJane;
    QTest::newRow("a map for other keys")
        << QByteArray("{\"score\":45," + jane + "}") << ColumnMap{{u"score"_s, u"lead_score"_s}}
        << janeWith({{u"lead_score"_s, u"45"_s}});
}

void TestLeadImport::readsJsonLines() {
    QFETCH(QByteArray, text);
    QFETCH(ColumnMap, map);
    QFETCH(Values, expected);

    const Result<Outcome> outcome = import(text, Format::JsonLines, map);
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->rows.size(), 1);
    QCOMPARE(outcome->rows.first().problem, QString());
    QCOMPARE(outcome->rows.first().line, 1);
    QCOMPARE(valuesOf(outcome->rows.first().changes), expected);
}

void TestLeadImport::reportsRows_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("says");

    QTest::newRow("too many fields") << QByteArray("7,jane@example.com,Jane,1,,more") << QString() << u"6 fields"_s;
    QTest::newRow("nothing to know the lead by") << QByteArray(",,,45,") << QString() << u"an id, an email or a name"_s;
    QTest::newRow("an id that is none") << QByteArray("x7,jane@example.com,,,") << u"id"_s << u"whole number"_s;
    QTest::newRow("an email without @") << QByteArray("7,jane.example.com,,,") << u"E-Mail"_s << u"one @"_s;
    QTest::newRow("an email with two @") << QByteArray("7,a@b@example.com,,,") << u"E-Mail"_s << u"one @"_s;
    QTest::newRow("an email that starts with @") << QByteArray("7,@example.com,,,") << u"E-Mail"_s << u"one @"_s;
    QTest::newRow("an email that ends with @") << QByteArray("7,jane@,,,") << u"E-Mail"_s << u"one @"_s;
    QTest::newRow("a score that is a word") << QByteArray("7,,,Hot,") << u"HubSpot Score"_s << u"“Hot”"_s;
    QTest::newRow("an American date") << QByteArray("7,,,,04/29/2026") << u"Create Date"_s << u"2026-04-29"_s;
}

void TestLeadImport::reportsRows() {
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, says);

    const Result<Outcome> outcome =
        import("id,E-Mail,First Name,HubSpot Score,Create Date\n" + row + "\n", Format::Csv);
    QVERIFY(outcome);
    QCOMPARE(outcome->rows.size(), 1);
    QVERIFY(!outcome->rows.first().isGood());
    QCOMPARE(outcome->rows.first().line, 2);
    QCOMPARE(outcome->rows.first().column, column);
    QVERIFY2(outcome->rows.first().problem.contains(says), qPrintable(outcome->rows.first().problem));
}

void TestLeadImport::reportsJsonRows_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("says");

    QTest::newRow("what is not JSON") << QByteArray("{\"id\": 7,,}") << QString() << u"column"_s;
    QTest::newRow("what is not UTF-8") << QByteArray("{\"email\": \"\xEB\"}") << QString() << u"not JSON"_s;
    QTest::newRow("an array") << QByteArray("[1]") << QString() << u"object"_s;
    QTest::newRow("an empty object") << QByteArray("{}") << QString() << u"an id, an email or a name"_s;
    QTest::newRow("an unknown key") << QByteArray(R"({"id":7,"company":"ACME"})") << u"company"_s << u"company"_s;
    QTest::newRow("a wrong value") << QByteArray(R"({"id":7,"lead_score":"Hot"})") << u"lead_score"_s
                                   << u"whole number"_s;
    QTest::newRow("a wrong value under a mapped key")
        << QByteArray(R"({"id":7,"born":"soon"})") << u"born"_s << u"time"_s;
    QTest::newRow("a wrong email") << QByteArray(R"({"email":"jane"})") << u"email"_s << u"one @"_s;
}

void TestLeadImport::reportsJsonRows() {
    QFETCH(QByteArray, row);
    QFETCH(QString, column);
    QFETCH(QString, says);

    const Result<Outcome> outcome = import(QByteArray("{\"id\":1,\"born\":\"2026-04-29\"}\n" + row + "\n"),
                                           Format::JsonLines, {{u"born"_s, u"created_at"_s}});
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message));
    QCOMPARE(outcome->rows.size(), 2);
    QVERIFY(outcome->rows.first().isGood());
    QVERIFY(!outcome->rows.last().isGood());
    QCOMPARE(outcome->rows.last().line, 2);
    QCOMPARE(outcome->rows.last().column, column);
    QVERIFY2(outcome->rows.last().problem.contains(says), qPrintable(outcome->rows.last().problem));
}

void TestLeadImport::goesOnAfterABadRow() {
    const Result<Outcome> outcome =
        import("email,lead_score\n\"a@example.com\",1\nb@example.com,x\n\nc@example.com,3\n", Format::Csv);
    QVERIFY(outcome);
    QCOMPARE(outcome->rows.size(), 3);
    QVERIFY(outcome->rows[0].isGood());
    QVERIFY(!outcome->rows[1].isGood());
    QCOMPARE(outcome->rows[1].line, 3);
    QVERIFY(outcome->rows[2].isGood());
    QCOMPARE(outcome->rows[2].line, 5);
}

void TestLeadImport::refusesFiles_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ColumnMap>("map");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("an empty file") << QByteArray() << ColumnMap() << ErrorCode::BadFile;
    QTest::newRow("no heading that is known")
        << QByteArray("Company,Website\nACME,example.com\n") << ColumnMap() << ErrorCode::BadFile;
    QTest::newRow("an unclosed quote in a row") << QByteArray("email\n\"jane\n") << ColumnMap() << ErrorCode::BadFile;
    QTest::newRow("a map to no field") << QByteArray("Mail\njane@example.com\n") << ColumnMap{{u"Mail"_s, u"e_mail"_s}}
                                       << ErrorCode::InvalidInput;
    QTest::newRow("a map of no column") << QByteArray("email\njane@example.com\n") << ColumnMap{{u"Mail"_s, u"email"_s}}
                                        << ErrorCode::InvalidInput;
    QTest::newRow("two columns for one field")
        << QByteArray("a,b\n1,2\n") << ColumnMap{{u"a"_s, u"email"_s}, {u"b"_s, u"email"_s}} << ErrorCode::InvalidInput;
    QTest::newRow("two fields for one column")
        << QByteArray("a b\n1\n") << ColumnMap{{u"a b"_s, u"email"_s}, {u"A_B"_s, u"phone"_s}}
        << ErrorCode::InvalidInput;
}

void TestLeadImport::refusesFiles() {
    QFETCH(QByteArray, text);
    QFETCH(ColumnMap, map);
    QFETCH(ErrorCode, code);

    const Result<Outcome> outcome = import(text, Format::Csv, map);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
}

void TestLeadImport::refusesAMapThatFitsNoLine() {
    const Result<Outcome> missing = import("{\"id\":1}\n", Format::JsonLines, {{u"score"_s, u"lead_score"_s}});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::InvalidInput);
    QVERIFY(missing.error().message.contains(u"score"_s));

    const Result<Outcome> tooLong = import(QByteArray(1024 * 1024 + 1, ' '), Format::JsonLines);
    QVERIFY(!tooLong);
    QCOMPARE(tooLong.error().code, ErrorCode::BadFile);
}

void TestLeadImport::emptyCellsLeaveWhatIsStored() {
    const Result<Outcome> outcome = import("id,email,phone\n,jane@example.com,\n", Format::Csv);
    QVERIFY(outcome);
    const LeadChanges &changes = outcome->rows.first().changes;
    QVERIFY(!changes[LeadField::Id]);
    QVERIFY(!changes[LeadField::Phone]);
    const Result<Outcome> json = import(R"({"email":"jane@example.com","phone":null})", Format::JsonLines);
    QVERIFY(json);
    QVERIFY(json->rows.first().changes[LeadField::Phone]);
}

void TestLeadImport::missingFieldsStayUnset() {
    const Result<Outcome> outcome = import("email,phone,stage\njane@example.com\n", Format::Csv);
    QVERIFY(outcome);
    const LeadChanges &changes = outcome->rows.first().changes;
    QVERIFY(outcome->rows.first().isGood());
    QCOMPARE(changes[LeadField::Email], u"jane@example.com"_s);
    QVERIFY(!changes[LeadField::Phone]);
    QVERIFY(!changes[LeadField::Stage]);
}

WEBHOOKS_TEST(TestLeadImport)
#include "tst_leadimport.moc"
