// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/savewebhook.h"

#include "domain/webhookurl.h"
#include "service/webhookvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

WebhookEdit normalised(WebhookEdit edit) {
    edit.webhook.name = edit.webhook.name.trimmed();
    if (const auto url = parseWebhookUrl(edit.webhook.url))
        edit.webhook.url = url->toString(QUrl::FullyEncoded);
    return edit;
}

}  // namespace

Result<SavedWebhook> saveWebhook(Store &store, const WebhookEdit &given, qint64 now) {
    const WebhookEdit edit = normalised(given);
    if (const auto ready = prepareKey(store, edit.webhook, edit.secret); !ready)
        return std::unexpected(ready.error());
    const bool isNew = edit.webhook.id == 0;
    auto undo = isNew ? Result<WebhookUndo>() : store.webhooks().snapshot(edit.webhook.id);
    if (!undo)
        return std::unexpected(undo.error());
    auto webhook = isNew ? store.webhooks().add(edit.webhook, edit.secret.value_or(Secret()), now)
                         : store.webhooks().save(*undo, edit, now);
    if (webhook && isNew)
        undo = store.webhooks().snapshot(webhook->id);
    if (!webhook || !undo)
        return std::unexpected(webhook ? undo.error() : webhook.error());
    return SavedWebhook{*std::move(webhook), *std::move(undo), isNew};
}

Result<QList<AddressRange>> allowNetwork(Store &store, const QString &network) {
    const auto range = AddressRange::parse(network);
    auto allowed = store.settings().allowedNetworks();
    if (!range || !allowed)
        return std::unexpected(range ? allowed.error() : range.error());
    allowed->append(*range);
    QStringList texts;
    std::ranges::transform(*allowed, std::back_inserter(texts), &AddressRange::toString);
    texts.removeDuplicates();
    if (const auto stored = store.settings().setValue(u"allow-network"_s, texts.join(u',')); !stored)
        return std::unexpected(stored.error());
    return allowed;
}

}  // namespace webhooks::ui
