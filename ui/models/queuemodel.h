// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backlog.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// What waits for each webhook, oldest first.
class QueueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Webhook, Pending, Due, Sending, Oldest, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setQueues(const QList<WebhookQueue> &queues, qint64 now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const WebhookQueue &queue, int column) const;
    QString sentence(const WebhookQueue &queue) const;

    QList<WebhookQueue> m_queues;
    qint64 m_now = 0;
};

}  // namespace webhooks::ui
