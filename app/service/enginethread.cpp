// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/enginethread.h"

#include "service/engine.h"
#include "service/service.h"

using namespace Qt::StringLiterals;

namespace webhooks {

/// What lives in the thread: the engine is made and destroyed there.
class EngineThread::Worker final : public QObject {
public:
    Worker(Settings settings, Log::Tap tell)
        : m_settings(std::move(settings)), m_log(Log::Level::Info, std::move(tell)) {}

    Result<void> start() {
        auto engine = Engine::open(engineOptions(m_settings, kKind), Clock::system(), m_log);
        if (!engine)
            return std::unexpected(engine.error());
        m_engine = *std::move(engine);
        connect(m_engine.get(), &Engine::sharedSettingsChanged, this, &Worker::applySettings);
        applySettings();
        return m_engine->start();
    }

    Engine *engine() { return m_engine.get(); }

private:
    void applySettings() { m_engine->apply(optionsWithDatabase(m_settings, m_engine->store(), kKind, m_log)); }

    const QString kKind = u"console"_s;
    const Settings m_settings;
    const Log m_log;
    std::unique_ptr<Engine> m_engine;
};

EngineThread::EngineThread(QObject *parent) : QObject(parent) {
    m_thread.setObjectName(u"engine"_s);
}

EngineThread::~EngineThread() {
    release();
}

void EngineThread::start(const Settings &settings) {
    if (m_state != State::Stopped)
        return;
    setState(State::Starting);
    // Log lines come from the engine's thread; a queued signal brings them here.
    m_worker = new Worker(settings, [this](const LogLine &line) { emit logged(line); });
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker] {
        const auto started = worker->start();
        if (started) {
            connect(worker->engine(), &Engine::stopped, this, &EngineThread::release, Qt::QueuedConnection);
            connect(worker->engine(), &Engine::storeFailed, this, &EngineThread::storeFailed, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this,
            [this, started] {
                if (!started) {
                    release();
                    emit failed(started.error());
                } else if (m_state == State::Starting) {
                    setState(State::Running);
                }
            },
            Qt::QueuedConnection);
    });
}

void EngineThread::stop() {
    if (m_state != State::Running && m_state != State::Starting)
        return;
    setState(State::Stopping);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        if (worker->engine())
            worker->engine()->stop();
    });
}

void EngineThread::abort() {
    if (m_state == State::Stopped)
        return;
    setState(State::Stopping);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] {
        if (worker->engine())
            worker->engine()->abort();
    });
}

/// Its store is bound to the file it opened; whoever starts it again starts it on the one that is there now.
void EngineThread::storeFailed(const Error &error) {
    if (error.code == ErrorCode::Replaced)
        release();
    emit failed(error);
}

void EngineThread::release() {
    if (!m_worker)
        return;
    m_worker = nullptr;
    m_thread.quit();
    m_thread.wait();
    setState(State::Stopped);
}

void EngineThread::setState(State state) {
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

}  // namespace webhooks
