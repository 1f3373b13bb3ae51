// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace webhooks {

/// Puts all texts into the locale's language, as far as translations/ has it: the program's own and those of Qt; dates
/// and numbers follow the locale too. English has a file too, for its plurals. Needs the application object; to be
/// called before windows are made. Returns the language that the texts are in: English where there is no other.
QLocale installLanguage(const QLocale &locale);

}  // namespace webhooks
