// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/metrics.h"

#include "store/claims.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Next = FinishedAttempt::Next;

size_t indexOf(Metric metric) {
    return static_cast<size_t>(metric);
}

size_t outcomeOf(Next next) {
    switch (next) {
        case Next::Succeeded:
            return 0;
        case Next::Retry:
        case Next::Repeat:
            return 1;
        case Next::Failed:
            return 2;
    }
    return 2;
}

size_t codeClassOf(const std::optional<int> &status) {
    if (!status)
        return 5;
    const int hundreds = *status / 100;
    return hundreds >= 2 && hundreds <= 5 ? static_cast<size_t>(hundreds - 2) : 4;
}

QString webhookLabel(qint64 webhookId) {
    return webhookId == 0 ? u"other"_s : QString::number(webhookId);
}

QByteArray numberText(double value) {
    constexpr double kExact = 9e15;
    if (std::abs(value) < kExact && value == std::trunc(value))
        return QByteArray::number(static_cast<qint64>(value));
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray escaped(const QString &value) {
    return value.toUtf8().replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray labelText(const MetricSpec &spec, const QStringList &values) {
    QByteArrayList pairs;
    for (qsizetype i = 0; i < values.size(); ++i)
        pairs.append(QByteArray(spec.labels[i].name) + "=\"" + escaped(values[i]) + '"');
    return pairs.isEmpty() ? QByteArray() : '{' + pairs.join(',') + '}';
}

void writeHead(QByteArray &text, const MetricSpec &spec) {
    static constexpr std::array kTypes{"counter", "gauge", "histogram"};
    text += "# HELP " + QByteArray(spec.name) + ' ' + spec.help + ".\n# TYPE " + spec.name + ' ' +
            kTypes[static_cast<size_t>(spec.type)] + '\n';
}

void writeHistogram(QByteArray &text, const MetricSpec &spec, const QList<quint64> &counts, double sum) {
    quint64 below = 0;
    const QByteArray name(spec.name);
    for (qsizetype i = 0; i < counts.size(); ++i) {
        below += counts[i];
        const QByteArray bound = i < spec.bounds.size() ? numberText(spec.bounds[i]) : "+Inf"_ba;
        text += name + "_bucket{le=\"" + bound + "\"} " + QByteArray::number(below) + '\n';
    }
    text += name + "_sum " + numberText(sum) + '\n' + name + "_count " + QByteArray::number(below) + '\n';
}

}  // namespace

Metrics::Metrics() {
    m_values.series.resize(static_cast<size_t>(metricSpecs().size()));
    for (const MetricSpec &spec : metricSpecs()) {
        if (spec.type == MetricSpec::Type::Histogram) {
            m_values.histograms.insert(spec.metric, {QList<quint64>(spec.bounds.size() + 1), 0});
            continue;
        }
        const QList<QStringList> known = labelCombinations(spec);
        for (const QStringList &labels : known)
            m_values.series[indexOf(spec.metric)].insert(labels, 0);
    }
    m_values.attempts.insert(0, {});
}

void Metrics::set(Metric metric, double value, const QStringList &labels) {
    const std::lock_guard lock(m_mutex);
    m_values.series[indexOf(metric)].insert(labels, value);
}

void Metrics::add(Metric metric, double by, const QStringList &labels) {
    const std::lock_guard lock(m_mutex);
    m_values.series[indexOf(metric)][labels] += by;
}

void Metrics::observe(Metric metric, double value) {
    const std::lock_guard lock(m_mutex);
    observe(m_values, metric, value);
}

void Metrics::observe(Values &values, Metric metric, double value) {
    const QList<double> &bounds = metricSpec(metric).bounds;
    Histogram &histogram = values.histograms[metric];
    ++histogram.counts[std::ranges::lower_bound(bounds, value) - bounds.begin()];
    histogram.sum += value;
}

void Metrics::replace(Metric metric, const Series &series) {
    const std::lock_guard lock(m_mutex);
    m_values.series[indexOf(metric)] = series;
}

void Metrics::label(qint64 webhookId) {
    const std::lock_guard lock(m_mutex);
    // One of them is for the others.
    if (m_values.attempts.size() <= kLabelledWebhooks && !m_values.attempts.contains(webhookId))
        m_values.attempts.insert(webhookId, {});
}

bool Metrics::isLabelled(qint64 webhookId) const {
    const std::lock_guard lock(m_mutex);
    return m_values.attempts.contains(webhookId);
}

void Metrics::count(const FinishedAttempt &attempt, qint64 now) {
    const AttemptResult &result = attempt.result;
    const std::lock_guard lock(m_mutex);
    auto attempts = m_values.attempts.find(attempt.webhookId);
    if (attempts == m_values.attempts.end())
        attempts = m_values.attempts.find(0);
    ++(attempt.trigger == Trigger::Manual ? attempts->manual : attempts->automatic)[outcomeOf(attempt.next)];
    ++m_values.responses[codeClassOf(result.status)];
    if (!result.succeeded())
        ++m_values.failures[static_cast<size_t>(result.error)];
    if (result.posted && result.durationUs > 0)
        observe(m_values, Metric::AttemptDuration, static_cast<double>(result.durationUs) / 1e6);
    if (attempt.next == Next::Succeeded && attempt.trigger == Trigger::Automatic)
        observe(m_values, Metric::DeliveryLatency,
                static_cast<double>(std::max<qint64>(now - attempt.createdAt, 0)) / 1e3);
}

Metrics::Values Metrics::snapshot() const {
    Values values = [this] {
        const std::lock_guard lock(m_mutex);
        return m_values;
    }();
    fillIn(values);
    return values;
}

void Metrics::fillIn(Values &values) {
    static const QStringList kOutcomes = metricSpec(Metric::Attempts).labels[1].values;
    static const QStringList kTriggers = metricSpec(Metric::Attempts).labels[2].values;
    const auto give = [&values](Metric metric, const QStringList &labels, quint64 value) {
        values.series[indexOf(metric)].insert(labels, static_cast<double>(value));
    };
    quint64 retried = 0;
    for (auto it = values.attempts.cbegin(); it != values.attempts.cend(); ++it) {
        const QString webhook = webhookLabel(it.key());
        for (size_t i = 0; i < it->automatic.size(); ++i) {
            const QString &outcome = kOutcomes[static_cast<qsizetype>(i)];
            give(Metric::Attempts, {webhook, outcome, kTriggers[0]}, it->automatic[i]);
            give(Metric::Attempts, {webhook, outcome, kTriggers[1]}, it->manual[i]);
        }
        give(Metric::DeliveriesFinished, {webhook, u"succeeded"_s}, it->automatic[0] + it->manual[0]);
        give(Metric::DeliveriesFinished, {webhook, u"failed"_s}, it->automatic[2] + it->manual[2]);
        retried += it->automatic[1] + it->manual[1];
    }
    give(Metric::RetriesScheduled, {}, retried);
    const QStringList classes = metricSpec(Metric::Responses).labels[0].values;
    for (size_t i = 0; i < values.responses.size(); ++i)
        give(Metric::Responses, {classes[static_cast<qsizetype>(i)]}, values.responses[i]);
    for (size_t i = 1; i < values.failures.size(); ++i)
        give(Metric::AttemptFailures, {errorClassName(static_cast<ErrorClass>(i))}, values.failures[i]);
}

QByteArray Metrics::text() const {
    const Values values = snapshot();
    QByteArray text;
    for (const MetricSpec &spec : metricSpecs()) {
        if (spec.type == MetricSpec::Type::Histogram) {
            writeHead(text, spec);
            const Histogram histogram = values.histograms.value(spec.metric);
            writeHistogram(text, spec, histogram.counts, histogram.sum);
            continue;
        }
        const Series &series = values.series[indexOf(spec.metric)];
        if (series.isEmpty())
            continue;
        writeHead(text, spec);
        for (auto it = series.cbegin(); it != series.cend(); ++it)
            text += spec.name + labelText(spec, it.key()) + ' ' + numberText(*it) + '\n';
    }
    return text;
}

double Metrics::value(Metric metric, const QStringList &labels) const {
    const Values values = snapshot();
    if (metricSpec(metric).type != MetricSpec::Type::Histogram)
        return values.series[indexOf(metric)].value(labels);
    quint64 observations = 0;
    const QList<quint64> counts = values.histograms.value(metric).counts;
    for (const quint64 count : counts)
        observations += count;
    return static_cast<double>(observations);
}

}  // namespace webhooks
