// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/wireheaders.h"

#include "dispatch/addressguard.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QByteArray hostHeader(const QUrl &url) {
    const QString name = url.host(QUrl::FullyEncoded);
    const QString shown = name.contains(u':') ? QString(u'[' % name % u']') : name;
    const bool usual = url.port() < 0 || url.port() == (url.scheme() == "https"_L1 ? 443 : 80);
    return usual ? shown.toLatin1() : QString(shown % u':' % QString::number(url.port())).toLatin1();
}

}  // namespace

HttpHeaders wireHeaders(const OutgoingRequest &request) {
    HttpHeaders headers;
    headers.reserve(request.headers.size() + 5);
    headers.append(HttpHeader{"Host", hostHeader(request.url)});
    headers.append(HttpHeader{"Content-Length", QByteArray::number(request.body.size())});
    headers.append(request.headers);
    // Qt adds its own Accept-Encoding (and unpacks), Accept-Language and Connection when these are missing.
    headers.append(HttpHeader{"Accept-Encoding", "identity"});
    headers.append(HttpHeader{"Accept-Language", "*"});
    headers.append(HttpHeader{"Connection", "keep-alive"});
    return headers;
}

HttpHeaders receivedHeaders(const QList<QNetworkReply::RawHeaderPair> &pairs) {
    HttpHeaders headers;
    qsizetype size = 0;
    for (const auto &[name, values] : pairs) {
        // Qt joins repeated Set-Cookie headers by line feeds.
        for (const QByteArray &value : values.split('\n')) {
            size += name.size() + value.size();
            if (size > kMaxResponseHead) {
                return headers;
            }
            headers.append(HttpHeader{name, value});
        }
    }
    return headers;
}

HttpHeaders CredentialMask::masked(HttpHeaders headers) {
    for (HttpHeader &header : headers) {
        auto known = m_isCredential.constFind(header.name);
        if (known == m_isCredential.constEnd()) {
            if (m_isCredential.size() >= kMaxNames) {
                m_isCredential.clear();
            }
            known = m_isCredential.insert(header.name, isCredentialHeader(header.name));
        }
        if (*known) {
            header = maskCredentials({header}).first();
        }
    }
    return headers;
}

}  // namespace webhooks
