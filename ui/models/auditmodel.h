// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/clock.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

class TimeDisplay;

/// The audit log as far as it was read, newest first; more is asked for by moreWanted().
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, What, Subject, Who, Through, kColumns };
    enum class Rest { None, More };

    AuditModel(const TimeDisplay &times, Clock clock, QObject *parent = nullptr);

    /// The log's beginning as it is now; rows that stay keep their place.
    void setEntries(const QList<AuditEntry> &entries, Rest rest);
    void append(const QList<AuditEntry> &entries, Rest rest);
    const QList<AuditEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreWanted();

private:
    QString text(const AuditEntry &entry, int column) const;
    void replaceAll(const QList<AuditEntry> &entries);

    const TimeDisplay &m_times;
    Clock m_clock;
    QList<AuditEntry> m_entries;
    Rest m_rest = Rest::None;
};

}  // namespace webhooks::ui
