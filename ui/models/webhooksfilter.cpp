// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/webhooksfilter.h"

#include "ui/models/webhooksmodel.h"

#include <algorithm>

namespace webhooks::ui {

WebhooksFilter::WebhooksFilter(WebhooksModel *model, QObject *parent) : QSortFilterProxyModel(parent) {
    setSourceModel(model);
    setSortRole(WebhooksModel::kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void WebhooksFilter::setSearch(const QString &text) {
    m_search = text.trimmed();
    invalidateFilter();
}

bool WebhooksFilter::filterAcceptsRow(int row, const QModelIndex &) const {
    if (m_search.isEmpty())
        return true;
    const auto *model = static_cast<const WebhooksModel *>(sourceModel());
    const Webhook &webhook = model->entries()[row].webhook;
    const auto holds = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    const auto isEvent = [&](EventType type) {
        return (webhook.allEvents || webhook.events.contains(type)) && holds(eventTypeName(type));
    };
    return holds(webhook.name) || holds(webhook.url) || std::ranges::any_of(kEventTypes, isEvent);
}

}  // namespace webhooks::ui
