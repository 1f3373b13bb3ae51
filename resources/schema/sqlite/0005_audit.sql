-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What operators changed: a row per change, written in its transaction. `before` and `after` are the fields that the
-- change touched, as JSON objects; secrets and the values of credential headers are `***` in them. NULL: there was
-- nothing before, or there is nothing now. `webhook_id` outlives its webhook.

CREATE TABLE audit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    at         INTEGER NOT NULL,
    user       TEXT    NOT NULL,
    host       TEXT    NOT NULL,
    program    TEXT    NOT NULL CHECK (program IN ('console', 'command', 'service', 'http')),
    action     TEXT    NOT NULL,
    webhook_id INTEGER,
    subject    TEXT    NOT NULL,
    before     TEXT    CHECK (before IS NULL OR json_valid(before)),
    after      TEXT    CHECK (after IS NULL OR json_valid(after))
) STRICT;
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_webhook ON audit (webhook_id, id) WHERE webhook_id IS NOT NULL;
