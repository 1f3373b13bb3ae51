// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/auditmodel.h"

#include "ui/models/auditwords.h"
#include "ui/models/roles.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

AuditModel::AuditModel(const TimeDisplay &times, Clock clock, QObject *parent)
    : QAbstractTableModel(parent), m_times(times), m_clock(std::move(clock)) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (!m_entries.isEmpty())
            emit dataChanged(index(0, When), index(rowCount() - 1, When));
    });
}

void AuditModel::setEntries(const QList<AuditEntry> &entries, Rest rest) {
    m_rest = rest;
    if (entries == m_entries)
        return;
    // New rows before the old ones, and perhaps as many fewer behind them: nothing that stays moves.
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().id;
    const qsizetype fresh = std::ranges::find(entries, newest, &AuditEntry::id) - entries.begin();
    const qsizetype kept = entries.size() - fresh;
    const bool goesOn =
        kept > 0 && kept <= m_entries.size() &&
        std::ranges::equal(entries.sliced(fresh), m_entries.first(kept), {}, &AuditEntry::id, &AuditEntry::id);
    if (!goesOn) {
        replaceAll(entries);
        return;
    }
    if (kept < m_entries.size()) {
        beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
        m_entries.resize(kept);
        endRemoveRows();
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, static_cast<int>(fresh) - 1);
        m_entries = entries.first(fresh) + m_entries;
        endInsertRows();
    }
    m_entries = entries;
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void AuditModel::replaceAll(const QList<AuditEntry> &entries) {
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void AuditModel::append(const QList<AuditEntry> &entries, Rest rest) {
    m_rest = rest;
    if (entries.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    m_entries += entries;
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && m_rest == Rest::More;
}

void AuditModel::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    // Asked again only once there is an answer.
    m_rest = Rest::None;
    emit moreWanted();
}

QString AuditModel::text(const AuditEntry &entry, int column) const {
    switch (column) {
        case When:
            return m_times.shortTime(entry.at, m_clock.wall());
        case What:
            return auditActionText(entry.action);
        case Subject:
            return auditSubjectText(entry);
        case Who:
            return auditWhoText(entry.actor);
        case Through:
            return auditProgramText(entry.actor.program);
        default:
            return {};
    }
}

QVariant AuditModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries[index.row()];
    switch (role) {
        case IdRole:
            return entry.id;
        case Qt::DisplayRole:
            return text(entry, index.column());
        case Qt::ToolTipRole:
            return index.column() == When ? m_times.full(entry.at) : text(entry, index.column());
        case Qt::AccessibleTextRole:
            if (index.column() != 0)
                return {};
            //: An entry of the audit log, read aloud: what, subject, who, when
            return tr("%1: %2, by %3, %4")
                .arg(text(entry, What), text(entry, Subject), text(entry, Who), m_times.full(entry.at));
        case EmphasisRole:
            return index.column() == What;
        case MutedRole:
            return index.column() == When || index.column() == Through;
        default:
            return {};
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case When:
            return tr("When");
        case What:
            return tr("What");
        case Subject:
            //: What was changed: a webhook, a setting
            return tr("Subject");
        case Who:
            return tr("Who");
        case Through:
            //: Through which program somebody changed something
            return tr("Through");
        default:
            return {};
    }
}

}  // namespace webhooks::ui
