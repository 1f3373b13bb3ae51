// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "ui/timedisplay.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// The last few deliveries of one webhook, newest first.
class RecentDeliveriesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Status, Created, Event, Code, Attempts };
    static constexpr int kColumns = Attempts + 1;

    explicit RecentDeliveriesModel(const TimeDisplay &times, QObject *parent = nullptr);

    void setDeliveries(const QList<Delivery> &deliveries, qint64 nowMs);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Delivery &delivery, int column) const;
    QString sentence(const Delivery &delivery) const;

    const TimeDisplay &m_times;
    QList<Delivery> m_deliveries;
    qint64 m_now = 0;
};

}  // namespace webhooks::ui
