// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;

namespace webhooks::ui {

/// The one way lists look here: rows of kRowHeight, no grid but lines, CellDelegate, whole rows selected, header that
/// may be rearranged and hides columns by its context menu, always a valid current index while there are rows (Orca
/// crashes QTableView of Qt 6.4 otherwise). Tab leaves the table.
class Table : public QTableView {
    Q_OBJECT

public:
    explicit Table(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Makes it current and selects it alone. QTableView::selectRow() of Qt 6.4 selects nothing from right to left.
    void chooseRow(int row);
    QByteArray columnState() const;  ///< order, widths and hidden columns
    void restoreColumnState(const QByteArray &state);
    void fillColumnsMenu(QMenu &menu);  ///< one entry that can be ticked for each column

signals:
    void activatedRow(const QModelIndex &index);  ///< Enter, or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepCurrent();
};

}  // namespace webhooks::ui
