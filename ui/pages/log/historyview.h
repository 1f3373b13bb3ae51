// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/log/deliverydetail.h"
#include "ui/timedisplay.h"

#include <QAbstractTableModel>
#include <QWidget>

class QPushButton;

namespace webhooks::ui {

class Table;

/// The attempts of all cycles, oldest first.
class AttemptsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Trigger, Started, Result, Duration, Address, Detail };

    AttemptsModel(const TimeDisplay &times, QObject *parent) : QAbstractTableModel(parent), m_times(times) {}

    void setAttempts(const QList<Attempt> &attempts, qint64 nowMs);
    const Attempt &at(int row) const { return m_attempts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Attempt &attempt, int column) const;

    const TimeDisplay &m_times;
    QList<Attempt> m_attempts;
    qint64 m_nowMs = 0;
};

/// The attempts as a list, and two of them side by side.
class HistoryView final : public QWidget {
    Q_OBJECT

public:
    HistoryView(const TimeDisplay &times, QWidget *parent = nullptr);

    void setDetail(const DeliveryDetail &detail, qint64 nowMs);

private:
    void compare();

    const TimeDisplay &m_times;
    AttemptsModel *m_model;
    Table *m_table;
    QPushButton *m_compare;
};

}  // namespace webhooks::ui
