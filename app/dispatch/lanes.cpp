// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/lanes.h"

#include "dispatch/exchange.h"

#include <algorithm>

namespace webhooks {

namespace {

/// A tunnel for plain http too: what a caching proxy is asked for instead is an absolute URL, whose host (the pinned
/// address) it has to put in place of the Host header (RFC 9112, 3.2.2).
QNetworkProxy tunnelThrough(const QUrl &url) {
    if (url.isEmpty()) {
        return QNetworkProxy::NoProxy;
    }
    QNetworkProxy proxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port()));
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability);
    return proxy;
}

}  // namespace

Lanes::Lanes(int count, const QUrl &proxy, QObject *parent)
    : QObject(parent), m_proxy(tunnelThrough(proxy)), m_quickLanes(static_cast<size_t>(std::max(count, 1))) {
    for (size_t i = 0; i < 2 * m_quickLanes; ++i) {
        m_managers.push_back(newManager());
    }
}

void Lanes::enter(Exchange &exchange, const QString &hostKey) {
    Host &host = hostOf(hostKey);
    if (const auto lane = freeLane(host)) {
        seat(exchange, host, *lane);
        return;
    }
    exchange.place() = {&host, 0, nullptr};
    host.waiting.push_back(&exchange);
}

void Lanes::leave(Exchange &exchange) {
    const Place place = std::exchange(exchange.place(), {});
    if (place.host == nullptr) {
        return;
    }
    Host &host = *place.host;
    if (place.manager == nullptr) {
        std::erase(host.waiting, &exchange);
        return;
    }
    release(place.manager);
    --host.inFlight[place.lane];
    --host.total;
    noteAnswer(host, exchange.result().phases.wait);
    for (auto lane = freeLane(host); lane && !host.waiting.empty(); lane = freeLane(host)) {
        Exchange &next = *host.waiting.front();
        host.waiting.pop_front();
        seat(next, host, *lane);
    }
    if (host.total == 0) {
        m_hosts.erase(host.key);
    }
}

void Lanes::noteAnswer(Host &host, std::optional<qint64> waitUs) const {
    static constexpr qint64 kMemory = 8;
    if (waitUs) {
        host.answerUs += (*waitUs - host.answerUs) / kMemory;
    }
}

void Lanes::renew(size_t lane) {
    // clearConnectionCache() would end the manager's thread under the requests in flight, which then never finish.
    QNetworkAccessManager *old = std::exchange(m_managers[lane], newManager());
    if (!m_inFlight.contains(old)) {
        old->deleteLater();
    }
}

void Lanes::renewAll() {
    for (size_t lane = 0; lane < m_managers.size(); ++lane) {
        renew(lane);
    }
}

QNetworkAccessManager *Lanes::newManager() {
    auto *manager = new QNetworkAccessManager(this);
    manager->setProxy(m_proxy);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setAutoDeleteReplies(false);
    connect(manager, &QNetworkAccessManager::finished, this, &Lanes::replyFinished);
    return manager;
}

Lanes::Host &Lanes::hostOf(const QString &key) {
    std::unique_ptr<Host> &host = m_hosts[key];
    if (!host) {
        host = std::make_unique<Host>();
        host->key = key;
        host->home = qHash(key) % m_quickLanes;
        host->inFlight.resize(m_managers.size());
    }
    return *host;
}

std::optional<size_t> Lanes::freeLane(const Host &host) const {
    const size_t lanes = host.answerUs < kSlowUs ? m_quickLanes : m_managers.size();
    for (size_t i = 0; i < lanes; ++i) {
        const size_t lane = i < m_quickLanes ? (host.home + i) % m_quickLanes : i;
        if (host.inFlight[lane] < kPerLane) {
            return lane;
        }
    }
    return std::nullopt;
}

void Lanes::seat(Exchange &exchange, Host &host, size_t lane) {
    ++host.inFlight[lane];
    ++host.total;
    QNetworkAccessManager *manager = m_managers[lane];
    ++m_inFlight[manager];
    exchange.place() = {&host, lane, manager};
    exchange.post();
}

void Lanes::release(QNetworkAccessManager *manager) {
    const auto count = m_inFlight.find(manager);
    if (--count->second > 0) {
        return;
    }
    m_inFlight.erase(count);
    if (std::find(m_managers.begin(), m_managers.end(), manager) == m_managers.end()) {
        manager->deleteLater();
    }
}

}  // namespace webhooks
