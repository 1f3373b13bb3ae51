// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/chartdata.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

class TimeDisplay;

/// A chart's numbers: a row per span, newest first. Qt::EditRole is the start in ISO 8601 UTC and the bare numbers.
class ChartTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChartTable(const TimeDisplay &times, QObject *parent = nullptr);

    void setChart(const ChartData &chart);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant timeData(qsizetype span, int role) const;

    const TimeDisplay &m_times;
    ChartData m_chart;
};

}  // namespace webhooks::ui
