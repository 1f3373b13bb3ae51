// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/settings.h"

#include <QLocale>

namespace webhooks::ui {

/// Why a console cannot be shown here, or nothing: Qt would end the program without a word. To be asked before any
/// application object exists.
std::optional<Error> displayProblem();

/// Runs the console until it is left and returns the exit code. `flags` as for Settings::load(); without a database
/// among the settings the last one is opened, or the start page is shown.
Result<int> runConsole(int argc, char **argv, const QMap<QString, QStringList> &flags,
                       const QMap<QString, QString> &environment);

/// All texts in the locale's language, and windows in its direction. To be called before windows are made.
void setWindowLanguage(const QLocale &locale);

}  // namespace webhooks::ui
