// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/monitor.h"

#include "service/engine.h"
#include "service/processfigures.h"
#include "store/backlog.h"
#include "store/gauges.h"

#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kTurnEveryMs = 1'000;
constexpr int kCollectEveryMs = 5'000;
constexpr double kDaySeconds = 24.0 * 3600;

double inSeconds(qint64 ms) {
    return static_cast<double>(ms) / 1000;
}

QString errorWord(ErrorCode code) {
    switch (code) {
        case ErrorCode::Busy:
            return u"busy"_s;
        case ErrorCode::DiskFull:
            return u"disk_full"_s;
        case ErrorCode::ReadOnly:
        case ErrorCode::Permission:
            return u"read_only"_s;
        case ErrorCode::Corrupt:
            return u"corrupt"_s;
        case ErrorCode::Io:
        case ErrorCode::Moved:
        case ErrorCode::Replaced:
            return u"io"_s;
        default:
            return u"other"_s;
    }
}

}  // namespace

Monitor::Monitor(const Log &log, Clock clock, QObject *parent)
    : QObject(parent), m_log(log), m_clock(std::move(clock)), m_health(m_clock) {
    reloaded(Reload::Good);
    connect(&m_collect, &QTimer::timeout, this, &Monitor::collect);
}

void Monitor::watch(Engine &engine) {
    m_engine = &engine;
    connect(&engine, &QObject::destroyed, this, [this] {
        m_engine = nullptr;
        m_collect.stop();
    });
    m_metrics.set(
        Metric::BuildInfo, 1,
        {QStringLiteral(WEBHOOKS_VERSION), QString::fromLatin1(qVersion()), sqliteVersion(engine.store().database())});
    connect(&m_turn, &QTimer::timeout, &engine, &Engine::ask);
    connect(&engine, &Engine::turned, this, [this] { m_health.turned(); });
    watchDispatcher();
    watchJanitor();
    collect();
    // By then it is started.
    QTimer::singleShot(0, &engine, [this] {
        m_health.turned();
        collect();
    });
    m_turn.start(kTurnEveryMs);
    m_collect.start(kCollectEveryMs);
}

void Monitor::watchDispatcher() {
    const Dispatcher *dispatcher = &m_engine->dispatcher();
    connect(dispatcher, &Dispatcher::recorded, this, [this](const FinishedAttempt &attempt) {
        m_metrics.count(attempt, m_clock.wall());
        if (attempt.result.certificateDaysLeft)
            noteCertificate(attempt);
    });
    connect(dispatcher, &Dispatcher::committed, this, [this](qint64 tookMs) {
        m_metrics.observe(Metric::TurnDuration, inSeconds(tookMs));
        m_health.wrote(Health::Writer::Dispatcher);
    });
    connect(dispatcher, &Dispatcher::lost, this, [this] { m_metrics.add(Metric::AttemptsLate); });
    connect(dispatcher, &Dispatcher::storeFailed, this,
            [this](const Error &error) { databaseFailed(Health::Writer::Dispatcher, error); });
    connect(dispatcher, &Dispatcher::storeRecovered, this, [this] { m_health.wrote(Health::Writer::Dispatcher); });
}

void Monitor::watchJanitor() {
    const Janitor *janitor = &m_engine->janitor();
    // It comes after the heartbeat was written.
    connect(janitor, &Janitor::dispatchersCounted, this, [this] {
        m_health.beat();
        m_metrics.set(Metric::DispatcherLastBeat, inSeconds(m_clock.wall()));
    });
    connect(janitor, &Janitor::failed, this,
            [this](const Error &error) { databaseFailed(Health::Writer::Janitor, error); });
    connect(janitor, &Janitor::registeredAgain, this, [this] { m_metrics.add(Metric::DispatcherReregistered); });
    connect(janitor, &Janitor::rescued, this,
            [this](qint64 count) { m_metrics.add(Metric::DeliveriesRescued, static_cast<double>(count)); });
    connect(janitor, &Janitor::clockJumped, this, [this] { m_metrics.add(Metric::ClockJumps); });
    connect(janitor, &Janitor::pruned, this,
            [this](qint64 events) { m_metrics.add(Metric::PrunedEvents, static_cast<double>(events)); });
}

void Monitor::databaseFailed(Health::Writer writer, const Error &error) {
    m_metrics.add(Metric::DatabaseErrors, 1, {errorWord(error.code)});
    m_health.failed(writer, error.code);
}

void Monitor::setInFlightLimit(int attempts) {
    m_metrics.set(Metric::InFlightLimit, attempts);
}

void Monitor::reloaded(Reload reload) {
    m_metrics.set(Metric::ReloadSuccessful, reload == Reload::Good ? 1 : 0);
    if (reload == Reload::Good)
        m_metrics.set(Metric::ReloadTime, inSeconds(m_clock.wall()));
}

void Monitor::noteCertificate(const FinishedAttempt &attempt) {
    if (!m_metrics.isLabelled(attempt.webhookId))
        return;
    const double ends = inSeconds(attempt.result.startedAt) + *attempt.result.certificateDaysLeft * kDaySeconds;
    m_certificates.insert(attempt.webhookId, ends);
    m_metrics.set(Metric::CertificateExpires, ends, {QString::number(attempt.webhookId)});
}

void Monitor::collect() {
    collectWebhooks();
    collectQueue();
    collectDispatchers();
    collectFiles();
    m_health.setKey(m_engine->store().isLocked() ? Health::Key::Missing : Health::Key::Here);
}

// What cannot be read keeps its last value: the dispatcher meets the same trouble, and its failure is counted.

void Monitor::collectWebhooks() {
    const auto gauges = readGauges(m_engine->store().database(), kLabelledWebhooks);
    if (!gauges)
        return;
    Metrics::Series names;
    Metrics::Series failures;
    Metrics::Series certificates;
    for (const WebhookGauge &webhook : gauges->webhooks) {
        m_metrics.label(webhook.id);
        if (!m_metrics.isLabelled(webhook.id))
            continue;
        const QString id = QString::number(webhook.id);
        names.insert({id, webhook.name}, 1);
        failures.insert({id}, static_cast<double>(webhook.failedInARow));
        if (const auto ends = m_certificates.constFind(webhook.id); ends != m_certificates.cend())
            certificates.insert({id}, *ends);
    }
    m_metrics.replace(Metric::WebhookInfo, names);
    m_metrics.replace(Metric::ConsecutiveFailures, failures);
    m_metrics.replace(Metric::CertificateExpires, certificates);
    m_metrics.set(Metric::Webhooks, static_cast<double>(gauges->active), {u"active"_s});
    m_metrics.set(Metric::Webhooks, static_cast<double>(gauges->failing), {u"failing"_s});
    m_metrics.set(Metric::Webhooks, static_cast<double>(gauges->inactive), {u"inactive"_s});
    if (const auto pauses = m_engine->store().pauses().all())
        m_metrics.set(Metric::Webhooks, static_cast<double>(pauses->size()), {u"auto_paused"_s});
    m_metrics.set(Metric::Events, static_cast<double>(gauges->events));
    m_metrics.set(Metric::DeliveriesCreated, static_cast<double>(gauges->deliveries));
    m_metrics.set(Metric::QueueDeliveries, static_cast<double>(gauges->pending), {u"pending"_s});
}

void Monitor::collectQueue() {
    Store &store = m_engine->store();
    if (const auto backlog = store.backlog(m_clock.wall())) {
        m_metrics.set(Metric::QueueDeliveries, static_cast<double>(backlog->due), {u"due"_s});
        m_metrics.set(Metric::QueueDeliveries, static_cast<double>(backlog->sending), {u"in_flight"_s});
        m_metrics.set(Metric::QueueOldestDue, inSeconds(backlog->oldestDueAt.value_or(0)));
    }
    if (const auto sending = store.settings().sending())
        m_metrics.set(Metric::SendingPaused, *sending == Sending::Paused ? 1 : 0);
    m_metrics.set(Metric::InFlight, m_engine->inFlight());
}

void Monitor::collectDispatchers() {
    const auto rows = m_engine->store().dispatchers().all();
    if (!rows)
        return;
    QMap<QString, int> live{{u"service"_s, 0}, {u"console"_s, 0}, {u"command"_s, 0}};
    for (const DispatcherRow &row : *rows) {
        if (m_watch.isAlive(row, m_clock.monotonic()))
            ++live[row.kind];
    }
    m_watch.forgetAllBut(*rows);
    for (auto it = live.cbegin(); it != live.cend(); ++it)
        m_metrics.set(Metric::Dispatchers, *it, {it.key()});
}

void Monitor::collectFiles() {
    const QString path = m_engine->store().database().path();
    m_metrics.set(Metric::DatabaseSize, static_cast<double>(QFileInfo(path).size()));
    m_metrics.set(Metric::DatabaseWalSize, static_cast<double>(QFileInfo(QString(path % u"-wal")).size()));
    std::error_code error;
    const auto space = std::filesystem::space(QFileInfo(path).filesystemAbsolutePath(), error);
    if (!error)
        m_metrics.set(Metric::DatabaseFree, static_cast<double>(space.available));
}

QByteArray Monitor::metricsText() {
    m_metrics.set(Metric::DispatcherRunning, m_health.isDispatching() ? 1 : 0);
    m_metrics.set(Metric::DatabaseFailing, m_health.databaseFails() ? 1 : 0);
    m_metrics.set(Metric::DatabaseKeyMissing, m_health.isKeyMissing() ? 1 : 0);
    for (size_t i = 0; i < Log::kLevelNames.size(); ++i)
        m_metrics.set(Metric::LogMessages, static_cast<double>(m_log.written(static_cast<Log::Level>(i))),
                      {QString::fromLatin1(Log::kLevelNames[i])});
    if (const auto process = ProcessFigures::now()) {
        m_metrics.set(Metric::ProcessCpu, process->cpuSeconds);
        m_metrics.set(Metric::ProcessMemory, process->residentBytes);
        m_metrics.set(Metric::ProcessFiles, process->openFiles);
        m_metrics.set(Metric::ProcessStart, process->startedAt);
    }
    return m_metrics.text();
}

}  // namespace webhooks
