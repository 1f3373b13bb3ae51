// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/redeliverrun.h"

#include "ui/session/session.h"

namespace webhooks::ui {

namespace {

constexpr qint64 kSecondMs = 1'000;

}  // namespace

RedeliverRun::RedeliverRun(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

RedeliverRun::~RedeliverRun() {
    cancel();
}

void RedeliverRun::start(const QList<qint64> &ids, int perSecond, qint64 chosenAt, const QString &filter) {
    if (isRunning())
        return;
    m_work = std::make_shared<LongWork>();
    m_total = ids.size();
    StoreThread *thread = m_session.newThread(this);
    m_thread = thread;
    thread->run(
        this,
        [ids, spacing = kSecondMs / perSecond, chosenAt, filter, work = m_work](Store &store) {
            const auto progress = [&work](qint64 done) {
                work->done = done;
                return !work->stop.stop_requested();
            };
            return store.changes().redeliver(ids, chosenAt, spacing, progress, filter);
        },
        [this](const Result<qint64> &redelivered) { end(redelivered); });
}

void RedeliverRun::cancel() {
    m_work->stop.request_stop();
}

void RedeliverRun::end(const Result<qint64> &redelivered) {
    m_thread->deleteLater();
    m_thread = nullptr;
    m_session.announce();
    if (redelivered)
        emit finished(*redelivered);
    else
        emit failed(redelivered.error());
}

}  // namespace webhooks::ui
