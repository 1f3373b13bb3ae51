// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/failures.h"

#include <QAbstractTableModel>

#include <functional>

namespace webhooks::ui {

class TimeDisplay;

/// The inbox of failures, latest first.
class FailuresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Webhook, Reason, Deliveries, When, State, kColumns };

    /// `now` gives the wall time that dates are relative to.
    FailuresModel(const TimeDisplay &times, std::function<qint64()> now, QObject *parent = nullptr);

    /// Groups that stay keep their row and selection.
    void setGroups(const QList<FailureGroup> &groups);
    const FailureGroup &group(int row) const { return m_groups[row]; }
    qint64 deliveries() const;  ///< of all groups
    /// `HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47`
    QString sentence(const FailureGroup &group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FailureGroup &group, int column) const;
    QString span(const FailureGroup &group) const;

    const TimeDisplay &m_times;
    std::function<qint64()> m_now;
    QList<FailureGroup> m_groups;
};

}  // namespace webhooks::ui
