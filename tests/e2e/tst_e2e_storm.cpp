// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/storm.h"
#include "support/testlength.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Console = Crew::Console;

namespace {

constexpr int kPatienceMs = 60'000;

}  // namespace

/// kill -9 under load, again and again, and many dispatchers on one database: nothing is lost, and nothing is sent
/// twice unnoticed.
class tst_E2eStorm final : public QObject {
    Q_OBJECT

private slots:
    void survivesKills_data();
    void survivesKills();
    void deliversEachExactlyOnce();
};

void tst_E2eStorm::survivesKills_data() {
    QTest::addColumn<int>("services");
    QTest::addColumn<Console>("console");
    QTest::newRow("one service") << 1 << Console::Without;
    QTest::newRow("three services") << 3 << Console::Without;
    QTest::newRow("a service and a console") << 1 << Console::With;
}

void tst_E2eStorm::survivesKills() {
    QFETCH(int, services);
    QFETCH(Console, console);
    constexpr int kLeads = 20;
    const int kills = amount("LEADHUB_TEST_KILLS", 8, 200);
    QRandomGenerator random = seededGenerator();
    Storm storm;
    Crew crew(storm.hub, services, console);
    for (int kill = 0; kill < kills; ++kill) {
        crew.startMissing();
        QVERIFY(storm.commitLeads(kLeads));
        // In turns somewhere in the middle of sending, and at any time from the start of the process on.
        if (kill % 2 == 0)
            QVERIFY(storm.waitForPosts(random.bounded(1, kLeads), kPatienceMs));
        else
            storm.waitForPosts(kLeads, random.bounded(1, 500));
        crew.killOneOf(random);
        if (crew.size() == 1)
            continue;
        QVERIFY(storm.commitLeads(kLeads));
        QVERIFY2(storm.waitForPosts(kLeads, kPatienceMs),
                 QByteArray("nobody took over:\n" + storm.hub.run(u"dispatcher status"_s).out + crew.logs()));
    }
    crew.startMissing();
    QVERIFY2(storm.waitForAll(kPatienceMs), QByteArray::number(storm.openDeliveries()));
    storm.report(kills);
    const QStringList discrepancies = storm.discrepancies(kills);
    QVERIFY2(discrepancies.isEmpty(), qPrintable(discrepancies.join(u'\n')));
    QVERIFY2(storm.ledger.posts() > storm.ledger.deliveries(), "the kills hit nothing in flight");
}

/// The console sends until the services come, and looks on from then on.
void tst_E2eStorm::deliversEachExactlyOnce() {
    const int deliveries = amount("LEADHUB_TEST_DELIVERIES", 2'000, 100'000);
    constexpr int kParts = 10;
    Storm storm;
    storm.receiver.setReactions({RawReceiver::answers(200)});
    Crew console(storm.hub, 0, Console::With);
    Crew services(storm.hub, 3, Console::Without);
    QVERIFY(storm.commitLeads(deliveries / kParts));
    console.startMissing();
    QVERIFY(storm.waitForPosts(1, kPatienceMs));
    services.startMissing();
    for (int part = 1; part < kParts; ++part)
        QVERIFY(storm.commitLeads(deliveries / kParts));
    const int patience = std::max(kPatienceMs, deliveries * 100);
    QVERIFY2(storm.waitForAll(patience), QByteArray::number(storm.openDeliveries()));
    storm.report(0);
    const QStringList discrepancies = storm.discrepancies(0);
    QVERIFY2(discrepancies.isEmpty(), qPrintable(discrepancies.join(u'\n')));
    QCOMPARE(storm.ledger.posts(), deliveries);
    QCOMPARE(storm.ledger.deliveries(), deliveries);
}

WEBHOOKS_TEST(tst_E2eStorm)
#include "tst_e2e_storm.moc"
