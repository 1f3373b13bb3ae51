// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/csvtext.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

QString quoted(QString text) {
    // A spreadsheet takes a cell that begins with one of these for a formula; numbers may begin with a minus.
    bool number = false;
    (void)text.toDouble(&number);
    if (!number && !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return QString(u'"' % text.replace(u'"', u"\"\""_s) % u'"');
}

QString line(int columns, const auto &cell) {
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells.append(quoted(cell(column)));
    return cells.join(u',') % u"\r\n"_s;
}

}  // namespace

QString csvText(const QAbstractItemModel &model) {
    const int columns = model.columnCount();
    QString text = line(columns, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row) {
        text += line(columns, [&](int column) {
            const QModelIndex index = model.index(row, column);
            const QVariant raw = index.data(Qt::EditRole);
            return (raw.isValid() ? raw : index.data(Qt::DisplayRole)).toString();
        });
    }
    return text;
}

}  // namespace webhooks::ui
