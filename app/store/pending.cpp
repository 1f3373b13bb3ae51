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
        webhooks.append({row.integer(0), row.integer(1), row.integer(2) != 0});
    return webhooks;
}

Result<qint64> cancelUnlessActive(Database &database, qint64 webhookId, qint64 now) {
    qint64 total = 0;
    while (true) {
        const auto cancelled =
            database.write([&] { return database.statement(kCancelUnlessActive).run(now, webhookId).changes(); });
        if (!cancelled)
            return cancelled;
        total += *cancelled;
        if (*cancelled == 0)
            return total;
    }
}

}  // namespace webhooks
