// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/backup.h"
#include "service/settings.h"
#include "store/store.h"

namespace webhooks::ui {

/// What the Dispatcher page knows about the database at a moment.
struct DispatcherFacts {
    StoreInfo info;
    QList<WebhookQueue> queues;
    QList<DispatcherRow> dispatchers;
    Sending sending = Sending::On;
    std::optional<LastBackup> backup;
};

Result<DispatcherFacts> loadDispatcherFacts(Store &store, qint64 now);

/// For a bug report: versions, database, limits, dispatchers, queues and the log's last lines. No secrets, URLs or
/// lead data; the home folder is written `~`.
QString diagnosticsText(const DispatcherFacts &facts, const Settings &settings, const QString &logLines, qint64 now);

QString sizeText(qint64 bytes);

}  // namespace webhooks::ui
