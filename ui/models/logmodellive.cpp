// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logmodelparts.h"

#include <QElapsedTimer>

#include <algorithm>

namespace webhooks::ui {

namespace {

/// A look is short: what is beyond waits for the next one, which follows at once.
constexpr qint64 kIdsPerLook = 20'000;
constexpr int kAttemptsPerLook = 2'000;
/// What is older changes by attempts only, or is seen when the list is read again.
constexpr qint64 kSweptIds = 100'000;
/// A sweep takes turns with whoever reads rows, and rests before the next one.
constexpr int kSweepPauseMs = 100;
constexpr int kSweepRestMs = 400;
/// Many removals one by one cost more than reading the list again.
constexpr int kGroupsAtOnce = 64;

struct Group {
    qsizetype row;
    qsizetype count;
};

/// Rows as runs of neighbours, the lowest rows last.
QList<Group> groupsOf(QList<qsizetype> rows) {
    std::ranges::sort(rows, std::greater<>());
    QList<Group> groups;
    for (const qsizetype row : std::as_const(rows)) {
        if (!groups.isEmpty() && groups.last().row == row + 1) {
            --groups.last().row;
            ++groups.last().count;
        } else {
            groups.append({row, 1});
        }
    }
    return groups;
}

}  // namespace

Result<LogModel::Start> LogModel::Start::read(Store &store) {
    // The attempt first: what comes between the two is looked at twice instead of never.
    const auto attempt = store.log().lastAttemptId();
    if (!attempt)
        return std::unexpected(attempt.error());
    const auto last = store.log().lastId();
    if (!last)
        return std::unexpected(last.error());
    return Start{*last, *attempt};
}

Result<LogModel::Slice> LogModel::Slice::read(Store &store, const DeliveryFilter &filter, qint64 now, qint64 below,
                                              qint64 width, const std::stop_token &stop) {
    Slice slice{{}, std::max<qint64>(1, below - width), width, 0};
    if (stop.stop_requested())
        return slice;
    QElapsedTimer stopwatch;
    stopwatch.start();
    auto ids = store.log().idsWithin(filter, now, slice.from, below);
    if (!ids)
        return std::unexpected(ids.error());
    slice.ids = *std::move(ids);
    slice.elapsedUs = stopwatch.nsecsElapsed() / 1'000;
    return slice;
}

qint64 LogModel::Slice::nextWidth() const {
    constexpr qint64 kAimUs = 10'000;
    constexpr qint64 kNarrowest = 64;
    const qint64 fitting = width * kAimUs / std::max<qint64>(elapsedUs, 1);
    return std::clamp(fitting, std::max(kNarrowest, width / 8), width * 4);
}

Result<LogModel::Live> LogModel::Live::read(Store &store, const DeliveryFilter &filter, qint64 now, const Live &since) {
    Live live = since;
    const auto last = store.log().lastId();
    if (!last)
        return std::unexpected(last.error());
    live.highest = std::min(*last, since.highest + kIdsPerLook);
    const auto added = store.log().idsWithin(filter, now, since.highest + 1, live.highest + 1);
    if (!added)
        return std::unexpected(added.error());
    live.added = *added;

    live.looked = since.visible;
    if (filter.kind != DeliveryFilter::Kind::Everything) {
        const auto changed = store.log().changedSince(since.lastAttempt, kAttemptsPerLook);
        if (!changed)
            return std::unexpected(changed.error());
        live.looked += changed->ids;
        live.lastAttempt = changed->lastAttemptId;
    }
    const auto matching = store.log().matching(filter, now, live.looked);
    if (!matching)
        return std::unexpected(matching.error());
    live.matching = *matching;
    const auto rows = store.log().rows(since.visible);
    if (!rows)
        return std::unexpected(rows.error());
    live.rows = *rows;
    if (live.sweepBelow > live.sweepFloor) {
        const auto slice = Slice::read(store, filter, now, live.sweepBelow, live.sweepWidth, {});
        if (!slice)
            return std::unexpected(slice.error());
        live.swept = slice->ids;
        live.sweepFrom = slice->from;
        live.sweepWidth = slice->nextWidth();
    }
    live.more = live.highest < *last || live.lastAttempt >= since.lastAttempt + kAttemptsPerLook;
    return live;
}

void LogModel::look() {
    if (!m_started)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    m_lookAgain = false;
    Live since;
    if (!m_sweepPause.isActive()) {
        startSweep();
        since.sweepBelow = m_sweepBelow;
        since.sweepFloor = m_sweepFloor;
        since.sweepWidth = m_sweepWidth;
    }
    since.highest = m_highest;
    since.lastAttempt = m_lastAttempt;
    since.visible = m_ids.mid(m_firstVisible, m_lastVisible - m_firstVisible + 1);
    m_session.read(
        this,
        [filter = m_filter, now = m_session.clock().wall(), since](Store &store) {
            return Live::read(store, filter, now, since);
        },
        [this, load = m_load](const Result<Live> &live) {
            m_looking = false;
            if (live && load == m_load)
                takeLive(*live);
            if (m_lookAgain || (live && live->more) || load != m_load)
                look();
        });
}

void LogModel::lookForChanges() {
    m_sweepWanted = m_filter.kind != DeliveryFilter::Kind::Everything;
    look();
}

void LogModel::sweepOn() {
    if (m_sweepWanted || m_sweepBelow > m_sweepFloor)
        look();
}

void LogModel::startSweep() {
    if (m_sweepBelow > m_sweepFloor || !std::exchange(m_sweepWanted, false))
        return;
    m_sweepBelow = m_highest + 1;
    m_sweepFloor = std::max({m_searchBelow, m_sweepBelow - kSweptIds, qint64{1}});
    m_sweepWidth = std::max(m_sweepWidth, Slice::kFirstWidth);
}

void LogModel::takeSweep(const Live &live) {
    if (live.sweepFrom == 0)
        return;
    Live swept;
    swept.matching = live.swept;
    swept.looked = live.swept;
    for (const LogIds *ids : {&m_ids, &m_waiting}) {
        const qsizetype first = ids->rowFor(live.sweepBelow - 1);
        swept.looked += ids->mid(first, ids->rowFor(live.sweepFrom - 1) - first);
    }
    std::ranges::copy_if(m_waitingAmong, std::back_inserter(swept.looked),
                         [&](qint64 id) { return id >= live.sweepFrom && id < live.sweepBelow; });
    mark(swept);
    m_sweepBelow = live.sweepFrom;
    m_sweepWidth = live.sweepWidth;
    m_sweepPause.start(m_sweepBelow > m_sweepFloor ? kSweepPauseMs : kSweepRestMs);
}

void LogModel::takeLive(const Live &live) {
    m_highest = live.highest;
    m_lastAttempt = live.lastAttempt;
    ++m_round;
    flushArrived();
    m_waiting.prepend(live.added);
    mark(live);
    takeSweep(live);
    keep(live.visible, live.rows);
    if (m_mode == Mode::Following)
        merge();
    emit stateChanged();
}

void LogModel::mark(const Live &live) {
    const QSet<qint64> matching(live.matching.begin(), live.matching.end());
    for (const qint64 id : live.looked) {
        const bool listed = m_ids.rowOf(id).has_value();
        const auto waiting = m_waiting.rowOf(id);
        if (matching.contains(id)) {
            m_dimmed.remove(id);
            if (!listed && !waiting && id >= m_searchBelow)
                m_waitingAmong.insert(id);
            continue;
        }
        m_waitingAmong.remove(id);
        if (listed)
            m_dimmed.insert(id);
        if (waiting)
            m_waiting.remove(*waiting, 1);
    }
}

void LogModel::setMode(Mode mode) {
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (mode == Mode::Following) {
        merge();
        look();
    }
    emit stateChanged();
}

void LogModel::merge() {
    removeDimmed();
    insertAmong();
    if (m_waiting.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(m_waiting.size()) - 1);
    m_ids.prepend(m_waiting.mid(0, m_waiting.size()));
    m_waiting.clear();
    endInsertRows();
}

void LogModel::removeDimmed() {
    QList<qsizetype> rows;
    for (const qint64 id : std::as_const(m_dimmed)) {
        if (const auto row = m_ids.rowOf(id))
            rows.append(*row);
    }
    m_dimmed.clear();
    const QList<Group> groups = groupsOf(rows);
    const bool whole = groups.size() > kGroupsAtOnce;
    if (whole)
        beginResetModel();
    for (const Group &group : groups) {
        if (!whole)
            beginRemoveRows({}, static_cast<int>(group.row), static_cast<int>(group.row + group.count) - 1);
        m_ids.remove(group.row, group.count);
        if (!whole)
            endRemoveRows();
    }
    if (whole)
        endResetModel();
}

void LogModel::insertAmong() {
    const bool whole = m_waitingAmong.size() > kGroupsAtOnce;
    if (whole)
        beginResetModel();
    for (const qint64 id : std::as_const(m_waitingAmong)) {
        const int row = static_cast<int>(m_ids.rowFor(id));
        if (!whole)
            beginInsertRows({}, row, row);
        m_ids.insert(id);
        if (!whole)
            endInsertRows();
    }
    m_waitingAmong.clear();
    if (whole)
        endResetModel();
}

}  // namespace webhooks::ui
