// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace webhooks {

/// How many addresses, from 127.0.0.1 on, the lean receiver listens at: hosts of their own for a sender.
inline constexpr int kLeanAddresses = 32;

/// Answers every POST with 204 and the monotonic time of its answer (`X-Arrived`, nanoseconds), with as little work as
/// it can: one thread, poll(), no copies. At once, or `/after/MS` milliseconds later, or `/never`. Prints its port, and
/// runs until standard input ends.
int runLeanReceiver();

}  // namespace webhooks
