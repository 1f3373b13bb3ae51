// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tables.h"

#include "ui/delegates/delegates.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

namespace webhooks::ui {

namespace {

int firstShownColumn(const QHeaderView &header) {
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical))
            return logical;
    }
    return 0;
}

}  // namespace

Table::Table(const QString &objectName, const QString &accessibleName, QWidget *parent) : QTableView(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);

    const int rows = std::max(kRowHeight, fontMetrics().height() + 14);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(rows);
    verticalHeader()->setDefaultSectionSize(rows);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(*menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(this, &QTableView::doubleClicked, this, &Table::activatedRow);
}

void Table::setModel(QAbstractItemModel *model) {
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &Table::keepCurrent, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Table::keepCurrent, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &Table::keepCurrent, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::layoutChanged, this, &Table::keepCurrent, Qt::UniqueConnection);
    keepCurrent();
}

void Table::chooseRow(int row) {
    const int column = currentIndex().isValid() ? currentIndex().column() : firstShownColumn(*horizontalHeader());
    selectionModel()->setCurrentIndex(model()->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QByteArray Table::columnState() const {
    return horizontalHeader()->saveState();
}

void Table::restoreColumnState(const QByteArray &state) {
    // A state of another set of columns would leave some without a width.
    QHeaderView *header = horizontalHeader();
    const QByteArray before = header->saveState();
    const int columns = header->count();
    if (!state.isEmpty() && (!header->restoreState(state) || header->count() != columns))
        header->restoreState(before);
    if (header->count() > 0 && header->hiddenSectionCount() == header->count())
        header->showSection(0);
}

void Table::fillColumnsMenu(QMenu &menu) {
    QHeaderView *header = horizontalHeader();
    const bool single = header->count() - header->hiddenSectionCount() == 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool shown = !header->isSectionHidden(column);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || !single);
        connect(action, &QAction::triggered, this, [this, column](bool show) { setColumnHidden(column, !show); });
    }
}

void Table::keyPressEvent(QKeyEvent *event) {
    const QModelIndex at = currentIndex();
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!at.isValid())
                break;
            emit activatedRow(at);
            event->accept();
            return;
        case Qt::Key_Home:
        case Qt::Key_End:
            if (!at.isValid() || event->modifiers() != Qt::NoModifier)
                break;
            setCurrentIndex(at.siblingAtRow(event->key() == Qt::Key_Home ? 0 : model()->rowCount(rootIndex()) - 1));
            event->accept();
            return;
        default:
            break;
    }
    QTableView::keyPressEvent(event);
}

void Table::keepCurrent() {
    if (!model() || !selectionModel() || currentIndex().isValid() || model()->rowCount(rootIndex()) == 0)
        return;
    // Current, not selected: nothing opens by itself.
    const QModelIndex first = model()->index(0, firstShownColumn(*horizontalHeader()), rootIndex());
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
}

}  // namespace webhooks::ui
