// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dispatcherstable.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// The programs that dispatch from this database.
class DispatchersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Host, Kind, Process, Version, Heartbeat, InFlight, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setDispatchers(const QList<DispatcherRow> &dispatchers, qint64 now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DispatcherRow &row, int column) const;

    QList<DispatcherRow> m_rows;
    qint64 m_now = 0;
};

QString dispatcherKindText(const QString &kind);

}  // namespace webhooks::ui
