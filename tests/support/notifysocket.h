// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace webhooks {

/// Stands in for systemd: the datagram socket of sd_notify(3), under a path, or under an abstract name that begins
/// with `@`.
class NotifySocket final {
public:
    explicit NotifySocket(const QByteArray &name);
    ~NotifySocket();
    Q_DISABLE_COPY_MOVE(NotifySocket)

    bool isBound() const { return m_bound; }
    QByteArrayList received();  ///< all that has come so far

private:
    int m_socket;
    bool m_bound = false;
    QByteArrayList m_received;
};

}  // namespace webhooks
