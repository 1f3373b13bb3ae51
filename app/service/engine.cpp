// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engine.h"

#include "domain/errortext.h"
#include "domain/times.h"
#include "service/authorities.h"
#include "service/settings.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// Writers of leads lock the database all the time; that is news only when it lasts.
constexpr int kReportLockAfterMs = 5'000;
constexpr qint64 kPageBytes = 4'096;  // SQLite's default, and nobody makes another
constexpr int kBusyTimeoutAtTheEndMs = 5'000;
constexpr qint64 kMegabyte = 1'000'000;

Result<QMap<QString, QString>> sharedSettings(Store &store) {
    auto stored = store.settings().all();
    if (stored)
        stored->removeIf([](const auto &entry) {
            const SettingSpec *spec = settingSpec(entry.key());
            return !spec || !spec->shared;
        });
    return stored;
}

}  // namespace

Result<std::unique_ptr<Engine>> Engine::open(const EngineOptions &options, const Clock &clock, const Log &log) {
    if (const auto good = checkAuthorities(options.sender.caFile); !good)
        return std::unexpected(good.error());
    auto store = Store::open(options.store);
    if (!store)
        return std::unexpected(store.error());
    auto shared = sharedSettings(**store);
    if (!shared)
        return std::unexpected(shared.error());
    std::unique_ptr<Engine> engine(new Engine(*std::move(store), options, clock, log));
    engine->m_sharedSettings = *std::move(shared);
    return engine;
}

Engine::Engine(std::unique_ptr<Store> store, const EngineOptions &options, const Clock &clock, const Log &log)
    : m_store(std::move(store)),
      m_processRules(options.rules),
      m_ranges(options.rules.allowed()),
      m_log(log),
      m_attemptLog(log, clock),
      m_sender(options.sender, options.rules, clock),
      m_dispatcher(*m_store, m_sender, clock, options.dispatcher),
      m_janitor(*m_store, clock, options.janitor),
      m_watcher(m_store->database()),
      m_space(m_store->database().path(), options.minFreeBytes),
      m_busyTimeoutMs(options.busyTimeoutMs) {
    m_lockTimer.setSingleShot(true);
    m_lockTimer.setInterval(std::max(kReportLockAfterMs - m_busyTimeoutMs, 0));
    connectParts();
}

void Engine::connectParts() {
    connect(&m_watcher, &CommitWatcher::committed, this, [this] {
        noticeSettings();
        noticeKey();
        m_dispatcher.poke();
    });
    connect(&m_watcher, &CommitWatcher::failed, &m_dispatcher, &Dispatcher::poke);
    connect(&m_janitor, &Janitor::registeredAgain, this, [this](qint64 id) {
        m_log.write(Log::Level::Warning, "dispatcher.registered_again",
                    u"Another dispatcher had taken this one for dead; it goes on under a new number."_s);
        m_dispatcher.start(id);
    });
    connect(&m_dispatcher, &Dispatcher::unregistered, &m_janitor, &Janitor::beat);
    connect(&m_janitor, &Janitor::dispatchersCounted, &m_dispatcher, &Dispatcher::setDispatchers);
    connect(&m_janitor, &Janitor::rescued, this, [this](qint64 count) {
        m_log.write(Log::Level::Warning, "dispatcher.rescued",
                    u"Took over what a dead dispatcher held; the outcome of these attempts is unknown."_s,
                    {{"deliveries", QString::number(count)}});
        m_dispatcher.poke();
    });
    connect(&m_janitor, &Janitor::pulledIn, &m_dispatcher, &Dispatcher::poke);
    connect(&m_janitor, &Janitor::clockJumped, this, [this](qint64 by) {
        m_log.write(Log::Level::Warning, "clock.jumped", u"The system's clock jumped."_s,
                    {{"ms", QString::number(by)}});
        m_dispatcher.poke();
    });
    connect(&m_janitor, &Janitor::pruned, this, [this](qint64 rows) {
        m_log.write(Log::Level::Debug, "retention.pruned", u"Removed old history."_s,
                    {{"rows", QString::number(rows)}});
    });
    connect(&m_janitor, &Janitor::failed, this, [this](const Error &error) {
        // It tries again by itself, and a lock that keeps deliveries waiting is reported by the dispatcher.
        if (std::exchange(m_janitorFailure, error.code) == error.code)
            return;
        const auto level = error.code == ErrorCode::Busy ? Log::Level::Debug : Log::Level::Error;
        m_log.write(level, "database.failed", withHint(error));
    });
    connect(&m_dispatcher, &Dispatcher::unregistered, &m_janitor, &Janitor::beat);
    connect(&m_janitor, &Janitor::dispatchersCounted, this, [this] {
        m_janitorFailure.reset();
        noticeKey();
    });
    connect(&m_dispatcher, &Dispatcher::storeFailed, this, [this](const Error &error) {
        waitBeforeLogging(error);
        emit storeFailed(error);
    });
    connect(&m_dispatcher, &Dispatcher::storeRecovered, this, &Engine::logRecovery);
    connect(&m_sender, &SendingThread::answered, this, &Engine::turned);
    connect(&m_dispatcher, &Dispatcher::lost, this, [this](qint64 id) {
        m_log.write(Log::Level::Warning, "attempt.late",
                    u"A result came after another dispatcher had taken the delivery over."_s,
                    {{"delivery", QString::number(id)}});
    });
    connect(&m_dispatcher, &Dispatcher::eventsMissing, this, [this](qint64 deliveries) {
        m_log.write(Log::Level::Error, "delivery.event_missing",
                    u"Deliveries were given up because somebody deleted their events from the database."_s,
                    {{"deliveries", QString::number(deliveries)}});
    });
    connect(&m_space, &SpaceWatch::low, this, &Engine::hold);
    connect(&m_space, &SpaceWatch::enough, this, &Engine::goOn);
    connect(&m_dispatcher, &Dispatcher::recorded, this, [this](const FinishedAttempt &attempt) {
        m_anyFailed = m_anyFailed || attempt.next == FinishedAttempt::Next::Failed;
        m_attemptLog.write(attempt);
    });
    connectPauses();
    connect(&m_dispatcher, &Dispatcher::idle, this, &Engine::idle);
    connect(&m_dispatcher, &Dispatcher::stopped, this, [this] {
        (void)m_store->database().setBusyTimeout(kBusyTimeoutAtTheEndMs);
        m_janitor.stop();
        m_attemptLog.summarize();
        (void)m_store->database().pragma(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        emit stopped();
    });
}

void Engine::connectPauses() {
    connect(&m_dispatcher, &Dispatcher::webhookPaused, this, [this](const WebhookPause &pause) {
        m_log.write(Log::Level::Error, "webhook.paused", u"The webhook is paused: "_s % pause.reason,
                    {{"webhook", QString::number(pause.webhookId)},
                     {"next_probe_at", pause.probeAt ? toIsoMilliseconds(*pause.probeAt) : u"never"_s}});
        emit webhookPaused(pause);
    });
    connect(&m_dispatcher, &Dispatcher::webhookResumed, this, [this](qint64 webhookId) {
        m_log.write(Log::Level::Info, "webhook.resumed", u"The webhook is resumed: its receiver accepts deliveries."_s,
                    {{"webhook", QString::number(webhookId)}});
        emit webhookResumed(webhookId);
    });
}

Result<void> Engine::start() {
    if (m_store->isLocked())
        logLock();
    refreshRules();
    const auto id = m_janitor.start();
    if (!id)
        return std::unexpected(id.error());
    m_watcher.start();
    noticeSettings();
    m_dispatcher.start(*id);
    m_space.start();
    return m_store->database().setBusyTimeout(m_busyTimeoutMs);
}

void Engine::apply(const EngineOptions &options) {
    m_processRules = options.rules;
    refreshRules();
    m_dispatcher.setPolicy(options.dispatcher.policy, options.dispatcher.globalLimit);
    m_janitor.setRetention(options.janitor.retentionAgeMs, options.janitor.retentionBytes, options.janitor.auditAgeMs);
    m_space.setMinimum(options.minFreeBytes);
    (void)m_store->database().pragma(u"PRAGMA wal_autocheckpoint = %1"_s.arg(options.checkpointBytes / kPageBytes));
}

void Engine::stop() {
    m_dispatcher.stop();
}

void Engine::abort() {
    m_dispatcher.stop();
    m_sender.abortAll();
}

void Engine::noticeSettings() {
    const auto shared = sharedSettings(*m_store);
    if (!shared) {
        m_log.write(Log::Level::Error, "settings.unread", shared.error().message);
        return;
    }
    if (*shared == m_sharedSettings)
        return;
    m_sharedSettings = *shared;
    refreshRules();
    emit sharedSettingsChanged();
}

/// A key file that comes, or a new key, needs no new start.
void Engine::noticeKey() {
    const auto changed = m_store->lookForKey();
    if (!changed || !*changed)
        return;
    logLock();
    m_dispatcher.forgetTargets();
}

void Engine::logLock() {
    if (const auto &lock = m_store->lock())
        m_log.write(Log::Level::Warning, "database.locked",
                    u"Webhooks with a secret are held back: "_s % withHint(*lock));
    else
        m_log.write(Log::Level::Info, "database.unlocked", u"The key is here; secrets can be read."_s);
}

void Engine::waitBeforeLogging(const Error &error) {
    m_lockTimer.stop();
    const auto report = [this, error] {
        Error told = error;
        if (error.code != ErrorCode::Replaced)
            told.message += u" Dispatching waits; nothing is lost."_s;
        m_log.write(Log::Level::Error, "database.failed", withHint(told));
    };
    if (error.code != ErrorCode::Busy || m_lockTimer.interval() == 0) {
        report();
        return;
    }
    m_lockTimer.disconnect();
    connect(&m_lockTimer, &QTimer::timeout, this, report);
    m_lockTimer.start();
}

void Engine::logRecovery() {
    if (m_lockTimer.isActive())
        m_lockTimer.stop();
    else
        m_log.write(Log::Level::Info, "database.recovered", u"The database works again."_s);
}

void Engine::hold(qint64 freeBytes) {
    m_dispatcher.setClaiming(Dispatcher::Claiming::Held);
    const Error error{ErrorCode::Io,
                      u"Only %1 MB are free on the database's disk: nothing more is sent until there are %2 MB."_s
                          .arg(freeBytes / kMegabyte)
                          .arg(m_space.minimum() / kMegabyte),
                      u"Make room, or change --min-free-space."_s};
    m_log.write(Log::Level::Warning, "disk.low", withHint(error),
                {{"free_bytes", QString::number(freeBytes)}, {"minimum_bytes", QString::number(m_space.minimum())}});
    emit storeFailed(error);
}

void Engine::goOn() {
    m_log.write(Log::Level::Info, "disk.enough", u"There is room on the database's disk again; sending goes on."_s);
    m_dispatcher.setClaiming(Dispatcher::Claiming::Allowed);
}

void Engine::refreshRules() {
    const auto allowed = m_store->settings().allowedNetworks();
    if (!allowed) {
        m_log.write(Log::Level::Error, "settings.invalid", allowed.error().message);
        return;
    }
    QList<AddressRange> ranges = m_processRules.allowed();
    for (const AddressRange &range : *allowed) {
        if (!ranges.contains(range))
            ranges.append(range);
    }
    // New rules end the use of open connections, so they are only set when they are new.
    if (ranges == m_ranges)
        return;
    m_ranges = ranges;
    m_sender.setAddressRules(AddressRules(ranges));
}

}  // namespace webhooks
