// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/widgets/longwork.h"

#include <QList>

namespace webhooks::ui {

class Session;

/// Redelivers many in a thread of its own: at a rate, with progress, until it is cancelled. One run at a time.
class RedeliverRun final : public QObject {
    Q_OBJECT

public:
    explicit RedeliverRun(Session &session, QObject *parent = nullptr);
    ~RedeliverRun() override;

    /// The n-th delivery is due n / `perSecond` seconds from `chosenAt`, the wall time when they were chosen: what has
    /// succeeded since is left out.
    /// `filter`, for the audit log, is how they were found; empty: chosen one by one.
    void start(const QList<qint64> &ids, int perSecond, qint64 chosenAt, const QString &filter);
    void cancel();
    bool isRunning() const { return m_thread != nullptr; }
    bool isCancelled() const { return m_work->stop.stop_requested(); }  ///< also after finished()
    const std::shared_ptr<LongWork> &work() const { return m_work; }
    qint64 total() const { return m_total; }

signals:
    void finished(qint64 redelivered);
    void failed(const webhooks::Error &error);

private:
    void end(const Result<qint64> &redelivered);

    Session &m_session;
    std::shared_ptr<LongWork> m_work = std::make_shared<LongWork>();
    qint64 m_total = 0;
    QObject *m_thread = nullptr;
};

}  // namespace webhooks::ui
