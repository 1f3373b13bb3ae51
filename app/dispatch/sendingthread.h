// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"

#include <QThread>

namespace webhooks {

/// What became of a request.
struct SentRequest {
    qint64 ticket = 0;
    AttemptResult result;
};

/// A Sender in a thread of its own, so that sending goes on while the dispatcher's thread waits for the disk. Requests
/// and results travel in batches, one event each, and keep their order.
class SendingThread final : public QObject {
    Q_OBJECT

public:
    SendingThread(const SenderOptions &options, AddressRules rules, Clock clock, QObject *parent = nullptr);
    /// Drops what is in flight; nothing is reported any more.
    ~SendingThread() override;

    /// As the functions of Sender, from this object's thread.
    void setAddressRules(AddressRules rules);
    void setOwnPorts(QList<quint16> ports);
    void send(QList<OutgoingRequest> requests);
    void abortAll();
    /// answered() follows when the thread's event loop has come to it; never when it stands still.
    void ask();

signals:
    void answered();
    /// Each request exactly once, never from within send().
    void finished(const QList<webhooks::SentRequest> &sent);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;  ///< lives in m_thread, and is deleted when that ends
};

}  // namespace webhooks
