// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testprogram.h"
#include "support/windowfixture.h"
#include "ui/session/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/startpage.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class TestMainWindow final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void startsWithFourWaysIn();
    void makesADatabase();
    void looksAroundWithDemoData();
    void reopensFromTheRecentOnes();
    void countsWhatAFilterLeaves();
    void saysWhyAFileCannotBeOpened_data();
    void saysWhyAFileCannotBeOpened();
    void opensReadOnlyWhatCannotBeWritten();
    void asksOnceWhoSends();
    void pagesByKeyboard();
    void paneAfterPaneByF6();
    void remembersThePage();
    void hearsOfAnotherConsole();

private:
    MainWindow &window() { return m_fixture->window(); }
    QString database();
    MessageBar *message() { return child<MessageBar>(&window(), "startMessage"); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestMainWindow::init() {
    m_fixture = std::make_unique<WindowFixture>();
}

void TestMainWindow::cleanup() {
    m_fixture.reset();
}

QString TestMainWindow::database() {
    const QString path = m_fixture->path(u"leads.sqlite"_s);
    must(Store::open({.database = {.path = path, .mode = Database::Mode::Create},
                      .key = {{}, m_fixture->path(u"config/leadhub-webhooks"_s)}}));
    return path;
}

void TestMainWindow::startsWithFourWaysIn() {
    for (const char *card : {"createCard", "openCard", "sharedCard", "demoCard"})
        QVERIFY(child<QPushButton>(&window(), card)->isVisible());
    QVERIFY(message()->text().isEmpty());
    grab(&window(), u"start"_s);
}

void TestMainWindow::makesADatabase() {
    m_fixture->file = m_fixture->path(u"new.sqlite"_s);
    child<QPushButton>(&window(), "createCard")->setFocus();
    QTest::keyClick(window().focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(window().workspace());
    QVERIFY(QFile::exists(m_fixture->file));
    QTRY_COMPARE(m_fixture->questions.size(), 1);
}

void TestMainWindow::looksAroundWithDemoData() {
    child<QPushButton>(&window(), "demoCard")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window().workspace(), 30'000);
    QTRY_VERIFY(window().session()->status().failures > 0);
    QVERIFY(m_fixture->questions.isEmpty());
    QCOMPARE(window().keeper()->wish(), DispatchDuty::Wish::LeaveIt);
}

void TestMainWindow::reopensFromTheRecentOnes() {
    QVERIFY(m_fixture->open(database()));
    m_fixture->restart();
    child<QPushButton>(&window(), "recent:leads.sqlite")->click();
    QTRY_VERIFY(window().workspace());
}

void TestMainWindow::countsWhatAFilterLeaves() {
    QVERIFY(m_fixture->open(database()));
    auto *shown = child<QToolButton>(&window(), "shownPart");
    QVERIFY(!shown->isVisible());
    emit window().workspace() -> context().navigation.logRequested(u"status:failed"_s);
    QTRY_COMPARE(shown->text(), u"0 match the filter"_s);
    QVERIFY(shown->isVisible());
    window().workspace()->setCurrentPage(PageId::Webhooks);
    QVERIFY(!shown->isVisible());
    child<QLineEdit>(&window(), "webhookSearch")->setText(u"nothing like this"_s);
    QTRY_COMPARE(shown->text(), u"0 of 0 shown"_s);
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_VERIFY(!shown->isVisible());
    window().workspace()->setCurrentPage(PageId::Log);
    QVERIFY(shown->isVisible());
    QTest::mouseClick(shown, Qt::LeftButton);
    QTRY_VERIFY(!shown->isVisible());
}

void TestMainWindow::saysWhyAFileCannotBeOpened_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("a newer schema") << u"PRAGMA user_version = 99"_s << QByteArray() << u"newer version"_s;
    QTest::newRow("another program's table") << u"CREATE TABLE theirs (id)"_s << QByteArray() << u"structure"_s;
    QTest::newRow("no database at all") << QString() << QByteArray(4096, 'x') << u"not a LeadHub"_s;
}

void TestMainWindow::saysWhyAFileCannotBeOpened() {
    QFETCH(const QString, sql);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    const QString path = database();
    if (!sql.isEmpty()) {
        auto store = must(Store::open({.database = {.path = path, .mode = Database::Mode::ReadWrite}, .key = {}}));
        must(store->database().pragma(sql));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QVERIFY(!m_fixture->open(path));
    QVERIFY2(message()->text().contains(words), qPrintable(message()->text()));
    QVERIFY(message()->text().contains(u"leads.sqlite"));
}

void TestMainWindow::opensReadOnlyWhatCannotBeWritten() {
    const QString path = database();
    QVERIFY(m_fixture->open(path, Database::Mode::ReadOnly));
    QVERIFY(window().session()->isReadOnly());
    QTRY_COMPARE(window().session()->status().error, std::nullopt);
    QVERIFY(m_fixture->questions.isEmpty());
    QCOMPARE(window().keeper()->who(), DispatchKeeper::Who::Nobody);
}

void TestMainWindow::asksOnceWhoSends() {
    m_fixture->agree = true;
    QVERIFY(m_fixture->open(database()));
    QTRY_COMPARE(window().keeper()->who(), DispatchKeeper::Who::Here);
    QCOMPARE(m_fixture->questions.size(), 1);
    m_fixture->restart();
    QVERIFY(m_fixture->open(database()));
    QTRY_COMPARE(window().keeper()->who(), DispatchKeeper::Who::Here);
    QCOMPARE(m_fixture->questions.size(), 1);
}

void TestMainWindow::pagesByKeyboard() {
    QVERIFY(m_fixture->open(database()));
    for (int page = 0; page < 5; ++page) {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::AltModifier);
        QCOMPARE(window().workspace()->currentPage(), static_cast<PageId>(page));
        QVERIFY(!window().workspace()->page(static_cast<PageId>(page))->title().isEmpty());
    }
}

void TestMainWindow::paneAfterPaneByF6() {
    QVERIFY(m_fixture->open(database()));
    QSet<QWidget *> visited;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        visited.insert(window().focusWidget());
    }
    QVERIFY(visited.size() >= 3);
}

void TestMainWindow::remembersThePage() {
    QVERIFY(m_fixture->open(database()));
    window().workspace()->setCurrentPage(PageId::Failures);
    m_fixture->restart();
    QVERIFY(m_fixture->open(database()));
    QCOMPARE(window().workspace()->currentPage(), PageId::Failures);
}

void TestMainWindow::hearsOfAnotherConsole() {
    QVERIFY(m_fixture->open(database()));
    QSignalSpy changed(window().session(), &Session::changed);
    auto other = must(Store::open({.database = {.path = database(), .mode = Database::Mode::ReadWrite},
                                   .key = {{}, m_fixture->path(u"config/leadhub-webhooks"_s)}}));
    must(other->settings().setSending(Sending::Paused));
    QTRY_VERIFY(!changed.isEmpty());
}

WEBHOOKS_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
