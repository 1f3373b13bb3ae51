// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/headersmodel.h"

#include "ui/models/roles.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void HeadersModel::setHeaders(const HttpHeaders &headers) {
    if (headers == m_headers)
        return;
    beginResetModel();
    m_headers = headers;
    endResetModel();
}

QModelIndex HeadersModel::append() {
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_headers.append(HttpHeader{});
    endInsertRows();
    return index(row, Name);
}

void HeadersModel::remove(int row) {
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_headers.removeAt(row);
    endRemoveRows();
    emit edited();
}

int HeadersModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

int HeadersModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString HeadersModel::shown(const HttpHeader &header, int column) const {
    if (column == Name)
        return QString::fromUtf8(header.name);
    const bool hides = isCredentialHeader(header.name) && !header.value.isEmpty();
    return hides ? QString(12, u'•') : QString::fromUtf8(header.value);
}

QVariant HeadersModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HttpHeader &header = m_headers[index.row()];
    switch (role) {
        case Qt::DisplayRole:
            return shown(header, index.column());
        case Qt::AccessibleTextRole:
            return tr("%1: %2").arg(shown(header, Name), shown(header, Value));
        case Qt::EditRole:
            // A credential is typed anew: an editor must not show it.
            return index.column() == Value && isCredentialHeader(header.name)
                       ? QString()
                       : QString::fromUtf8(index.column() == Name ? header.name : header.value);
        case MonoRole:
            return true;
        default:
            return {};
    }
}

bool HeadersModel::setData(const QModelIndex &index, const QVariant &value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    HttpHeader &header = m_headers[index.row()];
    const QByteArray bytes = value.toString().trimmed().toUtf8();
    const bool keepsCredential =
        index.column() == Value && bytes.isEmpty() && isCredentialHeader(header.name) && !header.value.isEmpty();
    if (keepsCredential)
        return true;
    (index.column() == Name ? header.name : header.value) = bytes;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), kColumns - 1));
    emit edited();
    return true;
}

Qt::ItemFlags HeadersModel::flags(const QModelIndex &index) const {
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    //: columns: name and value of a request header
    return section == Name ? tr("Header") : tr("Value");
}

}  // namespace webhooks::ui
