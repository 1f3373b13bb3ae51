// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/charttable.h"

#include "domain/times.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

bool ChartData::isEmpty() const {
    return std::ranges::none_of(series, [](const ChartSeries &one) {
        return std::ranges::any_of(one.values, [](const auto &value) { return value.value_or(0) > 0; });
    });
}

ChartTable::ChartTable(const TimeDisplay &times, QObject *parent) : QAbstractTableModel(parent), m_times(times) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
}

void ChartTable::setChart(const ChartData &chart) {
    const bool sameShape = chart.spans() == m_chart.spans() && chart.series.size() == m_chart.series.size();
    if (!sameShape)
        beginResetModel();
    m_chart = chart;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChartTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_chart.spans());
}

int ChartTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_chart.series.size());
}

QVariant ChartTable::timeData(qsizetype span, int role) const {
    const qint64 startsAt = m_chart.startsAt + span * m_chart.spanMs;
    const qint64 end = m_chart.startsAt + m_chart.spans() * m_chart.spanMs;
    if (role == Qt::DisplayRole)
        return m_times.shortTime(startsAt, end - 1);
    if (role == Qt::EditRole)
        return toIsoSeconds(startsAt);
    if (role == Qt::ToolTipRole)
        return m_times.full(startsAt);
    return {};
}

QVariant ChartTable::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const qsizetype span = m_chart.spans() - 1 - index.row();
    if (index.column() == 0)
        return timeData(span, role);
    const std::optional<double> value = m_chart.series[index.column() - 1].values[span];
    if (role == Qt::DisplayRole)
        return value && m_chart.valueText ? m_chart.valueText(*value) : QString(u'–');
    if (role == Qt::EditRole)
        return value ? QVariant(QString::number(*value, 'g', 10)) : QVariant(u""_s);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("From") : m_chart.series.value(section - 1).name;
}

}  // namespace webhooks::ui
