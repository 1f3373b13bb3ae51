-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The rollup of attempts, written with them, and the inbox of failures. A minute is the wall time when an attempt ended
-- divided by 60,000; rows older than two days are merged into those of the full hour. l0 to l14 count attempts by
-- duration: up to 5, 10, 25, 50, 100, 250, 500 ms, 1, 2.5, 5, 10, 15, 30, 120 s, and longer.

CREATE TABLE statistics (
    minute          INTEGER NOT NULL,
    webhook_id      INTEGER NOT NULL,
    succeeded       INTEGER NOT NULL,
    failed          INTEGER NOT NULL,
    duration_sum_us INTEGER NOT NULL,
    l0 INTEGER NOT NULL, l1 INTEGER NOT NULL, l2 INTEGER NOT NULL, l3 INTEGER NOT NULL, l4 INTEGER NOT NULL,
    l5 INTEGER NOT NULL, l6 INTEGER NOT NULL, l7 INTEGER NOT NULL, l8 INTEGER NOT NULL, l9 INTEGER NOT NULL,
    l10 INTEGER NOT NULL, l11 INTEGER NOT NULL, l12 INTEGER NOT NULL, l13 INTEGER NOT NULL, l14 INTEGER NOT NULL,
    PRIMARY KEY (minute, webhook_id)
) STRICT, WITHOUT ROWID;

-- All webhooks together. `delivered` and `gave_up` are deliveries that ended, `backlog` the most deliveries that were
-- due at once.
CREATE TABLE statistics_totals (
    minute    INTEGER PRIMARY KEY,
    succeeded INTEGER NOT NULL,
    failed    INTEGER NOT NULL,
    delivered INTEGER NOT NULL,
    gave_up   INTEGER NOT NULL,
    backlog   INTEGER,
    l0 INTEGER NOT NULL, l1 INTEGER NOT NULL, l2 INTEGER NOT NULL, l3 INTEGER NOT NULL, l4 INTEGER NOT NULL,
    l5 INTEGER NOT NULL, l6 INTEGER NOT NULL, l7 INTEGER NOT NULL, l8 INTEGER NOT NULL, l9 INTEGER NOT NULL,
    l10 INTEGER NOT NULL, l11 INTEGER NOT NULL, l12 INTEGER NOT NULL, l13 INTEGER NOT NULL, l14 INTEGER NOT NULL
) STRICT;

-- Status 0: there was no answer.
CREATE TABLE statistics_reasons (
    minute   INTEGER NOT NULL,
    error    TEXT    NOT NULL,
    status   INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    PRIMARY KEY (minute, error, status)
) STRICT, WITHOUT ROWID;

-- How each webhook was answered last.
CREATE TABLE webhook_health (
    webhook_id      INTEGER PRIMARY KEY,
    last_attempt_at INTEGER NOT NULL,
    last_status     INTEGER,
    last_error      TEXT    NOT NULL,
    failed_in_a_row INTEGER NOT NULL
) STRICT;

-- What was given up by then is dealt with. Status 0: there was no answer.
CREATE TABLE dismissed_failures (
    webhook_id INTEGER NOT NULL,
    error      TEXT    NOT NULL,
    status     INTEGER NOT NULL,
    until_at   INTEGER NOT NULL,
    PRIMARY KEY (webhook_id, error, status)
) STRICT, WITHOUT ROWID;

CREATE INDEX deliveries_failures ON deliveries (webhook_id, last_error, last_status, finished_at, state, trigger)
WHERE state = 'failed' AND trigger <> 'test';

CREATE INDEX deliveries_retrying ON deliveries (due_at) WHERE state = 'pending' AND cycle_attempts > 0;
