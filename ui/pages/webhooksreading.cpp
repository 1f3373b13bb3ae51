// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhooksreading.h"

#include "domain/deliveryfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QString logFilter(qint64 webhookId) {
    return u"webhook:#%1"_s.arg(webhookId);
}

Result<QList<WebhookEntry>> readWebhooks(Store &store, qint64 now) {
    const auto webhooks = store.webhooks().all();
    if (!webhooks)
        return std::unexpected(webhooks.error());
    const auto activity = store.statistics().byWebhook(now - WebhookDetail::kWindowMs);
    if (!activity)
        return std::unexpected(activity.error());
    const auto pauses = store.pauses().all();
    if (!pauses)
        return std::unexpected(pauses.error());
    QList<WebhookEntry> entries;
    for (const Webhook &webhook : *webhooks) {
        entries.append({webhook, activity->value(webhook.id)});
        entries.last().activity.webhookId = webhook.id;
        if (const auto pause = std::ranges::find(*pauses, webhook.id, &WebhookPause::webhookId); pause != pauses->end())
            entries.last().pause = *pause;
    }
    return entries;
}

Result<WebhookDetail::Facts> readFacts(Store &store, qint64 webhookId, qint64 now) {
    auto spans = store.statistics().spansOf(webhookId, now - WebhookDetail::kWindowMs, now, WebhookDetail::kSpans);
    if (!spans)
        return std::unexpected(spans.error());
    const auto filter = parseDeliveryFilter(logFilter(webhookId), now);
    auto deliveries = store.log().list(*filter, now, 0, WebhookDetail::kDeliveries);
    if (!deliveries)
        return std::unexpected(deliveries.error());
    return WebhookDetail::Facts{*std::move(spans), *std::move(deliveries)};
}

}  // namespace webhooks::ui
