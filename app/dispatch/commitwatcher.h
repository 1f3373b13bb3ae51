// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace webhooks {

class Database;

/// Says within milliseconds that another connection has committed (ARCHITECTURE 4): a file notification of the WAL
/// comes before the commit is visible, so data_version is looked at again and again for a while; a poll once a second
/// is the safety net.
class CommitWatcher final : public QObject {
    Q_OBJECT

public:
    explicit CommitWatcher(Database &database, QObject *parent = nullptr);

    void start();

signals:
    void committed();
    void failed();  ///< the database does not answer any more: look why

private:
    void watchFile();
    void poll();
    void fileChanged();
    void look();
    bool hasChanged();

    Database &m_database;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;
    QTimer m_poll;
    QString m_walPath;
    qint64 m_version = 0;
    int m_step = 0;
    bool m_failing = false;
};

}  // namespace webhooks
