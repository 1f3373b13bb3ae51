// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/logtable.h"

#include "ui/delegates/delegates.h"
#include "ui/widgets/headings.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

/// In characters of the font: widths grow with the text.
constexpr std::array kWidths{16, 14, 18, 18, 18, 9, 10, 13, 10};

}  // namespace

LogTable::LogTable(LogModel &model, QWidget *parent)
    : Table(u"logTable"_s, tr("Deliveries, newest first"), parent), m_model(model) {
    setItemDelegateForColumn(LogCells::Status, new ChipDelegate(this));
    setContextMenuPolicy(Qt::CustomContextMenu);
    setModel(&model);
    const int character = fontMetrics().averageCharWidth();
    // The last one takes what the others leave.
    for (int column = 0; column + 1 < LogCells::kColumns; ++column)
        setColumnWidth(column, kWidths[static_cast<size_t>(column)] * character);
    fitHeadings(*this);

    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &LogTable::tellVisible);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_tell.start(); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LogTable::settle);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LogTable::settle);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &selected) {
        if (!selected.isEmpty())
            emit held();
    });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &LogTable::held);
}

qsizetype LogTable::selectedCount() const {
    qsizetype count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

QList<qint64> LogTable::selectedIds() const {
    QList<qint64> ids;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_model.idAt(row));
    }
    std::ranges::sort(ids, std::greater<>());
    return ids;
}

void LogTable::followAgain() {
    clearSelection();
    if (model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    scrollToTop();
}

void LogTable::showId(qint64 id) {
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    chooseRow(row);
    scrollTo(model()->index(row, 0));
}

/// While it follows, the newest row stays the current one and on top; otherwise the view stays on the rows it shows.
void LogTable::settle() {
    m_tell.start();
    if (m_model.mode() == LogModel::Mode::Following && verticalScrollBar()->value() == 0 &&
        !selectionModel()->hasSelection() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
}

void LogTable::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier) {
        emit resumed();
        return;
    }
    Table::keyPressEvent(event);
}

void LogTable::wheelEvent(QWheelEvent *event) {
    emit held();
    Table::wheelEvent(event);
}

void LogTable::resizeEvent(QResizeEvent *event) {
    Table::resizeEvent(event);
    m_tell.start();
}

void LogTable::scrollContentsBy(int dx, int dy) {
    Table::scrollContentsBy(dx, dy);
    m_tell.start();
}

void LogTable::tellVisible() {
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    m_model.setVisibleRows(first, below < 0 ? model()->rowCount() - 1 : below);
}

}  // namespace webhooks::ui
