// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/addressguard.h"
#include "dispatch/deadlines.h"
#include "dispatch/destination.h"
#include "dispatch/lanes.h"
#include "dispatch/outcome.h"
#include "dispatch/requestbody.h"
#include "dispatch/sender.h"
#include "dispatch/wireheaders.h"

#include <QNetworkRequest>

namespace webhooks {

/// What all exchanges of a sender share.
struct ExchangeContext {
    const Clock &clock;
    AddressGuard &guard;
    Lanes &lanes;
    Deadlines &deadlines;
    QNetworkRequest plainRequest;  ///< with everything that is the same for each request
    QNetworkRequest tlsRequest;
    Destinations destinations;
    CredentialMask mask;
    std::function<void(Exchange &)> settled;   ///< the exchange is over and may be destroyed
    std::function<void(Exchange &)> confused;  ///< its connection answers out of step
};

/// One attempt, from the name lookup to its result. Puts at most one POST on the wire: it goes on to another address or
/// connection only while no byte of the body was handed out and no request was reported as sent.
class Exchange final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 kPerAddressUs = 2'000'000;
    static constexpr qint64 kBodyUs = 5'000'000;
    static constexpr int kReconnects = 3;

    Exchange(ExchangeContext &context, OutgoingRequest request);
    ~Exchange() override;

    void start();
    void abort();
    void expire();
    /// The answer that comes, if any, cannot be trusted to be this request's own.
    void distrust();

    void post();  ///< for Lanes
    Lanes::Place &place() { return m_place; }
    const Lanes::Place &place() const { return m_place; }
    void finishReply(QNetworkReply *reply);

    qint64 ticket() const { return m_request.ticket; }
    bool hasHead() const { return m_result.status.has_value(); }
    const AttemptResult &result() const { return m_result; }

private:
    enum class BodyEnd { Complete, Cut };

    void judge(const AddressGuard::Verdict &verdict);
    void enterLane();
    bool tryNextAddress();
    bool tryAgain(QNetworkReply::NetworkError error);
    QNetworkRequest networkRequest();
    void watch();
    void noteSent();
    void takeHead();
    void endBody(BodyEnd end);
    void readMore();
    void noteCertificate();
    QString lateness() const;
    bool isTls() const { return m_to->isTls(); }
    const Destination::Door &door() const { return m_to->door(m_addresses.at(m_address)); }
    bool isPosted() const;
    void setDeadline(qint64 at);
    void clearDeadline();
    void dropReply();
    void settle(Outcome outcome);

    ExchangeContext &m_context;
    OutgoingRequest m_request;
    std::shared_ptr<Destination> m_to;
    AttemptResult m_result;
    HttpHeaders m_wireHeaders;
    QList<IpAddress> m_addresses;
    qsizetype m_address = 0;
    int m_reconnects = 0;
    Lanes::Place m_place;
    QNetworkReply *m_reply = nullptr;
    RequestBody *m_body = nullptr;  ///< owned by the reply
    QList<QSslError> m_tlsErrors;
    bool m_encrypted = false;
    bool m_settled = false;
    qint64 m_startedUs = 0;
    qint64 m_deadlineUs = 0;
    qint64 m_armedUs = -1;
    qint64 m_connectStartedUs = -1;
    qint64 m_sentUs = -1;
    qint64 m_headUs = -1;
    std::optional<qint64> m_dnsUs;
};

}  // namespace webhooks
