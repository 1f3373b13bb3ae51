// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/metricspecs.h"

#include <QHash>
#include <QMap>

#include <array>
#include <mutex>
#include <vector>

namespace webhooks {

struct FinishedAttempt;

/// What `/metrics` tells, in memory. Written by the engine's thread; text() and value() may be called from any thread.
/// Every series whose labels are known beforehand is there from the start, at 0.
class Metrics final {
public:
    using Series = QMap<QStringList, double>;  ///< by the labels' values

    Metrics();

    void set(Metric metric, double value, const QStringList &labels = {});
    void add(Metric metric, double by = 1, const QStringList &labels = {});
    void observe(Metric metric, double value);
    /// All series of a metric whose labels are not known beforehand.
    void replace(Metric metric, const Series &series);

    /// Gives the webhook series of its own, unless kLabelledWebhooks others have them. They stay as long as this
    /// object, so that no counter ever goes back.
    void label(qint64 webhookId);
    bool isLabelled(qint64 webhookId) const;
    /// One attempt of the dispatcher, recorded at `now` (wall milliseconds).
    void count(const FinishedAttempt &attempt, qint64 now);

    /// In the Prometheus text format, version 0.0.4.
    QByteArray text() const;
    /// One series; a histogram's is the number of its observations. 0 when there is none.
    double value(Metric metric, const QStringList &labels = {}) const;

private:
    struct Histogram {
        QList<quint64> counts;  ///< one for each bound, and what lies above
        double sum = 0;
    };
    /// Ten thousand attempts a second may end here, so nothing is looked up by text.
    struct Attempts {
        std::array<quint64, 3> automatic{};  ///< succeeded, retried, failed
        std::array<quint64, 3> manual{};
    };
    struct Values {
        std::vector<Series> series;  ///< by Metric
        QMap<Metric, Histogram> histograms;
        QHash<qint64, Attempts> attempts;  ///< by webhook; 0: those without series of their own
        std::array<quint64, 6> responses{};
        std::array<quint64, 13> failures{};  ///< by ErrorClass
    };

    Values snapshot() const;
    static void observe(Values &values, Metric metric, double value);
    static void fillIn(Values &values);

    mutable std::mutex m_mutex;
    Values m_values;
};

}  // namespace webhooks
