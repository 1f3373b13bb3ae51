// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/webhookfile.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// What importing a file would do, row by row.
class ImportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Action, Name, Details };
    static constexpr int kColumns = Details + 1;

    explicit ImportModel(const QList<WebhookFileRow> &rows, QObject *parent = nullptr);

    const QList<WebhookFileRow> &rows() const { return m_rows; }
    int count(WebhookFileRow::Action action) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const WebhookFileRow &row, int column) const;
    QString details(const WebhookFileRow &row) const;

    QList<WebhookFileRow> m_rows;
};

}  // namespace webhooks::ui
