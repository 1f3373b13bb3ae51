// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/dispatchersmodel.h"

#include "ui/models/roles.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QString dispatcherKindText(const QString &kind) {
    if (kind == "service"_L1)
        return DispatchersModel::tr("Service");
    if (kind == "console"_L1)
        return DispatchersModel::tr("Console");
    //: A command line that sends by itself
    return DispatchersModel::tr("Command");
}

void DispatchersModel::setDispatchers(const QList<DispatcherRow> &dispatchers, qint64 now) {
    m_now = now;
    const bool sameShape = std::ranges::equal(dispatchers, m_rows, {}, &DispatcherRow::id, &DispatcherRow::id);
    if (!sameShape)
        beginResetModel();
    m_rows = dispatchers;
    if (!sameShape)
        endResetModel();
    else if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int DispatchersModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DispatchersModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString DispatchersModel::text(const DispatcherRow &row, int column) const {
    switch (column) {
        case Host:
            return row.host;
        case Kind:
            return dispatcherKindText(row.kind);
        case Process:
            return QString::number(row.pid);
        case Version:
            return row.version;
        case Heartbeat:
            //: %1 is a span of time: 3 s ago
            return tr("%1 ago").arg(agoText(row.heartbeatAt, m_now));
        case InFlight:
            return countText(row.inFlight);
    }
    return {};
}

QVariant DispatchersModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const DispatcherRow &row = m_rows[index.row()];
    switch (role) {
        case IdRole:
            return row.id;
        case Qt::DisplayRole:
            return text(row, index.column());
        case EmphasisRole:
            return index.column() == Host;
        case Qt::TextAlignmentRole:
            return index.column() == InFlight ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        case Qt::AccessibleTextRole:
            if (index.column() == Host)
                return tr("%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight", nullptr,
                          static_cast<int>(row.inFlight))
                    .arg(dispatcherKindText(row.kind), row.host, QString::number(row.pid), row.version,
                         agoText(row.heartbeatAt, m_now));
            return {};
    }
    return {};
}

QVariant DispatchersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == InFlight)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Host:
            return tr("Host");
        case Kind:
            return tr("Kind");
        case Process:
            return tr("Process");
        case Version:
            return tr("Version");
        case Heartbeat:
            return tr("Heartbeat");
        case InFlight:
            return tr("In flight");
    }
    return {};
}

}  // namespace webhooks::ui
