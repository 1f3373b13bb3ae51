// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QHostAddress>

namespace webhooks {

/// Where a server listens: `127.0.0.1:9797`, `[::1]:9797`. Only literal addresses, because a name may come to mean
/// another interface; port 0 takes a free one.
struct ListenAddress {
    QHostAddress address;
    quint16 port = 0;

    static Result<ListenAddress> parse(const QString &text);
    QString toString() const;
    bool isLoopback() const { return address.isLoopback(); }
    bool operator==(const ListenAddress &) const = default;
};

/// A listening socket, owned by the caller; its port is in `port` afterwards. Says whether the port is taken, the
/// address is another machine's, or the port needs privileges.
Result<int> openListener(ListenAddress &address);

}  // namespace webhooks
