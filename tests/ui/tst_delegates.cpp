// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/delegates/delegates.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

enum Column { StateColumn, ActiveColumn, ShareColumn, UrlColumn, ColumnCount };

const Chip kFailed{Tone::Bad, Glyph::Cross, u"Failed"_s};

/// How many pixels in a part of an image have exactly this colour.
int count(const QImage &image, const QRect &part, const QColor &colour) {
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (image.pixelColor(x, y) == colour)
                ++found;
    return found;
}

}  // namespace

class DelegatesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void paintsAChip();
    void mirrorsAChip();
    void paintsASelectedRow();
    void marksTheCurrentCell();
    void paintsAShare_data();
    void paintsAShare();
    void warnsOfPlainHttp();
    void togglesASwitchByClick();
    void togglesASwitchBySpace();
    void keepsACurrentRow();
    void keepsACurrentRowInAShownColumn();
    void leavesByTab();
    void opensARowByEnter();
    void goesToTheEnds();
    void remembersItsColumns();
    void hidesColumnsByItsMenu();

private:
    QImage grab();
    QRect cell(int column) {
        return m_table->visualRect(m_model->index(0, column)).translated(m_table->viewport()->pos());
    }
    QColor colour(Ink meaning) { return ink(QApplication::palette(), meaning); }

    std::unique_ptr<Table> m_table;
    QStandardItemModel *m_model = nullptr;
};

void DelegatesTest::init() {
    applyTheme(*qApp, Appearance::Light);
    m_table = std::make_unique<Table>(u"rows"_s, u"Rows"_s);
    m_model = new QStandardItemModel(1, ColumnCount, m_table.get());
    m_model->setData(m_model->index(0, StateColumn), QVariant::fromValue(kFailed), ChipRole);
    m_model->setData(m_model->index(0, ActiveColumn), true, SwitchRole);
    m_model->setData(m_model->index(0, ShareColumn), 0.5, ShareRole);
    m_model->setData(m_model->index(0, UrlColumn), u"https://hooks.example.com/in?x=1"_s, UrlRole);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(StateColumn, new ChipDelegate(m_table.get()));
    m_table->setItemDelegateForColumn(ActiveColumn, new SwitchDelegate(m_table.get()));
    m_table->setItemDelegateForColumn(ShareColumn, new ShareDelegate(m_table.get()));
    m_table->setItemDelegateForColumn(UrlColumn, new UrlDelegate(m_table.get()));
    m_table->horizontalHeader()->setDefaultSectionSize(200);
    m_table->resize(900, 200);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void DelegatesTest::cleanup() {
    m_table.reset();
}

QImage DelegatesTest::grab() {
    return m_table->grab().toImage();
}

void DelegatesTest::paintsAChip() {
    const QRect chip(cell(StateColumn).left() + kGap, cell(StateColumn).top(),
                     chipSize(kFailed, m_table->font()).width(), cell(StateColumn).height());
    const QImage image = grab();
    QVERIFY(count(image, chip, colour(Ink::BadGround)) > chip.width() * 5);
    QVERIFY(count(image, chip, colour(Ink::Bad)) > 5);
    QCOMPARE(count(image, cell(ActiveColumn), colour(Ink::BadGround)), 0);
}

void DelegatesTest::mirrorsAChip() {
    m_table->setLayoutDirection(Qt::RightToLeft);
    const QImage image = grab();
    const QRect all = cell(StateColumn);
    const QRect leading(all.center().x(), all.top(), all.width() / 2, all.height());
    const QRect trailing(all.left(), all.top(), all.width() / 2 - 1, all.height());
    QVERIFY(count(image, leading, colour(Ink::BadGround)) > 100);
    QCOMPARE(count(image, trailing, colour(Ink::BadGround)), 0);
}

void DelegatesTest::paintsASelectedRow() {
    QCOMPARE(count(grab(), cell(UrlColumn), colour(Ink::Selection)), 0);
    m_table->selectRow(0);
    for (const int column : {StateColumn, ActiveColumn, ShareColumn, UrlColumn})
        QVERIFY(count(grab(), cell(column), colour(Ink::Selection)) > 1000);
}

void DelegatesTest::marksTheCurrentCell() {
    m_table->activateWindow();
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    m_table->setCurrentIndex(m_model->index(0, UrlColumn));
    const QImage image = grab();
    QVERIFY(count(image, cell(UrlColumn), colour(Ink::Accent)) > 300);
    QCOMPARE(count(image, cell(ShareColumn), colour(Ink::Accent)), 0);
}

void DelegatesTest::paintsAShare_data() {
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("green");

    QTest::newRow("half of the bar is filled for a half") << 0.5 << 0.5;
    QTest::newRow("a full bar for all") << 1.0 << 1.0;
    QTest::newRow("an empty bar for none") << 0.0 << 0.0;
    QTest::newRow("more than all is all") << 1.5 << 1.0;
}

void DelegatesTest::paintsAShare() {
    QFETCH(double, share);
    QFETCH(double, green);
    m_model->setData(m_model->index(0, ShareColumn), share, ShareRole);
    const QImage image = grab();
    const QRect line(cell(ShareColumn).left(), cell(ShareColumn).center().y() - 1, cell(ShareColumn).width(), 1);
    const int filled = count(image, line, colour(Ink::Good));
    const int rest = count(image, line, colour(Ink::BadGround));
    QVERIFY2(std::abs(filled - green * (filled + rest)) <= 2, qPrintable(u"%1, %2"_s.arg(filled).arg(rest)));
    QVERIFY(filled + rest > 40);
}

void DelegatesTest::warnsOfPlainHttp() {
    QCOMPARE(count(grab(), cell(UrlColumn), colour(Ink::Warning)), 0);
    m_model->setData(m_model->index(0, UrlColumn), u"http://10.1.4.20/in"_s, UrlRole);
    QVERIFY(count(grab(), cell(UrlColumn), colour(Ink::Warning)) > 10);
}

void DelegatesTest::togglesASwitchByClick() {
    const QModelIndex index = m_model->index(0, ActiveColumn);
    const QPoint at = m_table->visualRect(index).center();
    QTest::mouseClick(m_table->viewport(), Qt::RightButton, {}, at);
    QCOMPARE(index.data(SwitchRole).toBool(), true);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(index.data(SwitchRole).toBool(), false);
    m_model->itemFromIndex(index)->setEnabled(false);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(index.data(SwitchRole).toBool(), false);
}

void DelegatesTest::togglesASwitchBySpace() {
    const QModelIndex index = m_model->index(0, ActiveColumn);
    m_table->setCurrentIndex(index);
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(index.data(SwitchRole).toBool(), false);
    m_table->setCurrentIndex(m_model->index(0, UrlColumn));
    QTest::keyClick(m_table.get(), Qt::Key_Space);
    QCOMPARE(index.data(SwitchRole).toBool(), false);
}

void DelegatesTest::keepsACurrentRow() {
    QVERIFY(m_table->currentIndex().isValid());
    QVERIFY(m_table->selectionModel()->selectedRows().isEmpty());
    m_model->removeRows(0, 1);
    QVERIFY(!m_table->currentIndex().isValid());
    m_model->insertRows(0, 3);
    QCOMPARE(m_table->currentIndex().row(), 0);
    m_table->setCurrentIndex(m_model->index(2, 0));
    m_model->removeRows(2, 1);
    QVERIFY(m_table->currentIndex().isValid());
    m_model->clear();
    m_model->appendRow(new QStandardItem(u"after a reset"_s));
    QCOMPARE(m_table->currentIndex().row(), 0);

    auto *other = new QStandardItemModel(2, 1, m_table.get());
    m_table->setModel(other);
    QCOMPARE(m_table->currentIndex().model(), other);
}

void DelegatesTest::keepsACurrentRowInAShownColumn() {
    m_table->hideColumn(StateColumn);
    m_model->removeRows(0, 1);
    m_model->insertRows(0, 1);
    QCOMPARE(m_table->currentIndex().column(), int(ActiveColumn));
}

void DelegatesTest::leavesByTab() {
    QWidget window;
    auto *button = new QPushButton(&window);
    m_table->setParent(&window);
    QWidget::setTabOrder(m_table.get(), button);
    window.show();
    m_table->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    m_table->setFocus();
    QTest::keyClick(m_table.get(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    m_table->setParent(nullptr);
}

void DelegatesTest::opensARowByEnter() {
    QSignalSpy opened(m_table.get(), &Table::activatedRow);
    m_table->setCurrentIndex(m_model->index(0, UrlColumn));
    QTest::keyClick(m_table.get(), Qt::Key_Return);
    QTest::keyClick(m_table.get(), Qt::Key_Enter);
    QCOMPARE(opened.count(), 2);
    const QPoint at = m_table->visualRect(m_model->index(0, UrlColumn)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.count(), 2);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(opened.count(), 3);
}

void DelegatesTest::goesToTheEnds() {
    m_model->insertRows(1, 20);
    m_table->setCurrentIndex(m_model->index(5, UrlColumn));
    QTest::keyClick(m_table.get(), Qt::Key_End);
    QCOMPARE(m_table->currentIndex(), m_model->index(20, UrlColumn));
    QTest::keyClick(m_table.get(), Qt::Key_Home);
    QCOMPARE(m_table->currentIndex(), m_model->index(0, UrlColumn));
}

void DelegatesTest::remembersItsColumns() {
    m_table->setColumnWidth(ActiveColumn, 123);
    m_table->hideColumn(ShareColumn);
    const QByteArray state = m_table->columnState();
    m_table->setColumnWidth(ActiveColumn, 80);
    m_table->showColumn(ShareColumn);
    m_table->restoreColumnState(state);
    QCOMPARE(m_table->columnWidth(ActiveColumn), 123);
    QVERIFY(m_table->isColumnHidden(ShareColumn));

    m_table->restoreColumnState("not a state");
    QCOMPARE(m_table->columnWidth(ActiveColumn), 123);
    QCOMPARE(m_table->horizontalHeader()->count(), int(ColumnCount));
}

void DelegatesTest::hidesColumnsByItsMenu() {
    QMenu menu;
    m_table->fillColumnsMenu(menu);
    QCOMPARE(menu.actions().size(), qsizetype(ColumnCount));
    menu.actions().at(UrlColumn)->trigger();
    QVERIFY(m_table->isColumnHidden(UrlColumn));
    for (const int column : {StateColumn, ActiveColumn})
        m_table->hideColumn(column);

    QMenu last;
    m_table->fillColumnsMenu(last);
    QVERIFY2(!last.actions().at(ShareColumn)->isEnabled(), "the last column stays");
}

WEBHOOKS_TEST(DelegatesTest)
#include "tst_delegates.moc"
