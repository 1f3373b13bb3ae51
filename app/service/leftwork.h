// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/exitstatus.h"

namespace webhooks {

class Store;

/// How `--service --once` ends when no attempt failed: Configuration when something that is due waits for the
/// database's key, Temporary when another dispatcher has work in hand, Done otherwise.
Exit exitForLeftWork(Store &store, qint64 now);

}  // namespace webhooks
