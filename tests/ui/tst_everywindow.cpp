// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/webhookfile.h"
#include "support/testprogram.h"
#include "support/windowfixture.h"
#include "support/windowreview.h"
#include "ui/models/logmodel.h"
#include "ui/pages/log/deliverypane.h"
#include "ui/session/session.h"
#include "ui/widgets/tables.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

/// Menu entries that show a window of their own.
const QStringList kWindows{u"preferences"_s, u"signatureLab"_s, u"receiver"_s,  u"emitEvent"_s,
                           u"auditLog"_s,    u"guide"_s,        u"shortcuts"_s, u"about"_s};
/// The same of the Webhooks page and of the log, for the row that is chosen there.
const QStringList kWebhookWindows{u"importWebhooks"_s, u"recoverMissed"_s};
const QStringList kLogWindows{u"redeliverChosen"_s, u"exportLog"_s};

/// A file with something to add, to change and to refuse.
bool writeImport(const QString &path) {
    Webhook added;
    added.name = u"Sync to a new customer database"_s;
    added.url = u"https://crm.example.com/hooks/leads"_s;
    added.events = {EventType::LeadCreated};
    Webhook changed = added;
    changed.name = u"Billing prod"_s;
    Webhook refused = added;
    refused.name = u"Refused"_s;
    refused.url = u"https://169.254.169.254/"_s;
    const QByteArray content = webhookFile({added, changed, refused});
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

}  // namespace

/// Walks through the whole console: names for everything that takes the focus, no clipped text, and no letter that two
/// controls answer to; with longer words and larger letters too.
class TestEveryWindow final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void objectsToDoubleMnemonics();
    void looks_data();
    void looks();

private:
    void walk();
    void walkWindows(const QStringList &actions);
    void walkEditor();
    void walkConflict(QWidget &editor);
    void walkComparison();
    void reviewOpened(const QString &name);
    void review(QWidget &window, const QString &name);

    MainWindow *m_window = nullptr;  ///< of the walk
    QFont m_font;
    QString m_look;
    QStringList m_objections;
};

void TestEveryWindow::initTestCase() {
    m_font = QApplication::font();
}

void TestEveryWindow::objectsToDoubleMnemonics() {
    QWidget window;
    auto *menu = new QMenu(u"&File"_s, &window);
    menu->addAction(u"&Open"_s);
    menu->addAction(u"&Quit"_s);
    new QPushButton(u"&Save"_s, &window);
    auto *other = new QPushButton(u"&Cancel"_s, &window);
    QCOMPARE(doubleMnemonics(window), {});
    other->setText(u"&Skip"_s);
    menu->addAction(u"&Open recent"_s);
    QCOMPARE(doubleMnemonics(window).size(), 2);
}

void TestEveryWindow::looks_data() {
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<double>("letters");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("plain") << false << 1.0 << Qt::LeftToRight;
    QTest::newRow("longer words") << true << 1.0 << Qt::LeftToRight;
    QTest::newRow("larger letters") << false << 1.25 << Qt::LeftToRight;
    QTest::newRow("right to left") << false << 1.0 << Qt::RightToLeft;
}

void TestEveryWindow::looks() {
    QFETCH(const bool, longWords);
    QFETCH(const double, letters);
    QFETCH(const Qt::LayoutDirection, direction);
    m_look = QString::fromUtf8(QTest::currentDataTag());
    m_objections.clear();
    LongWords translator;
    if (longWords)
        QApplication::installTranslator(&translator);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * letters);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
    walk();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
    QVERIFY2(m_objections.isEmpty(), qPrintable(m_objections.join(u'\n')));
}

void TestEveryWindow::walk() {
    WindowFixture fixture;
    MainWindow &window = fixture.window();
    m_window = &window;
    fixture.file = fixture.path(u"webhooks.json"_s);
    QVERIFY(writeImport(fixture.file));
    review(window, u"start"_s);
    child<QPushButton>(&window, "demoCard")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.workspace(), 60'000);
    for (const PageId page : kPages) {
        window.workspace()->setCurrentPage(page);
        review(window, window.workspace()->page(page)->objectName());
    }
    walkWindows(kWindows);
    window.workspace()->setCurrentPage(PageId::Webhooks);
    QTRY_VERIFY(window.findChild<QAction *>(u"recoverMissed"_s)->isEnabled());
    walkWindows(kWebhookWindows);
    fixture.agree = true;  // to discard what the editor holds
    walkEditor();
    window.workspace()->setCurrentPage(PageId::Log);
    auto *log = child<QTableView>(window.workspace()->page(PageId::Log), "logTable");
    QTRY_VERIFY(log->model()->rowCount() > 2);
    QTest::mouseClick(log->viewport(), Qt::LeftButton, {}, log->visualRect(log->model()->index(2, 0)).center());
    QTRY_VERIFY(log->selectionModel()->isRowSelected(2));
    walkWindows(kLogWindows);
    emit m_window->workspace()->context().navigation.logRequested(u"attempt:>1 -status:sending"_s);
    walkWindows({u"saveFilter"_s});
    walkComparison();
}

void TestEveryWindow::walkComparison() {
    Page *page = m_window->workspace()->page(PageId::Log);
    auto *log = child<QTableView>(page, "logTable");
    auto *pane = child<DeliveryPane>(page, "deliveryPane");
    auto *attempts = child<QTableView>(page, "attemptTable");
    const auto *model = qobject_cast<const LogModel *>(log->model());
    QTRY_VERIFY(model->filter().kind != DeliveryFilter::Kind::Everything && model->isComplete());
    QVERIFY(model->rowCount() > 0);
    static_cast<Table *>(log)->chooseRow(0);
    pane->setTab(DeliveryPane::History);
    QTRY_VERIFY(attempts->model()->rowCount() > 1);
    attempts->clearSelection();
    for (const int row : {0, 1})
        attempts->selectionModel()->select(attempts->model()->index(row, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    child<QPushButton>(page, "compareAttempts")->click();
    reviewOpened(u"compare"_s);
}

void TestEveryWindow::walkWindows(const QStringList &actions) {
    for (const QString &name : actions) {
        auto *action = m_window->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        action->trigger();
        reviewOpened(name);
    }
}

void TestEveryWindow::reviewOpened(const QString &name) {
    QTRY_VERIFY2(QApplication::activeWindow() && QApplication::activeWindow() != m_window, qPrintable(name));
    QWidget *dialog = QApplication::activeWindow();
    review(*dialog, name);
    dialog->close();
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window);
}

void TestEveryWindow::walkEditor() {
    emit m_window->workspace()->context().navigation.editWebhookRequested(2);
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != m_window);
    QWidget *editor = QApplication::activeWindow();
    QCOMPARE(editor->objectName(), u"webhookEditor"_s);
    auto *tabs = child<QTabBar>(editor, "editorTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        review(*editor, u"editor-%1"_s.arg(tab));
    }
    walkConflict(*editor);
    editor->close();
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window);
}

/// Somebody else changes the webhook that is being edited.
void TestEveryWindow::walkConflict(QWidget &editor) {
    child<QTabBar>(&editor, "editorTabs")->setCurrentIndex(0);
    auto *name = child<QLineEdit>(&editor, "name");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Ours"_s);
    m_window->session()->change(
        m_window,
        [](Store &store) -> Result<Webhook> {
            auto webhook = store.webhooks().byId(2);
            if (!webhook)
                return webhook;
            webhook->name = u"Theirs"_s;
            return store.webhooks().update(*webhook, webhook->updatedAt + 1);
        },
        [](const Result<Webhook> &changed) { QVERIFY(changed.has_value()); });
    const auto compare = [&] { return editor.findChild<QPushButton *>(u"editorBar.action0"_s); };
    QTRY_VERIFY(compare() != nullptr);
    review(editor, u"editor-changed"_s);
    compare()->click();
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != &editor);
    QWidget *conflict = QApplication::activeWindow();
    review(*conflict, u"conflict"_s);
    conflict->close();
    editor.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &editor);
}

/// Layouts and lists settle in their own time: only what stays is an objection.
void TestEveryWindow::review(QWidget &window, const QString &name) {
    QStringList objections;
    (void)QTest::qWaitFor(
        [&] {
            objections = unnamedWidgets(window) + clippedTexts(window) + doubleMnemonics(window);
            return objections.isEmpty();
        },
        2'000);
    for (const QString &objection : std::as_const(objections))
        m_objections.append(name % u": "_s % objection);
    grab(&window, m_look % u'-' % name);
}

WEBHOOKS_TEST(TestEveryWindow)
#include "tst_everywindow.moc"
