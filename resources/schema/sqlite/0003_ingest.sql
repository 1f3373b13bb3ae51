-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What came in over HTTP under an Idempotency-Key, written with the change itself: the same key again finds what the
-- first request made. `fingerprint` is the SHA-256 of method, path and body, `events` a JSON array of {"id", "event"}.

CREATE TABLE ingest_keys (
    key           TEXT    PRIMARY KEY,
    fingerprint   BLOB    NOT NULL,
    lead_id       INTEGER NOT NULL,
    submission_id INTEGER,
    events        TEXT    NOT NULL CHECK (json_valid(events)),
    created_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ingest_keys_created ON ingest_keys (created_at);
CREATE INDEX ingest_keys_lead ON ingest_keys (lead_id);
