// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliverypolicy.h"

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace webhooks {

/// Wait before retry number `retry` (1 is the first), without jitter: backoff × factor^(retry-1), capped. Milliseconds.
qint64 backoffFor(const DeliveryPolicy &policy, int retry);

/// The wait that is used: the backoff ±10 % (`jitter` in [0, 1), 0.5 is none), or Retry-After when that is longer (at
/// most kMaxRetryAfterMs).
qint64 retryDelay(const DeliveryPolicy &policy, int retry, double jitter, std::optional<qint64> retryAfterMs);

/// When each attempt starts, in milliseconds after the first, without jitter and durations: {0, 10000, 110000, 1110000}
/// by default.
QList<qint64> attemptOffsets(const DeliveryPolicy &policy);

/// Reads Retry-After (RFC 9110, 10.2.3): seconds or an HTTP date. A past date is 0; anything else is nothing. Not
/// capped, never overflows.
std::optional<qint64> parseRetryAfter(QByteArrayView value, qint64 nowMs);

}  // namespace webhooks
