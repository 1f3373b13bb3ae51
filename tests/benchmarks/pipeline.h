// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/commitwatcher.h"
#include "dispatch/dispatcher.h"
#include "dispatch/sender.h"
#include "support/teststore.h"

namespace webhooks {

/// The product's path from the table `leads` to a receiver, on a database of its own.
class Pipeline final : public QObject {
    Q_OBJECT

public:
    Pipeline(const QUrl &receiver, int webhooks);

    void addLeads(int count);
    /// Sends all that is due; deliveries per second.
    double deliver(int count);
    /// Commits leads from another thread, each when the one before has been delivered. From the end of each commit to
    /// the receiver, in milliseconds, sorted.
    QList<double> measureLatency(int commits);
    qint64 attemptsLogged();

    /// A request as the last delivery made it.
    const HttpHeaders &lastHeaders() const { return m_lastHeaders; }
    QByteArray lastBody();

signals:
    void arrived(qint64 atNs);

private:
    void start();

    TestStore m_database;
    std::unique_ptr<Store> m_store;
    Sender m_sender;
    Dispatcher m_dispatcher;
    CommitWatcher m_watcher;
    HttpHeaders m_lastHeaders;
    int m_left = 0;
};

}  // namespace webhooks
