// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace webhooks {

class Store;

/// Fills a fresh database with a sales team's day as the real path would have left it: leads, six webhooks, their
/// deliveries in every state with attempts until `now` (wall milliseconds), and what is due next. The same for the same
/// `now`. Conflict when there are leads or webhooks already.
///
/// Hosts are reserved names (RFC 2606) and remote addresses documentation ranges (RFC 5737): nothing that is due leads
/// to anybody.
Result<void> fillWithDemoData(Store &store, qint64 now);

}  // namespace webhooks
