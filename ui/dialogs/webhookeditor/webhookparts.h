// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"

#include <QList>

namespace webhooks::ui {

/// One part of a webhook that two people may change differently, and that can be taken from one or the other.
struct WebhookPart {
    QString label;
    QString (*text)(const Webhook &webhook);  ///< for people; credentials masked
    bool (*isSame)(const Webhook &one, const Webhook &other);
    void (*copy)(const Webhook &from, Webhook &to);
};

/// All parts but the secret.
QList<WebhookPart> webhookParts();

}  // namespace webhooks::ui
