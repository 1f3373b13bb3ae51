// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logcells.h"
#include "ui/models/logids.h"
#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QTimer>

#include <stop_token>

namespace webhooks::ui {

/// The Webhook Log: all ids that match, newest first, and the rows of those that somebody looks at. Everything is read
/// in other threads: data() answers from memory, or with a placeholder and reads the page around it.
///
/// Following puts new deliveries on top as they come. Held and Paused insert and remove nothing: the watched row stays
/// where it is, changes within it show, a row that no longer matches is dimmed, and waiting() counts what is new.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Mode { Following, Held, Paused };

    LogModel(Session &session, TimeDisplay &times, QObject *parent = nullptr);
    ~LogModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Looks for the rows anew; following again unless it is paused.
    void setFilter(const DeliveryFilter &filter);
    const DeliveryFilter &filter() const { return m_filter; }
    void reload();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);  ///< Following takes in what waits
    qint64 waiting() const { return m_waiting.size() + m_waitingAmong.size(); }

    bool isComplete() const { return m_complete; }  ///< the whole log has been looked through
    const std::optional<Error> &error() const { return m_error; }

    qint64 idAt(int row) const { return m_ids.at(row); }
    int rowOf(qint64 id) const;          ///< -1: not in the list
    const LogRow *rowAt(int row) const;  ///< nullptr: not read yet
    QList<qint64> ids() const { return m_ids.mid(0, m_ids.size()); }
    /// What the view shows: these rows are kept up to date.
    void setVisibleRows(int first, int last);

signals:
    void stateChanged();  ///< mode, waiting rows, progress, error

private:
    struct Start;
    struct Slice;
    struct Live;
    struct Cached {
        LogRow row;
        bool gone = false;  ///< retention has removed it
        quint32 round = 0;
    };

    void start(const Result<Start> &result);
    void searchOn();
    void take(const Result<Slice> &slice);
    void flushArrived();
    void fail(const Error &error);

    void requestRow(int row) const;
    void fetchPages();
    void keep(const QList<qint64> &asked, const QList<LogRow> &rows);

    void lookForChanges();
    void look();
    void startSweep();
    void sweepOn();
    void takeSweep(const Live &live);
    void takeLive(const Live &live);
    void mark(const Live &live);
    void merge();
    void removeDimmed();
    void insertAmong();
    void announceRows(const QList<qint64> &ids);
    QVariant placeholder(int column, int role) const;
    QVariant cell(const Cached &cached, int column, int role) const;

    Session &m_session;
    TimeDisplay &m_times;
    DeliveryFilter m_filter;
    Mode m_mode = Mode::Following;
    LogIds m_ids;
    mutable QCache<qint64, Cached> m_rows;
    QSet<qint64> m_dimmed;
    LogIds m_waiting;             ///< above all that is in the list
    QSet<qint64> m_waitingAmong;  ///< older ones that match by now
    std::optional<Error> m_error;

    std::stop_source m_stop;
    quint64 m_load = 0;  ///< answers of earlier loads are not for us
    qint64 m_searchBelow = 0;
    qint64 m_searchWidth = 0;
    bool m_complete = false;
    QList<qint64> m_arrived;
    QTimer m_flush;

    qint64 m_highest = 0;
    qint64 m_lastAttempt = 0;
    qint64 m_sweepBelow = 0;  ///< how far the sweep for changes has come, downwards to the floor
    qint64 m_sweepFloor = 0;
    qint64 m_sweepWidth = 0;
    bool m_sweepWanted = false;
    QTimer m_sweepPause;
    quint32 m_round = 0;
    bool m_started = false;
    bool m_looking = false;
    bool m_lookAgain = false;
    int m_firstVisible = 0;
    int m_lastVisible = -1;

    mutable QList<int> m_wantedPages;
    mutable QTimer m_fetchSoon;
    bool m_fetching = false;
};

}  // namespace webhooks::ui
