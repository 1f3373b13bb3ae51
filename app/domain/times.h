// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <optional>

namespace webhooks {

/// `2026-04-29T10:30:00Z`: the only form of time in payloads (spec, "Payload Format"). Milliseconds are cut off.
QString toIsoSeconds(qint64 wallMs);

/// `2026-04-29T10:30:00.123Z`: the form of time in the command line's JSON.
QString toIsoMilliseconds(qint64 wallMs);

/// Reads ISO 8601 with `Z`, an offset, or none (then UTC), and a plain date. Empty when it is not a time.
std::optional<qint64> fromIso(QStringView text);

/// Reads `250ms`, `15s`, `10m`, `2h`, `7d`, or a sum such as `1h30m`. A bare number is an error: the unit is part of
/// the value.
Result<qint64> parseDuration(QStringView text);

/// The shortest exact form that parseDuration() reads: 15000 → `15s`, 90000 → `1m30s`, 250 → `250ms`.
QString formatDuration(qint64 ms);

}  // namespace webhooks
