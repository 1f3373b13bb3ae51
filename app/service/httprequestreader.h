// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"

#include <optional>

namespace webhooks {

struct HttpRequest {
    QByteArray method;
    QByteArray target;
    HttpHeaders headers;
    QByteArray body;
    bool keepAlive = true;
};

/// Reads HTTP/1.1 requests (RFC 9112) that come in pieces, with limits: 16 KiB for the head, 4 MiB for the body. Bodies
/// need a Content-Length.
class HttpRequestReader final {
public:
    static constexpr qsizetype kMaxHead = 16 * 1024;
    static constexpr qsizetype kMaxBody = 4 * 1024 * 1024;

    void add(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole request; empty while more must come, and for good after refusal() is set.
    std::optional<HttpRequest> next();
    /// The status to refuse the connection with (400, 411, 413, 431); 0: all is well.
    int refusal() const { return m_refusal; }

private:
    std::optional<HttpRequest> refuse(int status);
    bool readHead(QByteArrayView head);
    int readLength();

    QByteArray m_buffer;
    std::optional<HttpRequest> m_head;  ///< read already; its body is still coming
    qsizetype m_length = 0;
    int m_refusal = 0;
};

}  // namespace webhooks
