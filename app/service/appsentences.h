// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace webhooks {

/// Sentences as app/ writes them in English, for appText(); %1, %2 … stand for what is said of, in this order. Marked
/// for translation, in groups that follow no rule but their subject.
std::span<const char *const> outcomeSentences();   ///< webhooks, attempts, why something was or was not sent
std::span<const char *const> databaseSentences();  ///< database, key, settings, files, the service
std::span<const char *const> inputSentences();     ///< filters, leads, imports, values

}  // namespace webhooks
