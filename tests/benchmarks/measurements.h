// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmarks/figures.h"

namespace webhooks {

/// The measurements. Each makes its own databases.
Figures measureThroughput(const Bench &bench);
Figures measureLatency(const Bench &bench);
Figures measureTriggers(const Bench &bench);
Figures measureListeners(const Bench &bench);
Figures measureHanging(const Bench &bench);
Figures measureSlow(const Bench &bench);
Figures measureManyWebhooks(const Bench &bench);
Figures measureClaims(const Bench &bench);
Figures measureOtherWriter(const Bench &bench);

}  // namespace webhooks
