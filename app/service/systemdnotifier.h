// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace webhooks {

/// The service's side of sd_notify(3): one datagram per fact to the socket that systemd names in the environment.
/// Without NOTIFY_SOCKET nothing is sent.
class SystemdNotifier final : public QObject {
    Q_OBJECT

public:
    /// Reads NOTIFY_SOCKET, WATCHDOG_USEC and WATCHDOG_PID from the environment.
    explicit SystemdNotifier(QObject *parent = nullptr);

    /// READY=1. From now on watchdogDue() comes at half the watchdog's time, and `status` is asked every ten seconds
    /// for one sentence about what the service does; what has not changed is not said again.
    void ready(std::function<QString()> status);
    /// STOPPING=1; the watchdog goes on being due until the process ends.
    void stopping();
    /// WATCHDOG=1, when it is due: whoever says so vouches for the process.
    void feedWatchdog();

signals:
    void watchdogDue();

private:
    void send(const QByteArray &fact) const;
    void tellStatus();

    QByteArray m_address;  ///< a path, or `@` and an abstract name
    QTimer m_watchdog;
    bool m_isDue = false;
    QTimer m_statusTimer;
    std::function<QString()> m_status;
    QString m_told;
};

}  // namespace webhooks
