// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <QDateTime>

#include <chrono>

namespace webhooks {

Clock Clock::system() {
    return {
        .wall = [] { return QDateTime::currentMSecsSinceEpoch(); },
        .monotonic =
            [] {
                const auto sinceZero = std::chrono::steady_clock::now().time_since_epoch();
                return qint64{std::chrono::duration_cast<std::chrono::milliseconds>(sinceZero).count()};
            },
    };
}

}  // namespace webhooks
