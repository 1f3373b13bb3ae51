// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logmodel.h"

#include "ui/models/logmodelparts.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kCachedRows = 8'192;
constexpr int kFlushMs = 200;

}  // namespace

LogModel::LogModel(Session &session, TimeDisplay &times, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_times(times), m_rows(kCachedRows) {
    m_flush.setSingleShot(true);
    m_flush.setInterval(kFlushMs);
    connect(&m_flush, &QTimer::timeout, this, &LogModel::flushArrived);
    m_fetchSoon.setSingleShot(true);
    m_fetchSoon.setInterval(0);
    connect(&m_fetchSoon, &QTimer::timeout, this, &LogModel::fetchPages);
    m_sweepPause.setSingleShot(true);
    connect(&m_sweepPause, &QTimer::timeout, this, &LogModel::sweepOn);
    connect(&session, &Session::changed, this, &LogModel::lookForChanges);
    connect(&times, &TimeDisplay::changed, this, [this] {
        emit headerDataChanged(Qt::Horizontal, LogCells::Created, LogCells::Created);
        announceRows(m_ids.mid(m_firstVisible, m_lastVisible - m_firstVisible + 1));
    });
}

LogModel::~LogModel() {
    m_stop.request_stop();
}

int LogModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int LogModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : LogCells::kColumns;
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= LogCells::kColumns)
        return {};
    const bool figures = section == LogCells::Attempts || section == LogCells::Duration;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? LogCells::heading(section, m_times, m_session.clock().wall()) : QVariant();
}

QVariant LogModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    const Cached *cached = m_rows.object(id);
    if (!cached || cached->round != m_round)
        requestRow(index.row());
    return cached ? cell(*cached, index.column(), role) : placeholder(index.column(), role);
}

QVariant LogModel::placeholder(int column, int role) const {
    if (role == Qt::DisplayRole && column == LogCells::Event)
        return u"…"_s;
    if (role == MutedRole)
        return true;
    return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
}

QVariant LogModel::cell(const Cached &cached, int column, int role) const {
    const LogRow &row = cached.row;
    const qint64 now = m_session.clock().wall();
    switch (role) {
        case Qt::DisplayRole:
            if (cached.gone && column == LogCells::Summary)
                return tr("Removed from the log by now");
            return LogCells::text(row, column, m_times, now);
        case Qt::ToolTipRole:
            return LogCells::toolTip(row, column, m_times);
        case Qt::TextAlignmentRole:
            return headerData(column, Qt::Horizontal, role);
        case Qt::AccessibleTextRole:
            return column == LogCells::Status ? LogCells::sentence(row, m_times, now)
                                              : tr("%1: %2").arg(LogCells::heading(column, m_times, now),
                                                                 LogCells::text(row, column, m_times, now));
        case ChipRole:
            return column == LogCells::Status ? QVariant::fromValue(chipOf(row.delivery, now)) : QVariant();
        case FilterRole:
            return LogCells::filterTerm(row, column);
        case MutedRole:
            return column == LogCells::Created || column == LogCells::NextAttempt || column == LogCells::Duration ||
                   column == LogCells::Summary;
        case DimmedRole:
            return cached.gone || m_dimmed.contains(row.delivery.id);
        default:
            return {};
    }
}

int LogModel::rowOf(qint64 id) const {
    const auto row = m_ids.rowOf(id);
    return row ? static_cast<int>(*row) : -1;
}

const LogRow *LogModel::rowAt(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Cached *cached = m_rows.object(m_ids.at(row));
    return cached ? &cached->row : nullptr;
}

void LogModel::setFilter(const DeliveryFilter &filter) {
    m_filter = filter;
    reload();
}

void LogModel::reload() {
    m_stop.request_stop();
    m_stop = {};
    ++m_load;
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    m_dimmed.clear();
    m_waiting.clear();
    m_waitingAmong.clear();
    m_arrived.clear();
    m_wantedPages.clear();
    m_complete = false;
    m_started = false;
    m_sweepBelow = 0;
    m_sweepFloor = 0;
    m_error.reset();
    m_firstVisible = 0;
    m_lastVisible = -1;
    if (m_mode == Mode::Held)
        m_mode = Mode::Following;
    endResetModel();
    m_flush.stop();
    m_session.query(
        this, [](Store &store) { return Start::read(store); },
        [this, load = m_load](const Result<Start> &result) {
            if (load == m_load)
                start(result);
        });
    emit stateChanged();
}

void LogModel::start(const Result<Start> &result) {
    if (!result) {
        fail(result.error());
        return;
    }
    m_highest = result->lastId;
    m_lastAttempt = result->lastAttemptId;
    m_searchBelow = result->lastId + 1;
    m_searchWidth = Slice::kFirstWidth;
    m_started = true;
    searchOn();
}

void LogModel::searchOn() {
    m_session.query(
        this,
        [filter = m_filter, now = m_session.clock().wall(), below = m_searchBelow, width = m_searchWidth,
         stop = m_stop.get_token()](Store &store) { return Slice::read(store, filter, now, below, width, stop); },
        [this, load = m_load](const Result<Slice> &result) {
            if (load == m_load)
                take(result);
        });
}

void LogModel::take(const Result<Slice> &slice) {
    if (!slice) {
        fail(slice.error());
        return;
    }
    m_arrived += slice->ids;
    m_searchBelow = slice->from;
    m_searchWidth = slice->nextWidth();
    m_complete = slice->from <= 1;
    // The first window shows at once; after that, a few times a second is enough.
    if (m_complete || m_ids.isEmpty())
        flushArrived();
    else if (!m_flush.isActive())
        m_flush.start();
    if (!m_complete)
        searchOn();
}

void LogModel::flushArrived() {
    m_flush.stop();
    if (!m_arrived.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(m_arrived.size()) - 1);
        m_ids.append(m_arrived);
        m_arrived.clear();
        endInsertRows();
    }
    emit stateChanged();
}

void LogModel::fail(const Error &error) {
    m_error = error;
    m_complete = true;
    emit stateChanged();
}

void LogModel::setVisibleRows(int first, int last) {
    m_firstVisible = std::max(0, first);
    m_lastVisible = std::min(last, rowCount() - 1);
}

void LogModel::requestRow(int row) const {
    const int page = row / kLogPage;
    if (m_wantedPages.contains(page))
        return;
    m_wantedPages.prepend(page);
    // Who drags the scroll bar passes many pages: only where it stops matters.
    constexpr int kWantedAtOnce = 2;
    if (m_wantedPages.size() > kWantedAtOnce)
        m_wantedPages.removeLast();
    if (!m_fetching)
        m_fetchSoon.start();
}

void LogModel::fetchPages() {
    if (m_fetching || m_wantedPages.isEmpty())
        return;
    const QList<qint64> ids = m_ids.mid(qsizetype{m_wantedPages.first()} * kLogPage, kLogPage);
    QList<qint64> missing;
    for (const qint64 id : ids) {
        const Cached *cached = m_rows.object(id);
        if (!cached || cached->round != m_round)
            missing.append(id);
    }
    m_fetching = true;
    m_session.read(
        this, [missing](Store &store) { return store.log().rows(missing); },
        [this, missing, load = m_load, page = m_wantedPages.first()](const Result<QList<LogRow>> &rows) {
            m_fetching = false;
            if (load == m_load) {
                m_wantedPages.removeOne(page);
                if (rows)
                    keep(missing, *rows);
                else
                    fail(rows.error());
            }
            fetchPages();
        });
}

void LogModel::keep(const QList<qint64> &asked, const QList<LogRow> &rows) {
    QSet<qint64> missing(asked.begin(), asked.end());
    for (const LogRow &row : rows) {
        missing.remove(row.delivery.id);
        m_rows.insert(row.delivery.id, new Cached{row, false, m_round});
    }
    for (const qint64 id : std::as_const(missing)) {
        auto *gone = m_rows.object(id) ? new Cached(*m_rows.object(id)) : new Cached;
        gone->row.delivery.id = id;
        gone->gone = true;
        gone->round = m_round;
        m_rows.insert(id, gone);
    }
    announceRows(asked);
}

void LogModel::announceRows(const QList<qint64> &ids) {
    if (ids.isEmpty())
        return;
    const qsizetype first = m_ids.rowFor(ids.first());
    const qsizetype last = std::min(m_ids.rowFor(ids.last()), m_ids.size() - 1);
    if (first <= last)
        emit dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(last), LogCells::kColumns - 1));
}

}  // namespace webhooks::ui
