// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"
#include "store/database.h"
#include "ui/consolestate.h"
#include "ui/navigation.h"
#include "ui/prompts.h"
#include "ui/session/dispatchkeeper.h"
#include "ui/timedisplay.h"

#include <QMainWindow>
#include <QTimer>

class QAction;
class QDialog;
class QMenu;
class QStackedWidget;

namespace webhooks::ui {

class Incidents;
class Session;
class StartPage;
class Toasts;
class Tray;
class Workspace;

/// How the console is started, and what stands outside it.
struct ConsoleOptions {
    Settings settings;  ///< of this process, without a database's
    Clock clock;
    QString stateFile;  ///< what the console remembers
    Prompts prompts;
    /// The program's settings for another database file.
    std::function<Result<Settings>(const QString &path)> settingsFor;
};

/// The console's window: puts start page or workspace, menus, toasts and tray together.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ConsoleOptions options);
    ~MainWindow() override;

    /// Ends in the workspace, or on the start page with the reason.
    void openDatabase(const QString &path, Database::Mode mode = Database::Mode::ReadWrite);
    void closeDatabase();
    void quit();  ///< asks when something is still due and this console sends it

    Session *session() { return m_session.get(); }
    Workspace *workspace() { return m_workspace; }
    DispatchKeeper *keeper() { return m_keeper.get(); }
    ConsoleState &state() { return m_state; }
    TimeDisplay &times() { return m_times; }

signals:
    void databaseOpened();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeToolsMenu();
    void makeHelpMenu();
    void fillPageMenus();
    void fillRecentMenu();
    void openFailed(const Error &error);
    void sessionOpened();
    void askWhoSends();
    void newDatabase();
    void chooseDatabase();
    void openDemo();
    /// Shows the owner's dialog of that name, made when there is none.
    static void openTool(QWidget *owner, const QString &objectName, const std::function<QDialog *(QWidget *)> &make);
    void openAudit(qint64 webhookId);
    void openPreferences();
    /// The page of the guide that explains what the widget stands in.
    void openGuide(const QWidget *at);
    static QString wishKey(const QString &path);
    bool mayLeave();
    void leave();
    QAction *addAction(QMenu *menu, const char *objectName, const QString &text, const QKeySequence &keys);

    ConsoleOptions m_options;
    ConsoleState m_state;
    TimeDisplay m_times;
    Navigation m_navigation;
    Toasts *m_toasts;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DispatchKeeper> m_keeper;
    QStackedWidget *m_stack;
    StartPage *m_start;
    Workspace *m_workspace = nullptr;
    Incidents *m_incidents = nullptr;
    Tray *m_tray;
    QTimer m_grace;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_webhookMenu = nullptr;
    QMenu *m_deliveryMenu = nullptr;
    QList<QAction *> m_needDatabase;
    bool m_leaving = false;
};

}  // namespace webhooks::ui
