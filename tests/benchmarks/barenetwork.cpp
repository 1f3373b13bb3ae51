// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/barenetwork.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <array>

namespace webhooks {

double measureBareNetwork(const QUrl &url, const HttpHeaders &headers, const QByteArray &body, int count) {
    constexpr int kPerManager = 6;
    QNetworkRequest request(url);
    for (const HttpHeader &header : headers)
        request.setRawHeader(header.name, header.value);
    std::array<QNetworkAccessManager, 4> managers;
    QEventLoop loop;
    int started = 0;
    int ended = 0;
    for (QNetworkAccessManager &manager : managers) {
        manager.setProxy(QNetworkProxy::NoProxy);
        QObject::connect(&manager, &QNetworkAccessManager::finished, &loop, [&](QNetworkReply *reply) {
            if (reply->error() != QNetworkReply::NoError)
                qFatal("the receiver failed: %s", qPrintable(reply->errorString()));
            reply->readAll();
            reply->deleteLater();
            if (++ended == count)
                loop.quit();
            if (started < count) {
                ++started;
                manager.post(request, body);
            }
        });
    }
    QElapsedTimer stopwatch;
    stopwatch.start();
    for (int i = 0; i < kPerManager; ++i) {
        for (QNetworkAccessManager &manager : managers) {
            ++started;
            manager.post(request, body);
        }
    }
    loop.exec();
    return count * 1e9 / static_cast<double>(stopwatch.nsecsElapsed());
}

}  // namespace webhooks
