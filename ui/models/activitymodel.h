// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overviewdata.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// What each webhook did in the overview's time, the worst first.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Trend, Attempts, ErrorRate, P95, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setOverview(const OverviewData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qint64 id = 0;
        QString name;
        qint64 attempts = 0;
        double errorRate = 0;
        std::optional<double> p95;
        QList<double> trend;

        bool operator==(const Row &) const = default;
    };
    QString text(const Row &row, int column) const;
    QVariant raw(const Row &row, int column) const;

    QList<Row> m_rows;
};

}  // namespace webhooks::ui
