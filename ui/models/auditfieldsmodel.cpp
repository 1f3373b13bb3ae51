// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/auditfieldsmodel.h"

#include "ui/models/auditwords.h"
#include "ui/models/roles.h"

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void AuditFieldsModel::setEntry(const AuditEntry &entry) {
    const QList<AuditField> fields = fieldsOf(entry);
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

int AuditFieldsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int AuditFieldsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString AuditFieldsModel::text(const AuditField &field, int column) const {
    switch (column) {
        case Field:
            return auditFieldText(field.name);
        case Before:
            return auditValueText(field.name, field.before);
        case After:
            if (field.before == field.after)
                //: In place of a secret that became another one; %1 is ***
                return tr("%1, another one").arg(auditValueText(field.name, field.after));
            return auditValueText(field.name, field.after);
        default:
            return {};
    }
}

QVariant AuditFieldsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditField &field = m_fields[index.row()];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(field, index.column());
        case Qt::AccessibleTextRole:
            //: A field of the audit log, read aloud: its name, its values before and after
            return index.column() == 0
                       ? tr("%1: before %2, after %3").arg(text(field, Field), text(field, Before), text(field, After))
                       : QVariant();
        case EmphasisRole:
            return index.column() == After && !field.after.isNull();
        case MutedRole:
            return index.column() == Field || (index.column() == Before && field.before.isNull()) ||
                   (index.column() == After && field.after.isNull());
        default:
            return {};
    }
}

QVariant AuditFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Field:
            return tr("Field");
        case Before:
            return tr("Before");
        case After:
            return tr("After");
        default:
            return {};
    }
}

}  // namespace webhooks::ui
