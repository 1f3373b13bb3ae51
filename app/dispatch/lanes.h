// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QObject>
#include <QString>

#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace webhooks {

class Exchange;

/// The managers that requests go out on. Each opens at most kPerLane connections to one host and queues the rest
/// invisibly, so it is never handed more: what a host cannot start yet waits here (ARCHITECTURE 6). A host that answers
/// quickly is sent most on few lanes; one that takes its time is sent more with as many again.
class Lanes final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPerLane = 6;
    static constexpr qint64 kSlowUs = 20'000;  ///< from the request to the answer's head, on average

    struct Host {
        QString key;
        size_t home = 0;            ///< the lane that is tried first
        std::vector<int> inFlight;  ///< per lane
        int total = 0;
        qint64 answerUs = 0;  ///< how long its answers take, the later ones counting more
        std::deque<Exchange *> waiting;
    };

    /// Where an exchange is: nowhere, in a host's queue (no manager), or on a lane.
    struct Place {
        Host *host = nullptr;
        size_t lane = 0;
        QNetworkAccessManager *manager = nullptr;
    };

    /// `count` and `proxy` as in SenderOptions.
    Lanes(int count, const QUrl &proxy, QObject *parent = nullptr);

    /// Gives the exchange a place on a lane, and calls its post(), now or when there is room.
    void enter(Exchange &exchange, const QString &hostKey);
    /// Frees the exchange's place, on a lane or in the queue, and lets the next one in.
    void leave(Exchange &exchange);

    /// The lane's connections are not used again; what is in flight on them may end.
    void renew(size_t lane);
    void renewAll();

signals:
    void replyFinished(QNetworkReply *reply);

private:
    QNetworkAccessManager *newManager();
    Host &hostOf(const QString &key);
    std::optional<size_t> freeLane(const Host &host) const;
    void noteAnswer(Host &host, std::optional<qint64> waitUs) const;
    void seat(Exchange &exchange, Host &host, size_t lane);
    void release(QNetworkAccessManager *manager);

    const QNetworkProxy m_proxy;
    const size_t m_quickLanes;
    std::vector<QNetworkAccessManager *> m_managers;
    std::unordered_map<QNetworkAccessManager *, int> m_inFlight;
    std::unordered_map<QString, std::unique_ptr<Host>> m_hosts;
};

}  // namespace webhooks
