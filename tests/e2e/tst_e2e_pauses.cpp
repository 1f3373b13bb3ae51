// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// A receiver that breaks and works again, with the service left to itself.
class tst_E2ePauses final : public QObject {
    Q_OBJECT

private slots:
    void pausesProbesAndResumes();
    void operatorResumesWhatIsGone();

private:
    static QJsonValue pauseOf(const Program &hub) {
        return hub.run(u"webhooks show Hook --json"_s).object().value("pause"_L1);
    }
};

void tst_E2ePauses::pausesProbesAndResumes() {
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(500)});
    QCOMPARE(hub.run(u"database init"_s).exit, 0);
    for (const char *setting : {"auto-pause-after 3", "auto-pause-span 10ms", "auto-pause-probe 200ms"})
        QCOMPARE(hub.run(u"config set %1"_s.arg(QLatin1StringView(setting))).exit, 0);
    QVERIFY(hub.addWebhook(receiver.url().toString(),
                           u"--name Hook --event lead.created --max-retries 1 --backoff 20ms"_s) > 0);
    const auto service = hub.service({});
    QVERIFY(service);
    QCOMPARE(hub.sql("INSERT INTO leads (first_name) VALUES ('A'), ('B'), ('C'), ('D');").exit, 0);
    QTRY_VERIFY_WITH_TIMEOUT(pauseOf(hub).isObject(), 10'000);
    QVERIFY(pauseOf(hub)["reason"_L1].toString().contains("deliveries in a row failed"_L1));
    QVERIFY(hub.run(u"webhooks list"_s).out.contains("auto-paused"));
    QCOMPARE(hub.sql("INSERT INTO leads (first_name) VALUES ('E'), ('F'), ('G'), ('H'), ('I');").exit, 0);
    QTRY_VERIFY_WITH_TIMEOUT(pauseOf(hub)["failed_probes"_L1].toInt() > 0, 10'000);
    const int failedBefore = hub.count(u"status:failed"_s);
    receiver.setReactions({RawReceiver::answers(200)});
    QTRY_VERIFY_WITH_TIMEOUT(pauseOf(hub).isNull(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(hub.count(u"status:succeeded"_s), 9 - failedBefore, 10'000);
    QVERIFY2(failedBefore <= 4, "a probe used up an attempt");
    QVERIFY(service->log().contains("webhook.paused"));
    QVERIFY(service->log().contains("webhook.resumed"));
    int attempts = 0;
    const QJsonArray all = hub.deliveries({});
    QCOMPARE(all.size(), 9);
    for (const auto &one : all)
        attempts += one.toObject().value("attempt_count"_L1).toInt();
    QVERIFY2(receiver.posts().size() <= attempts, "more on the wire than in the log");
}

void tst_E2ePauses::operatorResumesWhatIsGone() {
    Program hub;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(410), RawReceiver::answers(200)});
    QCOMPARE(hub.run(u"database init"_s).exit, 0);
    QVERIFY(hub.addWebhook(receiver.url().toString(), u"--name Hook --event lead.created --backoff 10ms"_s) > 0);
    const auto service = hub.service({});
    QVERIFY(service);
    QCOMPARE(hub.sql("INSERT INTO leads (first_name) VALUES ('A');").exit, 0);
    QTRY_VERIFY_WITH_TIMEOUT(pauseOf(hub).isObject(), 10'000);
    QVERIFY(pauseOf(hub)["next_probe_at"_L1].isNull());
    QCOMPARE(receiver.posts().size(), 1);
    const Ran why = hub.run(u"deliveries explain "_s % idOf(hub.deliveries({})));
    QVERIFY2(why.out.contains("asked to stop"), why.out.constData());
    QCOMPARE(hub.run(u"webhooks resume Hook"_s).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(hub.count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(receiver.posts().size(), 2);
}

WEBHOOKS_TEST(tst_E2ePauses)
#include "tst_e2e_pauses.moc"
