// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/activitymodel.h"

#include "ui/models/roles.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

void ActivityModel::setOverview(const OverviewData &data) {
    QList<Row> rows;
    for (const Webhook &webhook : data.webhooks) {
        const WebhookActivity activity = data.activity.value(webhook.id);
        Row row{webhook.id, webhook.name, activity.succeeded + activity.failed, 0, {}, {}};
        if (row.attempts == 0)
            continue;
        row.errorRate = static_cast<double>(activity.failed) / static_cast<double>(row.attempts);
        row.p95 = percentile(activity.latency, 0.95);
        const QList<AttemptSpan> spans = data.spansByWebhook.value(webhook.id);
        for (const AttemptSpan &span : spans)
            row.trend.append(static_cast<double>(span.succeeded + span.failed));
        rows.append(row);
    }
    std::ranges::stable_sort(rows, [](const Row &one, const Row &other) {
        return std::tuple(one.errorRate, one.attempts) > std::tuple(other.errorRate, other.attempts);
    });
    if (rows == m_rows)
        return;
    const bool sameShape = std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id);
    if (!sameShape)
        beginResetModel();
    m_rows = rows;
    if (!sameShape)
        endResetModel();
    else
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ActivityModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString ActivityModel::text(const Row &row, int column) const {
    switch (column) {
        case Name:
            return row.name;
        case Attempts:
            return countText(row.attempts);
        case ErrorRate:
            return percentText(row.errorRate);
        case P95:
            return row.p95 ? durationText(qRound64(*row.p95 * 1000)) : QString(u'–');
    }
    return {};
}

QVariant ActivityModel::raw(const Row &row, int column) const {
    switch (column) {
        case Attempts:
            return row.attempts;
        case ErrorRate:
            return row.errorRate;
        case P95:
            return row.p95 ? QVariant(qRound64(*row.p95)) : QVariant(u""_s);
        case Trend: {
            QStringList counts;
            for (const double attempts : row.trend)
                counts.append(QString::number(attempts));
            return counts.join(u' ');
        }
    }
    return {};
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
        case IdRole:
            return row.id;
        case FilterRole:
            return QString(u"webhook:#"_s % QString::number(row.id));
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::EditRole:
            return raw(row, column);
        case TrendRole:
            return column == Trend ? QVariant::fromValue(row.trend) : QVariant();
        case Qt::TextAlignmentRole:
            return column > Trend ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        case Qt::AccessibleTextRole:
            if (column == Name)
                return tr("%1: %n attempts, error rate %2, p95 %3", nullptr, static_cast<int>(row.attempts))
                    .arg(row.name, text(row, ErrorRate), text(row, P95));
            return column == Trend ? tr("Attempts over time") : QVariant();
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > Trend)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Name:
            return tr("Webhook");
        case Trend:
            return tr("Over time");
        case Attempts:
            return tr("Attempts");
        case ErrorRate:
            return tr("Error rate");
        case P95:
            return u"p95"_s;
    }
    return {};
}

}  // namespace webhooks::ui
