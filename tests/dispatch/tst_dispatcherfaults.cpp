// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dispatchfixture.h"
#include "support/faultscript.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Next = FinishedAttempt::Next;

/// The lines of the fault script that are about names: no test asks a real name server.
class tst_DispatcherFaults final : public QObject {
    Q_OBJECT

private slots:
    void followsTheScript_data() { addFaultRows(faultsAt({Fault::Site::Name})); }
    void followsTheScript();
};

void tst_DispatcherFaults::followsTheScript() {
    QFETCH(Fault, fault);
    const QString name = u"hooks.example.com"_s;
    RawReceiver receiver(QHostAddress::LocalHostIPv6);
    SenderOptions sending;
    sending.lookup = SenderProbe::table(fault.addresses ? QHash<QString, QStringList>{{name, *fault.addresses}}
                                                        : QHash<QString, QStringList>());
    TestStore database;
    addQuickWebhook(database, receiver.url(name), {.timeoutMs = fault.timeoutMs, .backoffMs = fault.backoffMs});
    database.addLead();
    const TestClock clock;
    Station station(database, clock.wallOnly(), {}, 5'000, sending);
    station.start();
    QTRY_COMPARE(station.recorded.size(), 1);
    const FinishedAttempt &attempt = station.recorded.first();
    QCOMPARE(attempt.result.error, fault.error);
    QVERIFY2(attempt.result.detail.contains(QLatin1StringView(fault.detail)), qPrintable(attempt.result.detail));
    QCOMPARE(attempt.next, fault.next == Fault::Next::Done ? Next::Succeeded : Next::Retry);
    if (attempt.next == Next::Retry)
        QCOMPARE(attempt.dueAt, clock.wall + fault.waitMs);
    QCOMPARE(attempt.result.posted, fault.postsOnTheWire() > 0);
    QCOMPARE(receiver.posts().size(), fault.postsOnTheWire());
}

WEBHOOKS_TEST(tst_DispatcherFaults)
#include "tst_dispatcherfaults.moc"
