// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// The private networks that may be sent to: those of the database, which can be edited, and those that this computer
/// adds to them.
class NetworksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Network, Kind, From, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both as lists of CIDRs.
    void setNetworks(const QStringList &ofDatabase, const QStringList &ofComputer);
    QStringList ofDatabase() const { return m_database; }

    /// Why `text` cannot be added; empty: it can.
    QString problemOf(const QString &text) const;
    void add(const QString &text);
    bool isEditable(int row) const { return row >= 0 && row < m_database.size(); }
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    QString network(int row) const;
    QString text(int row, int column) const;

    QStringList m_database;
    QStringList m_computer;
};

/// What a network is, by the table of refused addresses: `private network`, or that it is public.
QString networkKind(const QString &cidr);

}  // namespace webhooks::ui
