// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logmodel.h"
#include "ui/widgets/tables.h"

namespace webhooks::ui {

/// The log's rows. Tells the model what is visible, and that the operator has taken hold: by scrolling, the wheel,
/// keys, or selecting. End lets go.
class LogTable final : public Table {
    Q_OBJECT

public:
    LogTable(LogModel &model, QWidget *parent);

    /// Also right for millions of rows: counted by ranges.
    qsizetype selectedCount() const;
    QList<qint64> selectedIds() const;  ///< newest first
    void followAgain();                 ///< to the newest row, with nothing selected
    void showId(qint64 id);             ///< selects the row and makes it visible

signals:
    void held();
    void resumed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void tellVisible();
    void settle();

    LogModel &m_model;
    QTimer m_tell;
};

}  // namespace webhooks::ui
