// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"

#include "dispatch/exchange.h"

#include <QNetworkRequest>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <utility>
#include <vector>

namespace webhooks {

namespace {

QNetworkRequest plainRequest() {
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 2);
    return request;
}

QNetworkRequest tlsRequest(const QString &caFile) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Resuming a session costs 42 ms for each new connection with Qt 6.4 (ARCHITECTURE 6).
    tls.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    tls.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    if (!caFile.isEmpty()) {
        tls.setCaCertificates(QSslCertificate::fromPath(caFile, QSsl::Pem));
    }
    QNetworkRequest request = plainRequest();
    request.setSslConfiguration(tls);
    return request;
}

}  // namespace

Sender::Sender(const SenderOptions &options, AddressRules rules, Clock clock, QObject *parent)
    : QObject(parent),
      m_clock(std::move(clock)),
      m_deadlines(std::make_unique<Deadlines>()),
      m_lanes(std::make_unique<Lanes>(options.lanes, options.proxy)),
      m_guard(std::make_unique<AddressGuard>(std::move(rules), m_clock, options.lookup)),
      m_context(new ExchangeContext{m_clock,
                                    *m_guard,
                                    *m_lanes,
                                    *m_deadlines,
                                    plainRequest(),
                                    tlsRequest(options.caFile),
                                    {},
                                    {},
                                    [this](Exchange &exchange) { settle(exchange); },
                                    [this](Exchange &exchange) { isolate(exchange); }}) {
    connect(m_lanes.get(), &Lanes::replyFinished, this, &Sender::finishReply);
    connect(m_deadlines.get(), &Deadlines::expired, this, [](Exchange *exchange) { exchange->expire(); });
}

Sender::~Sender() {
    m_exchanges.clear();
}

void Sender::setAddressRules(AddressRules rules) {
    m_guard->setRules(std::move(rules));
    m_lanes->renewAll();
}

void Sender::setOwnPorts(QList<quint16> ports) {
    m_guard->setOwnPorts(std::move(ports));
}

void Sender::send(OutgoingRequest request) {
    auto owner = std::make_unique<Exchange>(*m_context, std::move(request));
    Exchange *exchange = owner.get();
    m_exchanges.emplace(exchange, std::move(owner));
    m_starting = exchange;
    exchange->start();
    m_starting = nullptr;
}

int Sender::inFlight() const {
    return static_cast<int>(m_exchanges.size());
}

void Sender::abortAll() {
    std::vector<QPointer<Exchange>> all;
    all.reserve(m_exchanges.size());
    for (const auto &[exchange, owner] : m_exchanges) {
        all.emplace_back(exchange);
    }
    for (const QPointer<Exchange> &exchange : all) {
        if (exchange) {
            exchange->abort();
        }
    }
}

void Sender::settle(Exchange &exchange) {
    if (&exchange == m_starting) {
        settleLater(exchange);
        return;
    }
    const auto node = m_exchanges.extract(&exchange);
    emit finished(exchange.ticket(), exchange.result());
}

void Sender::settleLater(Exchange &exchange) {
    QMetaObject::invokeMethod(
        this,
        [this, pending = QPointer(&exchange)] {
            if (pending) {
                settle(*pending);
            }
        },
        Qt::QueuedConnection);
}

void Sender::isolate(const Exchange &confused) {
    const Lanes::Place place = confused.place();
    // The network thread may have put the next request on the same connection before we hear of the interim answer.
    std::vector<Exchange *> beside;
    for (const auto &[exchange, owner] : m_exchanges) {
        const Lanes::Place &other = exchange->place();
        if (exchange != &confused && other.manager == place.manager && other.host == place.host &&
            !exchange->hasHead()) {
            beside.push_back(exchange);
        }
    }
    m_lanes->renew(place.lane);
    for (Exchange *exchange : beside) {
        exchange->distrust();
    }
}

void Sender::finishReply(QNetworkReply *reply) {
    if (auto *exchange = static_cast<Exchange *>(reply->request().originatingObject())) {
        exchange->finishReply(reply);
    }
}

}  // namespace webhooks
