// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/failures/redeliverrun.h"

#include "ui/session/session.h"

namespace webhooks::ui {

namespace {

constexpr int kLookMs = 100;
constexpr qint64 kSecondMs = 1'000;

}  // namespace

RedeliverRun::RedeliverRun(Session &session, QObject *parent) : QObject(parent), m_session(session) {
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, [this] { emit progressed(m_progress->done, m_total); });
}

void RedeliverRun::start(const QList<qint64> &ids, int perSecond) {
    if (isRunning())
        return;
    m_progress = std::make_shared<Progress>();
    m_total = ids.size();
    StoreThread *thread = m_session.newThread(this);
    m_thread = thread;
    m_look.start();
    emit progressed(0, m_total);
    thread->run(
        this,
        [ids, spacing = kSecondMs / perSecond, now = m_session.clock().wall(), progress = m_progress](Store &store) {
            return store.changes().redeliver(ids, now, spacing, [&progress](qint64 done) {
                progress->done = done;
                return !progress->cancelled;
            });
        },
        [this](const Result<qint64> &redelivered) {
            end();
            if (redelivered)
                emit finished(*redelivered, m_total);
            else
                emit failed(redelivered.error());
            m_session.announce();
        });
}

void RedeliverRun::cancel() {
    if (m_progress)
        m_progress->cancelled = true;
}

void RedeliverRun::end() {
    m_look.stop();
    m_progress.reset();
    m_thread->deleteLater();
    m_thread = nullptr;
}

}  // namespace webhooks::ui
