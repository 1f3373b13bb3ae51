// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/health.h"

namespace webhooks {

class Settings;

/// What a container or a monitoring system wants to know of a service, asked from outside of it.
enum class HealthQuestion {
    Live,   ///< is it there?
    Ready,  ///< does it do its work?
};

struct HealthAnswer {
    QString source;  ///< the URL that was asked, or the database that was looked at
    QList<HealthCheck> checks;
};

/// Asks the endpoint that `listen` names, at most 5 s long; without one, judges by the database: it is opened for
/// reading, and whoever dispatches has written a heartbeat in the last 30 s. Needs a QCoreApplication.
HealthAnswer askForHealth(const Settings &settings, HealthQuestion question, const Clock &clock);

}  // namespace webhooks
