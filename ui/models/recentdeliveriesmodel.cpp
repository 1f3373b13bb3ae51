// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/recentdeliveriesmodel.h"

#include "ui/models/reasontext.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

bool isNumber(int column) {
    return column == RecentDeliveriesModel::Attempts;
}

QString codeText(const Delivery &delivery) {
    return delivery.lastStatus ? QString::number(*delivery.lastStatus) : reasonWord(delivery.lastError);
}

}  // namespace

RecentDeliveriesModel::RecentDeliveriesModel(const TimeDisplay &times, QObject *parent)
    : QAbstractTableModel(parent), m_times(times) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (!m_deliveries.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    });
}

void RecentDeliveriesModel::setDeliveries(const QList<Delivery> &deliveries, qint64 nowMs) {
    m_now = nowMs;
    if (m_deliveries == deliveries)
        return;
    const bool sameRows = m_deliveries.size() == deliveries.size();
    if (!sameRows)
        beginResetModel();
    m_deliveries = deliveries;
    if (!sameRows)
        endResetModel();
    else if (!m_deliveries.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int RecentDeliveriesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_deliveries.size());
}

int RecentDeliveriesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RecentDeliveriesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery &delivery = m_deliveries[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(delivery, column);
        case Qt::AccessibleTextRole:
            return column == 0 ? sentence(delivery) : text(delivery, column);
        case Qt::ToolTipRole:
            return column == Created ? QVariant(m_times.full(delivery.createdAt)) : QVariant();
        case Qt::TextAlignmentRole:
            return isNumber(column) ? QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        case IdRole:
            return delivery.id;
        case ChipRole:
            return column == Status ? QVariant::fromValue(chipOf(delivery, m_now)) : QVariant();
        case MutedRole:
            return column == Created || column == Attempts;
        default:
            return {};
    }
}

QVariant RecentDeliveriesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, kColumns> words{
        tr("Status"),
        //: column: when the delivery was made
        tr("Created"),
        tr("Event"),
        tr("Code"),
        tr("Attempts"),
    };
    return words[static_cast<size_t>(section)];
}

QString RecentDeliveriesModel::text(const Delivery &delivery, int column) const {
    switch (column) {
        case Status:
            return chipOf(delivery, m_now).text;
        case Created:
            return m_times.time(delivery.createdAt, m_now);
        case Event:
            return delivery.eventType;
        case Code:
            return codeText(delivery);
        case Attempts:
            return QString::number(delivery.attemptCount);
        default:
            return {};
    }
}

QString RecentDeliveriesModel::sentence(const Delivery &delivery) const {
    //: read by a screen reader: status, event, time, how many attempts
    return tr("%1: %2 of %3, %n attempt(s)", nullptr, delivery.attemptCount)
        .arg(chipOf(delivery, m_now).text, delivery.eventType, m_times.full(delivery.createdAt));
}

}  // namespace webhooks::ui
