// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/tray.h"

#include "ui/consolestate.h"
#include "ui/theme/icons.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

namespace webhooks::ui {

Tray::Tray(MainWindow &window, ConsoleState &state) : QObject(&window), m_window(window), m_state(state) {
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = new QSystemTrayIcon(applicationIcon(), this);
    m_icon->setToolTip(window.windowTitle());
    auto *menu = new QMenu(&window);
    const auto show = [this] {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
    };
    connect(menu->addAction(tr("Show the console")), &QAction::triggered, this, show);
    connect(menu->addAction(tr("Quit")), &QAction::triggered, &m_window, &MainWindow::quit);
    m_icon->setContextMenu(menu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [show](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            show();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, show);
    m_icon->show();
}

bool Tray::closesToTray() const {
    return isThere() && m_state.value(kCloseKey, false).toBool();
}

void Tray::notify(const QString &title, const QString &text) {
    if (!m_state.value(kNotifyKey, true).toBool())
        return;
    if (m_icon)
        m_icon->showMessage(title, text, applicationIcon());
    QApplication::alert(&m_window);
}

}  // namespace webhooks::ui
