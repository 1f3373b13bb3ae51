// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrl>

#include <memory>
#include <vector>

namespace webhooks {

/// Where a webhook's requests go, with everything that is the same for each of them: taking a URL apart for every
/// request costs a tenth of what sending it costs.
class Destination final {
public:
    /// One address that the destination's name stands for.
    struct Door {
        IpAddress address;
        QUrl url;         ///< with the address in place of the name
        QString laneKey;  ///< the same for requests that can share a connection
        QString shown;    ///< address and port
    };

    explicit Destination(const QUrl &url);

    const QString &shown() const { return m_shown; }  ///< the whole URL, encoded
    const QString &host() const { return m_host; }
    bool isTls() const { return m_isTls; }
    const QByteArray &hostHeader() const { return m_hostHeader; }

    /// Valid until the next call.
    const Door &door(const IpAddress &address);

private:
    static constexpr size_t kMaxDoors = 16;

    QUrl m_url;
    QString m_shown;
    QString m_host;
    QString m_port;
    bool m_isTls;
    QByteArray m_hostHeader;
    std::vector<Door> m_doors;
};

/// The destinations that were sent to lately.
class Destinations final {
public:
    std::shared_ptr<Destination> at(const QUrl &url);

private:
    static constexpr qsizetype kMaxKept = 4'096;

    QHash<QUrl, std::shared_ptr<Destination>> m_all;
};

/// RFC 9112, 3.2: the port is left out where it is the scheme's own.
QByteArray hostHeader(const QUrl &url);

/// The port a URL leads to: its own, or the scheme's.
int portOf(const QUrl &url);

}  // namespace webhooks
