// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"
#include "store/store.h"

namespace webhooks::ui {

/// What an editor wrote, and what takes it back: for a new one, its snapshot.
struct SavedWebhook {
    Webhook webhook;
    WebhookUndo undo;
    bool isNew = false;
};

/// Writes the edit, a new webhook when it has no id. Conflict when the stored one has another revision.
Result<SavedWebhook> saveWebhook(Store &store, const WebhookEdit &edit, qint64 now);

/// Allows the network for everybody who uses the database; returns all that are allowed then.
Result<QList<AddressRange>> allowNetwork(Store &store, const QString &network);

}  // namespace webhooks::ui
