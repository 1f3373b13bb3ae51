// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace webhooks {

/// What a piece of work took: wall time, and processor time of this whole process. The latter hardly depends on what
/// else the machine is doing.
struct Effort {
    double seconds = 0;
    double cpuSeconds = 0;
};

/// Measures from its construction on.
class Stopwatch final {
public:
    Stopwatch();
    Effort elapsed() const;

private:
    Effort m_start;
};

}  // namespace webhooks
