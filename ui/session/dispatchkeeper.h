// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/dispatchduty.h"
#include "service/enginethread.h"

namespace webhooks::ui {

class Session;

/// Runs the console's own dispatcher when it is wanted and nobody else dispatches, and gives way to a service.
class DispatchKeeper final : public QObject {
    Q_OBJECT

public:
    enum class Who { Nobody, Here, Elsewhere };

    explicit DispatchKeeper(Session &session, QObject *parent = nullptr);

    void setWish(DispatchDuty::Wish wish);
    DispatchDuty::Wish wish() const { return m_wish; }
    Who who() const;
    QString elsewhere() const;  ///< the host that dispatches, when it is not this console
    EngineThread::State state() const { return m_engine.state(); }

    /// Claims nothing more, lets what is in flight finish and stays stopped, whatever the wish, until resume() or
    /// another wish.
    void drain();
    void resume();
    bool isDrained() const { return m_drained; }  ///< also while attempts are still in flight

    /// For leaving: claims nothing more and ends in stopped(), at once when nothing runs.
    void finish();
    /// Does not wait for what is in flight: it becomes "outcome unknown".
    void giveUp() { m_engine.abort(); }

signals:
    void changed();
    void stopped();
    void failed(const webhooks::Error &error);
    void logged(const webhooks::LogLine &line);

private:
    void consider();

    Session &m_session;
    EngineThread m_engine;
    DispatchDuty::Wish m_wish = DispatchDuty::Wish::LeaveIt;
    bool m_drained = false;
    bool m_finishing = false;
};

}  // namespace webhooks::ui
