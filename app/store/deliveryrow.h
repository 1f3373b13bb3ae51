// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

namespace webhooks {

class Statement;

/// Columns that readDelivery() reads, and the tables they come from: `d` deliveries, `e` events, `h` webhooks, `f`
/// former_webhooks.
inline constexpr const char *kDeliveryColumns = R"(
d.id, d.public_id, d.event_id, e.public_id, e.type, e.lead_id, d.webhook_id, coalesce(h.name, f.name, ''), coalesce(h.url, f.url, ''),
h.id IS NULL, d.state, d.trigger, d.attempt_count, d.cycle_attempts,
CASE WHEN h.id IS NULL THEN 0 WHEN d.trigger = 'test' THEN 1
     ELSE 1 + coalesce(h.max_retries, (SELECT CAST(value AS INTEGER) FROM settings WHERE name = 'max-retries'), 3) END,
d.created_at, d.due_at, d.finished_at, d.last_status, d.last_error, d.reason)";
inline constexpr const char *kDeliveryTables = R"(
FROM deliveries d JOIN events e ON e.id = d.event_id LEFT JOIN webhooks h ON h.id = d.webhook_id
LEFT JOIN former_webhooks f ON f.id = d.webhook_id )";
inline constexpr int kDeliveryColumnCount = 21;

Delivery readDelivery(const Statement &row);

}  // namespace webhooks
