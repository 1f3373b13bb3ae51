// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backup.h"

#include "store/store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QString kAt = u"last-backup-at"_s;
const QString kPath = u"last-backup-path"_s;

}  // namespace

Result<void> backUp(Store &store, const QString &path, qint64 now) {
    if (const auto done = store.backup(path); !done)
        return done;
    // The backup is there, whether or not a note of it can be written.
    (void)store.settings().setValues({{kAt, QString::number(now)}, {kPath, QFileInfo(path).absoluteFilePath()}});
    return {};
}

Result<std::optional<LastBackup>> lastBackup(Store &store) {
    const auto settings = store.settings().all();
    if (!settings)
        return std::unexpected(settings.error());
    if (!settings->contains(kAt))
        return std::nullopt;
    return LastBackup{settings->value(kAt).toLongLong(), settings->value(kPath)};
}

}  // namespace webhooks
