// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/httpheader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kMaxValueBytes = 4096;

constexpr std::array kReservedNames{"accept-encoding"_L1,   "connection"_L1, "expect"_L1,    "host"_L1,
                                    "http2-settings"_L1,    "keep-alive"_L1, "te"_L1,        "trailer"_L1,
                                    "transfer-encoding"_L1, "upgrade"_L1,    "user-agent"_L1};
constexpr std::array kReservedPrefixes{"content-"_L1, "proxy-"_L1, "webhook-"_L1, "x-leadhub-"_L1};

constexpr std::array kCredentialParts{"accesskey"_L1, "api-key"_L1, "api_key"_L1,    "apikey"_L1, "authorization"_L1,
                                      "bearer"_L1,    "cookie"_L1,  "credential"_L1, "jwt"_L1,    "passwd"_L1,
                                      "password"_L1,  "secret"_L1,  "session"_L1,    "token"_L1};
constexpr std::array kCredentialWords{"auth"_L1, "key"_L1, "pass"_L1};

/// RFC 9110, 5.6.2.
bool isTokenCharacter(char character) {
    const bool isLetter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    const bool isDigit = character >= '0' && character <= '9';
    return isLetter || isDigit || (character != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(character));
}

/// RFC 9110, 5.5: visible characters, obs-text, space and tab.
bool isValueCharacter(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool isBlank(QChar character) {
    return character == u' ' || character == u'\t';
}

QStringView withoutBlanks(QStringView text) {
    while (!text.isEmpty() && isBlank(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isBlank(text.back())) {
        text.chop(1);
    }
    return text;
}

bool isReserved(const QByteArray &lowerName) {
    const auto startsName = [&](QLatin1StringView prefix) { return lowerName.startsWith(QByteArrayView(prefix)); };
    const auto isName = [&](QLatin1StringView name) { return lowerName == QByteArrayView(name); };
    return std::ranges::any_of(kReservedNames, isName) || std::ranges::any_of(kReservedPrefixes, startsName);
}

std::unexpected<Error> refused(const QString &message, const QString &hint) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

void appendOnOneLine(QByteArray &lines, const QByteArray &text) {
    const qsizetype start = lines.size();
    lines.append(text);
    std::replace_if(
        lines.begin() + start, lines.end(), [](char character) { return character == '\r' || character == '\n'; }, ' ');
}

}  // namespace

Result<HttpHeader> parseCustomHeader(QStringView line) {
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0) {
        return refused(u"A header needs a name, a colon and a value."_s, u"Write it like X-Team: sales."_s);
    }
    const HttpHeader header{line.first(colon).toUtf8(), withoutBlanks(line.sliced(colon + 1)).toUtf8()};
    if (const Result<void> checked = checkCustomHeader(header); !checked) {
        return std::unexpected(checked.error());
    }
    return header;
}

Result<void> checkCustomHeader(const HttpHeader &header) {
    if (header.name.isEmpty() || !std::ranges::all_of(header.name, isTokenCharacter)) {
        return refused(u"A header's name may only hold letters, digits and !#$%&'*+-.^_`|~."_s,
                       u"Take spaces and other characters out of the name."_s);
    }
    const QString name = QString::fromLatin1(header.name);
    if (isReserved(header.name.toLower())) {
        return refused(u"The header %1 is set by this program or by HTTP itself."_s.arg(name), u"Use another name."_s);
    }
    if (!std::ranges::all_of(header.value, isValueCharacter)) {
        return refused(u"The value of the header %1 holds a line break or another control character."_s.arg(name),
                       u"Write the value on one line."_s);
    }
    if (header.value.size() > kMaxValueBytes) {
        return refused(u"The value of the header %1 is longer than %2 bytes."_s.arg(name).arg(kMaxValueBytes),
                       u"Shorten the value."_s);
    }
    return {};
}

bool isCredentialHeader(QByteArrayView name) {
    QByteArray lower = name.toByteArray().toLower();
    // draft-ietf-httpapi-idempotency-key-header: it names a request and opens nothing.
    if (lower == "idempotency-key") {
        return false;
    }
    const auto isInName = [&](QLatin1StringView part) { return lower.contains(QByteArrayView(part)); };
    if (std::ranges::any_of(kCredentialParts, isInName)) {
        return true;
    }
    const QList<QByteArray> words = lower.replace('_', '-').split('-');
    const auto isWord = [&](QLatin1StringView word) { return words.contains(QByteArrayView(word)); };
    return std::ranges::any_of(kCredentialWords, isWord);
}

HttpHeaders maskCredentials(HttpHeaders headers) {
    for (HttpHeader &header : headers) {
        if (isCredentialHeader(header.name)) {
            header.value = "***"_ba;
        }
    }
    return headers;
}

QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name) {
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            return header.value;
        }
    }
    return {};
}

QByteArray joinHeaders(const HttpHeaders &headers) {
    qsizetype size = 0;
    for (const HttpHeader &header : headers) {
        size += header.name.size() + header.value.size() + 3;
    }
    QByteArray lines;
    lines.reserve(size);
    for (const HttpHeader &header : headers) {
        appendOnOneLine(lines, header.name);
        lines.append(": ");
        appendOnOneLine(lines, header.value);
        lines.append('\n');
    }
    return lines;
}

HttpHeaders splitHeaders(QByteArrayView lines) {
    HttpHeaders headers;
    while (!lines.isEmpty()) {
        const qsizetype found = lines.indexOf('\n');
        const qsizetype end = found < 0 ? lines.size() : found;
        const QByteArrayView line = lines.first(end);
        lines = lines.sliced(std::min(end + 1, lines.size()));
        const qsizetype colon = line.indexOf(':');
        if (colon < 0) {
            continue;
        }
        const QByteArrayView value = line.sliced(colon + 1);
        const qsizetype start = value.startsWith(' ') ? 1 : 0;
        headers.append({line.first(colon).toByteArray(), value.sliced(start).toByteArray()});
    }
    return headers;
}

}  // namespace webhooks
