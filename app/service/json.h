// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attempt.h"
#include "domain/audit.h"
#include "domain/deliverypolicy.h"
#include "domain/lead.h"
#include "domain/webhook.h"
#include "store/pauses.h"

#include <QJsonArray>
#include <QJsonObject>

namespace webhooks {

/// The documented JSON of the command line and of exports: names are stable, times ISO 8601 UTC with milliseconds,
/// absent values null. Policy numbers are the ones in force: the webhook's own over `defaults`. Header values that are
/// credentials are masked.
QJsonObject toJson(const Webhook &webhook, const DeliveryPolicy &defaults);
QJsonValue pauseJson(const std::optional<WebhookPause> &pause);  ///< null: it is not paused
QJsonObject toJson(const Delivery &delivery);
QJsonObject toJson(const Attempt &attempt, const QByteArray &requestBody);
QJsonObject toJson(const Event &event);
QJsonObject toJson(const AuditEntry &entry);

QJsonValue jsonTime(std::optional<qint64> wallMs);
QJsonValue orNull(const QString &text);  ///< null when empty
QJsonObject toJson(const HttpHeaders &headers);

}  // namespace webhooks
