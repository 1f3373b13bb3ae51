// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notifysocket.h"

#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace webhooks {

NotifySocket::NotifySocket(const QByteArray &name) : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, name.constData(), static_cast<size_t>(name.size()));
    if (name.startsWith('@'))
        address.sun_path[0] = '\0';
    const size_t length = offsetof(sockaddr_un, sun_path) + static_cast<size_t>(name.size());
    m_bound = ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), static_cast<socklen_t>(length)) == 0;
}

NotifySocket::~NotifySocket() {
    ::close(m_socket);
}

QByteArrayList NotifySocket::received() {
    QByteArray buffer(4096, '\0');
    for (ssize_t size = 0; (size = ::recv(m_socket, buffer.data(), 4096, 0)) > 0;)
        m_received.append(buffer.first(size));
    return m_received;
}

}  // namespace webhooks
