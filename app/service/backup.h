// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <optional>

namespace webhooks {

class Store;

struct LastBackup {
    qint64 at = 0;  ///< wall milliseconds
    QString path;   ///< on the computer that made it
};

/// Store::backup(), noted in the database, so that everybody who uses it knows.
Result<void> backUp(Store &store, const QString &path, qint64 now);
/// Nothing: none was made from this database.
Result<std::optional<LastBackup>> lastBackup(Store &store);

}  // namespace webhooks
