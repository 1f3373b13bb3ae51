// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "support/rawreceiver.h"

namespace webhooks {

/// One line of the fault script: what a receiver does to the first delivery that it gets, and what must come of it.
struct Fault {
    static constexpr qint64 kBackoffMs = 600'000;  ///< far beyond the end of every test

    enum class Site {
        Socket,     ///< plain sockets, that react as `reactions` say
        TlsSocket,  ///< the same over https, with a trusted certificate
        Ipv6Socket,
        Nginx,  ///< nginx, which answers as its `page` says
        TrustedCertificate,
        ExpiredCertificate,
        FutureCertificate,
        SelfSignedCertificate,
        ForeignCertificate,  ///< for another name
        OldProtocol,         ///< TLS 1.1 at most
        ClientCertificate12,
        ClientCertificate13,
        PlainPort,   ///< https is wanted where http is spoken
        ClosedPort,  ///< where nobody listens
        Name,        ///< a name that leads to `addresses`
    };
    enum class Next { Done, Retry, Repeat, Pause, GiveUp };

    const char *name = "";
    Site site = Site::Socket;
    QList<RawReceiver::Reaction> reactions = {};
    const char *page = "";
    std::optional<QStringList> addresses = {};  ///< nothing: the lookup has no end

    ErrorClass error = ErrorClass::None;  ///< of every attempt
    Next next = Next::Done;
    std::optional<int> posts = {};  ///< on the wire; if it is not said, one for each attempt
    qint64 waitMs = kBackoffMs;     ///< before the attempt that follows
    const char *detail = "";        ///< a part of what the log says
    bool isCut = false;             ///< the log has not all of the answer's body

    qint64 timeoutMs = 15'000;
    qint64 backoffMs = kBackoffMs;

    int attempts() const { return next == Next::Repeat ? 2 : next == Next::GiveUp ? 4 : 1; }
    int postsOnTheWire() const { return posts.value_or(attempts()); }
    bool usesSockets() const { return site == Site::Socket || site == Site::TlsSocket || site == Site::Ipv6Socket; }
};

const QList<Fault> &faultScript();
QList<Fault> faultsAt(const QList<Fault::Site> &sites);
/// What happens between two requests on a connection. When is a matter of luck, so they get many, one after the other:
/// each is sent again at once when its outcome is unknown, and arrives in the end.
const QList<Fault> &idleFaults();

/// Rows of a test, with a column `fault`.
void addFaultRows(const QList<Fault> &faults);

}  // namespace webhooks
