// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// What a change did to each field, before and after side by side.
class AuditFieldsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Before, After, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntry(const AuditEntry &entry);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AuditField &field, int column) const;

    QList<AuditField> m_fields;
};

}  // namespace webhooks::ui
