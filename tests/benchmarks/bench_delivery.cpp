// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barenetwork.h"
#include "benchmarks/leanreceiver.h"
#include "benchmarks/pipeline.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr int kWebhooks = 4;
constexpr int kRounds = 3;

struct Sizes {
    int deliveries = 24'000;
    int commits = 200;
    int leads = 100'000;
};

double median(QList<double> values) {
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

double percentile(const QList<double> &sorted, double share) {
    return sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(static_cast<double>(sorted.size()) * share)));
}

QJsonArray array(const QList<double> &values) {
    QJsonArray numbers;
    for (const double value : values)
        numbers.append(value);
    return numbers;
}

QJsonObject measureThroughput(const QUrl &receiver, const Sizes &sizes) {
    QList<double> ours;
    QList<double> bare;
    QList<double> ratios;
    for (int round = 0; round < kRounds; ++round) {
        Pipeline pipeline(receiver, kWebhooks);
        pipeline.addLeads(sizes.deliveries / kWebhooks);
        ours.append(pipeline.deliver(sizes.deliveries));
        if (pipeline.attemptsLogged() != sizes.deliveries)
            qFatal("not every attempt was logged");
        bare.append(measureBareNetwork(receiver, pipeline.lastHeaders(), pipeline.lastBody(), sizes.deliveries));
        ratios.append(ours.last() / bare.last());
    }
    return {{u"deliveries_per_round"_s, sizes.deliveries},
            {u"deliveries_per_second"_s, median(ours)},
            {u"bare_posts_per_second"_s, median(bare)},
            {u"ratio"_s, median(ratios)},
            {u"rounds"_s, array(ours)},
            {u"bare_rounds"_s, array(bare)}};
}

QJsonObject measureLatency(const QUrl &receiver, const Sizes &sizes) {
    const QList<double> latencies = Pipeline(receiver, 1).measureLatency(sizes.commits);
    return {{u"commits"_s, sizes.commits},
            {u"p50_ms"_s, percentile(latencies, 0.5)},
            {u"p99_ms"_s, percentile(latencies, 0.99)},
            {u"max_ms"_s, latencies.last()}};
}

QJsonObject measureTriggers(const QUrl &receiver, const Sizes &sizes) {
    Pipeline pipeline(receiver, 2);
    QElapsedTimer stopwatch;
    stopwatch.start();
    pipeline.addLeads(sizes.leads);
    return {{u"leads"_s, sizes.leads},
            {u"webhooks"_s, 2},
            {u"leads_per_second"_s, sizes.leads * 1e9 / static_cast<double>(stopwatch.nsecsElapsed())}};
}

void print(const QJsonObject &report) {
    const QJsonObject throughput = report.value("throughput"_L1).toObject();
    const QJsonObject latency = report.value("latency"_L1).toObject();
    const QJsonObject triggers = report.value("triggers"_L1).toObject();
    const auto number = [](const QJsonObject &object, QLatin1StringView name) { return object.value(name).toDouble(); };
    std::printf("%-44s %12.0f /s\n", "deliveries, end to end", number(throughput, "deliveries_per_second"_L1));
    std::printf("%-44s %12.0f /s\n", "bare QNetworkAccessManager", number(throughput, "bare_posts_per_second"_L1));
    std::printf("%-44s %12.2f\n", "ratio", number(throughput, "ratio"_L1));
    std::printf("%-44s %12.2f ms\n", "commit to receiver, median", number(latency, "p50_ms"_L1));
    std::printf("%-44s %12.2f ms\n", "commit to receiver, 99 %", number(latency, "p99_ms"_L1));
    std::printf("%-44s %12.0f /s\n", "leads through the triggers (2 webhooks)",
                number(triggers, "leads_per_second"_L1));
}

}  // namespace

int main(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains("--receiver"_L1))
        return runLeanReceiver();
    const Sizes sizes = arguments.contains("--quick"_L1) ? Sizes{4'000, 50, 20'000} : Sizes{};

    QProcess receiver;
    receiver.start(QCoreApplication::applicationFilePath(), {u"--receiver"_s});
    if (!receiver.waitForStarted() || !receiver.waitForReadyRead())
        qFatal("the receiver did not start");
    QUrl url(u"http://127.0.0.1/hook"_s);
    url.setPort(receiver.readLine().trimmed().toInt());

    const QJsonObject report{{u"throughput"_s, measureThroughput(url, sizes)},
                             {u"latency"_s, measureLatency(url, sizes)},
                             {u"triggers"_s, measureTriggers(url, sizes)}};
    receiver.closeWriteChannel();
    receiver.waitForFinished();
    if (arguments.contains("--json"_L1))
        std::puts(QJsonDocument(report).toJson().constData());
    else
        print(report);
    return 0;
}
