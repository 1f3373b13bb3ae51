-- SPDX-FileCopyrightText: LeadHub Webhooks contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Limits for programs that write leads: no id that JavaScript cannot hold, which many receivers are written in, and no
-- day that the calendar has not got. With the largest of all ids in the table SQLite gives no new one any more, so that
-- nobody could add a lead. Nothing is stored in another way, and the text is replaced in place as in 0006.

PRAGMA writable_schema = ON;

UPDATE sqlite_master
SET sql = replace(replace(sql,
        'CHECK (id > 0)', 'CONSTRAINT id_is_exact_in_javascript CHECK (id > 0 AND id <= 9007199254740991)'),
        'strftime(''%s'', created_at) IS NOT NULL',
        'coalesce(strftime(''%d %H'', created_at, ''+0 days'') = strftime(''%d %H'', created_at), 0)')
WHERE type = 'table' AND name = 'leads';

PRAGMA writable_schema = RESET;

UPDATE sqlite_sequence SET seq = (SELECT coalesce(max(id), 0) FROM leads WHERE id <= 9007199254740991)
WHERE name = 'leads' AND seq > 9007199254740991;
