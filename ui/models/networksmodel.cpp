// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/networksmodel.h"

#include "service/apptext.h"
#include "ui/models/roles.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

QString networkKind(const QString &cidr) {
    const auto address = IpAddress::parse(cidr.section(u'/', 0, 0));
    if (!address)
        return {};
    const auto refusal = AddressRules().refusalOf(*address);
    return refusal ? appText(refusal->reason) : NetworksModel::tr("public, allowed anyway");
}

void NetworksModel::setNetworks(const QStringList &ofDatabase, const QStringList &ofComputer) {
    beginResetModel();
    m_database = ofDatabase;
    m_computer = ofComputer;
    endResetModel();
}

QString NetworksModel::problemOf(const QString &text) const {
    const auto range = AddressRange::parse(text.trimmed());
    if (!range)
        return errorText(range.error());
    if (const auto allowable = AddressRules::checkAllowable(*range); !allowable)
        return errorText(allowable.error());
    for (const QString &network : m_database) {
        const auto known = AddressRange::parse(network);
        if (known && known->covers(*range))
            return tr("%1 is on the list already, within %2.").arg(range->toString(), network);
    }
    return {};
}

void NetworksModel::add(const QString &text) {
    const auto range = AddressRange::parse(text.trimmed());
    if (!range)
        return;
    const int row = static_cast<int>(m_database.size());
    beginInsertRows({}, row, row);
    m_database.append(range->toString());
    endInsertRows();
    emit edited();
}

void NetworksModel::remove(int row) {
    if (!isEditable(row))
        return;
    beginRemoveRows({}, row, row);
    m_database.removeAt(row);
    endRemoveRows();
    emit edited();
}

int NetworksModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_database.size() + m_computer.size());
}

int NetworksModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString NetworksModel::network(int row) const {
    return isEditable(row) ? m_database[row] : m_computer[row - m_database.size()];
}

QString NetworksModel::text(int row, int column) const {
    switch (column) {
        case Network:
            return network(row);
        case Kind:
            return networkKind(network(row));
        case From:
            return isEditable(row) ? tr("This database") : tr("This computer's configuration");
        default:
            return {};
    }
}

QVariant NetworksModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
        case Qt::DisplayRole:
            return text(index.row(), index.column());
        case Qt::AccessibleTextRole:
            return index.column() == Network
                       ? tr("%1, %2, from: %3")
                             .arg(text(index.row(), Network), text(index.row(), Kind), text(index.row(), From))
                       : QString();
        case MonoRole:
            return index.column() == Network;
        case MutedRole:
            return index.column() != Network;
        default:
            return {};
    }
}

QVariant NetworksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Network:
            return tr("Network");
        case Kind:
            return tr("What it is");
        case From:
            return tr("From");
        default:
            return {};
    }
}

}  // namespace webhooks::ui
