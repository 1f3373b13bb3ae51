// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log.h"
#include "service/settings.h"

#include <QObject>
#include <QThread>

namespace webhooks {

class Engine;

/// The dispatcher inside the console: an Engine in a thread of its own. Lives in the GUI thread, which never waits for
/// it but in the destructor.
class EngineThread final : public QObject {
    Q_OBJECT

public:
    enum class State { Stopped, Starting, Running, Stopping };

    explicit EngineThread(QObject *parent = nullptr);
    ~EngineThread() override;  ///< gives up what is in flight as "outcome unknown"; stop() first to let it finish

    /// Opens the database of these settings, which are the process's own, and dispatches; what the database stores
    /// holds below them, also when it changes meanwhile. Ends in Running, or in failed() and Stopped.
    void start(const Settings &settings);
    /// Claims nothing more; what is in flight may finish. Ends in Stopped.
    void stop();
    /// What is in flight is given up as "outcome unknown".
    void abort();

    State state() const { return m_state; }

signals:
    void stateChanged();
    /// It could not start, or the database stopped answering while it runs.
    void failed(const webhooks::Error &error);
    void logged(const webhooks::LogLine &line);

private:
    class Worker;

    void setState(State state);
    void storeFailed(const Error &error);
    void release();

    QThread m_thread;
    Worker *m_worker = nullptr;  ///< deleted by its thread
    State m_state = State::Stopped;
};

}  // namespace webhooks
