// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/service.h"

#include "service/processsignals.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

enum ExitCode { kDone = 0, kSomeFailed = 1, kTemporary = 75 };

constexpr int kGraceMs = 30'000;
constexpr int kRecordMs = 5'000;

int exitCodeFor(const Error &error) {
    switch (error.code) {
        case ErrorCode::NotFound:
            return 66;
        case ErrorCode::Busy:
            return kTemporary;
        case ErrorCode::Permission:
        case ErrorCode::ReadOnly:
            return 77;
        case ErrorCode::InvalidInput:
        case ErrorCode::Configuration:
        case ErrorCode::KeyMissing:
            return 78;
        default:
            return 74;
    }
}

/// Flags, environment and file first, then what the database stores. Its allowed networks are not among the process's
/// rules: the engine reads them anew whenever they change.
EngineOptions optionsWithDatabase(Settings settings, Store &store, const QString &kind, const Log &log) {
    const AddressRules processRules = settings.addressRules();
    if (const auto added = settings.addDatabase(store.settings()); !added)
        log.write(Log::Level::Error, "settings.invalid", added.error().message);
    EngineOptions options = engineOptions(settings, kind);
    options.rules = processRules;
    return options;
}

/// Whether another dispatcher has work in hand that this run could not do.
bool othersHoldWork(Store &store) {
    const auto rows = store.dispatchers().all();
    if (!rows)
        return false;
    return std::ranges::any_of(*rows, [](const DispatcherRow &row) { return row.inFlight > 0; });
}

}  // namespace

EngineOptions engineOptions(const Settings &settings, const QString &kind) {
    EngineOptions options;
    options.store.database.path = settings.databasePath();
    options.store.key = {settings.text("key-file"), settings.configFolder()};
    options.sender.lanes = settings.text("lanes").toInt();
    options.sender.caFile = settings.text("ca-file");
    options.dispatcher.policy = settings.deliveryPolicy();
    options.dispatcher.globalLimit = settings.globalConcurrency();
    options.dispatcher.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    options.janitor.kind = kind;
    options.janitor.retentionAgeMs = settings.retentionAgeMs();
    options.janitor.retentionBytes = settings.retentionBytes();
    options.rules = settings.addressRules();
    return options;
}

int runService(const Settings &settings, ServiceMode mode, const std::function<Result<Settings>()> &reload) {
    const Log log = Log::fromWords(settings.text("log-level"), settings.text("log-format"));
    const Clock clock = Clock::system();
    EngineOptions options = engineOptions(settings, mode == ServiceMode::Once ? u"command"_s : u"service"_s);
    if (mode == ServiceMode::Once)
        options.dispatcher.dueBy = clock.wall();
    auto engine = Engine::open(options, clock, log);
    if (!engine) {
        log.write(Log::Level::Error, "service.failed", engine.error().message % u' ' % engine.error().hint);
        return exitCodeFor(engine.error());
    }
    if ((*engine)->store().isLocked())
        log.write(
            Log::Level::Warning, "database.locked",
            u"The database's key is not here: webhooks with a secret are held back until `database key import`."_s);

    (*engine)->apply(optionsWithDatabase(settings, (*engine)->store(), options.janitor.kind, log));

    int interrupted = 0;
    std::optional<Error> storeError;
    QTimer grace;
    grace.setSingleShot(true);
    ProcessSignals processSignals;
    QObject::connect(&processSignals, &ProcessSignals::terminationRequested, engine->get(), [&](int signal) {
        if (interrupted != 0) {
            log.write(Log::Level::Warning, "service.aborting",
                      u"Ending at once; attempts in flight are outcome unknown."_s);
            interrupted = signal + 128;
            (*engine)->abort();
            return;
        }
        interrupted = signal;
        log.write(Log::Level::Info, "service.stopping", u"Stopping: attempts in flight may finish."_s,
                  {{"in_flight", QString::number((*engine)->inFlight())}});
        grace.start(kGraceMs);
        (*engine)->stop();
    });
    QObject::connect(&processSignals, &ProcessSignals::reloadRequested, engine->get(), [&] {
        const auto fresh = reload();
        if (!fresh) {
            log.write(Log::Level::Error, "settings.kept", u"The old settings stay: "_s % fresh.error().message);
            return;
        }
        (*engine)->apply(optionsWithDatabase(*fresh, (*engine)->store(), options.janitor.kind, log));
        log.write(Log::Level::Info, "settings.reloaded", u"Settings were read again."_s);
    });
    QObject::connect(&grace, &QTimer::timeout, engine->get(), [&] {
        (*engine)->abort();
        // What cannot be recorded even now stays claimed, and the next dispatcher finds its outcome unknown.
        QTimer::singleShot(kRecordMs, engine->get(), [] { QCoreApplication::quit(); });
    });
    QObject::connect(
        engine->get(), &Engine::stopped, engine->get(), [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    if (mode == ServiceMode::Once) {
        QObject::connect(engine->get(), &Engine::idle, engine->get(), &Engine::stop, Qt::QueuedConnection);
        QObject::connect(engine->get(), &Engine::storeFailed, engine->get(), [&](const Error &error) {
            storeError = error;
            grace.start(kGraceMs);
            (*engine)->stop();
        });
    }

    if (const auto started = (*engine)->start(); !started) {
        log.write(Log::Level::Error, "service.failed", started.error().message);
        return exitCodeFor(started.error());
    }
    log.write(Log::Level::Info, "service.ready", u"Dispatching."_s, {{"database", settings.databasePath()}});
    QCoreApplication::exec();
    log.write(Log::Level::Info, "service.stopped", u"Stopped."_s);

    if (interrupted > 128)
        return interrupted;
    if (mode == ServiceMode::Run || interrupted != 0)
        return kDone;
    if (storeError)
        return exitCodeFor(*storeError);
    if ((*engine)->anyFailed())
        return kSomeFailed;
    return othersHoldWork((*engine)->store()) ? kTemporary : kDone;
}

}  // namespace webhooks
