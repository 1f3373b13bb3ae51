// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "service/demodata.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toasts.h"
#include "ui/window/incidents.h"
#include "ui/window/startpage.h"
#include "ui/window/tray.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr QSize kFirstSize(1440, 900);
constexpr QSize kFrame(2 * kUnit, 40);  ///< about what the desktop puts around a window
constexpr int kGraceMs = 30'000;
constexpr int kGiveUpMs = 2'000;

const QString kGeometryKey = u"window/geometry"_s;

}  // namespace

MainWindow::MainWindow(ConsoleOptions options)
    : m_options(std::move(options)),
      m_state(m_options.stateFile),
      m_toasts(new Toasts(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(m_state, this)),
      m_tray(nullptr) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(QApplication::applicationDisplayName());
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    makeMenus();
    m_tray = new Tray(*this, m_state);
    if (!restoreGeometry(m_state.value(kGeometryKey).toByteArray()))
        resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
    m_times.setZone(m_state.value(u"utc"_s, false).toBool() ? TimeDisplay::Zone::Utc : TimeDisplay::Zone::Local);
    connect(&m_times, &TimeDisplay::changed, this,
            [this] { m_state.setValue(u"utc"_s, m_times.zone() == TimeDisplay::Zone::Utc); });

    connect(m_start, &StartPage::recentChosen, this, [this](const QString &path) { openDatabase(path); });
    connect(m_start, &StartPage::readOnlyChosen, this,
            [this](const QString &path) { openDatabase(path, Database::Mode::ReadOnly); });
    connect(m_start, &StartPage::chosen, this, [this](StartPage::Choice choice) {
        switch (choice) {
            case StartPage::Choice::Create:
                newDatabase();
                return;
            case StartPage::Choice::Open:
            case StartPage::Choice::Shared:
                chooseDatabase();
                return;
            case StartPage::Choice::Demo:
                openDemo();
                return;
        }
    });
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        if (!m_keeper)
            return;
        m_keeper->giveUp();
        QTimer::singleShot(kGiveUpMs, this, &MainWindow::leave);
    });
}

MainWindow::~MainWindow() {
    m_state.setValue(kGeometryKey, saveGeometry());
    closeDatabase();
}

void MainWindow::openDatabase(const QString &path, Database::Mode mode) {
    closeDatabase();
    const auto settings = m_options.settingsFor(path);
    if (!settings) {
        m_start->showError(path, settings.error());
        return;
    }
    m_start->setBusy(path);
    m_session = std::make_unique<Session>(*settings, m_options.clock);
    connect(m_session.get(), &Session::opened, this, &MainWindow::sessionOpened);
    connect(m_session.get(), &Session::failed, this, &MainWindow::openFailed);
    m_session->open(mode);
}

void MainWindow::openFailed(const Error &error) {
    const QString path = m_session->path();
    // The session is in the middle of its own signal.
    m_session.release()->deleteLater();
    m_start->showError(path, error);
}

void MainWindow::sessionOpened() {
    m_state.addRecentDatabase(m_session->path());
    m_keeper = std::make_unique<DispatchKeeper>(*m_session);
    connect(m_keeper.get(), &DispatchKeeper::failed, m_toasts, &Toasts::showError);
    m_workspace = new Workspace({*m_session, m_times, *m_toasts, m_state, m_navigation, m_options.prompts}, *m_keeper);
    m_incidents = new Incidents(*m_session, *m_keeper, m_workspace);
    connect(m_incidents, &Incidents::happened, m_tray, &Tray::notify);
    connect(m_workspace, &Workspace::pageChanged, this, &MainWindow::fillPageMenus);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->focusPage();
    setWindowTitle(tr("%1 – %2").arg(QFileInfo(m_session->path()).fileName(), QApplication::applicationDisplayName()));
    for (QAction *action : std::as_const(m_needDatabase))
        action->setEnabled(true);
    fillPageMenus();
    fillRecentMenu();
    // Whether somebody dispatches already is part of the question.
    connect(m_session.get(), &Session::statusChanged, this, &MainWindow::askWhoSends, Qt::SingleShotConnection);
    emit databaseOpened();
}

QString MainWindow::wishKey(const QString &path) {
    return u"sendHere/"_s % QString::fromLatin1(path.toUtf8().toPercentEncoding());
}

void MainWindow::askWhoSends() {
    if (m_session->isReadOnly())
        return;
    if (!m_state.value(wishKey(m_session->path())).isValid()) {
        const QString others =
            m_keeper->who() == DispatchKeeper::Who::Elsewhere
                ? tr("%1 dispatches at the moment. This computer would step in only while nobody else does.")
                      .arg(m_keeper->elsewhere())
                : tr("Nobody dispatches from this database at the moment. A service or another console can do it too; "
                     "only one of them sends each delivery.");
        const bool here = m_options.prompts.confirm(this, {.title = tr("Should this computer send the webhooks?"),
                                                           .text = others,
                                                           .agree = tr("Send from this computer"),
                                                           .decline = tr("Only look")});
        m_state.setValue(wishKey(m_session->path()), here);
    }
    m_keeper->setWish(m_state.value(wishKey(m_session->path())).toBool() ? DispatchDuty::Wish::SendHere
                                                                         : DispatchDuty::Wish::LeaveIt);
}

void MainWindow::closeDatabase() {
    delete std::exchange(m_workspace, nullptr);
    m_incidents = nullptr;
    m_keeper.reset();
    m_session.reset();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    setWindowTitle(QApplication::applicationDisplayName());
    for (QAction *action : std::as_const(m_needDatabase))
        action->setEnabled(false);
}

void MainWindow::newDatabase() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_options.prompts.saveFile(this, tr("Create a database"), folder % u"/leadhub.sqlite"_s,
                                                    tr("Databases (*.sqlite *.db);;All files (*)"));
    if (!path.isEmpty())
        openDatabase(path, Database::Mode::Create);
}

void MainWindow::chooseDatabase() {
    const QString path =
        m_options.prompts.openFile(this, tr("Open a database"), tr("Databases (*.sqlite *.db);;All files (*)"));
    if (!path.isEmpty())
        openDatabase(path);
}

void MainWindow::openDemo() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = folder % u"/demo.sqlite"_s;
    QDir().mkpath(folder);
    m_start->setBusy(path);
    if (QFileInfo::exists(path)) {
        openDatabase(path);
        return;
    }
    const auto settings = m_options.settingsFor(path);
    if (!settings) {
        m_start->showError(path, settings.error());
        return;
    }
    auto *thread = new StoreThread({.database = {.path = path, .mode = Database::Mode::Create},
                                    .key = {settings->text("key-file"), settings->configFolder()}},
                                   this);
    thread->run(
        this, [now = m_options.clock.wall()](Store &store) { return fillWithDemoData(store, now); },
        [this, thread, path](const Result<void> &filled) {
            thread->deleteLater();
            if (!filled) {
                m_start->showError(path, filled.error());
                return;
            }
            // Made-up receivers: nobody is asked whether to send to them.
            m_state.setValue(wishKey(path), false);
            openDatabase(path);
        });
}

bool MainWindow::mayLeave() {
    if (!m_keeper || m_keeper->who() != DispatchKeeper::Who::Here)
        return true;
    const Backlog &backlog = m_session->status().backlog;
    const qint64 waiting = backlog.due + backlog.sending;
    if (waiting == 0)
        return true;
    return m_options.prompts.confirm(
        this, {.title = tr("Quit while deliveries are due?"),
               .text = tr("This console sends the webhooks of this database. %n delivery(ies) are due or in flight. "
                          "Nothing is lost: what is in flight may finish now, the rest waits until this console or a "
                          "service sends it.",
                          nullptr, static_cast<int>(waiting)),
               .agree = tr("Quit"),
               .decline = tr("Stay")});
}

void MainWindow::quit() {
    if (m_leaving || !mayLeave())
        return;
    m_leaving = true;
    if (!m_keeper || m_keeper->state() == EngineThread::State::Stopped) {
        leave();
        return;
    }
    m_toasts->show(tr("Letting attempts in flight finish…"));
    connect(m_keeper.get(), &DispatchKeeper::stopped, this, &MainWindow::leave, Qt::QueuedConnection);
    m_grace.start(kGraceMs);
    m_keeper->finish();
}

void MainWindow::leave() {
    m_grace.stop();
    closeDatabase();
    QApplication::quit();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (m_tray->closesToTray() && !m_leaving) {
        hide();
        event->ignore();
        return;
    }
    event->ignore();
    quit();
}

}  // namespace webhooks::ui
