// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/failuresmodel.h"

#include "ui/models/reasontext.h"
#include "ui/models/roles.h"
#include "ui/models/webhooksmodel.h"
#include "ui/theme/chip.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

bool sameGroup(const FailureGroup &one, const FailureGroup &other) {
    return one.webhookId == other.webhookId && one.error == other.error && one.status == other.status;
}

Chip stateChip(const FailureGroup &group) {
    if (group.webhookDeleted)
        return {Tone::Quiet, Glyph::Cross, FailuresModel::tr("Deleted")};
    return chipOf(group.webhookActive ? healthOf(group.webhookPaused, group.webhookFailedInARow)
                                      : WebhookHealth::Inactive);
}

}  // namespace

FailuresModel::FailuresModel(const TimeDisplay &times, std::function<qint64()> now, QObject *parent)
    : QAbstractTableModel(parent), m_times(times), m_now(std::move(now)) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (!m_groups.isEmpty())
            emit dataChanged(index(0, When), index(rowCount() - 1, When));
    });
}

void FailuresModel::setGroups(const QList<FailureGroup> &groups) {
    if (std::ranges::equal(groups, m_groups, sameGroup)) {
        if (std::exchange(m_groups, groups) != groups)
            emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before) {
        const auto found = std::ranges::find_if(
            groups, [&](const FailureGroup &group) { return sameGroup(group, m_groups[old.row()]); });
        after.append(found == groups.end() ? QModelIndex()
                                           : createIndex(static_cast<int>(found - groups.begin()), old.column()));
    }
    m_groups = groups;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

qint64 FailuresModel::deliveries() const {
    qint64 sum = 0;
    for (const FailureGroup &group : m_groups)
        sum += group.deliveries;
    return sum;
}

QString FailuresModel::span(const FailureGroup &group) const {
    const QString first = m_times.shortTime(group.firstAt, m_now());
    const QString last = m_times.shortTime(group.lastAt, m_now());
    //: Two times: 09:12 to 09:47
    return first == last ? first : tr("%1 to %2").arg(first, last);
}

QString FailuresModel::sentence(const FailureGroup &group) const {
    //: A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries,
    //: 09:12 to 09:47
    return tr("%1: %2, %n deliveries, %3", nullptr, static_cast<int>(group.deliveries))
        .arg(group.webhookName, reasonText(group.error, group.status), span(group));
}

int FailuresModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

int FailuresModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QString FailuresModel::text(const FailureGroup &group, int column) const {
    switch (column) {
        case Webhook:
            return group.webhookName;
        case Reason:
            return reasonText(group.error, group.status);
        case Deliveries:
            return countText(group.deliveries);
        case When:
            return span(group);
        case State:
            return stateChip(group).text;
    }
    return {};
}

QVariant FailuresModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= m_groups.size())
        return {};
    const FailureGroup &group = m_groups[index.row()];
    const int column = index.column();
    switch (role) {
        case IdRole:
            return group.webhookId;
        case Qt::DisplayRole:
            return text(group, column);
        case Qt::AccessibleTextRole:
            return column == Webhook ? QVariant(sentence(group)) : QVariant();
        case Qt::ToolTipRole:
            return column == When
                       ? QVariant(tr("%1 to %2").arg(m_times.full(group.firstAt), m_times.full(group.lastAt)))
                       : QVariant();
        case ChipRole:
            return column == State ? QVariant::fromValue(stateChip(group)) : QVariant();
        case EmphasisRole:
            return column == Webhook;
        case Qt::TextAlignmentRole:
            return column == Deliveries ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
        case FilterRole:
            return group.filter();
    }
    return {};
}

QVariant FailuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Deliveries)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Webhook:
            return tr("Webhook");
        case Reason:
            return tr("Reason");
        case Deliveries:
            return tr("Deliveries");
        case When:
            //: %1 is a time zone
            return tr("Given up (%1)").arg(m_times.zoneName(m_now()));
        case State:
            return tr("State");
    }
    return {};
}

}  // namespace webhooks::ui
