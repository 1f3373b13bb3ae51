// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/error.h"

#include <span>

namespace webhooks {
class Store;
}

namespace webhooks::cli {

/// Deliveries in words, for people. Times are UTC.
QString timeText(std::optional<qint64> wallMs);  ///< empty for nothing
QString resultText(const Delivery &delivery);    ///< `503`, `timeout`, or both when the status alone misleads
QString resultText(const AttemptResult &result);
QString attemptsText(const Delivery &delivery);                                  ///< `2/4` of the present cycle
QString durationText(qint64 microseconds);                                       ///< `12.3 ms`
QString whatHappened(const Delivery &delivery, const QList<Attempt> &attempts);  ///< one sentence

/// What waits for a webhook that is paused for good goes when somebody resumes it, whatever its time is: it has none.
Result<void> forgetPausedTimes(Store &store, std::span<Delivery> deliveries);

/// A foreign body fit for a terminal: control characters other than line feed and tab become `\x1b`.
QByteArray printable(const QByteArray &body);

}  // namespace webhooks::cli
