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

/// Brings the open database from `from` to the latest version; each step is one transaction together with user_version.
/// `last` is called within the last one and may throw DatabaseFailure.
Result<void> migrate(QSqlDatabase &database, int from, const std::function<void()> &last = {});

/// Compares the text of all tables, triggers, views and indexes with what our migrations make. The list of differences;
/// empty when equal.
QStringList schemaDifferences(QSqlDatabase &database);

}  // namespace webhooks
