// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "store/store.h"

#include <QStringList>

namespace webhooks {

/// The largest file that is read, in bytes.
inline constexpr qint64 kMaxWebhookFile = 16LL * 1024 * 1024;

/// One webhook of a file, compared with the stored one of the same name.
struct WebhookFileRow {
    enum class Action { Create, Update, Keep, Refuse };

    Action action = Action::Keep;
    QString name;
    Webhook webhook;               ///< as it would be stored
    QStringList changes;           ///< of Update: names of what differs, as in the file
    QStringList missingHeaders;    ///< their values are masked in the file and not known here
    bool secretIsMissing = false;  ///< it was signed where it comes from; secrets are never in a file
    bool leftInactive = false;     ///< of Create: active where it comes from, but its secret is missing
    QStringList warnings;
    QString refusal;  ///< of Refuse: why

    bool operator==(const WebhookFileRow &) const = default;
};

/// A JSON list of webhooks with their own settings only, so that importing does not pin the database's. Never a secret;
/// header values that are credentials are masked.
QByteArray webhookFile(const QList<Webhook> &webhooks);

/// What importing the file would do, row by row; nothing is written. An error when the file is no list of webhooks.
Result<QList<WebhookFileRow>> planWebhookFile(const QByteArray &content, const QList<Webhook> &stored,
                                              const AddressRules &rules);
/// Writes one row; nothing for Keep and Refuse. Conflict when the stored webhook was changed since it was compared.
Result<void> applyWebhookFileRow(Store &store, const WebhookFileRow &row, qint64 now);

}  // namespace webhooks
