// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/engine.h"
#include "service/settings.h"

#include <functional>

namespace webhooks {

enum class ServiceMode {
    Run,   ///< until SIGTERM or SIGINT
    Once,  ///< send all that is due now, leave what is due later
};

/// What the settings say about the engine.
EngineOptions engineOptions(const Settings &settings, const QString &kind);

/// The same with what the database stores, below flags, environment and file. Its allowed networks are not among the
/// process's rules: the engine reads them anew whenever they change.
EngineOptions optionsWithDatabase(Settings settings, Store &store, const QString &kind, const Log &log);

/// Dispatches in the foreground (OPERATIONS "Service") and returns the exit code. Needs a QCoreApplication. `reload`
/// reads the settings again, for SIGHUP; when it fails the old ones stay.
int runService(const Settings &settings, ServiceMode mode, const std::function<Result<Settings>()> &reload);

}  // namespace webhooks
