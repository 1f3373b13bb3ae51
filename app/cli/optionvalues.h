// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <limits>

namespace webhooks::cli {

/// A whole number above 0, as ids and limits are. `name` is what the message calls it: `--limit`, `the lead's id`.
Result<qint64> readPositive(const QString &text, const QString &name, qint64 most = std::numeric_limits<qint64>::max());

/// --limit, at most 100,000; 50 when it is not given.
Result<int> limitOption(const CommandContext &context);

/// A time, or how long ago.
Result<qint64> timeOption(const CommandContext &context, const char *option, qint64 otherwise);

/// --filter, or a filter that matches everything. The error shows the text with a caret line under what is wrong.
Result<DeliveryFilter> filterOption(const CommandContext &context);

}  // namespace webhooks::cli
