// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/dispatcherwatch.h"
#include "domain/clock.h"
#include "store/dueshift.h"
#include "store/retention.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace webhooks {

class Store;

struct JanitorOptions {
    QString kind;  ///< of this dispatcher: `service`, `console`, `command`
    qint64 retentionAgeMs = 30LL * 24 * 3600 * 1000;
    qint64 retentionBytes = 0;  ///< 0: no limit
    qint64 auditAgeMs = 365LL * 24 * 3600 * 1000;
    qint64 beatMs = 5'000;
    /// A counter that stands still this long, by our own monotonic clock, is a dead dispatcher's.
    qint64 leaseMs = DispatcherWatch::kLeaseMs;
};

/// Registers this dispatcher and keeps its heartbeat, takes over what dead ones held, notices jumps of the clock, and
/// applies retention in small slices.
class Janitor final : public QObject {
    Q_OBJECT

public:
    Janitor(Store &store, Clock clock, JanitorOptions options, QObject *parent = nullptr);

    /// Registers and looks after dead dispatchers at once. The id of our row.
    Result<qint64> start();
    /// Removes our row; what it still holds stays claimed, to be rescued by the next dispatcher.
    void stop();
    void setRetention(qint64 ageMs, qint64 bytes, qint64 auditAgeMs);
    /// Shows that this dispatcher lives, registers it again when it was taken for dead, and looks after others.
    void beat();

signals:
    void registeredAgain(qint64 dispatcherId);  ///< our row was taken for dead and removed
    void rescued(qint64 deliveries);
    void pulledIn(qint64 deliveries);  ///< are due earlier than they were: it was a jump of the clock that delayed them
    void dispatchersCounted(int live);
    void clockJumped(qint64 byMs);
    void pruned(qint64 events);
    void failed(const webhooks::Error &error);

private:
    enum class Chore { Erase, PruneByAge, PruneBySize };

    void lookAtOthers();
    void rescueAll(QList<qint64> dead);
    void noticeJump();
    void pullInDistant();
    void noticeSetBack();
    void shiftDue(DueShift::What what, qint64 back);
    void shiftSlice();
    void tidy();
    Result<RetentionSlice> doChore();
    Result<RetentionSlice> tidySlice();
    Result<qint64> tidyStatistics();
    bool tidyRecords();
    void sampleBacklog();

    Store &m_store;
    Clock m_clock;
    JanitorOptions m_options;
    DispatcherWatch m_watch;
    QTimer m_beat;
    QTimer m_lookAgain;
    QTimer m_shiftAgain;
    QTimer m_tidy;
    qint64 m_id = 0;
    Chore m_chore = Chore::Erase;
    bool m_mentionsGone = true;  ///< history went since former webhooks were last looked for
    qint64 m_sampledMinute = 0;
    qint64 m_lastLook = 0;  ///< monotonic
    bool m_isFirst = true;  ///< of the living dispatchers, by their numbers: what only one of them does is ours
    std::optional<DueShift> m_shift;
    qint64 m_wallLead = 0;  ///< wall minus monotonic time at the last beat
};

}  // namespace webhooks
