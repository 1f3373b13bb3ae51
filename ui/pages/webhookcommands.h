// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace webhooks::ui {

/// The actions of the Webhooks page, with their shortcuts: one set for keyboard, context menu and menu bar.
class WebhookCommands final : public QObject {
    Q_OBJECT

public:
    enum Command {
        New,
        Edit,
        Toggle,
        Resume,
        Test,
        Duplicate,
        Rotate,
        Recover,
        ShowLog,
        ShowChanges,
        Delete,
        Import,
        Export
    };

    /// The shortcuts work while `page` or something in it has the focus; those of a row only in `table`.
    WebhookCommands(QWidget *page, QWidget *table);

    QAction *action(Command command) const { return m_actions[command]; }
    /// What can be done with the current webhook, or that there is none.
    struct Standing {
        bool hasWebhook = false;
        bool isActive = false;
        bool isLocked = false;
        bool isPaused = false;
        bool isReadOnly = false;
    };
    void setStanding(const Standing &standing);
    void fillContextMenu(QMenu &menu) const;
    void fillMenu(QMenu &menu) const;

signals:
    void triggered(int command);

private:
    void add(Command command, const QString &objectName, const QString &text, const QList<QKeySequence> &keys,
             QWidget *where);

    QList<QAction *> m_actions;
};

}  // namespace webhooks::ui
