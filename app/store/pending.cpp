// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/pending.h"

#include "store/claimsql.h"
#include "store/database.h"

namespace webhooks {

QList<PendingWebhook> webhooksWithPending(Database &database) {
    Statement row = database.statement(kWebhooksWithPending);
    row.run();
    QList<PendingWebhook> webhooks;
    while (row.next())
        webhooks.append({row.integer(0), row.integer(1), row.integer(2) != 0, !row.isNull(3), row.optionalInteger(4)});
    return webhooks;
}

Result<QList<qint64>> cancelSomeUnlessActive(Database &database, qint64 webhookId, qint64 now, qint64 atMost) {
    return database.write([&] {
        Statement row = database.statement(kCancelUnlessActive);
        row.run(now, webhookId, atMost);
        QList<qint64> ids;
        while (row.next())
            ids.append(row.integer(0));
        return ids;
    });
}

Result<QList<qint64>> cancelUnlessActive(Database &database, qint64 webhookId, qint64 now) {
    constexpr qint64 kSlice = 1'000;
    QList<qint64> all;
    while (true) {
        const auto cancelled = cancelSomeUnlessActive(database, webhookId, now, kSlice);
        if (!cancelled)
            return cancelled;
        all += *cancelled;
        if (cancelled->isEmpty())
            return all;
    }
}

}  // namespace webhooks
