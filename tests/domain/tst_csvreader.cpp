// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvreader.h"
#include "support/testprogram.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

using Records = QList<QStringList>;

class TestCsvReader final : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void countsLines();
    void refuses_data();
    void refuses();
    void readsARecordOfTheLargestSize();
    void reportsAFileThatCannotBeRead();
};

namespace {

Result<QList<CsvRecord>> readAll(QByteArray text) {
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<CsvRecord> records;
    while (true) {
        const Result<std::optional<CsvRecord>> record = reader.next();
        if (!record) {
            return std::unexpected(record.error());
        }
        if (!*record) {
            return records;
        }
        records.append(**record);
    }
}

constexpr qsizetype kMebibyte = 1024 * 1024;

}  // namespace

void TestCsvReader::reads_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Records>("expected");

    QTest::newRow("nothing") << QByteArray() << Records{};
    QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << Records{};
    QTest::newRow("only blank lines") << QByteArray("\n\r\n  \n") << Records{};
    QTest::newRow("fields by comma") << QByteArray("a,b\nc,d\n") << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("fields by semicolon, a comma in one")
        << QByteArray("a;b;c\n1,5;2;3\n") << Records{{u"a"_s, u"b"_s, u"c"_s}, {u"1,5"_s, u"2"_s, u"3"_s}};
    QTest::newRow("a separator in quotes does not count")
        << QByteArray("\"a;x;y;z\",b\n1;2,3\n") << Records{{u"a;x;y;z"_s, u"b"_s}, {u"1;2"_s, u"3"_s}};
    QTest::newRow("fields by tab, a comma in one")
        << QByteArray("a\tb\tc\n1,5\t\t3\n") << Records{{u"a"_s, u"b"_s, u"c"_s}, {u"1,5"_s, u""_s, u"3"_s}};
    QTest::newRow("a line that names the separator") << QByteArray("\xEF\xBB\xBFsep=;\r\na,x,y;b\r\nsep=,;2\r\n")
                                                     << Records{{u"a,x,y"_s, u"b"_s}, {u"sep=,"_s, u"2"_s}};
    QTest::newRow("a heading that names no separator")
        << QByteArray("sep=x,b\n1,2\n") << Records{{u"sep=x"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("a CR too many at the end")
        << QByteArray("a,b\r\r\nc,d\r\r\n") << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("one column") << QByteArray("email\njane@example.com")
                                << Records{{u"email"_s}, {u"jane@example.com"_s}};
    QTest::newRow("CRLF, none at the end") << QByteArray("a,b\r\nc,d") << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << Records{{u"a"_s, u"b"_s}};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",\"\"\"\"\n")
                                    << Records{{u"say \"hi\""_s, u"\""_s}};
    QTest::newRow("line breaks in quotes")
        << QByteArray("\"a\r\nb\",\"c\n\nd\"\n") << Records{{u"a\r\nb"_s, u"c\n\nd"_s}};
    QTest::newRow("empty fields") << QByteArray(",\"\",\n") << Records{{u""_s, u""_s, u""_s}};
    QTest::newRow("a quote inside a plain field is text")
        << QByteArray("5\" pipe,b\n") << Records{{u"5\" pipe"_s, u"b"_s}};
    QTest::newRow("spaces belong to the field") << QByteArray(" a , b\n") << Records{{u" a "_s, u" b"_s}};
    QTest::newRow("blank lines between") << QByteArray("a,b\n\n\r\nc,d\n")
                                         << Records{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("text beyond ASCII") << QByteArray("Zoë,\"Łódź 🙂\"\n") << Records{{u"Zoë"_s, u"Łódź 🙂"_s}};
}

void TestCsvReader::reads() {
    QFETCH(QByteArray, text);
    QFETCH(Records, expected);

    const Result<QList<CsvRecord>> records = readAll(text);
    QVERIFY2(records, records ? "" : qPrintable(records.error().message));
    Records fields;
    for (const CsvRecord &record : *records) {
        fields.append(record.fields);
    }
    QCOMPARE(fields, expected);
}

void TestCsvReader::countsLines() {
    const Result<QList<CsvRecord>> records = readAll("\n\na,b\n\"c\n\n\",d\n\ne,f");
    QVERIFY(records);
    QList<qint64> lines;
    for (const CsvRecord &record : *records) {
        lines.append(record.line);
    }
    QCOMPARE(lines, (QList<qint64>{3, 4, 8}));
}

void TestCsvReader::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");

    QTest::newRow("Latin-1") << QByteArray("a,b\nZo\xEB,Jane\n") << u"Line 2, column 3:"_s;
    QTest::newRow("Latin-1 behind a character of two bytes") << QByteArray("Ł,\xEB\n") << u"Line 1, column 3:"_s;
    QTest::newRow("a character that is cut off") << QByteArray("a,b\n1,\xC5") << u"Line 2, column 3:"_s;
    QTest::newRow("UTF-16") << QByteArray(
                                   "\xFF\xFE"
                                   "a\0b\0",
                                   6)
                            << u"Line 1, column 1:"_s;
    QTest::newRow("a quote that is not closed") << QByteArray("a,b\nc,\"d\ne,f\n") << u"Line 2, column 3:"_s;
    QTest::newRow("a quote on a later line of the record")
        << QByteArray("a,b\n\"c\nd\",\"e\n") << u"Line 3, column 4:"_s;
    QTest::newRow("text after a closing quote") << QByteArray("a,b\n\"c\"d,e\n") << u"Line 2, column 4:"_s;
    QTest::newRow("lines that end with CR alone") << QByteArray("a,b\rc,d\re,f\r") << u"Line 1, column 4:"_s;
    QTest::newRow("a record over 1 MiB") << QByteArray("a\n" + QByteArray(kMebibyte + 1, 'x'))
                                         << u"Line 2, column 1:"_s;
    QTest::newRow("quoted lines over 1 MiB")
        << QByteArray("a\n\"" + QByteArray("line\n").repeated(kMebibyte / 5 + 1)) << u"Line 2, column 1:"_s;
}

void TestCsvReader::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(QString, place);

    const Result<QList<CsvRecord>> records = readAll(text);
    QVERIFY(!records);
    QCOMPARE(records.error().code, ErrorCode::BadFile);
    QVERIFY2(records.error().message.startsWith(place), qPrintable(records.error().message));
}

void TestCsvReader::readsARecordOfTheLargestSize() {
    const Result<QList<CsvRecord>> records = readAll(QByteArray(kMebibyte - 1, 'x') + "\ny\n");
    QVERIFY(records);
    QCOMPARE(records->size(), 2);
    QCOMPARE(records->first().fields.first().size(), kMebibyte - 1);
}

void TestCsvReader::reportsAFileThatCannotBeRead() {
    // Address 0 is not mapped: the file opens and its first read fails.
    QFile failing(u"/proc/self/mem"_s);
    QVERIFY(failing.open(QIODevice::ReadOnly));
    CsvReader reader(failing);
    const Result<std::optional<CsvRecord>> record = reader.next();
    QVERIFY(!record);
    QCOMPARE(record.error().code, ErrorCode::Io);
}

WEBHOOKS_TEST(TestCsvReader)
#include "tst_csvreader.moc"
