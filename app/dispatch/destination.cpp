// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/destination.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

bool isHttps(const QUrl &url) {
    return url.scheme() == "https"_L1;
}

int usualPort(const QUrl &url) {
    return isHttps(url) ? 443 : 80;
}

QString inBrackets(const QString &host) {
    return host.contains(u':') ? QString(u'[' % host % u']') : host;
}

}  // namespace

Destination::Destination(const QUrl &url)
    : m_url(url),
      m_shown(url.toString(QUrl::FullyEncoded)),
      m_host(url.host()),
      m_port(QString::number(portOf(url))),
      m_isTls(isHttps(url)),
      m_hostHeader(webhooks::hostHeader(url)) {}

const Destination::Door &Destination::door(const IpAddress &address) {
    const auto known = std::ranges::find(m_doors, address, &Door::address);
    if (known != m_doors.end()) {
        return *known;
    }
    if (m_doors.size() >= kMaxDoors) {
        m_doors.clear();
    }
    const QString text = address.toString();
    QUrl url = m_url;
    url.setHost(text);
    // The name belongs to the key: QNetworkAccessManager keeps connections apart by peer verify name as well.
    return m_doors.emplace_back(Door{address, url, m_url.scheme() % u' ' % text % u' ' % m_port % u' ' % m_host,
                                     inBrackets(text) % u':' % m_port});
}

std::shared_ptr<Destination> Destinations::at(const QUrl &url) {
    if (const auto known = m_all.constFind(url); known != m_all.constEnd()) {
        return *known;
    }
    if (m_all.size() >= kMaxKept) {
        m_all.clear();
    }
    return *m_all.insert(url, std::make_shared<Destination>(url));
}

QByteArray hostHeader(const QUrl &url) {
    const QString name = inBrackets(url.host(QUrl::FullyEncoded));
    const int port = portOf(url);
    return (port == usualPort(url) ? name : QString(name % u':' % QString::number(port))).toLatin1();
}

int portOf(const QUrl &url) {
    return url.port(usualPort(url));
}

}  // namespace webhooks
