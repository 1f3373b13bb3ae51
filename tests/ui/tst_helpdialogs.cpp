// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/testprogram.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

class HelpDialogsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void aboutTellsVersionsAndTheDatabase();
    void aboutWorksWithoutADatabase();
    void shortcutsComeFromTheMenus();
    void shortcutsCanBeSearched();

private:
    std::unique_ptr<ConsoleFixture> m_fixture;
};

void HelpDialogsTest::aboutTellsVersionsAndTheDatabase() {
    m_fixture->database().addLead();
    AboutDialog dialog(&m_fixture->session(), m_fixture->toasts());
    dialog.show();
    QTRY_VERIFY(dialog.text().contains(m_fixture->database().path()));
    QVERIFY(dialog.text().contains(QString::fromLatin1(qVersion())));
    QVERIFY(dialog.text().contains(u"1 leads"_s));
    child<QPushButton>(&dialog, "aboutCopy")->click();
    QCOMPARE(QApplication::clipboard()->text(), dialog.text());
    grab(&dialog, u"about"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void HelpDialogsTest::aboutWorksWithoutADatabase() {
    const AboutDialog dialog(nullptr, m_fixture->toasts());
    QVERIFY(dialog.text().contains(u"Qt: "_s));
}

void HelpDialogsTest::shortcutsComeFromTheMenus() {
    QMenuBar bar;
    QMenu *file = bar.addMenu(u"&File"_s);
    file->addAction(u"&Open database…"_s)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    file->addAction(u"Without keys"_s);
    file->addMenu(u"More"_s)->addAction(u"Deep"_s)->setShortcut(Qt::Key_F2);
    file->addAction(u"閉じる(&C)…"_s)->setShortcut(Qt::Key_F3);
    bar.addMenu(u"Empty"_s);
    const QList<ShortcutGroup> groups = shortcutsOf(bar);
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups[0].title, u"File"_s);
    QCOMPARE(groups[0].entries, (QList<ShortcutEntry>{{u"Open database"_s, QKeySequence(Qt::CTRL | Qt::Key_O)},
                                                      {u"Deep"_s, QKeySequence(Qt::Key_F2)},
                                                      {u"閉じる"_s, QKeySequence(Qt::Key_F3)}}));
}

void HelpDialogsTest::shortcutsCanBeSearched() {
    ShortcutsDialog dialog(
        {{u"File"_s, {{u"Open database"_s, QKeySequence(Qt::CTRL | Qt::Key_O)}}}, commonShortcuts()});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto shown = [&dialog] {
        int count = 0;
        const QList<QWidget *> rows = dialog.findChildren<QWidget *>(u"shortcutRow"_s);
        for (const QWidget *row : rows)
            count += row->isVisible();
        return count;
    };
    const int all = shown();
    QVERIFY(all > 5);
    grab(&dialog, u"shortcuts"_s);
    QTest::keyClicks(child<QLineEdit>(&dialog, "shortcutsSearch"), u"open data"_s);
    QCOMPARE(shown(), 1);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

WEBHOOKS_TEST(HelpDialogsTest)
#include "tst_helpdialogs.moc"
