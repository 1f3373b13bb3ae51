-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Rate limits, and webhooks that are paused by themselves because nothing reaches their receiver.

ALTER TABLE webhooks ADD COLUMN rate_limit REAL;
ALTER TABLE webhooks ADD COLUMN auto_pause_after INTEGER;
ALTER TABLE webhooks ADD COLUMN auto_pause_span_ms INTEGER;
ALTER TABLE webhooks ADD COLUMN auto_pause_rate INTEGER;

CREATE INDEX statistics_webhook ON statistics (webhook_id, minute);

-- A row for each webhook that deliveries were given up to since an attempt last succeeded; it is paused once it has
-- `paused_at`. Apart from `webhooks`, because none of this is a new revision of the configuration. A paused webhook
-- without `probe_at` and `probing` is not probed: its receiver asked us to stop.
CREATE TABLE webhook_pauses (
    webhook_id    INTEGER PRIMARY KEY,
    gave_up       INTEGER NOT NULL,
    first_at      INTEGER NOT NULL,
    paused_at     INTEGER,
    reason        TEXT,
    failed_probes INTEGER NOT NULL DEFAULT 0,
    probe_at      INTEGER,
    probing       INTEGER,
    CONSTRAINT pause_has_a_reason CHECK ((paused_at IS NULL) = (reason IS NULL)),
    CONSTRAINT only_pauses_are_probed CHECK (paused_at IS NOT NULL OR (probe_at IS NULL AND probing IS NULL)),
    CONSTRAINT one_probe_at_a_time CHECK (probe_at IS NULL OR probing IS NULL)
) STRICT;
