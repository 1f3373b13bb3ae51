// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/metricspecs.h"

#include "domain/delivery.h"
#include "service/log.h"
#include "store/statistics.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using enum MetricSpec::Type;

QStringList errorClasses() {
    QStringList names;
    for (int i = static_cast<int>(ErrorClass::Dns); i <= static_cast<int>(ErrorClass::Other); ++i)
        names.append(errorClassName(static_cast<ErrorClass>(i)));
    return names;
}

QStringList logLevels() {
    QStringList names;
    for (const char *name : Log::kLevelNames)
        names.append(QString::fromLatin1(name));
    return names;
}

QList<double> latencyBounds() {
    QList<double> seconds;
    for (const qint64 milliseconds : kLatencyBoundsMs)
        seconds.append(static_cast<double>(milliseconds) / 1000);
    return seconds;
}

QList<MetricSpec> webhookSpecs() {
    return {
        {Metric::BuildInfo,
         "leadhub_webhooks_build_info",
         Gauge,
         "Always 1; the labels say what runs",
         {{"version", {}}, {"qt_version", {}}, {"sqlite_version", {}}}},
        {Metric::WebhookInfo,
         "leadhub_webhooks_webhook_info",
         Gauge,
         "Always 1; the names of webhooks",
         {{"webhook", {}}, {"name", {}}}},
        {Metric::Webhooks,
         "leadhub_webhooks_webhooks",
         Gauge,
         "Webhooks; failing: active, and three or more attempts in a row did not succeed; auto_paused: of the active "
         "and "
         "failing ones, those that get nothing but a probe",
         {{"state", {u"active"_s, u"failing"_s, u"auto_paused"_s, u"inactive"_s}}}},
        {Metric::Events, "leadhub_webhooks_events_total", Counter, "Events ever written to the database"},
        {Metric::DeliveriesCreated, "leadhub_webhooks_deliveries_created_total", Counter,
         "Deliveries ever written to the database"},
        {Metric::DeliveriesFinished,
         "leadhub_webhooks_deliveries_finished_total",
         Counter,
         "Deliveries that this process ended; failed: given up after the last attempt",
         {{"webhook", {}}, {"outcome", {u"succeeded"_s, u"failed"_s}}}},
        {Metric::Attempts,
         "leadhub_webhooks_attempts_total",
         Counter,
         "Attempts of this process; retried: another one follows",
         {{"webhook", {}},
          {"outcome", {u"succeeded"_s, u"retried"_s, u"failed"_s}},
          {"trigger", {triggerName(Trigger::Automatic), triggerName(Trigger::Manual)}}}},
        {Metric::Responses,
         "leadhub_webhooks_responses_total",
         Counter,
         "Attempts by the status of the answer; none: there was no answer",
         {{"code_class", {u"2xx"_s, u"3xx"_s, u"4xx"_s, u"5xx"_s, u"other"_s, u"none"_s}}}},
        {Metric::AttemptFailures,
         "leadhub_webhooks_attempt_failures_total",
         Counter,
         "Attempts that did not succeed, by why",
         {{"error", errorClasses()}}},
    };
}

QList<MetricSpec> attemptSpecs() {
    return {
        {Metric::RetriesScheduled, "leadhub_webhooks_retries_scheduled_total", Counter, "Retries that were scheduled"},
        {Metric::AttemptDuration,
         "leadhub_webhooks_attempt_duration_seconds",
         Histogram,
         "How long attempts took that reached the receiver",
         {},
         latencyBounds()},
        {Metric::DeliveryLatency,
         "leadhub_webhooks_delivery_latency_seconds",
         Histogram,
         "From the event to the recorded success of its delivery, without redeliveries by hand",
         {},
         {0.1, 0.5, 1, 5, 30, 60, 300, 1800, 7200, 36000}},
        {Metric::QueueDeliveries,
         "leadhub_webhooks_queue_deliveries",
         Gauge,
         "Deliveries that wait or are under way in the database; pending ones include those due. Counted up to 10000",
         {{"state", {u"pending"_s, u"due"_s, u"in_flight"_s}}}},
        {Metric::QueueOldestDue, "leadhub_webhooks_queue_oldest_due_timestamp_seconds", Gauge,
         "Since when the oldest due delivery of an active webhook waits; 0: nothing is due"},
        {Metric::ConsecutiveFailures,
         "leadhub_webhooks_consecutive_failures",
         Gauge,
         "Attempts to the webhook since its last success",
         {{"webhook", {}}}},
        {Metric::CertificateExpires,
         "leadhub_webhooks_certificate_expires_timestamp_seconds",
         Gauge,
         "When the certificate ends that the webhook's receiver showed last, to the day",
         {{"webhook", {}}}},
    };
}

QList<MetricSpec> dispatcherSpecs() {
    return {
        {Metric::InFlight, "leadhub_webhooks_in_flight", Gauge, "Attempts under way in this process"},
        {Metric::InFlightLimit, "leadhub_webhooks_in_flight_limit", Gauge,
         "Attempts that may be under way at once, in all dispatchers of the database together"},
        {Metric::Dispatchers,
         "leadhub_webhooks_dispatchers",
         Gauge,
         "Processes that dispatch from the database",
         {{"kind", {u"service"_s, u"console"_s, u"command"_s}}}},
        {Metric::DispatcherRunning, "leadhub_webhooks_dispatcher_running", Gauge,
         "1 while this process is registered as a dispatcher and its heart beats"},
        {Metric::DispatcherLastBeat, "leadhub_webhooks_dispatcher_last_beat_timestamp_seconds", Gauge,
         "When this dispatcher last wrote its heartbeat to the database; 0: not yet"},
        {Metric::DispatcherReregistered, "leadhub_webhooks_dispatcher_registered_again_total", Counter,
         "How often another dispatcher had taken this one for dead"},
        {Metric::SendingPaused, "leadhub_webhooks_sending_paused", Gauge, "1 while an operator has paused sending"},
        {Metric::AttemptsLate, "leadhub_webhooks_attempts_late_total", Counter,
         "Results that came after another dispatcher had taken the delivery over"},
        {Metric::DeliveriesRescued, "leadhub_webhooks_deliveries_rescued_total", Counter,
         "Deliveries taken over from dead dispatchers"},
        {Metric::ClockJumps, "leadhub_webhooks_clock_jumps_total", Counter, "Jumps of the system's clock"},
        {Metric::TurnDuration,
         "leadhub_webhooks_database_turn_duration_seconds",
         Histogram,
         "How long the dispatcher's transactions took, waiting for the lock included",
         {},
         {0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5}},
    };
}

QList<MetricSpec> databaseSpecs() {
    return {
        {Metric::DatabaseErrors,
         "leadhub_webhooks_database_errors_total",
         Counter,
         "Failures of the database; a lasting one counts once",
         {{"error", {u"busy"_s, u"disk_full"_s, u"read_only"_s, u"corrupt"_s, u"io"_s, u"other"_s}}}},
        {Metric::DatabaseFailing, "leadhub_webhooks_database_failing", Gauge,
         "1 while the database cannot be written, and dispatching waits"},
        {Metric::DatabaseKeyMissing, "leadhub_webhooks_database_key_missing", Gauge,
         "1 when the key for the database's secrets is not here, and webhooks with a secret are held back"},
        {Metric::DatabaseSize, "leadhub_webhooks_database_size_bytes", Gauge, "Size of the database file"},
        {Metric::DatabaseWalSize, "leadhub_webhooks_database_wal_size_bytes", Gauge,
         "Size of the database's write-ahead log"},
        {Metric::DatabaseFree, "leadhub_webhooks_database_disk_free_bytes", Gauge,
         "Space left for this program on the disk that holds the database"},
        {Metric::PrunedEvents, "leadhub_webhooks_retention_pruned_events_total", Counter,
         "Events that retention removed, with their deliveries"},
    };
}

QList<MetricSpec> processSpecs() {
    return {
        {Metric::LogMessages,
         "leadhub_webhooks_log_messages_total",
         Counter,
         "Lines that were logged",
         {{"level", logLevels()}}},
        {Metric::ReloadSuccessful, "leadhub_webhooks_config_last_reload_successful", Gauge,
         "Whether the settings were good when they were last read; 0: the old ones stay"},
        {Metric::ReloadTime, "leadhub_webhooks_config_last_reload_success_timestamp_seconds", Gauge,
         "When settings were last read that were good"},
        {Metric::ProcessCpu, "process_cpu_seconds_total", Counter, "Processor time that this process has used"},
        {Metric::ProcessMemory, "process_resident_memory_bytes", Gauge, "Memory that this process has resident"},
        {Metric::ProcessFiles, "process_open_fds", Gauge, "Open file descriptors of this process"},
        {Metric::ProcessStart, "process_start_time_seconds", Gauge, "When this process began"},
    };
}

}  // namespace

const QList<MetricSpec> &metricSpecs() {
    static const QList<MetricSpec> specs =
        webhookSpecs() + attemptSpecs() + dispatcherSpecs() + databaseSpecs() + processSpecs();
    return specs;
}

const MetricSpec &metricSpec(Metric metric) {
    return metricSpecs()[static_cast<qsizetype>(metric)];
}

QList<QStringList> labelCombinations(const MetricSpec &spec) {
    QList<QStringList> all{QStringList()};
    for (const MetricSpec::Label &label : spec.labels) {
        QList<QStringList> longer;
        for (const QStringList &begun : std::as_const(all)) {
            for (const QString &value : label.values)
                longer.append(begun + QStringList{value});
        }
        all = longer;
    }
    return all;
}

}  // namespace webhooks
