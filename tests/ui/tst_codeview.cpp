// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/codeview.h"

#include <QApplication>
#include <QFontInfo>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class CodeViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsBytesAsText_data();
    void showsBytesAsText();
    void indentsJson_data();
    void indentsJson();
    void doesNotIndentWithoutEnd();
    void dumpsHex_data();
    void dumpsHex();
    void showsABodyInThreeForms();
    void coloursJson();
    void coloursAnHttpMessage();
    void coloursFollowTheTheme();
    void isAsHighAsItsLines();
    void staysLeftToRight();

private:
    /// The colour of the first character of `text` in the view.
    QColor colourOf(const QString &text) const;
    QColor colour(Ink meaning) const { return ink(m_view->palette(), meaning); }

    std::unique_ptr<CodeView> m_view;
};

void CodeViewTest::init() {
    applyTheme(*qApp, Appearance::Light);
    m_view = std::make_unique<CodeView>(u"body"_s, u"Body"_s);
    m_view->resize(600, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

QColor CodeViewTest::colourOf(const QString &text) const {
    const QTextCursor at = m_view->document()->find(text);
    if (at.isNull())
        return {};
    const int start = at.selectionStart() - at.block().position();
    for (const QTextLayout::FormatRange &range : at.block().layout()->formats())
        if (start >= range.start && start < range.start + range.length)
            return range.format.foreground().color();
    return m_view->palette().color(QPalette::Text);
}

void CodeViewTest::showsBytesAsText_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain text stays") << "upstream is restarting\n\tnow"_ba << u"upstream is restarting\n\tnow"_s;
    QTest::newRow("UTF-8 is decoded") << "Gr\xc3\xbc\xc3\x9f\x65 \xf0\x9f\x98\x80"_ba << u"Grüße 😀"_s;
    QTest::newRow("a byte that is no UTF-8 is named") << "a\xff"
                                                         "b\xc3"_ba
                                                      << u"a\\xffb\\xc3"_s;
    QTest::newRow("an overlong form is no UTF-8") << "\xc0\xaf"_ba << u"\\xc0\\xaf"_s;
    QTest::newRow("a cut character is named byte by byte") << "\xe2\x82"_ba << u"\\xe2\\x82"_s;
    QTest::newRow("a surrogate is no UTF-8") << "\xed\xa0\x80"_ba << u"\\xed\\xa0\\x80"_s;
    QTest::newRow("escape sequences of terminals show") << "\x1b[31mred"_ba << u"\\x1b[31mred"_s;
    QTest::newRow("a NUL does not end the text") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
    QTest::newRow("lines end with CR LF too") << "a\r\nb"_ba << u"a\nb"_s;
    QTest::newRow("a lone CR shows") << "a\rb"_ba << u"a\\x0db"_s;
    QTest::newRow("C1 controls show") << "\xc2\x85"_ba << u"\\x85"_s;
    QTest::newRow("marks that turn the text around show") << "\xe2\x80\xae"
                                                             "abc"_ba
                                                          << u"\\u202eabc"_s;
    QTest::newRow("Unicode line separators do not break the line") << "a\xe2\x80\xa8"
                                                                      "b"_ba
                                                                   << u"a\\u2028b"_s;
    QTest::newRow("nothing is nothing") << QByteArray() << QString();
}

void CodeViewTest::showsBytesAsText() {
    QFETCH(QByteArray, bytes);
    QTEST(plainText(bytes), "text");
    QFETCH(QString, text);
    m_view->setBody(bytes, CodeView::BodyForm::Raw);
    QCOMPARE(m_view->toPlainText(), text);
}

void CodeViewTest::indentsJson_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");

    QTest::newRow("members get lines") << R"({"a":1,"b":[true,null]})"_ba
                                       << u"{\n  \"a\": 1,\n  \"b\": [\n    true,\n    null\n  ]\n}"_s;
    QTest::newRow("keys keep their order")
        << R"({"z":1,"a":2,"z":3})"_ba << u"{\n  \"z\": 1,\n  \"a\": 2,\n  \"z\": 3\n}"_s;
    QTest::newRow("numbers keep their digits")
        << "[12345678901234567890, 1.10, 1E30]"_ba << u"[\n  12345678901234567890,\n  1.10,\n  1E30\n]"_s;
    QTest::newRow("empty ones stay together")
        << "{ \"a\" : { } , \"b\" : [ ] }"_ba << u"{\n  \"a\": {},\n  \"b\": []\n}"_s;
    QTest::newRow("strings are left alone") << R"({"a":"{\"b\": [1, 2]}\\","c":"\u001b,: "})"_ba << uR"({
  "a": "{\"b\": [1, 2]}\\",
  "c": "\u001b,: "
})"_s;
    QTest::newRow("indented JSON is indented our way") << "{\r\n\t\"a\":\r\n1}"_ba << u"{\n  \"a\": 1\n}"_s;
    QTest::newRow("other text stays as it is") << "<html> {not json}"_ba << u"<html> {not json}"_s;
    QTest::newRow("cut JSON stays as it is") << R"({"a":[1,2)"_ba << uR"({"a":[1,2)"_s;
    QTest::newRow("JSON with a byte that is no UTF-8 stays as it is")
        << "{\"a\":\"\xff\"}"_ba << u"{\"a\":\"\\xff\"}"_s;
}

void CodeViewTest::indentsJson() {
    QFETCH(QByteArray, json);
    QTEST(prettyJson(json), "text");
}

void CodeViewTest::doesNotIndentWithoutEnd() {
    const QString text = prettyJson(QByteArray(900, '[') + QByteArray(900, ']'));
    QVERIFY(text.size() < 200'000);
    QCOMPARE(text.count(u'['), qsizetype(900));
}

void CodeViewTest::dumpsHex_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("dump");

    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("one short line") << "Hi\n"_ba
                                    << u"00000000  48 69 0a                                          Hi."_s;
    QTest::newRow("two lines") << "0123456789abcdef\xff"_ba
                               << u"00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  0123456789abcdef\n"
                                  "00000010  ff                                                ."_s;
}

void CodeViewTest::dumpsHex() {
    QFETCH(QByteArray, bytes);
    QTEST(hexDump(bytes), "dump");
}

void CodeViewTest::showsABodyInThreeForms() {
    const QByteArray body = R"({"a":1})"_ba;
    m_view->setBody(body, CodeView::BodyForm::Pretty);
    QCOMPARE(m_view->toPlainText(), u"{\n  \"a\": 1\n}"_s);
    m_view->setBody(body, CodeView::BodyForm::Raw);
    QCOMPARE(m_view->toPlainText(), QString::fromLatin1(body));
    m_view->setBody(body, CodeView::BodyForm::Hex);
    QCOMPARE(m_view->toPlainText(), hexDump(body));
    QVERIFY(m_view->isReadOnly());
    QVERIFY(QFontInfo(m_view->font()).fixedPitch());
}

void CodeViewTest::coloursJson() {
    m_view->setBody(R"({"key":"word \" still","n":-1.5e3,"t":true})"_ba, CodeView::BodyForm::Pretty);
    QCOMPARE(colourOf(u"\"key\""_s), colour(Ink::CodeKey));
    QCOMPARE(colourOf(u"still"_s), colour(Ink::CodeString));
    QCOMPARE(colourOf(u"-1.5e3"_s), colour(Ink::CodeNumber));
    QCOMPARE(colourOf(u"true"_s), colour(Ink::CodeNumber));
    QCOMPARE(colourOf(u"{"_s), colour(Ink::Text));

    m_view->setText(u"\"key\": 1"_s, CodeView::Language::Plain);
    QCOMPARE(colourOf(u"\"key\""_s), colour(Ink::Text));
}

void CodeViewTest::coloursAnHttpMessage() {
    m_view->setText(u"POST /in HTTP/1.1\nHost: example.com\n\n{\"a\": 1}"_s, CodeView::Language::Http);
    QCOMPARE(colourOf(u"Host:"_s), colour(Ink::Muted));
    QCOMPARE(colourOf(u"example.com"_s), colour(Ink::Text));
    QCOMPARE(colourOf(u"\"a\""_s), colour(Ink::CodeKey));
    m_view->setText(u"Content-Type: text/plain"_s, CodeView::Language::Headers);
    QCOMPARE(colourOf(u"Content"_s), colour(Ink::Muted));
}

void CodeViewTest::coloursFollowTheTheme() {
    m_view->setBody(R"({"key":1})"_ba, CodeView::BodyForm::Pretty);
    const QColor light = colourOf(u"\"key\""_s);
    applyTheme(*qApp, Appearance::Dark);
    QTRY_VERIFY(isDark(m_view->palette()));
    QCOMPARE(m_view->palette().color(QPalette::Base), colour(Ink::Code));
    QCOMPARE(colourOf(u"\"key\""_s), colour(Ink::CodeKey));
    QVERIFY(colourOf(u"\"key\""_s) != light);
}

void CodeViewTest::isAsHighAsItsLines() {
    m_view->setText(u"one\ntwo\nthree"_s, CodeView::Language::Plain);
    m_view->fitLines(10);
    const int three = m_view->height();
    QTRY_COMPARE(m_view->verticalScrollBar()->maximum(), 0);
    m_view->setText(u"one"_s, CodeView::Language::Plain);
    QTRY_VERIFY(m_view->height() < three);
    m_view->setText(u"line\n"_s.repeated(50), CodeView::Language::Plain);
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 0);
    QVERIFY(m_view->height() > three);
    QVERIFY(m_view->height() < 20 * m_view->fontMetrics().height());
}

void CodeViewTest::staysLeftToRight() {
    qApp->setLayoutDirection(Qt::RightToLeft);
    CodeView view(u"url"_s, u"URL"_s);
    view.setText(u"https://example.com/"_s, CodeView::Language::Plain);
    QCOMPARE(view.layoutDirection(), Qt::LeftToRight);
    QCOMPARE(view.document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    qApp->setLayoutDirection(Qt::LeftToRight);
}

WEBHOOKS_TEST(CodeViewTest)
#include "tst_codeview.moc"
