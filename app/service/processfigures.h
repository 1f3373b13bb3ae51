// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace webhooks {

/// What the system says about this process (proc(5)).
struct ProcessFigures {
    double cpuSeconds = 0;
    double residentBytes = 0;
    double openFiles = 0;
    double startedAt = 0;  ///< seconds since 1970

    /// Nothing where there is no /proc.
    static std::optional<ProcessFigures> now();
};

}  // namespace webhooks
