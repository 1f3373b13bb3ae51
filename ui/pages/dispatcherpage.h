// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log.h"
#include "ui/pages/dispatcher/diagnostics.h"
#include "ui/pages/page.h"
#include "ui/session/dispatchkeeper.h"

class QPushButton;
class QSortFilterProxyModel;

namespace webhooks::ui {

class DatabasePane;
class DispatchersModel;
class InkLabel;
class ListPane;
class ListStates;
class LogLinesModel;
class QueueModel;
class Segments;
class Table;

/// Who sends, what waits for whom, the database, and the application's log.
class DispatcherPage final : public Page {
    Q_OBJECT

public:
    DispatcherPage(PageContext context, DispatchKeeper &keeper);

    void appendLog(const webhooks::LogLine &line);
    void saveState() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeState();
    QWidget *makeLists();
    QWidget *makeLog();
    QWidget *makeLogStates();
    void showLogState();
    void load();
    void take(const Result<DispatcherFacts> &facts);
    void showState();
    void showDrain();
    void drainOrResume();
    bool isWanted();  ///< nobody sends, and this computer may not either
    int ownInFlight();
    QStringList hosts();
    void setSending(Sending sending);
    void copyDiagnostics();
    void showLevels(int choice);

    DispatchKeeper &m_keeper;
    DispatcherFacts m_facts;
    bool m_loading = false;
    InkLabel *m_sentence = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_drain = nullptr;
    DispatchersModel *m_dispatchers;
    QueueModel *m_queues;
    LogLinesModel *m_log;
    QSortFilterProxyModel *m_shownLog;
    DatabasePane *m_database = nullptr;
    Segments *m_level = nullptr;
    Table *m_logTable = nullptr;
    ListStates *m_logStates = nullptr;
    QTimer m_often;
};

}  // namespace webhooks::ui
