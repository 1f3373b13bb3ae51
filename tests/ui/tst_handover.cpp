// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/consolefixture.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "ui/session/dispatchkeeper.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;

namespace {

constexpr int kLongMs = 30'000;

}  // namespace

/// Who dispatches while a console and a real `--service` share a database.
class TestHandover final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void dispatchesWhenNobodyElseDoes();
    void givesWayToAServiceAndTakesOverAgain();
    void takesOverFromAKilledService();
    void leavesItWhenNotWanted();
    void finishesWhatIsInFlight();

private:
    std::unique_ptr<Running> startService();

    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<DispatchKeeper> m_keeper;
};

void TestHandover::init() {
    m_receiver = std::make_unique<RawReceiver>();
    m_console = std::make_unique<ConsoleFixture>();
    must(m_console->store().settings().setValue(u"allow-network"_s, u"127.0.0.0/8"_s));
    Webhook webhook = TestStore::sample();
    webhook.url = m_receiver->url().toString();
    must(m_console->store().webhooks().add(webhook, {}, QDateTime::currentMSecsSinceEpoch()));
    m_keeper = std::make_unique<DispatchKeeper>(m_console->session());
}

void TestHandover::cleanup() {
    m_keeper.reset();
    m_console.reset();
    m_receiver.reset();
}

std::unique_ptr<Running> TestHandover::startService() {
    return std::make_unique<Running>(
        QStringList{QStringLiteral(PROGRAM), u"--service"_s, u"--database"_s, m_console->database().path()},
        QProcessEnvironment::systemEnvironment(), QDir::tempPath());
}

void TestHandover::dispatchesWhenNobodyElseDoes() {
    m_keeper->setWish(DispatchDuty::Wish::SendHere);
    QTRY_COMPARE(m_keeper->who(), DispatchKeeper::Who::Here);
    m_console->database().addLead();
    QTRY_COMPARE(m_receiver->posts().size(), 1);
}

void TestHandover::givesWayToAServiceAndTakesOverAgain() {
    m_keeper->setWish(DispatchDuty::Wish::SendHere);
    QTRY_COMPARE(m_keeper->who(), DispatchKeeper::Who::Here);
    auto service = startService();
    QTRY_COMPARE_WITH_TIMEOUT(m_keeper->who(), DispatchKeeper::Who::Elsewhere, kLongMs);
    QTRY_COMPARE(m_keeper->state(), EngineThread::State::Stopped);
    m_console->database().addLead();
    QTRY_COMPARE(m_receiver->posts().size(), 1);

    service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(m_keeper->who(), DispatchKeeper::Who::Here, kLongMs);
    m_console->database().addLead(u"second@example.com"_s);
    QTRY_COMPARE(m_receiver->posts().size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(service->exit(), kLongMs);
    QCOMPARE(*service->exit(), 0);
}

void TestHandover::takesOverFromAKilledService() {
    auto service = startService();
    QTRY_VERIFY_WITH_TIMEOUT(m_console->session().duty().dispatchesElsewhere(), kLongMs);
    m_keeper->setWish(DispatchDuty::Wish::SendHere);
    QCOMPARE(m_keeper->who(), DispatchKeeper::Who::Elsewhere);
    service->send(SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(m_keeper->who(), DispatchKeeper::Who::Here, kLongMs);
    m_console->database().addLead();
    QTRY_COMPARE(m_receiver->posts().size(), 1);
}

void TestHandover::leavesItWhenNotWanted() {
    m_keeper->setWish(DispatchDuty::Wish::SendHere);
    QTRY_COMPARE(m_keeper->who(), DispatchKeeper::Who::Here);
    m_keeper->setWish(DispatchDuty::Wish::LeaveIt);
    QTRY_COMPARE(m_keeper->who(), DispatchKeeper::Who::Nobody);
    QTRY_VERIFY(must(m_console->store().dispatchers().all()).isEmpty());
}

void TestHandover::finishesWhatIsInFlight() {
    m_receiver->setReactions({{.pieces = {{500, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"}}}});
    m_keeper->setWish(DispatchDuty::Wish::SendHere);
    m_console->database().addLead();
    QTRY_COMPARE(m_receiver->posts().size(), 1);
    QSignalSpy stopped(m_keeper.get(), &DispatchKeeper::stopped);
    m_keeper->finish();
    QCOMPARE(m_keeper->state(), EngineThread::State::Stopping);
    QVERIFY(!stopped.isEmpty() || stopped.wait());
    QCOMPARE(must(m_console->store().log().byId(1)).state, DeliveryState::Succeeded);
}

WEBHOOKS_TEST(TestHandover)
#include "tst_handover.moc"
