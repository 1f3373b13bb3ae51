// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace webhooks {

inline constexpr qint64 kMinTimeoutMs = 1'000;
inline constexpr qint64 kMaxTimeoutMs = 120'000;
inline constexpr int kMaxRetriesLimit = 20;
inline constexpr qint64 kMinBackoffMs = 10;
inline constexpr qint64 kMaxBackoffMs = 24LL * 3600 * 1000;
inline constexpr double kMinBackoffFactor = 1.0;
inline constexpr double kMaxBackoffFactor = 100.0;
inline constexpr int kMaxConcurrency = 64;
/// Attempts a second: one in ten minutes to more than a machine sends.
inline constexpr double kMinRateLimit = 1.0 / 600;
inline constexpr double kMaxRateLimit = 10'000.0;
inline constexpr qint64 kMinProbeMs = 100;
inline constexpr qint64 kMaxProbeMs = 3'600'000;
inline constexpr int kMaxAutoPauseAfter = 10'000;
/// An error rate says nothing about fewer attempts.
inline constexpr qint64 kFewestRatedAttempts = 20;
inline constexpr qint64 kMaxAutoPauseSpanMs = 30LL * 24 * 3600 * 1000;
/// Retry-After is honoured up to this long.
inline constexpr qint64 kMaxRetryAfterMs = 3600LL * 1000;
/// No delivery ever waits longer than this; a later due time can only come from a clock that jumped.
inline constexpr qint64 kLongestWaitMs = kMaxBackoffMs + kMaxBackoffMs / 10;

/// How a webhook's deliveries are sent and retried (spec, "Webhook Delivery and Retries"). Durations in milliseconds.
struct DeliveryPolicy {
    qint64 timeoutMs = 15'000;  ///< the whole attempt: from the name lookup to the response head
    int maxRetries = 3;         ///< attempts after the first one
    qint64 backoffMs = 10'000;  ///< wait before the first retry
    double backoffFactor = 10.0;
    qint64 backoffCapMs = kMaxBackoffMs;
    int concurrency = 8;                 ///< attempts in flight at once
    double rateLimit = 0;                ///< attempts started a second; 0: any number
    int autoPauseAfter = 20;             ///< deliveries given up in a row that pause the webhook; 0: it is never paused
    qint64 autoPauseSpanMs = 3'600'000;  ///< and that lie so far apart at least, from the first to the last
    int autoPauseRate = 0;         ///< percent of attempts failed within that time that pause it too; 0: none does
    qint64 firstProbeMs = 60'000;  ///< from a pause to its first probe; each further one waits twice as long

    bool operator==(const DeliveryPolicy &) const = default;
};

/// What one webhook sets for itself; the rest comes from the database's settings.
struct DeliveryOverrides {
    std::optional<qint64> timeoutMs = {};
    std::optional<int> maxRetries = {};
    std::optional<qint64> backoffMs = {};
    std::optional<double> backoffFactor = {};
    std::optional<qint64> backoffCapMs = {};
    std::optional<int> concurrency = {};
    std::optional<double> rateLimit = {};
    std::optional<int> autoPauseAfter = {};
    std::optional<qint64> autoPauseSpanMs = {};
    std::optional<int> autoPauseRate = {};

    DeliveryPolicy over(const DeliveryPolicy &defaults) const;
    bool operator==(const DeliveryOverrides &) const = default;
};

}  // namespace webhooks
