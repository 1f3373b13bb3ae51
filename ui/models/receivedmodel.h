// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/receiver.h"

#include <QAbstractTableModel>

namespace webhooks::ui {

class TimeDisplay;

/// What the receiver window got, newest first; the oldest of more than kMost go.
class ReceivedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Event, Attempt, Signature, Answer, Size, ColumnCount };
    static constexpr qsizetype kMost = 500;

    struct Entry {
        qint64 at = 0;  ///< wall milliseconds
        ReceivedRequest received;
    };

    ReceivedModel(const TimeDisplay &times, Clock clock, QObject *parent = nullptr);

    void add(const ReceivedRequest &received);
    void clear();
    const Entry &entry(int row) const { return m_entries[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Entry &entry, int column) const;
    QString sentence(const Entry &entry) const;

    const TimeDisplay &m_times;
    Clock m_clock;
    QList<Entry> m_entries;
};

}  // namespace webhooks::ui
