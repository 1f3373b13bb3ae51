// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "domain/webhook.h"
#include "store/statement.h"

namespace webhooks {

class Database;
class SecretBox;

/// The rows of a webhook, read and written inside a transaction; shared by the table and its undo.

/// For webhooks with ids from the first value to the second.
extern const char *const kSelectWebhooks;
Webhook readWebhook(const Statement &row, const SecretBox &box);
Webhook selectOne(Database &database, const SecretBox &box, qint64 id);  ///< throws NotFound
Error noSuchWebhook(qint64 id);

QByteArray sealedSecret(const Secret &secret, qint64 id, const SecretBox &box);
void writeEvents(Database &database, const Webhook &webhook);
/// Everything but secret, activity and headers; and with the headers.
void writePlainFields(Database &database, const Webhook &webhook, qint64 now);
void writeFields(Database &database, const Webhook &webhook, const SecretBox &box, qint64 now);
/// Headers that cannot be read now are not in `webhook`, but must outlive the edit.
void writeFieldsOver(Database &database, const Webhook &webhook, const Webhook &stored, const SecretBox &box,
                     qint64 now);
void writeActivity(Database &database, qint64 id, bool active);
/// Ends its pause when the edit changes where it sends to, or whether: what was learned about the receiver is void.
/// Whether there was one.
bool resumeWhenMoved(Database &database, const Webhook &stored, const Webhook &edited);
void raiseRevision(Database &database, qint64 id, qint64 now);
/// Name and URL stay for the log; its deliveries are not touched.
void removeRow(Database &database, qint64 id, qint64 now);

/// Thrown inside a transaction so that it is rolled back.
template <typename T>
T orThrow(Result<T> result) {
    if (!result)
        throw DatabaseFailure{result.error()};
    return *std::move(result);
}

}  // namespace webhooks
