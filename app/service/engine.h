// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/commitwatcher.h"
#include "dispatch/dispatcher.h"
#include "dispatch/janitor.h"
#include "dispatch/sendingthread.h"
#include "dispatch/spacewatch.h"
#include "service/attemptlog.h"
#include "store/store.h"

#include <QMap>
#include <QObject>
#include <QTimer>

namespace webhooks {

struct EngineOptions {
    StoreOptions store;
    SenderOptions sender;
    DispatcherOptions dispatcher;
    JanitorOptions janitor;
    AddressRules rules;                   ///< of this process; the database's are added
    qint64 checkpointBytes = 16'777'216;  ///< of the write-ahead log: when to checkpoint it
    qint64 minFreeBytes = 0;              ///< on the database's disk; with less, nothing is claimed
    /// How long a turn may stand still before a locked database; while it does, nothing is sent and no answer is read.
    int busyTimeoutMs = 5'000;
};

/// Everything that dispatching needs, in one thread: store, sender, dispatcher, janitor, and what wakes them.
class Engine final : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<Engine>> open(const EngineOptions &options, const Clock &clock, const Log &log);

    Result<void> start();
    /// Takes over what may change while running: delivery policy, limits, allowed networks, retention, free space.
    void apply(const EngineOptions &options);
    /// Those that this process listens on now; nothing is sent to them.
    void setOwnPorts(QList<quint16> ports) { m_sender.setOwnPorts(std::move(ports)); }
    /// turned() follows when both event loops, this one and the sender's, have come to it.
    void ask() { m_sender.ask(); }
    /// Ends in stopped(): nothing more is claimed, what is in flight may finish.
    void stop();
    /// What is in flight is given up as "outcome unknown"; stopped() follows soon.
    void abort();

    Store &store() { return *m_store; }
    int inFlight() const { return m_dispatcher.inFlight(); }
    /// For those who count what they report.
    const Dispatcher &dispatcher() const { return m_dispatcher; }
    const Janitor &janitor() const { return m_janitor; }
    bool anyFailed() const { return m_anyFailed; }  ///< a delivery failed for good since start()

signals:
    void turned();
    void idle();
    void stopped();
    void storeFailed(const webhooks::Error &error);
    /// Of this process's own attempts, like the dispatcher's signals.
    void webhookPaused(const webhooks::WebhookPause &pause);
    void webhookResumed(qint64 webhookId);
    /// Somebody changed settings that the database stores; allowed networks hold already, for the rest: apply().
    void sharedSettingsChanged();

private:
    Engine(std::unique_ptr<Store> store, const EngineOptions &options, const Clock &clock, const Log &log);

    void connectParts();
    void connectPauses();
    void refreshRules();
    void noticeSettings();
    void noticeKey();
    void logLock();
    void waitBeforeLogging(const Error &error);
    void logRecovery();
    void hold(qint64 freeBytes);
    void goOn();

    std::unique_ptr<Store> m_store;
    AddressRules m_processRules;
    QList<AddressRange> m_ranges;  ///< that the sender knows: the process's and the database's
    Log m_log;
    AttemptLog m_attemptLog;
    SendingThread m_sender;
    Dispatcher m_dispatcher;
    Janitor m_janitor;
    CommitWatcher m_watcher;
    SpaceWatch m_space;
    QMap<QString, QString> m_sharedSettings;  ///< as the database had them when they were last looked at
    int m_busyTimeoutMs;
    QTimer m_lockTimer;  ///< runs while the database has been locked too shortly to be worth a line in the log
    std::optional<ErrorCode> m_janitorFailure;  ///< that was logged, and lasts
    bool m_anyFailed = false;
};

}  // namespace webhooks
