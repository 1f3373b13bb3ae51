// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"

namespace webhooks {

class Database;
class Statement;

/// Appends one row to `attempts` with its response body. For use inside a transaction.
void insertAttempt(Database &database, qint64 deliveryId, int number, Trigger trigger, const AttemptResult &result);

/// Columns that readAttempt() reads, of `attempts a LEFT JOIN response_bodies b`.
inline constexpr const char *kAttemptColumns =
    "a.id, a.number, a.trigger, a.started_at, a.duration_us, a.posted, a.status, a.error, a.detail, a.url, "
    "a.request_headers, "
    "a.response_headers, a.remote_address, a.dns_us, a.connect_us, a.wait_us, a.body_us, a.reused, "
    "a.certificate_days_left, "
    "b.truncated, b.body";
Attempt readAttempt(const Statement &row, int firstColumn);

}  // namespace webhooks
