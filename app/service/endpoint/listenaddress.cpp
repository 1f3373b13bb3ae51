// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/listenaddress.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

std::unexpected<Error> notAnAddress(const QString &text) {
    return std::unexpected(Error{ErrorCode::InvalidInput, u"“%1” is not an address and a port."_s.arg(text),
                                 u"Write it like 127.0.0.1:9797 or [::1]:9797."_s});
}

Error whyNot(int code, const QString &where) {
    switch (code) {
        case EADDRINUSE:
            return {ErrorCode::Unavailable, u"Another program listens on %1 already."_s.arg(where),
                    u"Stop it, or choose another port."_s};
        case EADDRNOTAVAIL:
            return {ErrorCode::Configuration, u"%1 is not an address of this machine."_s.arg(where),
                    u"Choose one of its own, or 127.0.0.1."_s};
        case EACCES:
            return {ErrorCode::Permission, u"Listening on %1 is not permitted."_s.arg(where),
                    u"Ports below 1024 need privileges; choose a higher one."_s};
        default:
            return {ErrorCode::Unavailable, u"Listening on %1 failed: %2."_s.arg(where, qt_error_string(code)), {}};
    }
}

/// The address as the sockets interface wants it; returns its length.
socklen_t fill(sockaddr_storage &storage, const ListenAddress &address) {
    if (address.address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in ip{};
        ip.sin_family = AF_INET;
        ip.sin_port = htons(address.port);
        ip.sin_addr.s_addr = htonl(address.address.toIPv4Address());
        std::memcpy(&storage, &ip, sizeof ip);
        return sizeof ip;
    }
    sockaddr_in6 ip{};
    ip.sin6_family = AF_INET6;
    ip.sin6_port = htons(address.port);
    const Q_IPV6ADDR bytes = address.address.toIPv6Address();
    std::memcpy(&ip.sin6_addr, &bytes, sizeof ip.sin6_addr);
    std::memcpy(&storage, &ip, sizeof ip);
    return sizeof ip;
}

quint16 portOf(int socket) {
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    getsockname(socket, reinterpret_cast<sockaddr *>(&storage), &size);
    sockaddr_in ip{};  // the port stands at the same place in both families
    std::memcpy(&ip, &storage, sizeof ip);
    return ntohs(ip.sin_port);
}

}  // namespace

Result<ListenAddress> ListenAddress::parse(const QString &text) {
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return notAnAddress(text);
    QString host = text.first(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.sliced(1, host.size() - 2);
    bool isNumber = false;
    ListenAddress parsed{QHostAddress(host), text.sliced(colon + 1).toUShort(&isNumber)};
    const bool isV6 = parsed.address.protocol() == QAbstractSocket::IPv6Protocol;
    if (!isNumber || parsed.address.isNull() || isV6 != isBracketed || !parsed.address.scopeId().isEmpty())
        return notAnAddress(text);
    return parsed;
}

QString ListenAddress::toString() const {
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address.toString()).arg(port);
}

Result<int> openListener(ListenAddress &address) {
    sockaddr_storage storage{};
    const socklen_t size = fill(storage, address);
    const int listener = ::socket(storage.ss_family, SOCK_STREAM, 0);
    if (listener < 0)
        return std::unexpected(whyNot(errno, address.toString()));
    ::fcntl(listener, F_SETFD, FD_CLOEXEC);
    const int on = 1;
    // A restart must not wait for the old connections' TIME_WAIT; two listeners are refused all the same.
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (storage.ss_family == AF_INET6)
        setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&storage), size) != 0 ||
        ::listen(listener, SOMAXCONN) != 0) {
        const int code = errno;
        ::close(listener);
        return std::unexpected(whyNot(code, address.toString()));
    }
    address.port = portOf(listener);
    return listener;
}

}  // namespace webhooks
