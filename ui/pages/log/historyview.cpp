// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/log/historyview.h"

#include "service/apptext.h"
#include "ui/models/logcells.h"
#include "ui/models/roles.h"
#include "ui/pages/log/comparedialog.h"
#include "ui/pages/log/deliverywords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void AttemptsModel::setAttempts(const QList<Attempt> &attempts, qint64 nowMs) {
    if (attempts == m_attempts)
        return;
    beginResetModel();
    m_attempts = attempts;
    m_nowMs = nowMs;
    endResetModel();
}

int AttemptsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_attempts.size());
}

int AttemptsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : Detail + 1;
}

QString AttemptsModel::text(const Attempt &attempt, int column) const {
    const AttemptResult &result = attempt.result;
    switch (column) {
        case Number:
            return QString::number(attempt.number);
        case Trigger:
            return DeliveryWords::triggerText(attempt.trigger);
        case Started:
            return m_times.time(result.startedAt, m_nowMs);
        case Result:
            return LogCells::resultText(result);
        case Duration:
            return durationText(result.durationUs);
        case Address:
            return result.remoteAddress;
        default:
            return appText(result.detail);
    }
}

QVariant AttemptsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = m_attempts.at(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return text(attempt, index.column());
        case Qt::ToolTipRole:
            return index.column() == Started ? m_times.full(attempt.result.startedAt) : text(attempt, index.column());
        case Qt::AccessibleTextRole:
            return index.column() == Number
                       //: number, result, time
                       ? tr("Attempt %1: %2 at %3")
                             .arg(text(attempt, Number), text(attempt, Result), text(attempt, Started))
                       : text(attempt, index.column());
        case Qt::TextAlignmentRole:
            return headerData(index.column(), Qt::Horizontal, role);
        case MutedRole:
            return index.column() == Trigger || index.column() == Detail;
        case IdRole:
            return attempt.id;
        default:
            return {};
    }
}

QVariant AttemptsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Duration ? Qt::AlignRight : Qt::AlignLeft));
    const QStringList names{
        tr("Attempt"),
        //: column: what made the attempt: automatic, manual, test
        tr("Trigger"),
        tr("Started"),
        tr("Code"),
        tr("Duration"),
        tr("Address"),
        tr("What happened"),
    };
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

HistoryView::HistoryView(const TimeDisplay &times, QWidget *parent)
    : QWidget(parent),
      m_times(times),
      m_model(new AttemptsModel(times, this)),
      m_table(new Table(u"attemptTable"_s, tr("Attempts"), this)),
      m_compare(makeButton(u"compareAttempts"_s, tr("Compare"), ButtonKind::Plain, this)) {
    setObjectName(u"historyView"_s);
    m_table->setModel(m_model);
    m_compare->setIcon(icon(Glyph::Compare));
    m_compare->setToolTip(tr("Choose two attempts to see them side by side."));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kGap, 0, kGap, 0);
    row->addWidget(makeLabel(tr("Choose two attempts to compare them."), Ink::Muted, this));
    row->addStretch(1);
    row->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);

    const auto enable = [this] { m_compare->setEnabled(m_table->selectionModel()->selectedRows().size() == 2); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
    connect(m_compare, &QPushButton::clicked, this, &HistoryView::compare);
    enable();
}

void HistoryView::setDetail(const DeliveryDetail &detail, qint64 nowMs) {
    const bool first = m_model->rowCount() == 0;
    m_model->setAttempts(detail.attempts, nowMs);
    if (first)
        m_table->resizeColumnsToContents();
}

void HistoryView::compare() {
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 2)
        return;
    std::sort(rows.begin(), rows.end());
    auto *dialog = new CompareDialog(m_model->at(rows[0].row()), m_model->at(rows[1].row()), m_times, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace webhooks::ui
