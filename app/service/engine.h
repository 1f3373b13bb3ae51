// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/commitwatcher.h"
#include "dispatch/dispatcher.h"
#include "dispatch/janitor.h"
#include "dispatch/sender.h"
#include "service/log.h"
#include "store/store.h"

#include <QObject>

namespace webhooks {

struct EngineOptions {
    StoreOptions store;
    SenderOptions sender;
    DispatcherOptions dispatcher;
    JanitorOptions janitor;
    AddressRules rules;  ///< of this process; the database's are added
};

/// Everything that dispatching needs, in one thread: store, sender, dispatcher, janitor, and what wakes them.
class Engine final : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<Engine>> open(const EngineOptions &options, const Clock &clock, const Log &log);

    Result<void> start();
    /// Takes over what may change while running: delivery policy, limits, allowed networks, retention.
    void apply(const EngineOptions &options);
    /// Ends in stopped(): nothing more is claimed, what is in flight may finish.
    void stop();
    /// What is in flight is given up as "outcome unknown"; stopped() follows soon.
    void abort();

    Store &store() { return *m_store; }
    int inFlight() const { return m_dispatcher.inFlight(); }
    bool anyFailed() const { return m_anyFailed; }  ///< a delivery failed for good since start()

signals:
    void idle();
    void stopped();
    void storeFailed(const webhooks::Error &error);

private:
    Engine(std::unique_ptr<Store> store, const EngineOptions &options, const Clock &clock, const Log &log);

    void connectParts();
    void logAttempt(const FinishedAttempt &attempt);
    void refreshRules();

    std::unique_ptr<Store> m_store;
    AddressRules m_processRules;
    QList<AddressRange> m_ranges;  ///< that the sender knows: the process's and the database's
    Log m_log;
    Sender m_sender;
    Dispatcher m_dispatcher;
    Janitor m_janitor;
    CommitWatcher m_watcher;
    bool m_anyFailed = false;
};

}  // namespace webhooks
