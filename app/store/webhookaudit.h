// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/webhook.h"

namespace webhooks {

class Database;

/// What one change did to a webhook, as the audit log tells it.
struct WebhookChange {
    std::optional<Webhook> before = {};  ///< nothing: it was added
    std::optional<Webhook> after = {};   ///< nothing: it was deleted
    bool secretWritten = false;          ///< sealed again, so that nobody can tell whether it is the same
    bool pauseEnded = false;
    /// Nothing: as the fields that differ say.
    std::optional<AuditAction> action = {};
};

/// For use inside the transaction of the change. A change that changed nothing is not told.
void auditWebhook(Database &database, const WebhookChange &change, qint64 now);

}  // namespace webhooks
