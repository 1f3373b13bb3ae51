// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace webhooks::ui {

/// Identifiers and Latin names keep their order in a window from right to left, and the other way round.
Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window);

/// Qt::TextShowMnemonic, without the line where the language is written from right to left: Qt 6.4 shapes an underlined
/// letter by itself, so that an Arabic word falls apart and no longer fits. Alt and the letter work all the same.
int mnemonicFlags();

}  // namespace webhooks::ui
