// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/outcome.h"

#include "dispatch/destination.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kMaxLocation = 300;
constexpr qsizetype kMaxReason = 80;

/// The error that explains most comes first; the rest usually follows from it.
constexpr std::array kTelling{
    QSslError::CertificateExpired,
    QSslError::CertificateNotYetValid,
    QSslError::CertificateRevoked,
    QSslError::HostNameMismatch,
    QSslError::SelfSignedCertificate,
    QSslError::SelfSignedCertificateInChain,
    QSslError::UnableToGetLocalIssuerCertificate,
    QSslError::UnableToGetIssuerCertificate,
    QSslError::UnableToVerifyFirstCertificate,
    QSslError::CertificateUntrusted,
};

QString tlsSentence(const QSslError &error, const QUrl &url) {
    switch (error.error()) {
        case QSslError::CertificateExpired:
            return u"The certificate has expired."_s;
        case QSslError::CertificateNotYetValid:
            return u"The certificate is not valid yet."_s;
        case QSslError::CertificateRevoked:
            return u"The certificate has been revoked."_s;
        case QSslError::HostNameMismatch:
            return u"The certificate is not for the name %1."_s.arg(url.host());
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
            return u"The certificate is self-signed and not trusted here."_s;
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToGetIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return u"The certificate was issued by an authority that is not trusted here."_s;
        default:
            return u"The certificate was not accepted: %1."_s.arg(oneLine(error.errorString(), kMaxReason));
    }
}

Outcome tlsOutcome(const QString &text, const QList<QSslError> &errors, const QUrl &url) {
    for (const QSslError::SslError telling : kTelling) {
        const auto found = std::find_if(errors.begin(), errors.end(),
                                        [&](const QSslError &error) { return error.error() == telling; });
        if (found != errors.end()) {
            return {ErrorClass::Tls, tlsSentence(*found, url)};
        }
    }
    if (!errors.isEmpty()) {
        return {ErrorClass::Tls, tlsSentence(errors.first(), url)};
    }
    return {ErrorClass::Tls, u"The TLS handshake failed: %1."_s.arg(oneLine(text, kMaxLocation))};
}

/// RFC 8446, 6: a receiver that wants a client certificate says so after the handshake, when the request may be out
/// already.
bool isTlsAlert(const QString &text) {
    return text.contains(u"alert"_s) || text.contains(u"SSL routines"_s);
}

Outcome lostOutcome(const Progress &progress) {
    if (progress.posted) {
        return {ErrorClass::ConnectionLost,
                u"The connection ended without an HTTP answer; the receiver may have seen the request."_s};
    }
    if (!progress.encrypted) {
        return {ErrorClass::Tls, u"The server closed the connection during the TLS handshake."_s};
    }
    return {ErrorClass::Unreachable, u"The server closed the connection before the request was sent."_s};
}

}  // namespace

bool isInterim(int status) {
    return status >= 100 && status < 200;
}

Outcome outcomeOf(int status, const QString &reason, const QByteArray &location) {
    if (status / 100 == 2) {
        return {};
    }
    const QString shown = oneLine(QString(QString::number(status) % u' ' % reason).trimmed(), kMaxReason);
    if (isInterim(status)) {
        return {ErrorClass::ConnectionLost,
                u"Answered %1, which is not a final answer; the receiver may have seen the request."_s.arg(shown)};
    }
    switch (status / 100) {
        case 3:
            if (location.isEmpty()) {
                return {ErrorClass::Redirect, u"Answered %1; redirects are not followed."_s.arg(shown)};
            }
            return {ErrorClass::Redirect,
                    u"Answered %1 to %2; redirects are not followed."_s.arg(
                        QString::number(status), oneLine(QString::fromUtf8(location), kMaxLocation))};
        case 4:
            return {status == 413 ? ErrorClass::TooLarge : ErrorClass::Http4xx, u"Answered %1."_s.arg(shown)};
        case 5:
            return {ErrorClass::Http5xx, u"Answered %1."_s.arg(shown)};
        default:
            return {ErrorClass::Other, u"Answered %1, which is not an HTTP status."_s.arg(shown)};
    }
}

Outcome outcomeOf(QNetworkReply::NetworkError error, const QString &text, const QList<QSslError> &tlsErrors,
                  const QUrl &url, const Progress &progress) {
    const QString port = QString::number(portOf(url));
    switch (error) {
        case QNetworkReply::ConnectionRefusedError:
            return {ErrorClass::Refused, u"The server refused the connection on port %1."_s.arg(port)};
        case QNetworkReply::SslHandshakeFailedError:
            return tlsOutcome(text, tlsErrors, url);
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::ContentReSendError:
            return lostOutcome(progress);
        case QNetworkReply::ProtocolUnknownError:
        case QNetworkReply::ProtocolInvalidOperationError:
        case QNetworkReply::ProtocolFailure:
            return {ErrorClass::Other, u"What came back is not an HTTP answer."_s};
        case QNetworkReply::ProxyAuthenticationRequiredError:
            return {ErrorClass::Unreachable, u"The proxy wants a login, which is not supported."_s};
        case QNetworkReply::TimeoutError:
            if (!progress.posted) {
                return {ErrorClass::Unreachable, u"No connection to port %1 could be made."_s.arg(port)};
            }
            return lostOutcome(progress);
        case QNetworkReply::UnknownNetworkError:
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::NetworkSessionFailedError:
            if (isTlsAlert(text)) {
                return tlsOutcome(text, tlsErrors, url);
            }
            if (!progress.posted) {
                return {ErrorClass::Unreachable,
                        u"The server cannot be reached: %1."_s.arg(oneLine(text, kMaxLocation))};
            }
            return lostOutcome(progress);
        default:
            return {progress.posted ? ErrorClass::ConnectionLost : ErrorClass::Other,
                    u"The request failed: %1."_s.arg(oneLine(text, kMaxLocation))};
    }
}

bool isCut(QNetworkReply::NetworkError error, int status) {
    switch (error) {
        case QNetworkReply::RemoteHostClosedError:
        case QNetworkReply::TimeoutError:
        case QNetworkReply::TemporaryNetworkFailureError:
        case QNetworkReply::UnknownNetworkError:
            return true;
        case QNetworkReply::ProtocolFailure:
            // Qt's name for 307 and 308 too.
            return status / 100 == 2;
        default:
            return false;
    }
}

QString oneLine(const QString &text, qsizetype length) {
    QString line = text.left(length);
    for (QChar &character : line) {
        if (!character.isPrint()) {
            character = u' ';
        }
    }
    while (line.endsWith(u'.') || line.endsWith(u' ')) {
        line.chop(1);
    }
    return text.size() > length ? QString(line % u'…') : line;
}

}  // namespace webhooks
