#!/usr/bin/env python3
# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Turns a database into one of the previous schema with the same rows: what a previous version would have left behind.

    backdate.py DATABASE MIGRATIONS
"""

import pathlib
import sqlite3
import sys


def pragma(connection, schema, name):
    return connection.execute(f"PRAGMA {schema}.{name}").fetchone()[0]


def columns(connection, schema, table):
    return [row[1] for row in connection.execute(f"PRAGMA {schema}.table_info({table})")]


def copy_rows(connection):
    tables = connection.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        known = set(columns(connection, "present", table))
        kept = ", ".join(name for name in columns(connection, "main", table) if name in known)
        connection.execute(f"DELETE FROM main.{table}")
        if kept:
            connection.execute(f"INSERT INTO main.{table} ({kept}) SELECT {kept} FROM present.{table}")


def backdate(path, migrations):
    previous = sorted(migrations.glob("*.sql"))[:-1]
    made = path.with_suffix(".previous")
    connection = sqlite3.connect(made, isolation_level=None)
    connection.execute("PRAGMA auto_vacuum = INCREMENTAL")
    for migration in previous:
        connection.executescript(migration.read_text(encoding="utf-8"))
    connection.execute("ATTACH ? AS present", (str(path),))
    # Nothing happens to the leads: no trigger may write events of it.
    triggers = connection.execute("SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER main.{name}")
    copy_rows(connection)
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute(f"PRAGMA main.application_id = {pragma(connection, 'present', 'application_id')}")
    connection.execute(f"PRAGMA main.user_version = {len(previous)}")
    connection.execute("DETACH present")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    # The same file: owner and rights stay.
    for ending in ("-wal", "-shm"):
        pathlib.Path(f"{path}{ending}").unlink(missing_ok=True)
    path.write_bytes(made.read_bytes())
    made.unlink()


if len(sys.argv) != 3:
    sys.exit(__doc__)
backdate(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
