// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

/// A webhook's own request headers, to edit. Values of credential headers are shown as bullets.
class HeadersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Value };
    static constexpr int kColumns = Value + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setHeaders(const HttpHeaders &headers);
    const HttpHeaders &headers() const { return m_headers; }
    QModelIndex append();  ///< an empty header
    void remove(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    QString shown(const HttpHeader &header, int column) const;

    HttpHeaders m_headers;
};

}  // namespace webhooks::ui
