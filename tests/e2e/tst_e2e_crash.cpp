// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QHash>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

QByteArray insertLeads(int count) {
    QByteArray statements = "BEGIN;\n";
    for (int i = 0; i < count; ++i)
        statements += "INSERT INTO leads (lead_score) VALUES (" + QByteArray::number(i) + ");\n";
    return statements + "COMMIT;";
}

QHash<QString, int> postsByDelivery(const RawReceiver &receiver) {
    QHash<QString, int> counts;
    for (const RawReceiver::Post &post : receiver.posts())
        ++counts[QString::fromLatin1(post.delivery())];
    return counts;
}

qsizetype outcomesUnknown(const QJsonArray &attempts) {
    return std::ranges::count_if(
        attempts, [](const QJsonValue &attempt) { return attempt["error"_L1].toString() == "connection_lost"_L1; });
}

}  // namespace

/// Services that are killed, stopped, interrupted, and not alone.
class tst_E2eCrash final : public QObject {
    Q_OBJECT

private slots:
    void losesNothingWhenKilled();
    void sharesWorkBetweenServices();
    void finishesAttemptsWhenStopped();
    void endsAtTheSecondSignal_data();
    void endsAtTheSecondSignal();
    void exitsAsOnceWent_data();
    void exitsAsOnceWent();
    void leavesLaterDeliveriesToLater();
};

void tst_E2eCrash::losesNothingWhenKilled() {
    constexpr int kLeads = 60;
    constexpr int kConcurrency = 8;
    constexpr int kKills = 3;
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200), RawReceiver::answersAfter(150)});
    QVERIFY(hub.addWebhook(receiver.url().toString(),
                           u"--name Slow --event lead.created --concurrency %1"_s.arg(kConcurrency)) > 0);
    QCOMPARE(hub.sql(insertLeads(kLeads)).exit, 0);

    for (int kill = 1; kill <= kKills; ++kill) {
        const auto service = hub.service({});
        QVERIFY(service);
        const qsizetype before = receiver.posts().size();
        QTRY_VERIFY_WITH_TIMEOUT(receiver.posts().size() >= before + 10, 20'000);
        service->send(SIGKILL);
        QTRY_COMPARE(service->exit(), 128 + SIGKILL);
    }
    const auto service = hub.service({});
    QVERIFY(service);
    QTRY_COMPARE_WITH_TIMEOUT(hub.count(u"status:succeeded"_s), kLeads, 30'000);

    const QHash<QString, int> posts = postsByDelivery(receiver);
    QCOMPARE(posts.size(), kLeads);
    qsizetype unknown = 0;
    for (auto it = posts.begin(); it != posts.end(); ++it) {
        if (it.value() == 1)
            continue;
        const QJsonArray attempts = hub.attempts(it.key());
        QVERIFY2(it.value() <= attempts.size(), "a POST without an attempt in the log");
        QCOMPARE(outcomesUnknown(attempts), attempts.size() - 1);
        unknown += outcomesUnknown(attempts);
    }
    QVERIFY2(unknown >= 1, "the kills hit nothing in flight");
    QVERIFY2(unknown <= kKills * kConcurrency, QByteArray::number(unknown));
}

void tst_E2eCrash::sharesWorkBetweenServices() {
    constexpr int kLeads = 300;
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200), RawReceiver::answersAfter(20)});
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Shared --event lead.created --concurrency 8"_s) > 0);
    const auto first = hub.service({u"--log-level"_s, u"debug"_s});
    const auto second = hub.service({u"--log-level"_s, u"debug"_s});
    QVERIFY(first && second);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(hub.sql(insertLeads(kLeads / 3)).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(hub.count(u"status:succeeded"_s), kLeads, 30'000);

    QCOMPARE(receiver.posts().size(), kLeads);
    QCOMPARE(postsByDelivery(receiver).size(), kLeads);
    QCOMPARE(hub.count(u"attempt:1"_s), kLeads);
    const auto sentBy = [](Running &service) { return service.log().count("attempt.succeeded"); };
    QTRY_COMPARE(sentBy(*first) + sentBy(*second), kLeads);
    QVERIFY2(sentBy(*first) > 0 && sentBy(*second) > 0, "one service did all the work");
}

void tst_E2eCrash::finishesAttemptsWhenStopped() {
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answersAfter(700)});
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Slow --event lead.created"_s) > 0);
    QCOMPARE(hub.sql(insertLeads(2)).exit, 0);
    const auto service = hub.service({});
    QVERIFY(service);
    QTRY_COMPARE(receiver.posts().size(), 1);
    service->send(SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(!service->isRunning(), 10'000);
    QCOMPARE(service->exit(), 0);
    QCOMPARE(receiver.posts().size(), 1);
    QCOMPARE(hub.count(u"status:succeeded"_s), 1);
    QCOMPARE(hub.count(u"status:pending"_s), 1);
    QCOMPARE(hub.attempts(idOf(hub.deliveries(u"status:succeeded"_s))).size(), 1);
}

void tst_E2eCrash::endsAtTheSecondSignal_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exit");
    QTest::newRow("SIGTERM twice") << SIGTERM << 143;
    QTest::newRow("SIGINT twice") << SIGINT << 130;
}

void tst_E2eCrash::endsAtTheSecondSignal() {
    QFETCH(int, signal);
    QFETCH(int, exit);
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Silent --event lead.created"_s) > 0);
    QCOMPARE(hub.sql(insertLeads(1)).exit, 0);
    const auto service = hub.service({});
    QVERIFY(service);
    QTRY_COMPARE(receiver.posts().size(), 1);
    service->send(signal);
    QTRY_VERIFY_WITH_TIMEOUT(service->log().contains("service.stopping"), 10'000);
    QVERIFY(service->isRunning());
    service->send(signal);
    QTRY_COMPARE_WITH_TIMEOUT(service->exit(), exit, 10'000);

    const QJsonArray attempts = hub.attempts(idOf(hub.deliveries({})));
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(outcomesUnknown(attempts), 1);
    QCOMPARE(hub.count(u"status:pending"_s), 1);
}

void tst_E2eCrash::exitsAsOnceWent_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("exit");
    QTest::newRow("0 when all was delivered") << 200 << 0;
    QTest::newRow("1 when something failed for good") << 500 << 1;
}

void tst_E2eCrash::exitsAsOnceWent() {
    QFETCH(int, status);
    QFETCH(int, exit);
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(status)});
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Once --event lead.created --max-retries 0"_s) > 0);
    QCOMPARE(hub.run(u"--service --once"_s).exit, 0);
    QCOMPARE(hub.sql(insertLeads(5)).exit, 0);
    const Ran dispatched = hub.run(u"--service --once"_s);
    QVERIFY2(dispatched.exit == exit, dispatched.err);
    QCOMPARE(receiver.posts().size(), 5);
    QCOMPARE(hub.count(u"status:succeeded,failed"_s), 5);
}

void tst_E2eCrash::leavesLaterDeliveriesToLater() {
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(500), RawReceiver::answers(200)});
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Later --event lead.created --backoff 1h"_s) > 0);
    QCOMPARE(hub.sql(insertLeads(1)).exit, 0);
    QCOMPARE(hub.run(u"--service --once"_s).exit, 0);
    QCOMPARE(hub.count(u"status:retrying"_s), 1);
    QCOMPARE(hub.run(u"--service --once"_s).exit, 0);
    QCOMPARE(receiver.posts().size(), 1);
    QCOMPARE(hub.count(u"status:retrying"_s), 1);
}

WEBHOOKS_TEST(tst_E2eCrash)
#include "tst_e2e_crash.moc"
