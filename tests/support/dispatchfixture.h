// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/commitwatcher.h"
#include "dispatch/dispatcher.h"
#include "dispatch/sendingthread.h"
#include "support/rawreceiver.h"
#include "support/teststore.h"

namespace webhooks {

/// A clock to turn by hand; wall time stands still.
struct TestClock {
    qint64 wall = kNow;
    qint64 monotonic = 0;

    Clock turned() const;    ///< both by hand
    Clock wallOnly() const;  ///< only wall time by hand
};

/// Everything a dispatching process has, with a connection of its own, and what it reported.
class Station final : public QObject {
    Q_OBJECT

public:
    explicit Station(const TestStore &database, const Clock &clock = Clock::system(), DispatcherOptions options = {},
                     int busyTimeoutMs = 5'000, const SenderOptions &sending = {});

    void start(const QString &process = QStringLiteral("station"));
    void followCommits();
    int recordedFor(qint64 webhookId) const;
    int recordedAs(FinishedAttempt::Next next) const;

    std::unique_ptr<Store> store;
    SendingThread sender;
    Dispatcher dispatcher;
    CommitWatcher watcher;
    qint64 id = 0;
    QList<FinishedAttempt> recorded;
    QList<qint64> lost;
    QList<Error> failures;
    int recoveries = 0;
    int idles = 0;
    int stops = 0;
};

/// An active webhook at a receiver that listens to everything and is known to answer quickly.
qint64 addQuickWebhook(TestStore &database, const QUrl &url, const DeliveryOverrides &own = {},
                       const Secret &secret = {});
/// New leads in one transaction.
void addLeads(Store &store, int count);

}  // namespace webhooks
