// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/autopause.h"

#include "domain/times.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kSecondMs = 1'000;
constexpr qint64 kMinuteMs = 60'000;

/// Nobody wants to read `1h3m12s417ms`.
QString roughly(qint64 ms) {
    const qint64 unit = ms >= kMinuteMs ? kMinuteMs : kSecondMs;
    return formatDuration(ms / unit * unit);
}

}  // namespace

std::optional<QString> pauseReason(const DeliveryPolicy &policy, const GivenUp &givenUp) {
    const qint64 span = givenUp.lastAt - givenUp.firstAt;
    if (policy.autoPauseAfter == 0 || givenUp.deliveries < policy.autoPauseAfter || span < policy.autoPauseSpanMs) {
        return std::nullopt;
    }
    return u"%1 deliveries in a row failed within %2."_s.arg(QString::number(givenUp.deliveries), roughly(span));
}

std::optional<QString> pauseReason(const DeliveryPolicy &policy, const RecentAttempts &recent) {
    const qint64 attempts = recent.succeeded + recent.failed;
    if (policy.autoPauseRate == 0 || attempts < kFewestRatedAttempts ||
        recent.failed * 100 < attempts * policy.autoPauseRate)
        return std::nullopt;
    return u"%1 of %2 attempts failed within %3."_s.arg(QString::number(recent.failed), QString::number(attempts),
                                                        formatDuration(policy.autoPauseSpanMs));
}

std::optional<QString> pauseReason(const DeliveryPolicy &policy, std::optional<int> status) {
    if ((policy.autoPauseAfter == 0 && policy.autoPauseRate == 0) || status != kStatusGone) {
        return std::nullopt;
    }
    return u"The receiver asked to stop: it answered 410 Gone."_s;
}

qint64 probeDelay(const DeliveryPolicy &policy, qint64 failedProbes, double jitter) {
    qint64 wait = std::clamp(policy.firstProbeMs, kMinProbeMs, kMaxProbeMs);
    for (qint64 i = 0; i < failedProbes && wait < kMaxProbeMs; ++i) {
        wait = std::min(2 * wait, kMaxProbeMs);
    }
    return std::llround(static_cast<double>(wait) * (0.9 + 0.2 * jitter));
}

}  // namespace webhooks
