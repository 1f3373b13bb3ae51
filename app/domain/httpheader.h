// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QList>

namespace webhooks {

struct HttpHeader {
    QByteArray name;
    QByteArray value;

    bool operator==(const HttpHeader &) const = default;
};
using HttpHeaders = QList<HttpHeader>;

/// Reads `Name: value` for a webhook's own header. Refuses what RFC 9110 5.1 and 5.5 refuse (names are tokens; no CR,
/// LF or NUL), the names this program or HTTP sets itself (host, content-*, x-leadhub-*, webhook-* …), and values over
/// 4096 bytes.
Result<HttpHeader> parseCustomHeader(QStringView line);
Result<void> checkCustomHeader(const HttpHeader &header);

/// Whether the header carries a credential by its name: authorization, cookie, anything with token, secret, password,
/// api-key …
bool isCredentialHeader(QByteArrayView name);

/// The headers with credential values replaced by `***`: the only form that is ever stored in the log, shown or
/// exported.
HttpHeaders maskCredentials(HttpHeaders headers);

/// Value of the first header with that name (without regard to case), or empty.
QByteArray headerValue(const HttpHeaders &headers, QByteArrayView name);

/// `Name: value` lines ended by LF, and back: how attempts keep headers in the database.
QByteArray joinHeaders(const HttpHeaders &headers);
HttpHeaders splitHeaders(QByteArrayView lines);

}  // namespace webhooks
