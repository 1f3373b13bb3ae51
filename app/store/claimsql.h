// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statements that touch unfinished deliveries, apart from the code so that a test can ask SQLite for their plans:
/// none may walk through the log.
namespace webhooks {

/// Ends one claim whose attempt succeeded: what nearly every attempt comes to, with nothing to look up.
inline constexpr const char *kFinishSucceeded = R"(
UPDATE deliveries SET state = 'succeeded', finished_at = @1, claimed_by = NULL,
       last_status = @2, last_error = NULL, last_duration_us = @3, reason = NULL
WHERE id = @4 AND state = 'sending' AND claimed_by = @5 AND attempt_count = @6)";

/// Ends one claim whose attempt failed; a retry of a webhook that was disabled or deleted, or of a lead that was
/// erased, while the attempt was in flight ends as cancelled.
inline constexpr const char *kFinishClaim = R"(
UPDATE deliveries SET
    state = CASE WHEN NOT @1 THEN 'failed' WHEN obstacle IS NULL THEN 'pending' ELSE 'cancelled' END,
    due_at = CASE WHEN @1 AND obstacle IS NULL THEN @2 END,
    finished_at = CASE WHEN @1 AND obstacle IS NULL THEN NULL ELSE @3 END,
    reason = CASE WHEN @1 THEN obstacle END,
    claimed_by = NULL,
    cycle_attempts = cycle_attempts - @4,
    repeated = max(repeated, @4),
    last_status = @5, last_error = @6, last_duration_us = @7
FROM (SELECT CASE
          WHEN NOT EXISTS (SELECT 1 FROM webhooks WHERE id = @8 AND active = 1) THEN 'webhook inactive or deleted'
          WHEN EXISTS (SELECT 1 FROM deliveries d JOIN events e ON e.id = d.event_id
                       WHERE d.id = @9 AND e.erase = 1 AND e.type <> 'lead.deleted') THEN 'lead erased'
      END AS obstacle)
WHERE id = @9 AND state = 'sending' AND claimed_by = @10 AND attempt_count = @11)";

/// Claims the same number of slots for any number of webhooks: LIMIT cannot name a column of the outer query.
inline constexpr const char *kClaimDue = R"(
UPDATE deliveries SET state = 'sending', due_at = NULL, claimed_by = @1, attempt_count = attempt_count + 1,
       cycle_attempts = cycle_attempts + 1
WHERE id IN (
    SELECT d.id FROM json_each(@2) w JOIN webhooks h ON h.id = w.value AND h.active = 1
        AND NOT EXISTS (SELECT 1 FROM webhook_pauses WHERE webhook_id = w.value AND paused_at IS NOT NULL)
    CROSS JOIN deliveries d ON d.id IN (
        SELECT id FROM deliveries INDEXED BY deliveries_due
        WHERE webhook_id = w.value AND state = 'pending' AND due_at <= @3 ORDER BY due_at LIMIT @4))
RETURNING id)";

inline constexpr const char *kClaimedDeliveries = R"(
SELECT d.id, d.public_id, d.webhook_id, d.event_id, e.type, e.payload, d.trigger, d.attempt_count, d.cycle_attempts,
       d.repeated, h.revision, d.created_at
FROM json_each(?) c CROSS JOIN deliveries d ON d.id = c.value
CROSS JOIN events e ON e.id = d.event_id LEFT JOIN webhooks h ON h.id = d.webhook_id)";

inline constexpr const char *kPullInDistant = R"(
UPDATE deliveries SET due_at = @1 WHERE id IN (
    SELECT id FROM deliveries INDEXED BY deliveries_due
    WHERE webhook_id = @2 AND state = 'pending' AND due_at > @3 LIMIT @4))";

/// Up to which due time a thousand of a webhook's deliveries lie after another one.
inline constexpr const char *kEndOfShift = R"(
SELECT max(due_at) FROM (SELECT due_at FROM deliveries INDEXED BY deliveries_due
                         WHERE webhook_id = ? AND state = 'pending' AND due_at > ? ORDER BY due_at LIMIT 1000))";

inline constexpr const char *kShiftDue = R"(
UPDATE deliveries SET due_at = max(due_at - @1, @2) WHERE id IN (
    SELECT id FROM deliveries INDEXED BY deliveries_due
    WHERE webhook_id = @3 AND state = 'pending' AND due_at > @4 AND due_at <= @5 AND (@6 OR attempt_count = 0)))";

/// No attempt was made of what was claimed here.
inline constexpr const char *kGiveUpWithoutEvent = R"(
UPDATE deliveries SET state = 'failed', finished_at = ?, claimed_by = NULL, last_error = 'other', reason = 'event missing',
       attempt_count = max(attempt_count - 1, 0), cycle_attempts = max(cycle_attempts - 1, 0)
WHERE id IN (SELECT value FROM json_each(?)))";

inline constexpr const char *kClaimsOfDispatcher = R"(
SELECT d.id, d.webhook_id, d.attempt_count, d.trigger, coalesce(p.heartbeat_at, d.created_at), coalesce(h.url, f.url, '')
FROM deliveries d INDEXED BY deliveries_claimed
LEFT JOIN dispatchers p ON p.id = d.claimed_by
LEFT JOIN webhooks h ON h.id = d.webhook_id LEFT JOIN former_webhooks f ON f.id = d.webhook_id
WHERE d.state = 'sending' AND d.claimed_by = ? LIMIT 1000)";

/// Of webhooks in a list. Nothing for an inactive one: what a cut off disable left pending must not keep a dispatcher
/// turning. Whether the webhook is paused, and when its next probe is, comes with it.
inline constexpr const char *kNextDue = R"(
SELECT w.value,
       (SELECT due_at FROM deliveries INDEXED BY deliveries_due WHERE state = 'pending' AND webhook_id = w.value
        ORDER BY due_at LIMIT 1),
       p.webhook_id, p.probe_at
FROM json_each(?) w CROSS JOIN webhooks h ON h.id = w.value AND h.active = 1
LEFT JOIN webhook_pauses p ON p.webhook_id = w.value AND p.paused_at IS NOT NULL)";

/// A loose index scan: its cost grows with webhooks, not with deliveries.
inline constexpr const char *kWebhooksWithPending = R"(
WITH RECURSIVE w(id) AS (
    SELECT (SELECT webhook_id FROM deliveries INDEXED BY deliveries_due WHERE state = 'pending' ORDER BY webhook_id LIMIT 1)
    UNION ALL
    SELECT (SELECT webhook_id FROM deliveries INDEXED BY deliveries_due WHERE state = 'pending' AND webhook_id > w.id
            ORDER BY webhook_id LIMIT 1)
    FROM w WHERE w.id IS NOT NULL)
SELECT w.id,
       (SELECT due_at FROM deliveries INDEXED BY deliveries_due WHERE state = 'pending' AND webhook_id = w.id
        ORDER BY due_at LIMIT 1),
       EXISTS (SELECT 1 FROM webhooks h WHERE h.id = w.id AND h.active = 1), p.webhook_id, p.probe_at
FROM w LEFT JOIN webhook_pauses p ON p.webhook_id = w.id AND p.paused_at IS NOT NULL WHERE w.id IS NOT NULL)";

inline constexpr const char *kNewDeliveries = R"(
SELECT id, webhook_id, due_at FROM deliveries WHERE id > ? ORDER BY id LIMIT ?)";

inline constexpr const char *kCancelUnlessActive = R"(
UPDATE deliveries SET state = 'cancelled', due_at = NULL, finished_at = @1,
       reason = CASE WHEN EXISTS (SELECT 1 FROM webhooks WHERE id = @2) THEN 'webhook inactive' ELSE 'webhook deleted' END
WHERE id IN (SELECT id FROM deliveries INDEXED BY deliveries_due WHERE webhook_id = @2 AND state = 'pending' LIMIT @3)
  AND NOT EXISTS (SELECT 1 FROM webhooks WHERE id = @2 AND active = 1)
RETURNING id)";

/// The latest real lead that had such an event and is still there, or the lead of the specification's example.
inline constexpr const char *kInsertTestEvent = R"(
INSERT INTO lead_events
SELECT @1, 'test', id, first_name, last_name, email, phone, source, status, lead_score, pipeline, stage, assigned_to, tags, created_at
FROM (SELECT l.*, 0 AS rank FROM leads l
      WHERE l.id = (SELECT lead_id FROM events WHERE type = @1 AND origin <> 'test' AND id > (SELECT max(id) - 10000 FROM events)
                  ORDER BY id DESC LIMIT 1)
      UNION ALL
      SELECT 123, 'Jane', 'Smith', 'jane.smith@example.com', '+1-555-000-0000', 'web_form', 'new', 45, 'Sales Pipeline',
             'New Lead', 'owner@example.com', '["vip","from-webinar"]', '2026-04-29T10:30:00Z', 1)
ORDER BY rank LIMIT 1)";

}  // namespace webhooks
