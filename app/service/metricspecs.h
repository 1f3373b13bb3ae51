// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace webhooks {

/// What `/metrics` tells, in the order of metricSpecs().
enum class Metric {
    BuildInfo,
    WebhookInfo,
    Webhooks,
    Events,
    DeliveriesCreated,
    DeliveriesFinished,
    Attempts,
    Responses,
    AttemptFailures,
    RetriesScheduled,
    AttemptDuration,
    DeliveryLatency,
    QueueDeliveries,
    QueueOldestDue,
    ConsecutiveFailures,
    CertificateExpires,
    InFlight,
    InFlightLimit,
    Dispatchers,
    DispatcherRunning,
    DispatcherLastBeat,
    DispatcherReregistered,
    SendingPaused,
    AttemptsLate,
    DeliveriesRescued,
    ClockJumps,
    TurnDuration,
    DatabaseErrors,
    DatabaseFailing,
    DatabaseKeyMissing,
    DatabaseSize,
    DatabaseWalSize,
    DatabaseFree,
    PrunedEvents,
    LogMessages,
    ReloadSuccessful,
    ReloadTime,
    ProcessCpu,
    ProcessMemory,
    ProcessFiles,
    ProcessStart,
};

struct MetricSpec {
    enum class Type { Counter, Gauge, Histogram };
    struct Label {
        const char *name;
        QStringList values;  ///< all that it can have; empty: not known beforehand
    };

    Metric metric;
    const char *name;
    Type type;
    const char *help;  ///< one sentence without a full stop
    QList<Label> labels = {};
    QList<double> bounds = {};  ///< of a histogram, without +Inf
};

/// One table, from which the rendering and the documentation come.
const QList<MetricSpec> &metricSpecs();
const MetricSpec &metricSpec(Metric metric);

/// Every combination of the labels' values; empty when a label's values are not known beforehand.
QList<QStringList> labelCombinations(const MetricSpec &spec);

/// At most so many webhooks have series of their own. The others' attempts count under `webhook="other"`.
inline constexpr int kLabelledWebhooks = 50;

}  // namespace webhooks
