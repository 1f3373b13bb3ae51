// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/dispatcherwatch.h"
#include "service/health.h"
#include "service/log.h"
#include "service/metrics.h"

#include <QObject>
#include <QTimer>

namespace webhooks {

class Engine;

/// Counts and judges what an engine does, for `/metrics` and the health checks. Lives in the engine's thread and is
/// there before the engine is; health() and metricsText() may be used from any thread.
class Monitor final : public QObject {
    Q_OBJECT

public:
    enum class Reload { Good, Bad };

    Monitor(const Log &log, Clock clock, QObject *parent = nullptr);

    /// From now until the engine goes. Once, before it is started.
    void watch(Engine &engine);
    void setInFlightLimit(int attempts);
    void reloaded(Reload reload);
    void stopping() { m_health.stopping(); }

    const Health &health() const { return m_health; }
    const Metrics &metrics() const { return m_metrics; }
    /// Of now; the tables of the database are read every five seconds.
    QByteArray metricsText();
    /// Reads them at once.
    void collect();

private:
    void watchDispatcher();
    void watchJanitor();
    void databaseFailed(Health::Writer writer, const Error &error);
    void collectWebhooks();
    void collectQueue();
    void collectDispatchers();
    void collectFiles();
    void noteCertificate(const FinishedAttempt &attempt);

    Log m_log;
    Clock m_clock;
    Health m_health;
    Metrics m_metrics;
    Engine *m_engine = nullptr;
    DispatcherWatch m_watch;
    QMap<qint64, double> m_certificates;  ///< by webhook: when it ends, in seconds since 1970
    QTimer m_turn;
    QTimer m_collect;
};

}  // namespace webhooks
