// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"

#include <QHash>
#include <QNetworkReply>

namespace webhooks {

/// All headers of a request in the order of the wire: the caller's, and what HTTP and predictable answers need.
HttpHeaders wireHeaders(const OutgoingRequest &request);
/// The same, for who knows the Host header already.
HttpHeaders wireHeaders(const OutgoingRequest &request, const QByteArray &host);

/// Headers of an answer as Qt gives them, at most kMaxResponseHead bytes of them.
HttpHeaders receivedHeaders(const QList<QNetworkReply::RawHeaderPair> &pairs);

/// maskCredentials() for many requests with the same few names: asking isCredentialHeader() for each header of each
/// request takes a tenth of the time of sending it.
class CredentialMask final {
public:
    HttpHeaders masked(HttpHeaders headers);

private:
    static constexpr qsizetype kMaxNames = 1'000;

    QHash<QByteArray, bool> m_isCredential;
};

inline constexpr qsizetype kMaxResponseHead = 64 * 1024;

}  // namespace webhooks
