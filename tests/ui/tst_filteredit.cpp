// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/brackets.h"
#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/pages/log/filterbar.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestFilterEdit final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_fixture.reset(); }
    void completes_data();
    void completes();
    void replacesATerm_data();
    void replacesATerm();
    void saysWhereItIsWrong();
    void saysItInTheLanguage();
    void keepsTheLastResultWhileItIsWrong();
    void completesByKeyboard();
    void staysOnOneLine();
    void statesAreTerms();
    void savesAndRecallsFilters();
    void renamesAndDeletesFilters();

private:
    FilterEdit *edit() { return child<FilterEdit>(m_bar, "logFilter"); }
    /// Typed letter by letter, the first ones might be searched for before the last is there.
    void paste(const QString &text) {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(edit(), Qt::Key_V, Qt::ControlModifier);
    }

    std::unique_ptr<ConsoleFixture> m_fixture;
    FilterBar *m_bar = nullptr;
};

void TestFilterEdit::init() {
    m_fixture = std::make_unique<ConsoleFixture>();
    m_bar = new FilterBar(m_fixture->state());
    m_bar->setWords({{u"Sync to HubSpot"_s, u"Billing"_s}, {u"lead.created"_s, u"lead.updated"_s}});
    m_fixture->show(m_bar);
    m_bar->focusFilter();
}

void TestFilterEdit::completes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<QString>("first");
    QTest::newRow("a name from its first letters") << u"sta"_s << qsizetype{0} << u"status:"_s;
    QTest::newRow("a value after the colon") << u"status:"_s << qsizetype{7} << u"succeeded"_s;
    QTest::newRow("a value from its first letters") << u"status:ret"_s << qsizetype{7} << u"retrying"_s;
    QTest::newRow("the next of several values") << u"status:failed,re"_s << qsizetype{14} << u"retrying"_s;
    QTest::newRow("a webhook in quotes") << u"webhook:sync"_s << qsizetype{8} << u"\"Sync to HubSpot\""_s;
    QTest::newRow("a webhook with an open quote") << u"webhook:\"Sync to"_s << qsizetype{8} << u"\"Sync to HubSpot\""_s;
    QTest::newRow("an event") << u"since:1h event:lead.u"_s << qsizetype{15} << u"lead.updated"_s;
    QTest::newRow("an error class") << u"error:tim"_s << qsizetype{6} << u"timeout"_s;
    QTest::newRow("what is negated") << u"-stat"_s << qsizetype{1} << u"status:"_s;
    QTest::newRow("within parentheses") << u"(cod"_s << qsizetype{1} << u"code:"_s;
}

void TestFilterEdit::completes() {
    QFETCH(const QString, text);
    QFETCH(const qsizetype, start);
    QFETCH(const QString, first);
    const FilterWords words{{u"Sync to HubSpot"_s, u"Billing"_s}, {u"lead.created"_s, u"lead.updated"_s}};
    const FilterCompletion completion = completeFilter(text, text.size(), words);
    QCOMPARE(completion.start, start);
    QCOMPARE(completion.length, text.size() - start);
    QCOMPARE(completion.candidates.value(0), first);
}

void TestFilterEdit::replacesATerm_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("result");
    QTest::newRow("an empty filter") << u""_s << u"status"_s << u"status:failed"_s << u"status:failed"_s;
    QTest::newRow("another one on the field")
        << u"status:due since:1h"_s << u"status"_s << u"status:failed"_s << u"status:failed since:1h"_s;
    QTest::newRow("none on the field") << u"since:1h"_s << u"status"_s << u"status:failed"_s
                                       << u"status:failed since:1h"_s;
    QTest::newRow("taken away") << u"since:1h status:failed"_s << u"status"_s << u""_s << u"since:1h"_s;
    QTest::newRow("a negated one stays") << u"-status:failed"_s << u"status"_s << u"status:due"_s
                                         << u"status:due -status:failed"_s;
    QTest::newRow("choices are kept together")
        << u"code:500 OR code:503"_s << u"webhook"_s << u"webhook:a"_s << u"webhook:a (code:500 OR code:503)"_s;
}

void TestFilterEdit::replacesATerm() {
    QFETCH(const QString, filter);
    QFETCH(const QString, field);
    QFETCH(const QString, term);
    QFETCH(const QString, result);
    QCOMPARE(withTerm(filter, field, term), result);
}

void TestFilterEdit::saysWhereItIsWrong() {
    paste(u"status:failed cod:503"_s);
    auto *error = child<QLabel>(m_bar, "logFilterError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().startsWith("Character 15: "_L1), qPrintable(error->text()));
    QVERIFY2(error->text().contains("code"_L1), qPrintable(error->text()));
    QCOMPARE(edit()->error()->position, 14);
    bool underlined = false;
    for (const auto &range : edit()->document()->firstBlock().layout()->formats()) {
        if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
            underlined = range.start == 14;
    }
    QVERIFY(underlined);
    QCOMPARE(edit()->accessibleDescription(), error->text());
}

void TestFilterEdit::saysItInTheLanguage() {
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    paste(u"cod:503"_s);
    auto *error = child<QLabel>(m_bar, "logFilterError");
    QTRY_VERIFY(error->isVisible());
    QVERIFY2(error->text().startsWith("Character 1: [There is no field"_L1), qPrintable(error->text()));
    QCoreApplication::removeTranslator(&brackets);
}

void TestFilterEdit::keepsTheLastResultWhileItIsWrong() {
    QSignalSpy changed(m_bar, &FilterBar::filterChanged);
    paste(u"status:failed"_s);
    QTRY_COMPARE(changed.size(), 1);
    QTest::keyClicks(edit(), u" code:"_s);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QVERIFY(edit()->error().has_value());
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QTest::keyClicks(edit(), u"503"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[1][0].toString(), u"status:failed code:503"_s);
}

void TestFilterEdit::completesByKeyboard() {
    QTest::keyClicks(edit(), u"webh"_s);
    auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Tab);
    QCOMPARE(edit()->text(), u"webhook:"_s);
    popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit()->text(), u"webhook:\"Sync to HubSpot\" "_s);
    QVERIFY(!edit()->error());
}

void TestFilterEdit::staysOnOneLine() {
    edit()->insertPlainText(QString());
    QApplication::clipboard()->setText(u"status:failed\n code:5xx\n"_s);
    edit()->paste();
    QCOMPARE(edit()->text(), u"status:failed code:5xx"_s);
}

void TestFilterEdit::statesAreTerms() {
    auto *states = child<Segments>(m_bar, "logStates");
    m_bar->setText(u"since:1h"_s);
    QTest::mouseClick(child<QPushButton>(m_bar, "logStates.2"), Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"status:retrying since:1h"_s);
    m_bar->setText(u"code:5xx status:succeeded"_s);
    QCOMPARE(states->current(), 3);
    QTest::mouseClick(child<QPushButton>(m_bar, "logStates.0"), Qt::LeftButton);
    QCOMPARE(m_bar->text(), u"code:5xx"_s);
}

void TestFilterEdit::savesAndRecallsFilters() {
    m_bar->setText(u"status:failed"_s);
    child<QAction>(m_bar, "saveFilter")->trigger();
    auto *dialog = child<QDialog>(m_bar, "saveFilterDialog");
    QTest::keyClicks(child<QLineEdit>(dialog, "filterName"), u"All that failed"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(savedFilters(m_fixture->state()), (QList<SavedFilter>{{u"All that failed"_s, u"status:failed"_s}}));
    m_bar->setText({});
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_bar->text(), u"status:failed"_s);
}

void TestFilterEdit::renamesAndDeletesFilters() {
    SavedFiltersDialog dialog({{u"a"_s, u"code:1xx"_s}, {u"b"_s, u"code:2xx"_s}, {u"c"_s, u"code:3xx"_s}}, nullptr);
    auto *list = child<QListWidget>(&dialog, "savedFilterList");
    list->item(0)->setText(u"first"_s);
    list->setCurrentRow(1);
    child<QPushButton>(&dialog, "deleteFilter")->click();
    list->setCurrentRow(1);
    child<QPushButton>(&dialog, "moveFilterUp")->click();
    QCOMPARE(dialog.filters(), (QList<SavedFilter>{{u"c"_s, u"code:3xx"_s}, {u"first"_s, u"code:1xx"_s}}));
}

WEBHOOKS_TEST(TestFilterEdit)
#include "tst_filteredit.moc"
