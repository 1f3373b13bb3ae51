// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log.h"

#include <QAbstractTableModel>

#include <deque>

namespace webhooks::ui {

class TimeDisplay;

/// The latest lines of the application log, oldest first; at most kMost.
class LogLinesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr qsizetype kMost = 5'000;
    enum Column { Time, Level, Text, kColumns };
    enum { LevelRole = Qt::UserRole + 100 };  ///< int: a Log::Level

    explicit LogLinesModel(const TimeDisplay &times, QObject *parent = nullptr);

    void append(const LogLine &line);
    void clear();
    /// As text, a line each, times in ISO 8601 UTC: the last `most`.
    QString plainText(qsizetype most) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const TimeDisplay &m_times;
    std::deque<LogLine> m_lines;
};

}  // namespace webhooks::ui
