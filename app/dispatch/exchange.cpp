// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/exchange.h"

#include "dispatch/wireheaders.h"
#include "domain/retryschedule.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMsPerDay = 24LL * 3600 * 1000;

QString shownTime(qint64 ms) {
    return ms % 1000 == 0 ? u"%1 s"_s.arg(ms / 1000) : u"%1 ms"_s.arg(ms);
}

}  // namespace

Exchange::Exchange(ExchangeContext &context, OutgoingRequest request)
    : m_context(context), m_request(std::move(request)), m_to(context.destinations.at(m_request.url)) {}

Exchange::~Exchange() {
    clearDeadline();
    dropReply();
}

void Exchange::start() {
    m_startedUs = m_context.deadlines.now();
    m_deadlineUs = m_startedUs + m_request.timeoutMs * 1000;
    m_result.startedAt = m_context.clock.wall();
    m_result.url = m_to->shown();
    m_wireHeaders = wireHeaders(m_request, m_to->hostHeader());
    setDeadline(m_deadlineUs);
    if (const auto verdict = m_context.guard.checkNow(m_request.url)) {
        judge(*verdict);
        return;
    }
    m_context.guard.checkLater(m_request.url, [self = QPointer(this)](const AddressGuard::Verdict &verdict) {
        if (self) {
            self->m_dnsUs = self->m_context.deadlines.now() - self->m_startedUs;
            self->judge(verdict);
        }
    });
}

void Exchange::judge(const AddressGuard::Verdict &verdict) {
    if (!verdict) {
        settle({verdict.error().error, verdict.error().detail});
        return;
    }
    m_addresses = *verdict;
    enterLane();
}

void Exchange::enterLane() {
    m_context.lanes.enter(*this, door().laneKey);
}

void Exchange::post() {
    m_body = new RequestBody(m_request.body);
    m_connectStartedUs = -1;
    m_encrypted = false;
    m_tlsErrors.clear();
    m_reply = m_place.manager->post(networkRequest(), m_body);
    m_body->setParent(m_reply);
    // One byte more than is kept tells a body of exactly that size from a longer one.
    m_reply->setReadBufferSize(kMaxResponseBody + 1);
    watch();
    if (m_address + 1 < m_addresses.size()) {
        setDeadline(std::min(m_deadlineUs, m_context.deadlines.now() + kPerAddressUs));
    }
}

QNetworkRequest Exchange::networkRequest() {
    QNetworkRequest request = isTls() ? m_context.tlsRequest : m_context.plainRequest;
    request.setUrl(door().url);
    request.setPeerVerifyName(m_to->host());
    request.setOriginatingObject(this);
    for (const HttpHeader &header : std::as_const(m_wireHeaders)) {
        request.setRawHeader(header.name, header.value);
    }
    return request;
}

void Exchange::watch() {
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_connectStartedUs = m_context.deadlines.now(); });
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::noteSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::takeHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    if (!isTls()) {
        return;
    }
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] {
        m_encrypted = true;
        m_result.phases.connect = m_context.deadlines.now() - m_connectStartedUs;
    });
}

void Exchange::noteSent() {
    m_sentUs = m_context.deadlines.now();
    if (!isTls() && m_connectStartedUs >= 0) {
        m_result.phases.connect = m_sentUs - m_connectStartedUs;
    }
    if (!hasHead()) {
        setDeadline(m_deadlineUs);
    }
}

void Exchange::takeHead() {
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (hasHead() || !status.isValid()) {
        return;
    }
    m_headUs = m_context.deadlines.now();
    m_result.status = status.toInt();
    m_result.responseHeaders = m_context.mask.masked(receivedHeaders(m_reply->rawHeaderPairs()));
    noteCertificate();
    if (isInterim(*m_result.status)) {
        m_context.confused(*this);
        endBody(BodyEnd::Cut);
        return;
    }
    if (*m_result.status == 429 || *m_result.status == 503) {
        m_result.retryAfterMs =
            parseRetryAfter(headerValue(m_result.responseHeaders, "Retry-After"), m_context.clock.wall());
    }
    setDeadline(std::min(m_deadlineUs, m_headUs + kBodyUs));
}

void Exchange::readMore() {
    if (hasHead() && m_reply->bytesAvailable() > kMaxResponseBody) {
        endBody(BodyEnd::Cut);
    }
}

void Exchange::finishReply(QNetworkReply *reply) {
    if (reply != m_reply) {
        return;
    }
    takeHead();
    if (m_settled) {
        return;
    }
    const QNetworkReply::NetworkError error = m_reply->error();
    if (hasHead()) {
        endBody(isCut(error, *m_result.status) ? BodyEnd::Cut : BodyEnd::Complete);
        return;
    }
    if (!tryAgain(error)) {
        settle(outcomeOf(error, m_reply->errorString(), m_tlsErrors, m_request.url,
                         {isPosted(), m_encrypted || !isTls()}));
    }
}

void Exchange::endBody(BodyEnd end) {
    m_result.responseBody = m_reply->read(kMaxResponseBody);
    m_result.bodyTruncated = end == BodyEnd::Cut || m_reply->bytesAvailable() > 0;
    m_result.phases.body = m_context.deadlines.now() - m_headUs;
    const QString reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    settle(outcomeOf(*m_result.status, reason, headerValue(m_result.responseHeaders, "Location")));
}

bool Exchange::isPosted() const {
    return m_sentUs >= 0 || (m_body != nullptr && m_body->isTouched());
}

bool Exchange::tryAgain(QNetworkReply::NetworkError error) {
    const bool closed = error == QNetworkReply::ContentReSendError || error == QNetworkReply::RemoteHostClosedError;
    const bool unreachable = error == QNetworkReply::ConnectionRefusedError ||
                             error == QNetworkReply::UnknownNetworkError || error == QNetworkReply::TimeoutError;
    if (isPosted() || (!closed && !unreachable)) {
        return false;
    }
    if (closed && !isTls() && m_reconnects < kReconnects) {
        ++m_reconnects;
        dropReply();
        m_context.lanes.leave(*this);
        enterLane();
        return true;
    }
    return tryNextAddress();
}

bool Exchange::tryNextAddress() {
    if (m_address + 1 >= m_addresses.size()) {
        return false;
    }
    ++m_address;
    dropReply();
    m_context.lanes.leave(*this);
    setDeadline(m_deadlineUs);
    enterLane();
    return true;
}

void Exchange::distrust() {
    if (isPosted()) {
        settle({ErrorClass::ConnectionLost,
                u"The receiver answered out of step on this connection; it may have seen the request."_s});
        return;
    }
    dropReply();
    m_context.lanes.leave(*this);
    enterLane();
}

void Exchange::expire() {
    m_armedUs = -1;
    if (hasHead()) {
        endBody(BodyEnd::Cut);
    } else if (m_context.deadlines.now() >= m_deadlineUs) {
        settle({ErrorClass::Timeout, lateness()});
    } else if (isPosted() || !tryNextAddress()) {
        setDeadline(m_deadlineUs);
    }
}

QString Exchange::lateness() const {
    const QString limit = shownTime(m_request.timeoutMs);
    if (m_addresses.isEmpty()) {
        return u"The name %1 was not found within %2."_s.arg(m_to->host(), limit);
    }
    if (m_reply == nullptr) {
        return u"No connection to this server became free within %1."_s.arg(limit);
    }
    return isPosted() ? u"No answer within %1."_s.arg(limit) : u"No connection within %1."_s.arg(limit);
}

void Exchange::abort() {
    if (hasHead()) {
        endBody(BodyEnd::Cut);
    } else if (isPosted()) {
        settle({ErrorClass::ConnectionLost, u"Sending was stopped before an answer came."_s});
    } else {
        settle({ErrorClass::Other, u"Sending was stopped before the request was sent."_s});
    }
}

void Exchange::noteCertificate() {
    if (!isTls()) {
        return;
    }
    const QDateTime expiry = m_reply->sslConfiguration().peerCertificate().expiryDate();
    if (expiry.isValid()) {
        m_result.certificateDaysLeft =
            static_cast<int>((expiry.toMSecsSinceEpoch() - m_context.clock.wall()) / kMsPerDay);
    }
}

void Exchange::setDeadline(qint64 at) {
    if (at == m_armedUs) {
        return;
    }
    clearDeadline();
    m_armedUs = at;
    m_context.deadlines.add(this, at);
}

void Exchange::clearDeadline() {
    if (m_armedUs >= 0) {
        m_context.deadlines.remove(this, std::exchange(m_armedUs, -1));
    }
}

void Exchange::dropReply() {
    m_body = nullptr;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (reply == nullptr) {
        return;
    }
    disconnect(reply, nullptr, this, nullptr);
    reply->abort();
    reply->deleteLater();
}

void Exchange::settle(Outcome outcome) {
    m_settled = true;
    m_result.error = outcome.error;
    m_result.detail = std::move(outcome.detail);
    m_result.posted = hasHead() || isPosted();
    m_result.requestHeaders = m_context.mask.masked(std::move(m_wireHeaders));
    if (m_result.posted || m_encrypted || !m_tlsErrors.isEmpty()) {
        m_result.remoteAddress = door().shown;
    }
    m_result.phases.reused = m_result.posted && m_connectStartedUs < 0;
    if (!m_result.phases.reused) {
        m_result.phases.dns = m_dnsUs;
    }
    if (m_headUs >= 0 && m_sentUs >= 0) {
        m_result.phases.wait = m_headUs - m_sentUs;
    }
    clearDeadline();
    dropReply();
    m_context.lanes.leave(*this);
    m_result.durationUs = m_context.deadlines.now() - m_startedUs;
    m_context.settled(*this);
}

}  // namespace webhooks
