// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reasonsmodel.h"

#include "ui/models/reasontext.h"
#include "ui/models/roles.h"
#include "ui/timedisplay.h"

namespace webhooks::ui {

void ReasonsModel::setReasons(const QList<ReasonCount> &reasons) {
    if (reasons == m_reasons)
        return;
    const bool sameShape = reasons.size() == m_reasons.size();
    if (!sameShape)
        beginResetModel();
    m_reasons = reasons;
    if (!sameShape)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReasonsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_reasons.size());
}

int ReasonsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : 3;
}

QVariant ReasonsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const ReasonCount &reason = m_reasons[index.row()];
    if (role == FilterRole)
        return reasonFilter(reason.error, reason.status);
    if (role == Qt::AccessibleTextRole && index.column() == Reason)
        return tr("%1, %n attempts", nullptr, static_cast<int>(reason.attempts))
            .arg(reasonText(reason.error, reason.status));
    if (index.column() == Reason)
        return role == Qt::DisplayRole ? QVariant(reasonText(reason.error, reason.status)) : QVariant();
    const double share = static_cast<double>(reason.attempts) / static_cast<double>(m_reasons.first().attempts);
    if (index.column() == Bar) {
        if (role == ShareRole)
            return share;
        return role == Qt::DisplayRole ? QVariant(percentText(share)) : QVariant();
    }
    if (role == Qt::DisplayRole)
        return countText(reason.attempts);
    if (role == Qt::EditRole)
        return reason.attempts;
    if (role == MutedRole)
        return true;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Attempts)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Reason:
            return tr("Reason");
        case Bar:
            //: column: how often it happened in percent of the reason that happened most
            return tr("Compared with the most frequent");
        case Attempts:
            return tr("Attempts");
    }
    return {};
}

}  // namespace webhooks::ui
