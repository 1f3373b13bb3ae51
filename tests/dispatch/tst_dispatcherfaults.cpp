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

/// The lines of the fault script that are about names: no test asks a real name server. And what other programs wrote
/// into the outbox that cannot be sent.
class tst_DispatcherFaults final : public QObject {
    Q_OBJECT

private slots:
    void followsTheScript_data() { addFaultRows(faultsAt({Fault::Site::Name})); }
    void followsTheScript();
    void sendsNoForeignHeader();
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

void tst_DispatcherFaults::sendsNoForeignHeader() {
    RawReceiver receiver;
    TestStore database;
    addQuickWebhook(database, receiver.url());
    database.texts(
        u"INSERT INTO events (public_id, type, occurred_at, origin, payload) VALUES "
        "(printf('%032x', 1), 'x' || char(13, 10) || 'X-Evil: 1', 1, 'emit', CAST('{}' AS BLOB)), "
        "('1' || char(13, 10) || 'X-Evil: 1', 'lead.created', 1, 'emit', CAST('{}' AS BLOB))"_s);
    database.addLead();
    Station station(database);
    station.start();
    QTRY_COMPARE(station.recorded.size(), 3);
    QCOMPARE(station.recordedAs(Next::Failed), 2);
    QCOMPARE(receiver.posts().size(), 1);
    QCOMPARE(must(database->log().byId(3)).state, DeliveryState::Succeeded);
    for (const qint64 delivery : {1, 2}) {
        QCOMPARE(must(database->log().byId(delivery)).state, DeliveryState::Failed);
        const QList<Attempt> attempts = must(database->log().attempts(delivery));
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts[0].result.error, ErrorClass::Other);
        QVERIFY2(attempts[0].result.detail.contains("is not sent"_L1), qPrintable(attempts[0].result.detail));
        QVERIFY(!attempts[0].result.posted);
    }
}

WEBHOOKS_TEST(tst_DispatcherFaults)
#include "tst_dispatcherfaults.moc"
