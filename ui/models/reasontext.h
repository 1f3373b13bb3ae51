// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

namespace webhooks::ui {

/// Why an attempt did not succeed, in a few words: `503 Service Unavailable`, `No answer in time`.
QString reasonText(ErrorClass error, std::optional<int> status);
/// The same in one or two words, for a column or the end of a sentence: `timeout`; empty for None.
QString reasonWord(ErrorClass error);
/// The filter terms that find it in the log: `code:503`, `error:timeout`.
QString reasonFilter(ErrorClass error, std::optional<int> status);

}  // namespace webhooks::ui
