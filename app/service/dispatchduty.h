// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/dispatcherwatch.h"
#include "domain/clock.h"

namespace webhooks {

/// Who dispatches from a database, as a console sees it, and whether its own engine should: it steps in when nobody
/// else dispatches and gives way to a service, or to the console that was there first.
class DispatchDuty final {
public:
    enum class Wish { SendHere, LeaveIt };  ///< "Should this computer send the webhooks?"
    enum class Step { Nothing, Start, Stop };

    explicit DispatchDuty(Clock clock) : m_clock(std::move(clock)) {}

    /// Takes in the table `dispatchers` as it is now. Look once a second.
    void look(const QList<DispatcherRow> &rows);
    Step step(Wish wish, bool engineRuns) const;

    /// The living ones; commands (a test send, `--once`) come and go and are left out.
    const QList<DispatcherRow> &live() const { return m_live; }
    bool isOurs(const DispatcherRow &row) const { return row.process == m_process; }
    bool dispatchesHere() const;
    bool dispatchesElsewhere() const;

private:
    Clock m_clock;
    const QString m_process = DispatcherWatch::processIdentity();
    DispatcherWatch m_watch;
    QList<DispatcherRow> m_live;
};

}  // namespace webhooks
