// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace webhooks::ui {

class WebhooksModel;

/// The webhooks that a search finds: by name, URL or event, in any case.
class WebhooksFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit WebhooksFilter(WebhooksModel *model, QObject *parent = nullptr);

    void setSearch(const QString &text);
    const QString &search() const { return m_search; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_search;
};

}  // namespace webhooks::ui
