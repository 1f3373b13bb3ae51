// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace webhooks {

/// Answers every POST on 127.0.0.1 with 204 and the monotonic time of its arrival (`X-Arrived`, nanoseconds), with as
/// little work as it can: one thread, poll(), no copies. Prints its port, and runs until standard input ends.
int runLeanReceiver();

}  // namespace webhooks
