// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"
#include "ui/widgets/toasts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sidebar.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QAction *MainWindow::addAction(QMenu *menu, const char *objectName, const QString &text, const QKeySequence &keys) {
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(keys);
    return action;
}

void MainWindow::makeMenus() {
    menuBar()->setObjectName(u"menuBar"_s);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    m_webhookMenu = menuBar()->addMenu(tr("&Webhook"));
    m_deliveryMenu = menuBar()->addMenu(tr("&Delivery"));
    makeToolsMenu();
    makeHelpMenu();
    for (QAction *action : std::as_const(m_needDatabase))
        action->setEnabled(false);
}

void MainWindow::makeFileMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    connect(addAction(menu, "newDatabase", tr("&New database…"), {}), &QAction::triggered, this,
            &MainWindow::newDatabase);
    connect(addAction(menu, "openDatabase", tr("&Open database…"), QKeySequence::Open), &QAction::triggered, this,
            &MainWindow::chooseDatabase);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    fillRecentMenu();
    QAction *close = addAction(menu, "closeDatabase", tr("&Close database"), {});
    m_needDatabase.append(close);
    connect(close, &QAction::triggered, this, &MainWindow::closeDatabase);
    menu->addSeparator();
    connect(addAction(menu, "quit", tr("&Quit"), QKeySequence::Quit), &QAction::triggered, this, &MainWindow::quit);
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    const QStringList recent = m_state.recentDatabases();
    m_recentMenu->setEnabled(!recent.isEmpty());
    for (const QString &path : recent)
        connect(m_recentMenu->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this,
                [this, path] { openDatabase(path); });
}

void MainWindow::makeEditMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    // The toast that can be undone owns the key; a second owner would make it ambiguous.
    QAction *undo = addAction(
        menu, "undo", tr("&Undo") % u'\t' % QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText), {});
    connect(undo, &QAction::triggered, this, [this] {
        if (auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget()); edit && edit->isUndoAvailable())
            edit->undo();
        else
            m_toasts->trigger();
    });
}

void MainWindow::makeViewMenu() {
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    for (const PageId page : kPages) {
        QAction *action = addAction(menu, "", Sidebar::pageName(page),
                                    QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(page))));
        action->setObjectName(u"page%1"_s.arg(static_cast<int>(page)));
        m_needDatabase.append(action);
        connect(action, &QAction::triggered, this, [this, page] { m_workspace->setCurrentPage(page); });
    }
    menu->addSeparator();
    QAction *next = addAction(menu, "nextPane", tr("Next part of the window"), Qt::Key_F6);
    connect(next, &QAction::triggered, this, [this] { m_workspace->focusNextPane(1); });
    QAction *previous = addAction(menu, "previousPane", tr("Previous part of the window"), Qt::SHIFT | Qt::Key_F6);
    connect(previous, &QAction::triggered, this, [this] { m_workspace->focusNextPane(-1); });
    QAction *collapse = addAction(menu, "collapseSidebar", tr("Show icons only"), Qt::CTRL | Qt::Key_B);
    connect(collapse, &QAction::triggered, this,
            [this] { m_workspace->sidebar().setCollapsed(!m_workspace->sidebar().isCollapsed()); });
    m_needDatabase += {next, previous, collapse};
    QAction *zone = addAction(menu, "utc", tr("Times in &UTC"), {});
    zone->setCheckable(true);
    zone->setChecked(m_state.value(u"utc"_s, false).toBool());
    connect(zone, &QAction::toggled, this,
            [this](bool utc) { m_times.setZone(utc ? TimeDisplay::Zone::Utc : TimeDisplay::Zone::Local); });
    connect(&m_times, &TimeDisplay::changed, zone,
            [this, zone] { zone->setChecked(m_times.zone() == TimeDisplay::Zone::Utc); });

    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    auto *group = new QActionGroup(appearance);
    const QString names[] = {tr("As the system"), tr("Light"), tr("Dark")};
    const int current = m_state.value(ConsoleState::kAppearance, 0).toInt();
    for (int i = 0; i < 3; ++i) {
        QAction *action = appearance->addAction(names[i]);
        action->setCheckable(true);
        action->setChecked(i == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            m_state.setValue(ConsoleState::kAppearance, i);
            applyTheme(*qApp, static_cast<Appearance>(i));
        });
    }
    // The preferences change it too.
    connect(appearance, &QMenu::aboutToShow, group, [this, group] {
        group->actions().at(m_state.value(ConsoleState::kAppearance, 0).toInt())->setChecked(true);
    });
}

void MainWindow::fillPageMenus() {
    m_webhookMenu->clear();
    m_deliveryMenu->clear();
    m_workspace->page(PageId::Webhooks)->fillMenu(*m_webhookMenu);
    m_workspace->page(PageId::Log)->fillMenu(*m_deliveryMenu);
}

}  // namespace webhooks::ui
