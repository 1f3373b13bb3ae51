// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "domain/webhook.h"

#include <QByteArray>

#include <optional>

namespace webhooks {

/// What undoing a change of a webhook needs, in memory only: the stored row as it was, secrets still sealed, and which
/// deliveries the change cancelled. Gone with the toast.
struct WebhookUndo {
    Webhook before;
    QByteArray sealedSecret;
    QByteArray sealedPreviousSecret;
    QByteArray sealedHeaders;
    QList<qint64> cancelled;  ///< deliveries, by their ids
    qint64 changedAt = 0;     ///< their finish time: one that was touched since then stays as it is
    qint64 revisionAfter = 0;
    bool removed = false;

    bool operator==(const WebhookUndo &) const = default;
};

/// All that an editor changes at once.
struct WebhookEdit {
    Webhook webhook;               ///< `active` counts; `revision` is the one the edit started from
    std::optional<Secret> secret;  ///< nothing: as it is stored; an empty one turns signing off
    qint64 overlapMs = 0;          ///< how long the old secret signs too
};

}  // namespace webhooks
