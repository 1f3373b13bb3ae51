// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/resolver.h"
#include "domain/addressrules.h"
#include "domain/attempt.h"
#include "domain/clock.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <unordered_map>

class QNetworkReply;

namespace webhooks {

class Exchange;
struct ExchangeContext;
class AddressGuard;
class Deadlines;
class Lanes;

/// One POST to make.
struct OutgoingRequest {
    qint64 ticket = 0;  ///< the caller's name for it; given back with the result
    QUrl url;           ///< as parseWebhookUrl() made it
    HttpHeaders headers;
    QByteArray body;
    qint64 timeoutMs = 15'000;  ///< wall clock, from the name lookup to the end of the response head
};

struct SenderOptions {
    /// QNetworkAccessManagers; each sends at most 6 requests to one host at once. As many again serve hosts that answer
    /// slowly.
    int lanes = 4;
    QString caFile;  ///< PEM file used instead of the system's certificate authorities; empty: the system's
    /// `http://host:port`; everything is tunnelled through it (CONNECT), to the addresses that were checked here. It is
    /// not checked itself: who configures it answers for it. Empty: none.
    QUrl proxy;
    NameLookup lookup = systemNameLookup();
};

/// Sends requests over QNetworkAccessManager so that every send() puts at most one POST on the wire (ARCHITECTURE 6).
/// Lives in one thread with an event loop. Any number may be handed over at once; what a host cannot start yet waits
/// here, and waiting counts within the request's deadline.
class Sender final : public QObject {
    Q_OBJECT

public:
    Sender(const SenderOptions &options, AddressRules rules, Clock clock, QObject *parent = nullptr);
    ~Sender() override;

    /// New rules hold from the next request on; open connections are not used again.
    void setAddressRules(AddressRules rules);
    /// Those that this process listens on; they are refused as targets on this machine.
    void setOwnPorts(QList<quint16> ports);

    void send(OutgoingRequest request);
    int inFlight() const;

    /// Ends everything in flight at once; each ends with finished() as ConnectionLost when it was posted, as Other
    /// otherwise.
    void abortAll();

signals:
    /// Exactly once for every send(), never from within send().
    void finished(qint64 ticket, const webhooks::AttemptResult &result);

private:
    void settle(Exchange &exchange);
    void settleLater(Exchange &exchange);
    void isolate(const Exchange &confused);
    void finishReply(QNetworkReply *reply);

    Clock m_clock;
    std::unique_ptr<Deadlines> m_deadlines;
    std::unique_ptr<Lanes> m_lanes;
    std::unique_ptr<AddressGuard> m_guard;
    std::unique_ptr<ExchangeContext> m_context;
    std::unordered_map<Exchange *, std::unique_ptr<Exchange>> m_exchanges;
    const Exchange *m_starting = nullptr;  ///< the exchange that send() is busy with
};

}  // namespace webhooks
