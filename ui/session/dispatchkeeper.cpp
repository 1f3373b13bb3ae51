// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/dispatchkeeper.h"

#include "ui/session/session.h"

namespace webhooks::ui {

DispatchKeeper::DispatchKeeper(Session &session, QObject *parent) : QObject(parent), m_session(session) {
    connect(&m_session, &Session::statusChanged, this, &DispatchKeeper::consider);
    connect(&m_engine, &EngineThread::failed, this, &DispatchKeeper::failed);
    connect(&m_engine, &EngineThread::logged, this, &DispatchKeeper::logged);
    connect(&m_engine, &EngineThread::stateChanged, this, [this] {
        emit changed();
        if (m_finishing && m_engine.state() == EngineThread::State::Stopped)
            emit stopped();
    });
}

void DispatchKeeper::setWish(DispatchDuty::Wish wish) {
    const bool wasDrained = std::exchange(m_drained, false);
    if (std::exchange(m_wish, wish) == wish && !wasDrained)
        return;
    consider();
    emit changed();
}

DispatchKeeper::Who DispatchKeeper::who() const {
    if (m_engine.state() == EngineThread::State::Running)
        return Who::Here;
    return m_session.duty().dispatchesElsewhere() ? Who::Elsewhere : Who::Nobody;
}

QString DispatchKeeper::elsewhere() const {
    for (const DispatcherRow &row : m_session.duty().live()) {
        if (!m_session.duty().isOurs(row))
            return row.host;
    }
    return {};
}

void DispatchKeeper::drain() {
    m_drained = true;
    m_engine.stop();
    emit changed();
}

void DispatchKeeper::resume() {
    m_drained = false;
    consider();
    emit changed();
}

void DispatchKeeper::finish() {
    m_finishing = true;
    m_wish = DispatchDuty::Wish::LeaveIt;
    m_engine.stop();
    if (m_engine.state() == EngineThread::State::Stopped)
        emit stopped();
}

void DispatchKeeper::consider() {
    if (m_session.isReadOnly() || m_session.status().error)
        return;
    const DispatchDuty::Wish wish = m_drained ? DispatchDuty::Wish::LeaveIt : m_wish;
    switch (m_session.duty().step(wish, m_engine.state() == EngineThread::State::Running)) {
        case DispatchDuty::Step::Start:
            m_engine.start(m_session.processSettings());
            return;
        case DispatchDuty::Step::Stop:
            m_engine.stop();
            return;
        case DispatchDuty::Step::Nothing:
            return;
    }
}

}  // namespace webhooks::ui
