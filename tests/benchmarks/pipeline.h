// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/effort.h"
#include "dispatch/commitwatcher.h"
#include "dispatch/dispatcher.h"
#include "dispatch/sendingthread.h"
#include "support/teststore.h"

namespace webhooks {

/// The product's path from the table `leads` to a receiver, on a database of its own.
class Pipeline final : public QObject {
    Q_OBJECT

public:
    /// With `webhooks` active webhooks at that receiver, known to answer quickly.
    Pipeline(const QUrl &receiver, int webhooks);
    void addWebhooks(const Webhook &like, int count);
    static Webhook webhookAt(const QUrl &receiver);

    void addLeads(int count);
    /// Sends until `count` deliveries have been recorded, and stops.
    Effort deliver(int count);
    /// Commits leads from another thread, each when the one before has been delivered. From the end of each commit to
    /// the receiver, in milliseconds.
    QList<double> measureLatency(int commits);
    /// Commits leads from another thread, one every `everyMs`, until `deliveries` have succeeded.
    void follow(int commits, int everyMs, int deliveries);
    qint64 attemptsLogged();
    TestStore &database() { return m_database; }
    Dispatcher &dispatcher() { return m_dispatcher; }
    void start();
    void stop();

    /// A request as the last delivery made it.
    const HttpHeaders &lastHeaders() const { return m_lastHeaders; }
    QByteArray lastBody();

signals:
    void arrived(qint64 atNs);

private:
    TestStore m_database;
    std::unique_ptr<Store> m_store;
    SendingThread m_sender;
    Dispatcher m_dispatcher;
    CommitWatcher m_watcher;
    HttpHeaders m_lastHeaders;
    int m_left = 0;
};

}  // namespace webhooks
