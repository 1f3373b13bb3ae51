// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/httpheader.h"

namespace webhooks {

/// A response body in the log is cut here.
inline constexpr qsizetype kMaxResponseBody = 64 * 1024;

/// Where an attempt's time went, in microseconds. What did not happen, or Qt cannot tell, is empty.
struct Phases {
    std::optional<qint64> dns;
    std::optional<qint64> connect;  ///< TCP; with TLS for https
    std::optional<qint64> wait;     ///< request sent to response head complete
    std::optional<qint64> body;
    bool reused = false;  ///< an open connection was used: no dns, no connect

    bool operator==(const Phases &) const = default;
};

/// What came of one POST, as the sender saw it.
struct AttemptResult {
    qint64 startedAt = 0;  ///< wall milliseconds
    qint64 durationUs = 0;
    bool posted = false;  ///< whether any byte of the request may have left this machine
    std::optional<int> status;
    ErrorClass error = ErrorClass::None;  ///< None: a final 2xx head arrived
    QString detail;                       ///< one sentence for people; empty on success
    QString url;
    HttpHeaders requestHeaders;  ///< as sent, credentials masked
    HttpHeaders responseHeaders;
    QByteArray responseBody;     ///< the first kMaxResponseBody bytes
    bool bodyTruncated = false;  ///< more came, or the body was still coming when we stopped listening
    QString remoteAddress;       ///< `192.0.2.1:443`, or empty when there was no connection
    Phases phases;
    std::optional<int> certificateDaysLeft;
    std::optional<qint64> retryAfterMs;  ///< of a 429 or 503 answer

    bool succeeded() const { return error == ErrorClass::None; }
    bool operator==(const AttemptResult &) const = default;
};

/// One row of the log's attempt list.
struct Attempt {
    qint64 id = 0;
    int number = 0;  ///< X-LeadHub-Attempt; goes on counting over redeliveries
    Trigger trigger = Trigger::Automatic;
    AttemptResult result;

    bool operator==(const Attempt &) const = default;
};

/// One attempt. After a takeover the same delivery may be claimed again while its former attempt is still under way.
struct AttemptKey {
    qint64 deliveryId = 0;
    int number = 1;

    bool operator==(const AttemptKey &) const = default;
};

}  // namespace webhooks
