// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/logrows.h"
#include "ui/pages/log/logtable.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

constexpr int kJumps = 60;
constexpr int kArrivalsPerSecond = 5'000;
constexpr int kArrivalSeconds = 6;

/// The longest time that the GUI thread did not come back to its event loop.
class Heartbeat final : public QObject {
public:
    Heartbeat() {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longestUs = std::max(m_longestUs, m_since.nsecsElapsed() / 1'000);
            m_since.start();
        });
    }
    void start() {
        m_longestUs = 0;
        m_since.start();
        m_timer.start(1);
    }
    double stopMs() {
        m_longestUs = std::max(m_longestUs, m_since.nsecsElapsed() / 1'000);
        m_timer.stop();
        return static_cast<double>(m_longestUs) / 1'000.0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longestUs = 0;
};

template <typename Condition>
void waitFor(Condition condition) {
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

class LogBenchmark final {
public:
    LogBenchmark(const QString &path, qint64 rows);

    QJsonObject run();

private:
    QJsonObject measureFilter(const QString &text);
    QJsonObject measureScroll();
    QJsonObject measureArrival();
    bool windowIsThere() const;

    QString m_path;
    qint64 m_rows;
    Session m_session;
    TimeDisplay m_times;
    LogModel m_model;
    LogTable m_table;
    Heartbeat m_heartbeat;
    QTimer m_wake;
};

Settings settingsFor(const QString &path) {
    return Settings::load({{u"database"_s, {path}}}, {}, {}).value();
}

LogBenchmark::LogBenchmark(const QString &path, qint64 rows)
    : m_path(path),
      m_rows(rows),
      m_session(settingsFor(path), Clock::system()),
      m_model(m_session, m_times),
      m_table(m_model, nullptr) {
    m_wake.start(1);
    bool opened = false;
    QObject::connect(&m_session, &Session::opened, &m_model, [&opened] { opened = true; });
    m_session.open(Database::Mode::ReadWrite);
    waitFor([&] { return opened; });
    m_table.resize(1160, 400);
    m_table.show();
}

bool LogBenchmark::windowIsThere() const {
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    for (int row = std::max(0, m_table.rowAt(0)); row <= last; ++row) {
        if (!m_model.rowAt(row))
            return false;
    }
    return m_model.rowCount() > 0;
}

QJsonObject LogBenchmark::measureFilter(const QString &text) {
    const auto filter = parseDeliveryFilter(text, Clock::system().wall());
    QElapsedTimer stopwatch;
    stopwatch.start();
    m_heartbeat.start();
    m_model.setFilter(filter.value());
    waitFor([this] { return windowIsThere() || m_model.isComplete(); });
    const double first = static_cast<double>(stopwatch.nsecsElapsed()) / 1e6;
    waitFor([this] { return m_model.isComplete(); });
    return {{u"filter"_s, text},
            {u"first_window_ms"_s, first},
            {u"all_ms"_s, static_cast<double>(stopwatch.elapsed())},
            {u"rows"_s, m_model.rowCount()},
            {u"longest_block_ms"_s, m_heartbeat.stopMs()}};
}

QJsonObject LogBenchmark::measureScroll() {
    QRandomGenerator random(1);
    QList<double> times;
    m_heartbeat.start();
    for (int i = 0; i < kJumps; ++i) {
        QElapsedTimer stopwatch;
        stopwatch.start();
        m_table.verticalScrollBar()->setValue(random.bounded(m_table.verticalScrollBar()->maximum()));
        waitFor([this] { return windowIsThere(); });
        times.append(static_cast<double>(stopwatch.nsecsElapsed()) / 1e6);
    }
    const double longest = m_heartbeat.stopMs();
    std::ranges::sort(times);
    return {{u"jumps"_s, kJumps},
            {u"p50_ms"_s, times.at(times.size() / 2)},
            {u"max_ms"_s, times.last()},
            {u"longest_block_ms"_s, longest}};
}

QJsonObject LogBenchmark::measureArrival() {
    m_table.followAgain();
    m_model.setMode(LogModel::Mode::Following);
    const int before = m_model.rowCount();
    m_heartbeat.start();
    const qint64 arrived = arriveAtRate(m_path, kArrivalsPerSecond, kArrivalSeconds);
    waitFor([&] { return m_model.rowCount() - before >= arrived; });
    return {
        {u"per_second"_s, kArrivalsPerSecond}, {u"arrived"_s, arrived}, {u"longest_block_ms"_s, m_heartbeat.stopMs()}};
}

QJsonObject LogBenchmark::run() {
    QJsonArray filters;
    for (const QString &text : {QString(), u"status:failed"_s, u"code:503"_s, u"body:\"nobody has this\""_s})
        filters.append(measureFilter(text));
    (void)measureFilter({});
    const QJsonObject scroll = measureScroll();
    return {{u"rows"_s, m_rows}, {u"filters"_s, filters}, {u"scroll"_s, scroll}, {u"arrival"_s, measureArrival()}};
}

void print(const QJsonObject &report) {
    const auto number = [](const QJsonObject &object, QLatin1StringView name) { return object.value(name).toDouble(); };
    std::printf("%.0f deliveries\n", number(report, "rows"_L1));
    std::printf("  %-30s %12s %12s %12s %12s\n", "filter", "first ms", "all ms", "found", "block ms");
    const QJsonArray filters = report.value("filters"_L1).toArray();
    for (const auto &each : filters) {
        const QJsonObject filter = each.toObject();
        const QString text = filter.value("filter"_L1).toString();
        std::printf("  %-30s %12.1f %12.0f %12.0f %12.1f\n", text.isEmpty() ? "(everything)" : qPrintable(text),
                    number(filter, "first_window_ms"_L1), number(filter, "all_ms"_L1), number(filter, "rows"_L1),
                    number(filter, "longest_block_ms"_L1));
    }
    const QJsonObject scroll = report.value("scroll"_L1).toObject();
    std::printf("  %-30s p50 %.1f ms, max %.1f ms, block %.1f ms\n", "random scroll", number(scroll, "p50_ms"_L1),
                number(scroll, "max_ms"_L1), number(scroll, "longest_block_ms"_L1));
    const QJsonObject arrival = report.value("arrival"_L1).toObject();
    std::printf("  %-30s %.0f at %.0f/s, block %.1f ms\n", "live arrival", number(arrival, "arrived"_L1),
                number(arrival, "per_second"_L1), number(arrival, "longest_block_ms"_L1));
}

QList<qint64> sizesFrom(const QStringList &arguments) {
    const qsizetype given = arguments.indexOf("--rows"_L1);
    if (given >= 0)
        return {arguments.value(given + 1).toLongLong()};
    return arguments.contains("--quick"_L1) ? QList<qint64>{200'000} : QList<qint64>{1'000'000, 10'000'000};
}

}  // namespace

/// The log's list over many deliveries, made by SQL. ./bin/bench_log [--quick | --rows N] [--json]
int main(int argc, char *argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Light);
    const QStringList arguments = QCoreApplication::arguments();
    QJsonArray reports;
    for (const qint64 rows : sizesFrom(arguments)) {
        const QTemporaryDir folder;
        qputenv("XDG_CONFIG_HOME", folder.filePath(u"config"_s).toLocal8Bit());
        const QString path = folder.filePath(u"log.db"_s);
        makeLog(path, rows);
        reports.append(LogBenchmark(path, rows).run());
        if (!arguments.contains("--json"_L1))
            print(reports.last().toObject());
    }
    if (arguments.contains("--json"_L1))
        std::puts(QJsonDocument(QJsonObject{{u"log"_s, reports}}).toJson().constData());
    return 0;
}
