// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/dispatchduty.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

void DispatchDuty::look(const QList<DispatcherRow> &rows) {
    const qint64 now = m_clock.monotonic();
    m_live.clear();
    for (const DispatcherRow &row : rows) {
        if (row.kind != "command"_L1 && m_watch.isAlive(row, now))
            m_live.append(row);
    }
    m_watch.forgetAllBut(rows);
}

bool DispatchDuty::dispatchesHere() const {
    return std::ranges::any_of(m_live, [this](const DispatcherRow &row) { return isOurs(row); });
}

bool DispatchDuty::dispatchesElsewhere() const {
    return std::ranges::any_of(m_live, [this](const DispatcherRow &row) { return !isOurs(row); });
}

DispatchDuty::Step DispatchDuty::step(Wish wish, bool engineRuns) const {
    if (wish == Wish::LeaveIt)
        return engineRuns ? Step::Stop : Step::Nothing;
    if (!engineRuns)
        return dispatchesElsewhere() ? Step::Nothing : Step::Start;
    const auto ours = std::ranges::find_if(m_live, [this](const DispatcherRow &row) { return isOurs(row); });
    if (ours == m_live.end())
        return Step::Nothing;
    const bool giveWay = std::ranges::any_of(m_live, [&](const DispatcherRow &row) {
        return !isOurs(row) && (row.kind == "service"_L1 || row.id < ours->id);
    });
    return giveWay ? Step::Stop : Step::Nothing;
}

}  // namespace webhooks
