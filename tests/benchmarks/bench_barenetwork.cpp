// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_barenetwork URL COUNT HEADERSIZE: reads header lines and a body from standard input, POSTs them COUNT times
// over 4 managers with 6 requests in flight on each, and prints seconds and processor seconds.
#include "benchmarks/effort.h"
#include "domain/httpheader.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <array>
#include <cstdio>

using namespace webhooks;

namespace {

constexpr int kPerManager = 6;

void postAll(const QNetworkRequest &request, const QByteArray &body, int count) {
    std::array<QNetworkAccessManager, 4> managers;
    int started = 0;
    int ended = 0;
    for (QNetworkAccessManager &manager : managers) {
        manager.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&manager, &QNetworkAccessManager::finished, qApp, [&](QNetworkReply *reply) {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("the receiver failed: %s", qPrintable(reply->errorString()));
            reply->readAll();
            reply->deleteLater();
            if (++ended == count)
                QCoreApplication::quit();
            if (started < count) {
                ++started;
                manager.post(request, body);
            }
        });
    }
    for (int i = 0; i < kPerManager; ++i) {
        for (QNetworkAccessManager &manager : managers) {
            ++started;
            manager.post(request, body);
        }
    }
    QCoreApplication::exec();
}

}  // namespace

int main(int argc, char *argv[]) {
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile input;
    if (arguments.size() != 4 || !input.open(stdin, QIODevice::ReadOnly))
        return 64;
    const QByteArray all = input.readAll();
    const qsizetype headSize = arguments[3].toLongLong();
    QNetworkRequest request{QUrl(arguments[1])};
    for (const HttpHeader &header : splitHeaders(all.first(headSize)))
        request.setRawHeader(header.name, header.value);
    const Stopwatch stopwatch;
    postAll(request, all.sliced(headSize), arguments[2].toInt());
    const Effort effort = stopwatch.elapsed();
    std::printf("%.9f %.9f\n", effort.seconds, effort.cpuSeconds);
    return 0;
}
