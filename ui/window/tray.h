// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace webhooks::ui {

class ConsoleState;
class MainWindow;

/// The icon in the notification area, where there is one: shows the window, carries notifications.
class Tray final : public QObject {
    Q_OBJECT

public:
    Tray(MainWindow &window, ConsoleState &state);

    bool isThere() const { return m_icon != nullptr; }
    bool closesToTray() const;  ///< wished, and possible
    void notify(const QString &title, const QString &text);

    static inline const QString kNotifyKey = QStringLiteral("notifications");
    static inline const QString kCloseKey = QStringLiteral("closeToTray");

private:
    MainWindow &m_window;
    ConsoleState &m_state;
    QSystemTrayIcon *m_icon = nullptr;
};

}  // namespace webhooks::ui
