// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/loglinesmodel.h"

#include "domain/times.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"
#include "ui/timedisplay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

Chip chipOf(Log::Level level) {
    switch (level) {
        case Log::Level::Error:
            return {Tone::Bad, Glyph::Cross, LogLinesModel::tr("Error")};
        case Log::Level::Warning:
            return {Tone::Warning, Glyph::Exclamation, LogLinesModel::tr("Warning")};
        case Log::Level::Info:
            return {Tone::Info, Glyph::Information, LogLinesModel::tr("Info")};
        case Log::Level::Debug:
            return {Tone::Quiet, Glyph::Dash, LogLinesModel::tr("Debug")};
    }
    Q_UNREACHABLE();
}

}  // namespace

LogLinesModel::LogLinesModel(const TimeDisplay &times, QObject *parent) : QAbstractTableModel(parent), m_times(times) {
    connect(&times, &TimeDisplay::changed, this, [this] {
        if (!m_lines.empty())
            emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
    });
}

void LogLinesModel::append(const LogLine &line) {
    if (std::ssize(m_lines) >= kMost) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back(line);
    endInsertRows();
}

void LogLinesModel::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

QString LogLinesModel::plainText(qsizetype most) const {
    QString text;
    const qsizetype first = std::max<qsizetype>(std::ssize(m_lines) - most, 0);
    for (qsizetype i = first; i < std::ssize(m_lines); ++i) {
        const LogLine &line = m_lines[static_cast<size_t>(i)];
        text += u"%1 %2 %3 %4\n"_s.arg(toIsoSeconds(line.at), chipOf(line.level).text, line.event, line.text);
    }
    return text;
}

int LogLinesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogLinesModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant LogLinesModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const LogLine &line = m_lines[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case LevelRole:
            return static_cast<int>(line.level);
        case ChipRole:
            return column == Level ? QVariant::fromValue(chipOf(line.level)) : QVariant();
        case MutedRole:
            return column == Time;
        case Qt::ToolTipRole:
            return column == Text ? QVariant(line.text) : QVariant(m_times.full(line.at));
        case Qt::AccessibleTextRole:
            return column == Time
                       ? QVariant(
                             tr("%1: %2, %3").arg(chipOf(line.level).text, line.text, m_times.time(line.at, line.at)))
                       : QVariant();
        case Qt::DisplayRole:
            if (column == Time)
                return m_times.time(line.at, line.at);
            return column == Level ? chipOf(line.level).text : line.text;
    }
    return {};
}

QVariant LogLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Time:
            return tr("Time");
        case Level:
            return tr("Level");
        case Text:
            return tr("What happened");
    }
    return {};
}

}  // namespace webhooks::ui
