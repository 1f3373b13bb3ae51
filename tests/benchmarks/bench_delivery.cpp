// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/leanreceiver.h"
#include "benchmarks/measurements.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

struct Measurement {
    QLatin1StringView name;
    Figures (*run)(const Bench &bench);
};

constexpr Measurement kMeasurements[] = {
    {"throughput"_L1, measureThroughput}, {"latency"_L1, measureLatency}, {"triggers"_L1, measureTriggers},
    {"listeners"_L1, measureListeners},   {"hanging"_L1, measureHanging}, {"slow"_L1, measureSlow},
    {"webhooks"_L1, measureManyWebhooks}, {"claims"_L1, measureClaims},   {"writer"_L1, measureOtherWriter}};

/// Those that are named in the arguments, or all.
Figures measure(const Bench &bench, const QStringList &arguments) {
    Figures figures;
    const bool all = arguments.filter(u"--"_s).size() == arguments.size();
    for (const Measurement &measurement : kMeasurements) {
        if (all || arguments.contains(measurement.name)) {
            std::fprintf(stderr, "%s …\n", measurement.name.data());
            figures += measurement.run(bench);
        }
    }
    return figures;
}

}  // namespace

int main(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.contains("--receiver"_L1))
        return runLeanReceiver();

    QProcess receiver;
    receiver.start(QCoreApplication::applicationFilePath(), {u"--receiver"_s});
    if (!receiver.waitForStarted() || !receiver.waitForReadyRead())
        qFatal("the receiver did not start");
    QUrl url(u"http://127.0.0.1/hook"_s);
    url.setPort(receiver.readLine().trimmed().toInt());

    const Figures figures = measure({url, arguments.contains("--quick"_L1) ? Scale::Quick : Scale::Full}, arguments);
    receiver.closeWriteChannel();
    receiver.waitForFinished();
    if (arguments.contains("--json"_L1))
        printJson(figures);
    else
        printTable(figures);
    return 0;
}
