// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statistics.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// Failed attempts by reason, most first. ShareRole is a reason's part of the largest one.
class ReasonsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Reason, Bar, Attempts };

    using QAbstractTableModel::QAbstractTableModel;

    void setReasons(const QList<ReasonCount> &reasons);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ReasonCount> m_reasons;
};

}  // namespace webhooks::ui
