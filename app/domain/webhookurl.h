// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"
#include "domain/error.h"

#include <QUrl>

namespace webhooks {

/// Reads a webhook's URL strictly (QUALITY "Addresses"): http or https, a host, port 1 to 65535; no user info,
/// fragment, backslash, white space, control character, zone id, percent sign in the host, or host whose last label is
/// a number without being an address. A trailing dot of the host is dropped. The result is what is stored, shown and
/// sent to.
Result<QUrl> parseWebhookUrl(QStringView text);

/// The address that a URL's host is without a lookup: one written out, or the loopback address for `localhost` and
/// names below it (RFC 6761, 6.3).
std::optional<IpAddress> literalAddress(const QUrl &url);

/// scheme://host[:port]/path without the query: what logs and refusals may name.
QString urlWithoutQuery(const QUrl &url);

}  // namespace webhooks
