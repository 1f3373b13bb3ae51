// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/httprequestreader.h"

#include <algorithm>

namespace webhooks {

namespace {

bool isDigit(char character) {
    return character >= '0' && character <= '9';
}

/// RFC 9112, 2.2: a carriage return only ends a line, with LF; RFC 9110, 5.5: NUL is nowhere.
bool isOneLine(QByteArrayView line) {
    if (line.endsWith('\r'))
        line.chop(1);
    return !line.contains('\r') && !line.contains('\0');
}

}  // namespace

std::optional<HttpRequest> HttpRequestReader::refuse(int status) {
    m_refusal = status;
    m_buffer.clear();
    return std::nullopt;
}

std::optional<HttpRequest> HttpRequestReader::next() {
    if (m_refusal != 0)
        return std::nullopt;
    if (!m_head) {
        // RFC 9112, 2.2: empty lines before a request line are ignored.
        while (m_buffer.startsWith("\r\n"))
            m_buffer.remove(0, 2);
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > kMaxHead || (end < 0 && m_buffer.size() > kMaxHead))
            return refuse(431);
        if (end < 0)
            return std::nullopt;
        if (!readHead(QByteArrayView(m_buffer).first(end)))
            return refuse(400);
        m_buffer.remove(0, end + 4);
        if (const int status = readLength(); status != 0)
            return refuse(status);
    }
    if (m_buffer.size() < m_length)
        return std::nullopt;
    HttpRequest request = *std::exchange(m_head, std::nullopt);
    request.body = m_buffer.first(m_length);
    m_buffer.remove(0, m_length);
    return request;
}

bool HttpRequestReader::readHead(QByteArrayView head) {
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    if (!std::ranges::all_of(lines, isOneLine))
        return false;
    const QList<QByteArray> words = lines[0].trimmed().split(' ');
    if (words.size() != 3 || words[0].isEmpty() || words[1].isEmpty() || !words[2].startsWith("HTTP/1."))
        return false;
    HttpRequest request{words[0], words[1], {}, {}, words[2] != "HTTP/1.0"};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        // RFC 9112, 5.1: no white space before the colon; 5.2: no folded lines.
        if (colon < 1 || line.first(colon).trimmed().size() != colon)
            return false;
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    if (headerValue(request.headers, "Connection").toLower() == "close")
        request.keepAlive = false;
    m_head = request;
    return true;
}

int HttpRequestReader::readLength() {
    m_length = 0;
    if (!headerValue(m_head->headers, "Transfer-Encoding").isEmpty())
        return 411;
    const auto isLength = [](const HttpHeader &header) {
        return header.name.compare("Content-Length", Qt::CaseInsensitive) == 0;
    };
    const auto count = std::ranges::count_if(m_head->headers, isLength);
    if (count == 0)
        return 0;
    const QByteArray text = headerValue(m_head->headers, "Content-Length");
    if (count > 1 || text.isEmpty() || !std::ranges::all_of(text, isDigit))
        return 400;
    bool fits = false;
    m_length = static_cast<qsizetype>(text.toLongLong(&fits));
    return fits && m_length <= kMaxBody ? 0 : 413;
}

}  // namespace webhooks
