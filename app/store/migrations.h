// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>

#include <functional>

class QSqlDatabase;

namespace webhooks {

/// "LHWH", the application_id in the header of every database of ours.
inline constexpr qint32 kApplicationId = 0x4C485748;

/// Numbered files in resources/schema/sqlite: 0001_name.sql brings version 0 to 1, and so on.
int latestSchemaVersion();

/// The statements of one migration. A statement ends with `;` at the end of a line that is not indented.
QStringList migrationStatements(int version);

/// Brings the open database to the latest version in one transaction, whose write lock makes sure that nobody else does
/// so meanwhile. `last` is called within it with the version there was, and may throw DatabaseFailure; not at all when
/// there was nothing to do any more.
using MigrationEnd = std::function<Result<void>(int from)>;
Result<void> migrate(QSqlDatabase &database, const MigrationEnd &last = {});

/// Compares the text of all tables, triggers, views and indexes with what our migrations make. The list of differences;
/// empty when equal.
QStringList schemaDifferences(QSqlDatabase &database);

}  // namespace webhooks
