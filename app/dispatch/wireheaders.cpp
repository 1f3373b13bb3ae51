// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/wireheaders.h"

#include "dispatch/destination.h"

namespace webhooks {

HttpHeaders wireHeaders(const OutgoingRequest &request) {
    return wireHeaders(request, hostHeader(request.url));
}

HttpHeaders wireHeaders(const OutgoingRequest &request, const QByteArray &host) {
    HttpHeaders headers;
    headers.reserve(request.headers.size() + 5);
    headers.append(HttpHeader{"Host", host});
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
