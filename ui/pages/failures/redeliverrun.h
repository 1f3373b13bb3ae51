// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>
#include <QTimer>

#include <atomic>
#include <memory>

namespace webhooks::ui {

class Session;

/// Redelivers many in a thread of its own: at a rate, with progress, until it is cancelled. One run at a time.
class RedeliverRun final : public QObject {
    Q_OBJECT

public:
    explicit RedeliverRun(Session &session, QObject *parent = nullptr);

    /// The n-th delivery is due n / `perSecond` seconds from now.
    void start(const QList<qint64> &ids, int perSecond);
    void cancel();
    bool isRunning() const { return m_progress != nullptr; }

signals:
    void progressed(qint64 done, qint64 total);
    void finished(qint64 redelivered, qint64 total);
    void failed(const webhooks::Error &error);

private:
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<bool> cancelled = false;
    };

    void end();

    Session &m_session;
    QTimer m_look;
    std::shared_ptr<Progress> m_progress;
    qint64 m_total = 0;
    QObject *m_thread = nullptr;
};

}  // namespace webhooks::ui
