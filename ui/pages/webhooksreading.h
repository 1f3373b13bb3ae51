// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "ui/models/webhooksmodel.h"
#include "ui/pages/webhookdetail.h"

namespace webhooks::ui {

/// What the Webhooks page reads, in another thread. Times in wall milliseconds.
Result<QList<WebhookEntry>> readWebhooks(Store &store, qint64 now);
Result<WebhookDetail::Facts> readFacts(Store &store, qint64 webhookId, qint64 now);

/// The log's filter for one webhook.
QString logFilter(qint64 webhookId);

}  // namespace webhooks::ui
