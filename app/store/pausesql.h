// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The statements about webhooks that are paused by themselves, apart from the code so that a test can ask SQLite for
/// their plans.
namespace webhooks {

/// The one statement that a turn with successes pays, however many and for how many webhooks.
/// What an accepted attempt ends. A pause without probes stays: the receiver asked to stop, and what it accepts by
/// an attempt that was under way already does not take that back.
inline constexpr const char *kEndPauses = R"(
DELETE FROM webhook_pauses WHERE webhook_id IN (SELECT value FROM json_each(?))
  AND (paused_at IS NULL OR probe_at IS NOT NULL OR probing IS NOT NULL) RETURNING webhook_id, paused_at)";

inline constexpr const char *kRecentAttempts = R"(
SELECT coalesce(sum(succeeded), 0), coalesce(sum(failed), 0) FROM statistics INDEXED BY statistics_webhook
WHERE webhook_id = @1 AND minute >= @2
  AND NOT EXISTS (SELECT 1 FROM webhook_pauses WHERE webhook_id = @1 AND paused_at IS NOT NULL))";

inline constexpr const char *kEndPause = "DELETE FROM webhook_pauses WHERE webhook_id = ? RETURNING paused_at";

inline constexpr const char *kCountGivenUp = R"(
INSERT INTO webhook_pauses (webhook_id, gave_up, first_at) SELECT id, ?, ? FROM webhooks WHERE id = ? AND active = 1
ON CONFLICT DO UPDATE SET gave_up = gave_up + excluded.gave_up
RETURNING gave_up, first_at, paused_at)";

/// Keeps the time of a pause that is on already, whose receiver may ask us to stop later; changes nothing when it has
/// done so before.
inline constexpr const char *kPause = R"(
INSERT INTO webhook_pauses (webhook_id, gave_up, first_at, paused_at, reason, probe_at)
SELECT id, 0, @1, @1, @2, @3 FROM webhooks WHERE id = @4 AND active = 1
ON CONFLICT DO UPDATE SET paused_at = coalesce(paused_at, excluded.paused_at), reason = excluded.reason,
    probe_at = excluded.probe_at, probing = NULL
WHERE reason IS NOT excluded.reason)";

inline constexpr const char *kSelectPauses = R"(
SELECT p.webhook_id, h.name, p.paused_at, p.reason, p.gave_up, p.failed_probes, p.probe_at, p.probing
FROM webhook_pauses p JOIN webhooks h ON h.id = p.webhook_id WHERE p.paused_at IS NOT NULL ORDER BY p.webhook_id)";

inline constexpr const char *kSelectPause = R"(
SELECT p.webhook_id, h.name, p.paused_at, p.reason, p.gave_up, p.failed_probes, p.probe_at, p.probing
FROM webhook_pauses p JOIN webhooks h ON h.id = p.webhook_id WHERE p.paused_at IS NOT NULL AND p.webhook_id = ?)";

/// Whoever changes the row here may probe, and nobody else.
inline constexpr const char *kTakeProbe = R"(
UPDATE webhook_pauses SET probe_at = NULL, probing = @1 WHERE webhook_id = @2 AND paused_at IS NOT NULL AND probe_at <= @3)";

inline constexpr const char *kFirstDue = R"(
SELECT id FROM deliveries INDEXED BY deliveries_due WHERE webhook_id = ? AND state = 'pending' AND due_at <= ?
ORDER BY due_at LIMIT 1)";

/// Unlike an ordinary claim it uses up none of the cycle's attempts.
inline constexpr const char *kClaimProbe = R"(
UPDATE deliveries SET state = 'sending', due_at = NULL, claimed_by = ?, attempt_count = attempt_count + 1 WHERE id = ?)";

inline constexpr const char *kFailedProbes =
    "SELECT failed_probes FROM webhook_pauses WHERE webhook_id = ? AND probing = ?";

inline constexpr const char *kNextProbe = R"(
UPDATE webhook_pauses SET failed_probes = failed_probes + 1, probing = NULL, probe_at = ?
WHERE webhook_id = ? AND probing = ?)";

/// A probe later than any wait can be comes from a clock that jumped.
inline constexpr const char *kPullInProbes = "UPDATE webhook_pauses SET probe_at = ? WHERE probe_at > ?";

}  // namespace webhooks
