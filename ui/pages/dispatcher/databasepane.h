// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/dispatcher/diagnostics.h"
#include "ui/pages/page.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace webhooks::ui {

/// Facts about the database and what can be done with the file; long work has a thread of its own.
class DatabasePane final : public QWidget {
    Q_OBJECT

public:
    explicit DatabasePane(PageContext context, QWidget *parent = nullptr);

    void setFacts(const DispatcherFacts &facts);

signals:
    void diagnosticsWanted();

private:
    QLabel *addFact(const QString &name, const char *objectName);
    void makeButtons();
    void check();
    void told(const Result<QStringList> &problems);
    void backUp();
    void backedUp(const QString &path, const Result<void> &done);
    void setBusy(const QString &words);

    PageContext m_context;
    QGridLayout *m_facts;
    QLabel *m_path;
    QLabel *m_size;
    QLabel *m_journal;
    QLabel *m_schema;
    QLabel *m_retention;
    QLabel *m_limits;
    QLabel *m_key;
    QLabel *m_backup;
    QPushButton *m_checkButton;
    QPushButton *m_backupButton;
    QPushButton *m_diagnostics;
    QLabel *m_busyWords;
    QProgressBar *m_busy;
    StoreThread *m_thread = nullptr;
};

}  // namespace webhooks::ui
