// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature.h"
#include "support/logpagetest.h"
#include "support/testprogram.h"
#include "ui/pages/log/comparedialog.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/jsontree.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/timeline.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestDeliveryPane final : public LogPageTest {
    Q_OBJECT

private slots:
    void showsTheAnswerOfAFailureInSixKeys();
    void comparesAttempts();
    void comparesLines_data();
    void comparesLines();
    void checksTheSignature_data();
    void checksTheSignature();
    void explainsWhatCameOfIt();
    void bodiesHaveFourForms();
};

void TestDeliveryPane::showsTheAnswerOfAFailureInSixKeys() {
    addLeads(3);
    attempt(Next::Succeeded, answer(200, "fine"));
    attempt(Next::Failed, answer(503, "upstream is restarting"));
    attempt(Next::Succeeded, answer(200, "fine"));
    open();
    int keys = 0;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    };
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(model->isComplete() && model->rowCount() == 1);
    press(Qt::Key_Return);
    auto *body = child<CodeView>(m_page, "responseBody");
    QTRY_VERIFY(body->hasFocus());
    QTRY_COMPARE(body->toPlainText(), u"upstream is restarting"_s);
    QVERIFY(keys <= 6);
}

void TestDeliveryPane::comparesAttempts() {
    addLeads(1);
    attempt(Next::Retry, answer(503, "first"));
    attempt(Next::Failed, answer(503, "second"));
    open();
    select(0);
    child<DeliveryPane>(m_page, "deliveryPane")->setTab(DeliveryPane::History);
    auto *attempts = child<Table>(m_page, "attemptTable");
    QTRY_COMPARE(attempts->model()->rowCount(), 2);
    QVERIFY(!child<QPushButton>(m_page, "compareAttempts")->isEnabled());
    attempts->selectAll();
    child<QPushButton>(m_page, "compareAttempts")->click();
    QDialog *shown = dialog("compareDialog");
    QVERIFY(child<CodeView>(shown, "compareLeft")->toPlainText().contains(u"≠ first"_s));
    QVERIFY(child<CodeView>(shown, "compareRight")->toPlainText().contains(u"≠ second"_s));
    QVERIFY(child<CodeView>(shown, "compareLeft")->toPlainText().contains("  Content-Type: text/plain"_L1));
}

void TestDeliveryPane::comparesLines_data() {
    QTest::addColumn<QStringList>("left");
    QTest::addColumn<QStringList>("right");
    QTest::addColumn<QString>("signs");
    const auto lines = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("the same") << lines("a b c") << lines("a b c") << u"==="_s;
    QTest::newRow("one changed") << lines("a b c") << lines("a x c") << u"=~="_s;
    QTest::newRow("one more on the right") << lines("a c") << lines("a b c") << u"=~="_s;
    QTest::newRow("one more on the left") << lines("a b c") << lines("b c") << u"~=="_s;
    QTest::newRow("nothing in common") << lines("a b") << lines("x") << u"~~"_s;
}

void TestDeliveryPane::comparesLines() {
    QFETCH(const QStringList, left);
    QFETCH(const QStringList, right);
    QFETCH(const QString, signs);
    QString found;
    QStringList rebuilt;
    for (const ComparedLine &line : compareLines(left, right)) {
        found += line.same ? u'=' : u'~';
        if (!line.left.isEmpty())
            rebuilt.append(line.left);
    }
    QCOMPARE(found, signs);
    QCOMPARE(rebuilt, left);
}

void TestDeliveryPane::checksTheSignature_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("made by the stored secret") << QByteArray("whsec_first") << u"The signature is what"_s;
    QTest::newRow("made by another secret") << QByteArray("whsec_other") << u"The stored secret makes another"_s;
    QTest::newRow("not signed") << QByteArray() << u"This attempt carried no signature"_s;
}

void TestDeliveryPane::checksTheSignature() {
    QFETCH(const QByteArray, secret);
    QFETCH(const QString, sentence);
    addLeads(1);
    AttemptResult result = answer(503, {});
    const QByteArray payload = must(m_fixture->store().log().payload(1));
    if (!secret.isEmpty())
        result.requestHeaders.append({"X-LeadHub-Signature", signBody(Secret(secret), payload)});
    attempt(Next::Failed, result);
    open();
    select(0);
    auto *text = child<QLabel>(m_page, "signatureText");
    QTRY_VERIFY2(text->text().startsWith(sentence), qPrintable(text->text()));
    auto *check = child<QPushButton>(m_page, "checkSignature");
    check->click();
    QTRY_VERIFY(check->isEnabled());
    QVERIFY(text->text().startsWith(sentence));
}

void TestDeliveryPane::explainsWhatCameOfIt() {
    addLeads(1);
    attempt(Next::Retry, answer(503, {}));
    open();
    select(0);
    const QString sentence = child<QLabel>(m_page, "deliverySentence")->text();
    QVERIFY2(sentence.startsWith("The receiver failed (503). Next try in "_L1), qPrintable(sentence));
    const QList<TimelineStep> steps = child<Timeline>(m_page, "attemptTimeline")->steps();
    QCOMPARE(steps.size(), 4);
    QCOMPARE(steps[0].kind, TimelineStep::Kind::Done);
    QCOMPARE(steps[0].result, u"503"_s);
    QCOMPARE(steps[1].kind, TimelineStep::Kind::ToCome);
    QCOMPARE(steps[3].aside, u"last"_s);
}

void TestDeliveryPane::bodiesHaveFourForms() {
    addLeads(1);
    attempt(Next::Failed, answer(503, "{\"b\":[1,{\"c\":null}],\"a\":\"x\"}"));
    open();
    select(0);
    auto *body = child<CodeView>(m_page, "responseBody");
    QTRY_VERIFY(body->toPlainText().contains("\"b\": ["_L1));
    child<QPushButton>(m_page, "bodyForm.1")->click();
    QCOMPARE(body->toPlainText(), u"{\"b\":[1,{\"c\":null}],\"a\":\"x\"}"_s);
    child<QPushButton>(m_page, "bodyForm.2")->click();
    QVERIFY(body->toPlainText().contains("7b 22 62"_L1));
    child<QPushButton>(m_page, "bodyForm.3")->click();
    auto *tree = child<JsonTree>(m_page, "responseTree");
    QVERIFY(tree->isVisible());
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"b"_s);
    QCOMPARE(tree->topLevelItem(0)->child(1)->child(0)->text(1), u"null"_s);
    QCOMPARE(tree->topLevelItem(1)->text(1), u"\"x\""_s);
}

WEBHOOKS_TEST(TestDeliveryPane)
#include "tst_deliverypane.moc"
