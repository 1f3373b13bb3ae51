// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace webhooks {

/// Exit statuses of the program, whether it ran a command or the service (sysexits.h where that has a word for it).
enum class Exit {
    Done = 0,
    SomeFailed = 1,  ///< it ran, and some items failed
    Usage = 64,
    BadInput = 65,  ///< a bad input file, or one that does not fit what is stored
    NotFound = 66,
    Unavailable = 69,
    Internal = 70,
    Io = 74,  ///< database or disk
    Temporary = 75,
    Permission = 77,
    Configuration = 78,
    Interrupted = 130,
    Terminated = 143,
};

Exit exitFor(ErrorCode code);

}  // namespace webhooks
