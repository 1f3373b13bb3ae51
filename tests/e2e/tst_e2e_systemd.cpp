// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/notifysocket.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// The service under a stand-in for systemd (Type=notify).
class tst_E2eSystemd final : public QObject {
    Q_OBJECT

private slots:
    void tellsItsStateFromStartToEnd();
    void isNotReadyWithoutADatabase();
};

void tst_E2eSystemd::tellsItsStateFromStartToEnd() {
    Program hub;
    RawReceiver receiver;
    QCOMPARE(hub.run(u"database init"_s).exit, 0);
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Hook --event lead.created"_s) > 0);
    NotifySocket systemd(hub.path(u"notify"_s).toUtf8());
    QVERIFY(systemd.isBound());
    hub.setEnvironment(u"NOTIFY_SOCKET"_s, hub.path(u"notify"_s));
    hub.setEnvironment(u"WATCHDOG_USEC"_s, u"200000"_s);
    const auto service = hub.service({});
    QVERIFY(service);
    QTRY_VERIFY(systemd.received().contains("READY=1"));
    QTRY_VERIFY(systemd.received().contains("STATUS=Dispatching: 0 due, 0 in flight."));
    QCOMPARE(hub.sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE(receiver.posts().size(), 1);
    QTRY_VERIFY(systemd.received().count("WATCHDOG=1") >= 2);
    service->send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(service->exit(), 10'000);
    QCOMPARE(*service->exit(), 0);
    QVERIFY(systemd.received().last().startsWith("STOPPING=1\n"));
    QCOMPARE(systemd.received().count("READY=1"), 1);
}

void tst_E2eSystemd::isNotReadyWithoutADatabase() {
    Program hub;
    NotifySocket systemd(hub.path(u"notify"_s).toUtf8());
    hub.setEnvironment(u"NOTIFY_SOCKET"_s, hub.path(u"notify"_s));
    QVERIFY(hub.run(u"--service"_s).exit != 0);
    QCOMPARE(systemd.received(), {});
}

WEBHOOKS_TEST(tst_E2eSystemd)
#include "tst_e2e_systemd.moc"
