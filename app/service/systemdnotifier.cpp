// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/systemdnotifier.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kStatusMs = 10'000;

/// Half of what systemd waits (sd_watchdog_enabled(3)), in milliseconds; 0: no watchdog, or another process's.
int watchdogIntervalMs() {
    const QByteArray pid = qgetenv("WATCHDOG_PID");
    if (!pid.isEmpty() && pid.toLongLong() != QCoreApplication::applicationPid())
        return 0;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong();
    return microseconds <= 0 ? 0 : static_cast<int>(std::clamp(microseconds / 2'000, qint64{1}, qint64{3'600'000}));
}

}  // namespace

SystemdNotifier::SystemdNotifier(QObject *parent) : QObject(parent), m_address(qgetenv("NOTIFY_SOCKET")) {
    m_watchdog.setInterval(watchdogIntervalMs());
    connect(&m_watchdog, &QTimer::timeout, this, [this] {
        m_isDue = true;
        emit watchdogDue();
    });
    m_statusTimer.setInterval(kStatusMs);
    connect(&m_statusTimer, &QTimer::timeout, this, &SystemdNotifier::tellStatus);
}

void SystemdNotifier::ready(std::function<QString()> status) {
    if (m_address.isEmpty())
        return;
    m_status = std::move(status);
    send("READY=1");
    tellStatus();
    m_statusTimer.start();
    if (m_watchdog.interval() > 0)
        m_watchdog.start();
}

void SystemdNotifier::stopping() {
    m_statusTimer.stop();
    send("STOPPING=1\nSTATUS=Stopping: attempts in flight may finish.");
}

void SystemdNotifier::feedWatchdog() {
    if (std::exchange(m_isDue, false))
        send("WATCHDOG=1");
}

void SystemdNotifier::tellStatus() {
    const QString status = m_status().simplified();
    if (std::exchange(m_told, status) != status)
        send("STATUS=" + status.toUtf8());
}

#ifdef Q_OS_LINUX

void SystemdNotifier::send(const QByteArray &fact) const {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto length = static_cast<size_t>(m_address.size());
    if (m_address.isEmpty() || length >= sizeof address.sun_path)
        return;
    std::memcpy(address.sun_path, m_address.constData(), length);
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';  // an abstract name
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    // Nobody to tell is no reason to fail: systemd notices a service that stays silent.
    (void)::sendto(socket, fact.constData(), static_cast<size_t>(fact.size()), MSG_NOSIGNAL,
                   reinterpret_cast<const sockaddr *>(&address),
                   static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + length));
    ::close(socket);
}

#else

void SystemdNotifier::send(const QByteArray &) const {}

#endif

}  // namespace webhooks
