// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliverypolicy.h"

#include <QString>

#include <optional>

namespace webhooks {

/// RFC 9110, 15.5.11: the receiver is gone for good and wants to be sent nothing more.
inline constexpr int kStatusGone = 410;

/// Deliveries to one webhook that were given up since an attempt last succeeded.
struct GivenUp {
    qint64 deliveries = 0;
    qint64 firstAt = 0;  ///< wall milliseconds
    qint64 lastAt = 0;

    bool operator==(const GivenUp &) const = default;
};

/// Attempts to one webhook within its policy's autoPauseSpanMs.
struct RecentAttempts {
    qint64 succeeded = 0;
    qint64 failed = 0;
};

/// Whether, and with which reason, a webhook with this policy is paused; nothing: it goes on. The reason is one
/// sentence for people.
std::optional<QString> pauseReason(const DeliveryPolicy &policy, const GivenUp &givenUp);
std::optional<QString> pauseReason(const DeliveryPolicy &policy, const RecentAttempts &recent);
/// The same after an answer with this status, whatever came before it.
std::optional<QString> pauseReason(const DeliveryPolicy &policy, std::optional<int> status);

/// How long the next probe waits after `failedProbes` of this pause: doubled by each, up to kMaxProbeMs; ±10 %,
/// `jitter` in [0, 1), 0.5 is none.
qint64 probeDelay(const DeliveryPolicy &policy, qint64 failedProbes, double jitter);

}  // namespace webhooks
