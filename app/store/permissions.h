// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace webhooks {

/// What the permissions of a database, its log and its folder leave to wish for: strangers who can open it, and users
/// who share it and cannot. Each with what ends it; empty: nothing.
QStringList permissionProblems(const QString &path);

/// Gives a database's log the permissions of the file, which may have changed since it was made: with fewer, nobody
/// could write the database. Left alone where they are another user's.
void alignLogPermissions(const QString &path);

}  // namespace webhooks
