// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/janitor.h"

#include "store/ingest.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kJumpMs = 10'000;
constexpr int kTidyEveryMs = 60'000;
constexpr int kTidyAgainMs = 20;
constexpr int kSliceAgainMs = 20;
constexpr qint64 kDistantPerSlice = 1'000;
constexpr int kMissedBeats = 4;
constexpr int kEventsPerSlice = 100;
constexpr int kPagesPerSlice = 256;
constexpr int kRecordsPerSlice = 1'000;
constexpr qint64 kDayMs = 24LL * 3600 * 1000;
constexpr qint64 kMinutesKeptMs = 2 * kDayMs;
constexpr qint64 kStatisticsKeptMs = 90 * kDayMs;

}  // namespace

Janitor::Janitor(Store &store, Clock clock, JanitorOptions options, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_clock(std::move(clock)),
      m_options(std::move(options)),
      m_watch(m_options.leaseMs) {
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &Janitor::lookAtOthers);
    connect(&m_beat, &QTimer::timeout, this, &Janitor::beat);
    m_shiftAgain.setSingleShot(true);
    connect(&m_shiftAgain, &QTimer::timeout, this, &Janitor::shiftSlice);
    m_tidy.setSingleShot(true);
    connect(&m_tidy, &QTimer::timeout, this, &Janitor::tidy);
}

Result<qint64> Janitor::start() {
    const auto id = m_store.dispatchers().add(DispatcherWatch::thisProcess(m_options.kind, m_clock.wall()));
    if (!id)
        return id;
    m_id = *id;
    m_wallLead = m_clock.wall() - m_clock.monotonic();
    m_lastLook = m_clock.monotonic();
    pullInDistant();
    lookAtOthers();
    if (m_isFirst)
        noticeSetBack();
    m_beat.start(static_cast<int>(m_options.beatMs));
    m_tidy.start(kTidyAgainMs);
    return id;
}

void Janitor::stop() {
    m_beat.stop();
    m_lookAgain.stop();
    m_shiftAgain.stop();
    m_tidy.stop();
    if (const auto removed = m_store.dispatchers().remove(m_id); !removed)
        emit failed(removed.error());
}

void Janitor::setRetention(qint64 ageMs, qint64 bytes, qint64 auditAgeMs) {
    m_options.retentionAgeMs = ageMs;
    m_options.retentionBytes = bytes;
    m_options.auditAgeMs = auditAgeMs;
}

void Janitor::beat() {
    const auto alive = m_store.dispatchers().beat(m_id, m_clock.wall());
    if (!alive) {
        emit failed(alive.error());
        return;
    }
    if (!*alive) {
        const auto id = m_store.dispatchers().add(DispatcherWatch::thisProcess(m_options.kind, m_clock.wall()));
        if (!id) {
            emit failed(id.error());
            return;
        }
        m_id = *id;
        emit registeredAgain(m_id);
    }
    noticeJump();
    lookAtOthers();
    sampleBacklog();
}

void Janitor::noticeJump() {
    const qint64 lead = m_clock.wall() - m_clock.monotonic();
    const qint64 jump = lead - std::exchange(m_wallLead, lead);
    if (std::abs(jump) < kJumpMs)
        return;
    pullInDistant();
    if (jump < 0 && m_isFirst)
        shiftDue(DueShift::What::Everything, -jump);
    emit clockJumped(jump);
}

/// The clock may have been set back while nobody dispatched: what was not tried yet would wait for it to catch up.
void Janitor::noticeSetBack() {
    const auto behind = DueShift::behindNewest(m_store.database(), m_clock.wall());
    if (!behind)
        emit failed(behind.error());
    else if (*behind >= kJumpMs)
        shiftDue(DueShift::What::Untried, *behind);
}

void Janitor::shiftDue(DueShift::What what, qint64 back) {
    m_shift.emplace(m_store.database(), what, m_clock.wall(), back);
    m_shiftAgain.start(0);
}

void Janitor::shiftSlice() {
    const auto moved = m_shift->step();
    if (!moved)
        emit failed(moved.error());
    else if (*moved > 0)
        emit pulledIn(*moved);
    if (!m_shift->isDone())
        m_shiftAgain.start(moved ? kSliceAgainMs : static_cast<int>(m_options.beatMs));
}

void Janitor::pullInDistant() {
    const auto pulled = m_store.claims().pullInDistant(m_clock.wall());
    if (!pulled) {
        emit failed(pulled.error());
        return;
    }
    if (*pulled > 0)
        emit pulledIn(*pulled);
    if (*pulled >= kDistantPerSlice)
        QTimer::singleShot(kSliceAgainMs, this, &Janitor::pullInDistant);
}

void Janitor::lookAtOthers() {
    const auto rows = m_store.dispatchers().all();
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    // After a standstill of this process, or of the whole machine, nobody else's counter can be blamed for it.
    const qint64 now = m_clock.monotonic();
    if (now - std::exchange(m_lastLook, now) > kMissedBeats * m_options.beatMs)
        m_watch.forgetAll();
    int live = 1;
    m_isFirst = true;
    QList<qint64> dead;
    for (const DispatcherRow &row : *rows) {
        if (row.id == m_id)
            continue;
        if (!m_watch.isAlive(row, now)) {
            dead.append(row.id);
            continue;
        }
        live += row.kind == "command"_L1 ? 0 : 1;
        m_isFirst = m_isFirst && row.id > m_id;
    }
    m_watch.forgetAllBut(*rows);
    rescueAll(dead);
    emit dispatchersCounted(live);
}

void Janitor::rescueAll(QList<qint64> dead) {
    const auto unknown = m_store.dispatchers().unknown();
    if (!unknown) {
        emit failed(unknown.error());
        return;
    }
    dead.append(*unknown);
    qint64 taken = 0;
    for (const qint64 id : std::as_const(dead)) {
        const auto slice = m_store.claims().rescue(id, m_clock.wall());
        if (!slice) {
            emit failed(slice.error());
            break;
        }
        taken += *slice;
    }
    if (taken == 0)
        return;
    m_lookAgain.start(kSliceAgainMs);
    emit rescued(taken);
}

Result<RetentionSlice> Janitor::doChore() {
    const qint64 now = m_clock.wall();
    Retention &retention = m_store.retention();
    switch (m_chore) {
        case Chore::Erase:
            if (const auto cancelled = retention.cancelOrphans(now); !cancelled)
                return std::unexpected(cancelled.error());
            else if (*cancelled > 0)
                return RetentionSlice{0, true};
            return retention.eraseMarked(kEventsPerSlice);
        case Chore::PruneByAge:
            return retention.pruneBefore(now - m_options.retentionAgeMs, kEventsPerSlice);
        case Chore::PruneBySize:
            return m_options.retentionBytes > 0 ? retention.pruneToSize(m_options.retentionBytes, kEventsPerSlice)
                                                : RetentionSlice{};
    }
    return RetentionSlice{};
}

/// Each chore goes on until it has seen everything; `more` also says that another one follows.
Result<RetentionSlice> Janitor::tidySlice() {
    const auto slice = doChore();
    if (!slice || slice->more)
        return slice;
    switch (m_chore) {
        case Chore::Erase:
            m_chore = Chore::PruneByAge;
            break;
        case Chore::PruneByAge:
            m_chore = Chore::PruneBySize;
            break;
        case Chore::PruneBySize:
            m_chore = Chore::Erase;
            return slice;
    }
    return RetentionSlice{slice->events, true};
}

Result<qint64> Janitor::tidyStatistics() {
    Statistics &statistics = m_store.statistics();
    const qint64 now = m_clock.wall();
    if (const auto old = statistics.pruneBefore(now - kStatisticsKeptMs); !old || *old > 0)
        return old;
    return statistics.thinBefore(now - kMinutesKeptMs);
}

/// One slice of the keys of requests and of the audit log. Whether there is more.
bool Janitor::tidyRecords() {
    const qint64 now = m_clock.wall();
    const auto keys = Ingest(m_store.database()).forgetKeys(now - Ingest::kKeysKeptMs, kRecordsPerSlice);
    const auto entries = m_store.audit().pruneBefore(now - m_options.auditAgeMs, kRecordsPerSlice);
    return keys.value_or(0) == kRecordsPerSlice || entries.value_or(0) == kRecordsPerSlice;
}

/// The chart of the backlog has a point per minute.
void Janitor::sampleBacklog() {
    constexpr qint64 kMinuteMs = 60'000;
    const qint64 minute = m_clock.wall() / kMinuteMs;
    if (std::exchange(m_sampledMinute, minute) == minute)
        return;
    if (const auto sampled = m_store.statistics().sampleBacklog(m_clock.wall()); !sampled)
        emit failed(sampled.error());
}

void Janitor::tidy() {
    const qint64 started = m_clock.monotonic();
    const auto slice = tidySlice();
    if (!slice) {
        emit failed(slice.error());
        m_tidy.start(kTidyEveryMs);
        return;
    }
    if (slice->events > 0) {
        m_mentionsGone = true;
        emit pruned(slice->events);
    }
    if (slice->more) {
        const qint64 held = m_clock.monotonic() - started;
        m_tidy.start(static_cast<int>(std::clamp<qint64>(held, kTidyAgainMs, kTidyEveryMs)));
        return;
    }
    if (const auto rows = tidyStatistics(); rows && *rows > 0) {
        m_tidy.start(kTidyAgainMs);
        return;
    }
    if (tidyRecords()) {
        m_tidy.start(kTidyAgainMs);
        return;
    }
    if (std::exchange(m_mentionsGone, false))
        (void)m_store.retention().forgetFormerWebhooks();
    (void)m_store.retention().shrink(kPagesPerSlice);
    pullInDistant();
    m_tidy.start(kTidyEveryMs);
}

}  // namespace webhooks
