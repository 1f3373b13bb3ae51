// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/sendingthread.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

QList<OutgoingRequest> requestsTo(const RawReceiver &receiver, int count) {
    QList<OutgoingRequest> requests;
    for (int ticket = 1; ticket <= count; ++ticket)
        requests.append(SenderProbe::request(receiver.url(), ticket));
    return requests;
}

}  // namespace

class TestSendingThread final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_sent.clear();
        m_sender = std::make_unique<SendingThread>(SenderOptions{}, SenderProbe::loopbackAllowed(), Clock::system());
        connect(m_sender.get(), &SendingThread::finished, this, [this](const QList<SentRequest> &sent) {
            QCOMPARE(QThread::currentThread(), thread());
            m_sent += sent;
        });
    }
    void handsBackEachRequestOnce();
    void abortsInTheOrderOfItsCalls();
    void endsWithRequestsInFlight();

private:
    std::unique_ptr<SendingThread> m_sender;
    QList<SentRequest> m_sent;
};

void TestSendingThread::handsBackEachRequestOnce() {
    RawReceiver receiver;
    m_sender->send(requestsTo(receiver, 60));
    QVERIFY(m_sent.isEmpty());
    QTRY_COMPARE(m_sent.size(), 60);
    QSet<qint64> tickets;
    for (const SentRequest &sent : std::as_const(m_sent)) {
        QVERIFY(sent.result.succeeded());
        tickets.insert(sent.ticket);
    }
    QCOMPARE(tickets.size(), 60);
    QCOMPARE(receiver.posts().size(), 60);
}

void TestSendingThread::abortsInTheOrderOfItsCalls() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    m_sender->send(requestsTo(receiver, 3));
    QTRY_COMPARE(receiver.posts().size(), 3);
    m_sender->send(requestsTo(receiver, 1));
    m_sender->abortAll();
    QTRY_COMPARE(m_sent.size(), 4);
    for (const SentRequest &sent : std::as_const(m_sent))
        QVERIFY(!sent.result.succeeded());
}

void TestSendingThread::endsWithRequestsInFlight() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    m_sender->send(requestsTo(receiver, 3));
    QTRY_COMPARE(receiver.posts().size(), 3);
    m_sender.reset();
    QVERIFY(m_sent.isEmpty());
}

WEBHOOKS_TEST(TestSendingThread)
#include "tst_sendingthread.moc"
