// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sendingthread.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace webhooks {

/// The thread's side. What ends within one pass of its event loop is handed back together.
class SendingThread::Worker final : public QObject {
public:
    explicit Worker(SendingThread &owner) : m_owner(owner) {}

    void open(const SenderOptions &options, AddressRules rules, Clock clock) {
        m_sender.emplace(options, std::move(rules), std::move(clock));
        connect(&*m_sender, &Sender::finished, this, &Worker::collect);
    }
    Sender &sender() { return *m_sender; }

private:
    void collect(qint64 ticket, const AttemptResult &result) {
        m_sent.append({ticket, result});
        if (m_sent.size() == 1)
            QMetaObject::invokeMethod(this, [this] { handBack(); }, Qt::QueuedConnection);
    }
    void handBack() {
        QMetaObject::invokeMethod(
            &m_owner, [&owner = m_owner, sent = std::exchange(m_sent, {})] { emit owner.finished(sent); },
            Qt::QueuedConnection);
    }

    SendingThread &m_owner;
    std::optional<Sender> m_sender;
    QList<SentRequest> m_sent;
};

SendingThread::SendingThread(const SenderOptions &options, AddressRules rules, Clock clock, QObject *parent)
    : QObject(parent), m_worker(new Worker(*this)) {
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"sender"_s);
    m_thread.start();
    // Timers and network managers belong to the thread that makes them.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, options, rules = std::move(rules),
                                         clock = std::move(clock)] { worker->open(options, rules, clock); });
}

SendingThread::~SendingThread() {
    m_thread.quit();
    m_thread.wait();
}

void SendingThread::setAddressRules(AddressRules rules) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, rules = std::move(rules)] { worker->sender().setAddressRules(rules); });
}

void SendingThread::setOwnPorts(QList<quint16> ports) {
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, ports = std::move(ports)] { worker->sender().setOwnPorts(ports); });
}

void SendingThread::send(QList<OutgoingRequest> requests) {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, requests = std::move(requests)]() mutable {
        for (OutgoingRequest &request : requests)
            worker->sender().send(std::move(request));
    });
}

void SendingThread::abortAll() {
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->sender().abortAll(); });
}

void SendingThread::ask() {
    QMetaObject::invokeMethod(m_worker, [this] { QMetaObject::invokeMethod(this, &SendingThread::answered); });
}

}  // namespace webhooks
