// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/service.h"

#include "domain/errortext.h"
#include "service/endpoint/ingestserver.h"
#include "service/exitstatus.h"
#include "service/leftwork.h"
#include "service/monitor.h"
#include "service/monitorserver.h"
#include "service/processsignals.h"
#include "service/systemdnotifier.h"
#include "store/backlog.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kGraceMs = 30'000;
constexpr int kRecordMs = 5'000;
constexpr int kBusyTimeoutMs = 250;

/// What is opened when the service starts.
constexpr std::array kHeldUntilRestart{"database", "key-file", "ca-file",   "listen",
                                       "proxy",    "lanes",    "log-level", "log-format"};

int statusOf(Exit exit) {
    return static_cast<int>(exit);
}

/// One run of the service, from opening the database to the exit status.
class ServiceRun final {
public:
    ServiceRun(const Settings &settings, ServiceMode mode, const std::function<Result<Settings>()> &reload)
        : m_settings(settings),
          m_mode(mode),
          m_reload(reload),
          m_log(Log::fromWords(settings.text("log-level"), settings.text("log-format"))) {}

    int run();

private:
    QString statusSentence() const;
    Result<void> listen();
    Result<void> open();
    void connectEngine();
    void leaveReplaced(const Error &error);
    void connectSignals();
    void applySettings();
    void reloadSettings();
    void logWarnings() const;
    Result<void> startIngest(const std::optional<IngestPlan> &plan);
    Result<void> reloadIngest(const Settings &fresh);
    void refuseOwnPorts();
    void terminate(int signal);
    void giveUpSoon();
    int status();

    Settings m_settings;
    const Settings m_started = m_settings;
    const ServiceMode m_mode;
    const std::function<Result<Settings>()> &m_reload;
    const Log m_log;
    const QString m_kind = m_mode == ServiceMode::Once ? u"command"_s : u"service"_s;
    std::unique_ptr<Monitor> m_monitor;  ///< with `listen` only
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<IngestServer> m_ingest;
    std::unique_ptr<HttpServer> m_server;  ///< of the monitor
    ProcessSignals m_signals;
    SystemdNotifier m_systemd;
    QTimer m_grace;
    int m_interrupted = 0;  ///< by this signal; 128 + the signal when a second one ended the run at once
    std::optional<Error> m_storeError;
};

/// First of all, so that a long migration is seen as a start and not as a death.
Result<void> ServiceRun::listen() {
    const QString text = m_settings.text("listen");
    if (text.isEmpty() || m_mode == ServiceMode::Once)
        return {};
    const auto address = ListenAddress::parse(text);
    if (!address)
        return std::unexpected(address.error());
    m_monitor = std::make_unique<Monitor>(m_log, Clock::system());
    auto server = serveMonitor(*m_monitor, *address);
    if (!server)
        return std::unexpected(server.error());
    m_server = *std::move(server);
    m_log.write(Log::Level::Info, "service.listening", u"Answering /livez, /readyz and /metrics."_s,
                {{"address", m_server->address().toString()}});
    return {};
}

Result<void> ServiceRun::open() {
    if (const auto listening = listen(); !listening)
        return listening;
    const Clock clock = Clock::system();
    EngineOptions options = engineOptions(m_settings, m_kind);
    if (m_mode == ServiceMode::Once)
        options.dispatcher.dueBy = clock.wall();
    else
        options.busyTimeoutMs = kBusyTimeoutMs;
    auto engine = Engine::open(options, clock, m_log);
    if (!engine)
        return std::unexpected(engine.error());
    m_engine = *std::move(engine);
    if (m_monitor)
        m_monitor->watch(*m_engine);
    applySettings();
    connectEngine();
    connectSignals();
    if (const auto started = reloadIngest(m_settings); !started)
        return started;
    refuseOwnPorts();
    return m_engine->start();
}

Result<void> ServiceRun::startIngest(const std::optional<IngestPlan> &plan) {
    if (!plan)
        return {};
    auto ingest = IngestServer::start(*plan, m_engine->store().database().path(), m_log);
    if (!ingest)
        return std::unexpected(ingest.error());
    m_ingest = *std::move(ingest);
    return {};
}

/// What is wrong leaves what runs as it is, and what does not change here cuts nobody off.
Result<void> ServiceRun::reloadIngest(const Settings &fresh) {
    if (m_mode == ServiceMode::Once)
        return {};
    const auto plan = IngestPlan::read(fresh);
    if (!plan)
        return std::unexpected(plan.error());
    const auto running = m_ingest ? std::optional(m_ingest->plan()) : std::nullopt;
    if (*plan == running)
        return {};
    m_ingest.reset();
    auto started = startIngest(*plan);
    if (!started)
        (void)startIngest(running);
    return started;
}

void ServiceRun::refuseOwnPorts() {
    QList<quint16> ports;
    if (m_server)
        ports.append(m_server->port());
    if (m_ingest)
        ports.append(m_ingest->address().port);
    m_engine->setOwnPorts(ports);
}

void ServiceRun::logWarnings() const {
    const QStringList warnings = m_settings.warnings();
    for (const QString &warning : warnings)
        m_log.write(Log::Level::Warning, "settings.warning", warning);
}

int ServiceRun::run() {
    logWarnings();
    if (const auto opened = open(); !opened) {
        m_log.write(Log::Level::Error, "service.failed", withHint(opened.error()));
        return statusOf(exitFor(opened.error().code));
    }
    m_log.write(Log::Level::Info, "service.ready", u"Dispatching."_s, {{"database", m_settings.databasePath()}});
    m_systemd.ready([this] { return statusSentence(); });
    QCoreApplication::exec();
    m_log.write(Log::Level::Info, "service.stopped", u"Stopped."_s);
    return status();
}

QString ServiceRun::statusSentence() const {
    const Clock clock = Clock::system();
    const auto backlog = readBacklog(m_engine->store().database(), clock.wall());
    if (!backlog)
        return u"The database does not answer: %1"_s.arg(backlog.error().message);
    const QString due = QString::number(backlog->due) % (backlog->due >= Backlog::kMost ? u"+"_s : QString());
    return u"Dispatching: %1 due, %2 in flight."_s.arg(due).arg(m_engine->inFlight());
}

void ServiceRun::connectEngine() {
    Engine *engine = m_engine.get();
    QObject::connect(engine, &Engine::sharedSettingsChanged, engine, [this] {
        applySettings();
        m_log.write(Log::Level::Info, "settings.changed", u"Settings in the database were changed and hold now."_s);
    });
    QObject::connect(&m_systemd, &SystemdNotifier::watchdogDue, engine, &Engine::ask);
    QObject::connect(engine, &Engine::turned, &m_systemd, &SystemdNotifier::feedWatchdog);
    QObject::connect(engine, &Engine::stopped, engine, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    if (m_mode == ServiceMode::Run) {
        QObject::connect(engine, &Engine::storeFailed, engine, [this](const Error &error) { leaveReplaced(error); });
        return;
    }
    QObject::connect(engine, &Engine::idle, engine, &Engine::stop, Qt::QueuedConnection);
    QObject::connect(engine, &Engine::storeFailed, engine, [this](const Error &error) {
        m_storeError = error;
        giveUpSoon();
    });
}

/// The new file wants a new start. What is in flight cannot be recorded: the old one calls its outcome unknown, should
/// it come back.
void ServiceRun::leaveReplaced(const Error &error) {
    if (error.code != ErrorCode::Replaced)
        return;
    m_storeError = error;
    QCoreApplication::quit();
}

void ServiceRun::connectSignals() {
    QObject::connect(&m_signals, &ProcessSignals::terminationRequested, m_engine.get(),
                     [this](int signal) { terminate(signal); });
    QObject::connect(&m_signals, &ProcessSignals::reloadRequested, m_engine.get(), [this] { reloadSettings(); });
    m_grace.setSingleShot(true);
    QObject::connect(&m_grace, &QTimer::timeout, m_engine.get(), [this] {
        m_engine->abort();
        // What cannot be recorded even now stays claimed, and the next dispatcher finds its outcome unknown.
        QTimer::singleShot(kRecordMs, m_engine.get(), [] { QCoreApplication::quit(); });
    });
}

void ServiceRun::applySettings() {
    const EngineOptions options = optionsWithDatabase(m_settings, m_engine->store(), m_kind, m_log);
    m_engine->apply(options);
    if (m_monitor)
        m_monitor->setInFlightLimit(options.dispatcher.globalLimit);
}

void ServiceRun::reloadSettings() {
    if (m_interrupted != 0)
        return;
    const auto fresh = m_reload();
    const auto usable = fresh ? reloadIngest(*fresh) : std::unexpected(fresh.error());
    refuseOwnPorts();
    if (m_monitor)
        m_monitor->reloaded(usable ? Monitor::Reload::Good : Monitor::Reload::Bad);
    if (!usable) {
        m_log.write(Log::Level::Error, "settings.kept", u"The old settings stay: "_s % withHint(usable.error()));
        return;
    }
    m_settings = *fresh;
    applySettings();
    m_log.write(Log::Level::Info, "settings.reloaded", u"Settings were read again."_s);
    logWarnings();
    QStringList held;
    for (const char *name : kHeldUntilRestart) {
        if (m_settings.text(name) != m_started.text(name))
            held.append(QString::fromLatin1(name));
    }
    if (!held.isEmpty())
        m_log.write(Log::Level::Warning, "settings.held",
                    u"These changed settings hold after a restart: %1."_s.arg(held.join(u", "_s)));
}

void ServiceRun::terminate(int signal) {
    if (m_interrupted != 0) {
        m_log.write(Log::Level::Warning, "service.aborting",
                    u"Ending at once; attempts in flight are outcome unknown."_s);
        m_interrupted = signal + 128;
        m_engine->abort();
        return;
    }
    m_interrupted = signal;
    m_ingest.reset();
    m_systemd.stopping();
    if (m_monitor)
        m_monitor->stopping();
    m_log.write(Log::Level::Info, "service.stopping", u"Stopping: attempts in flight may finish."_s,
                {{"in_flight", QString::number(m_engine->inFlight())}});
    giveUpSoon();
}

void ServiceRun::giveUpSoon() {
    m_grace.start(kGraceMs);
    m_engine->stop();
}

int ServiceRun::status() {
    if (m_interrupted > 128)
        return m_interrupted;
    if (m_interrupted != 0)
        return statusOf(Exit::Done);
    if (m_storeError)
        return statusOf(exitFor(m_storeError->code));
    if (m_mode == ServiceMode::Run)
        return statusOf(Exit::Done);
    if (m_engine->anyFailed())
        return statusOf(Exit::SomeFailed);
    return statusOf(exitForLeftWork(m_engine->store(), Clock::system().wall()));
}

}  // namespace

EngineOptions engineOptions(const Settings &settings, const QString &kind) {
    EngineOptions options;
    options.store.database.path = settings.databasePath();
    options.store.database.actor = thisActor(programFromName(kind).value_or(ActingProgram::Service));
    options.store.key = {settings.text("key-file"), settings.configFolder()};
    options.sender.lanes = settings.text("lanes").toInt();
    options.sender.caFile = settings.text("ca-file");
    options.sender.proxy = settings.proxy();
    options.dispatcher.policy = settings.deliveryPolicy();
    options.dispatcher.globalLimit = settings.globalConcurrency();
    options.dispatcher.jitter = [] { return QRandomGenerator::global()->generateDouble(); };
    options.janitor.kind = kind;
    options.janitor.retentionAgeMs = settings.retentionAgeMs();
    options.janitor.retentionBytes = settings.retentionBytes();
    options.janitor.auditAgeMs = settings.auditAgeMs();
    options.rules = settings.addressRules();
    options.checkpointBytes = settings.checkpointBytes();
    options.minFreeBytes = settings.minFreeBytes();
    return options;
}

EngineOptions optionsWithDatabase(Settings settings, Store &store, const QString &kind, const Log &log) {
    const AddressRules processRules = settings.addressRules();
    if (const auto added = settings.addDatabase(store.settings()); !added)
        log.write(Log::Level::Error, "settings.invalid", added.error().message);
    EngineOptions options = engineOptions(settings, kind);
    options.rules = processRules;
    return options;
}

int runService(const Settings &settings, ServiceMode mode, const std::function<Result<Settings>()> &reload) {
    return ServiceRun(settings, mode, reload).run();
}

}  // namespace webhooks
