-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The outbox: a committed change of a lead is an event, and a delivery per listening webhook, in the writer's own
-- transaction. Triggers use only what SQLite 3.38 has built in, because any program may write `leads`.
-- Statements end with ";" at the end of a line that is not indented. Wall times are UTC milliseconds.

CREATE TABLE leads (
    id          INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id > 0),
    first_name  TEXT,
    last_name   TEXT,
    email       TEXT,
    phone       TEXT,
    source      TEXT,
    status      TEXT,
    lead_score  INTEGER,
    pipeline    TEXT,
    stage       TEXT,
    assigned_to TEXT,
    tags        TEXT CONSTRAINT tags_is_a_json_array
                CHECK (CASE WHEN json_valid(tags) THEN json_type(tags) = 'array' ELSE tags IS NULL END),
    created_at  TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')) CONSTRAINT created_at_is_a_time
                CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-*' AND strftime('%s', created_at) IS NOT NULL)
) STRICT;
CREATE INDEX leads_email ON leads (email COLLATE NOCASE);

CREATE TABLE form_submissions (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    lead_id      INTEGER NOT NULL,
    form         TEXT,
    submitted_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
) STRICT;
CREATE INDEX form_submissions_lead ON form_submissions (lead_id);

-- The lead that the latest INSERT met under its id, as it was before; the row stays until the next one or until a lead is
-- deleted, so that two triggers can ask for it whatever order they run in.
CREATE TABLE replaced_leads (
    id            INTEGER PRIMARY KEY,
    first_name    TEXT,
    last_name     TEXT,
    email         TEXT,
    phone         TEXT,
    source        TEXT,
    status        TEXT,
    lead_score    INTEGER,
    pipeline      TEXT,
    stage         TEXT,
    assigned_to   TEXT,
    tags          TEXT,
    created_at    TEXT
) STRICT;

CREATE TABLE webhooks (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    name                  TEXT    NOT NULL CHECK (name <> ''),
    url                   TEXT    NOT NULL,
    active                INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    secret                BLOB,
    previous_secret       BLOB,
    previous_secret_until INTEGER NOT NULL DEFAULT 0,
    standard_webhooks     INTEGER NOT NULL DEFAULT 0 CHECK (standard_webhooks IN (0, 1)),
    headers               BLOB,
    timeout_ms            INTEGER,
    max_retries           INTEGER,
    backoff_ms            INTEGER,
    backoff_factor        REAL,
    backoff_cap_ms        INTEGER,
    concurrency           INTEGER,
    pace                  TEXT    NOT NULL DEFAULT 'unproven' CHECK (pace IN ('quick', 'slow', 'unproven')),
    revision              INTEGER NOT NULL DEFAULT 1,
    created_at            INTEGER NOT NULL,
    updated_at            INTEGER NOT NULL
) STRICT;

-- `active` is copied from the webhook: a writer never looks at the inactive ones. Type '*' is every event.
CREATE TABLE webhook_events (
    type       TEXT    NOT NULL,
    active     INTEGER NOT NULL,
    webhook_id INTEGER NOT NULL,
    PRIMARY KEY (type, active, webhook_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_events_webhook ON webhook_events (webhook_id);

-- Name and URL of deleted webhooks, as long as the log mentions them.
CREATE TABLE former_webhooks (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL,
    url        TEXT    NOT NULL,
    deleted_at INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id   TEXT    NOT NULL UNIQUE,
    type        TEXT    NOT NULL,
    occurred_at INTEGER NOT NULL,
    lead_id     INTEGER,
    origin      TEXT    NOT NULL CHECK (origin IN ('lead', 'form', 'emit', 'test')),
    erase       INTEGER NOT NULL DEFAULT 0 CHECK (erase IN (0, 1)),
    payload     BLOB    NOT NULL
) STRICT;
CREATE INDEX events_lead ON events (lead_id);
CREATE INDEX events_erase ON events (id) WHERE erase = 1;

CREATE TABLE deliveries (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id       TEXT    NOT NULL UNIQUE,
    event_id        INTEGER NOT NULL,
    webhook_id      INTEGER NOT NULL,
    state           TEXT    NOT NULL DEFAULT 'pending'
                    CHECK (state IN ('pending', 'sending', 'succeeded', 'failed', 'cancelled')),
    trigger         TEXT    NOT NULL DEFAULT 'automatic' CHECK (trigger IN ('automatic', 'manual', 'test')),
    due_at          INTEGER,
    attempt_count   INTEGER NOT NULL DEFAULT 0,
    cycle_attempts  INTEGER NOT NULL DEFAULT 0,
    repeated        INTEGER NOT NULL DEFAULT 0 CHECK (repeated IN (0, 1)),
    claimed_by      INTEGER,
    created_at      INTEGER NOT NULL,
    finished_at     INTEGER,
    last_status     INTEGER,
    last_error      TEXT,
    last_duration_us INTEGER,
    reason          TEXT,
    CONSTRAINT pending_is_due CHECK ((state = 'pending') = (due_at IS NOT NULL)),
    CONSTRAINT sending_is_claimed CHECK ((state = 'sending') = (claimed_by IS NOT NULL)),
    CONSTRAINT done_has_a_time CHECK ((state IN ('succeeded', 'failed', 'cancelled')) = (finished_at IS NOT NULL)),
    UNIQUE (event_id, webhook_id)
) STRICT;
CREATE INDEX deliveries_due ON deliveries (webhook_id, due_at) WHERE state = 'pending';
CREATE INDEX deliveries_claimed ON deliveries (claimed_by, webhook_id) WHERE state = 'sending';
CREATE INDEX deliveries_failed ON deliveries (id) WHERE state = 'failed';

CREATE TABLE attempts (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    delivery_id           INTEGER NOT NULL,
    number                INTEGER NOT NULL,
    trigger               TEXT    NOT NULL CHECK (trigger IN ('automatic', 'manual', 'test')),
    started_at            INTEGER NOT NULL,
    duration_us           INTEGER NOT NULL,
    posted                INTEGER NOT NULL CHECK (posted IN (0, 1)),
    status                INTEGER,
    error                 TEXT,
    detail                TEXT    NOT NULL DEFAULT '',
    url                   TEXT    NOT NULL,
    request_headers       BLOB    NOT NULL,
    response_headers      BLOB    NOT NULL,
    remote_address        TEXT    NOT NULL DEFAULT '',
    dns_us                INTEGER,
    connect_us            INTEGER,
    wait_us               INTEGER,
    body_us               INTEGER,
    reused                INTEGER NOT NULL DEFAULT 0,
    certificate_days_left INTEGER,
    UNIQUE (delivery_id, number)
) STRICT;

CREATE TABLE response_bodies (
    attempt_id INTEGER PRIMARY KEY,
    truncated  INTEGER NOT NULL CHECK (truncated IN (0, 1)),
    body       BLOB    NOT NULL
) STRICT;

CREATE TABLE dispatchers (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    kind         TEXT    NOT NULL CHECK (kind IN ('service', 'console', 'command')),
    host         TEXT    NOT NULL,
    process      TEXT    NOT NULL,
    pid          INTEGER NOT NULL,
    version      TEXT    NOT NULL,
    started_at   INTEGER NOT NULL,
    heartbeat    INTEGER NOT NULL DEFAULT 0,
    heartbeat_at INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The one place that builds payload bytes (spec, "Payload Format"): a row inserted here is an event. Public ids are in
-- the order of insertion, also within one statement, for which 'now' stands still: time, number, random digits. Random
-- order would touch the whole index. A delivery's is its event's with the webhook inside.
CREATE VIEW lead_events AS
SELECT '' AS type, '' AS origin, l.* FROM leads l WHERE 0;

CREATE TRIGGER lead_events_insert INSTEAD OF INSERT ON lead_events
BEGIN
    INSERT INTO events (public_id, type, occurred_at, lead_id, origin, payload)
    SELECT printf('%012x%06x%014x', now_ms, (SELECT max(id) FROM events) & 0xffffff, random() & 0xffffffffffffff),
           NEW.type, now_ms, NEW.id, NEW.origin,
           CAST(json_object(
               'event', NEW.type,
               'occurred_at', strftime('%Y-%m-%dT%H:%M:%SZ', now_ms / 1000, 'unixepoch'),
               'lead', json_object(
                   'id', NEW.id,
                   'first_name', NEW.first_name,
                   'last_name', NEW.last_name,
                   'email', NEW.email,
                   'phone', NEW.phone,
                   'source', NEW.source,
                   'status', NEW.status,
                   'lead_score', NEW.lead_score,
                   'pipeline', NEW.pipeline,
                   'stage', NEW.stage,
                   'assigned_to', NEW.assigned_to,
                   'tags', json(coalesce(NEW.tags, '[]')),
                   'created_at', strftime('%Y-%m-%dT%H:%M:%SZ', NEW.created_at))) AS BLOB)
    FROM (SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now_ms);
END;

CREATE TRIGGER events_make_deliveries AFTER INSERT ON events WHEN NEW.origin <> 'test'
BEGIN
    INSERT INTO deliveries (public_id, event_id, webhook_id, due_at, created_at)
    SELECT printf('%.18s%06x%s', NEW.public_id, webhook_id & 0xffffff, substr(NEW.public_id, 19, 8)), NEW.id,
           webhook_id, NEW.occurred_at, NEW.occurred_at
    FROM webhook_events WHERE type IN (NEW.type, '*') AND active = 1;
END;

-- A row inserted here says that a stored lead changed, and how.
CREATE VIEW lead_changes AS
SELECT 0 AS lead_id, 0 AS moved, 0 AS assigned WHERE 0;

CREATE TRIGGER lead_changes_insert INSTEAD OF INSERT ON lead_changes
BEGIN
    INSERT INTO lead_events SELECT 'lead.updated', 'lead', * FROM leads WHERE id = NEW.lead_id;
    INSERT INTO lead_events SELECT 'lead.stage_changed', 'lead', * FROM leads WHERE id = NEW.lead_id AND NEW.moved;
    INSERT INTO lead_events SELECT 'lead.assigned', 'lead', * FROM leads WHERE id = NEW.lead_id AND NEW.assigned;
END;

-- INSERT OR REPLACE deletes the old row without a DELETE trigger (recursive_triggers is off by default), so it is kept
-- aside here and compared afterwards. An id that SQLite chooses is -1 in a BEFORE trigger.
CREATE TRIGGER leads_before_insert BEFORE INSERT ON leads WHEN EXISTS (SELECT 1 FROM leads WHERE id = NEW.id)
BEGIN
    DELETE FROM replaced_leads;
    INSERT INTO replaced_leads SELECT * FROM leads WHERE id = NEW.id;
END;

CREATE TRIGGER leads_after_insert AFTER INSERT ON leads
WHEN NOT EXISTS (SELECT 1 FROM replaced_leads WHERE id = NEW.id)
BEGIN
    INSERT INTO lead_events
    VALUES ('lead.created', 'lead', NEW.id, NEW.first_name, NEW.last_name, NEW.email, NEW.phone, NEW.source,
            NEW.status, NEW.lead_score, NEW.pipeline, NEW.stage, NEW.assigned_to, NEW.tags, NEW.created_at);
END;

CREATE TRIGGER leads_after_replace AFTER INSERT ON leads
WHEN EXISTS (SELECT 1 FROM replaced_leads WHERE id = NEW.id)
BEGIN
    INSERT INTO lead_changes
    SELECT NEW.id, (r.pipeline, r.stage) IS NOT (NEW.pipeline, NEW.stage),
           NEW.assigned_to IS NOT NULL AND r.assigned_to IS NOT NEW.assigned_to
    FROM replaced_leads r
    WHERE r.id = NEW.id
      AND (r.first_name, r.last_name, r.email, r.phone, r.source, r.status, r.lead_score, r.pipeline, r.stage,
           r.assigned_to, coalesce(json(r.tags), '[]'), strftime('%s', r.created_at))
          IS NOT (NEW.first_name, NEW.last_name, NEW.email, NEW.phone, NEW.source, NEW.status, NEW.lead_score,
                  NEW.pipeline, NEW.stage, NEW.assigned_to, coalesce(json(NEW.tags), '[]'),
                  strftime('%s', NEW.created_at));
END;

CREATE TRIGGER leads_before_update BEFORE UPDATE OF id ON leads WHEN NEW.id IS NOT OLD.id
BEGIN
    SELECT RAISE(ABORT, 'the id of a lead cannot be changed');
END;

CREATE TRIGGER leads_after_update AFTER UPDATE ON leads
WHEN (OLD.first_name, OLD.last_name, OLD.email, OLD.phone, OLD.source, OLD.status, OLD.lead_score, OLD.pipeline,
      OLD.stage, OLD.assigned_to, coalesce(json(OLD.tags), '[]'), strftime('%s', OLD.created_at))
     IS NOT (NEW.first_name, NEW.last_name, NEW.email, NEW.phone, NEW.source, NEW.status, NEW.lead_score,
             NEW.pipeline, NEW.stage, NEW.assigned_to, coalesce(json(NEW.tags), '[]'), strftime('%s', NEW.created_at))
BEGIN
    INSERT INTO lead_changes
    VALUES (NEW.id, (OLD.pipeline, OLD.stage) IS NOT (NEW.pipeline, NEW.stage),
            NEW.assigned_to IS NOT NULL AND OLD.assigned_to IS NOT NEW.assigned_to);
END;

CREATE TRIGGER leads_after_delete AFTER DELETE ON leads
BEGIN
    INSERT INTO lead_events
    VALUES ('lead.deleted', 'lead', OLD.id, OLD.first_name, OLD.last_name, OLD.email, OLD.phone, OLD.source,
            OLD.status, OLD.lead_score, OLD.pipeline, OLD.stage, OLD.assigned_to, OLD.tags, OLD.created_at);
    DELETE FROM form_submissions WHERE lead_id = OLD.id;
    DELETE FROM replaced_leads;
END;

CREATE TRIGGER form_submissions_before_insert BEFORE INSERT ON form_submissions
WHEN NOT EXISTS (SELECT 1 FROM leads WHERE id = NEW.lead_id)
BEGIN
    SELECT RAISE(ABORT, 'no such lead: a form submission names a lead by lead_id');
END;

CREATE TRIGGER form_submissions_after_insert AFTER INSERT ON form_submissions
BEGIN
    INSERT INTO lead_events SELECT 'form.submitted', 'form', * FROM leads WHERE id = NEW.lead_id;
END;
