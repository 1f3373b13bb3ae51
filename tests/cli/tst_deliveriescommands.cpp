// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"
#include "domain/clock.h"
#include "support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

using Next = FinishedAttempt::Next;

class DeliveriesCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_probe.reset(); }

    void badInputIsRefused_data();
    void badInputIsRefused();
    void aWrongFilterIsPointedAt();
    void listHasItsColumns();
    void listCanBeFilteredAndPaged();
    void anEmptyListSaysSo_data();
    void anEmptyListSaysSo();
    void showTellsWhatHappened();
    void showAsJsonHasEveryAttempt();
    void hostileBodiesDoNotReachTheTerminal();
    void tailPrintsAttemptsFromTheStart();
    void tailPrintsOnlyWhatMatches();
    void tailWaitsForWhatComes();
    void tailEndsOnSignals_data();
    void tailEndsOnSignals();
    void retryMakesWaitingDeliveriesDue();
    void retrySaysWhatIsNotWaiting();
    void redeliverNeedsYesAndSaysWhatItWouldDo();
    void redeliverSendsByFilterAtARate();
    void redeliverLeavesOutWhatCannotBeSent();
    void redeliverAsDryRunChangesNothing();
    void redeliverRefusesARateOfMoreThanADay();
    void cancelStopsWaitingDeliveries();
    void exportWritesRfc4180();
    void exportGuardsAgainstFormulas_data();
    void exportGuardsAgainstFormulas();
    void exportWritesJsonLinesToAFile();
    void exportGoesOverPages();
    void exportWritesAnArchive();
    void pruneNeedsAnAgeAndYes();
    void pruneRemovesWhatIsOld();
    void explainNamesEachStep();
    void aPauseForGoodHasNoNextAttempt();
    void explainKnowsAnEventAndAWebhook();

private:
    Ran run(const QStringList &arguments) const { return m_probe->run(QStringList{u"deliveries"_s} + arguments); }
    Delivery delivered() { return m_probe->attempt(m_webhook, answered(200, "fine"), Next::Succeeded); }
    Delivery failed() { return m_probe->attempt(m_webhook, answered(503, "busy"), Next::Failed); }
    Delivery retrying() { return m_probe->attempt(m_webhook, answered(503, "busy"), Next::Retry); }
    Delivery now(const Delivery &delivery) const { return *m_probe->store().log().byId(delivery.id); }
    void addLeads(int count);

    std::unique_ptr<CommandProbe> m_probe;
    qint64 m_webhook = 0;
};

void DeliveriesCommandsTest::init() {
    m_probe = std::make_unique<CommandProbe>();
    m_webhook = m_probe->addWebhook(u"Sync to HubSpot"_s, EventType::LeadCreated);
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
}

void DeliveriesCommandsTest::addLeads(int count) {
    for (int i = 0; i < count; ++i)
        m_probe->addLead(u"Lead"_s, u"lead%1@example.com"_s.arg(i));
}

void DeliveriesCommandsTest::badInputIsRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("a delivery that is not there")
        << QStringList{u"show"_s, u"99"_s} << 66 << QByteArray("There is no delivery 99");
    QTest::newRow("a limit that is too large")
        << QStringList{u"list"_s, u"--limit"_s, u"1000000"_s} << 64 << QByteArray("from 1 to 100000");
    QTest::newRow("a page before a strange delivery")
        << QStringList{u"list"_s, u"--before"_s, u"abcdef99"_s} << 66 << QByteArray("There is no delivery");
    QTest::newRow("following a number of attempts that is none")
        << QStringList{u"tail"_s, u"--count"_s, u"0"_s} << 64 << QByteArray("--count must be");
    QTest::newRow("following by a wrong filter")
        << QStringList{u"tail"_s, u"--filter"_s, u"code:abc"_s} << 64 << QByteArray("--filter:");
    QTest::newRow("retrying nothing") << QStringList{u"retry"_s} << 64 << QByteArray("needs ID");
    QTest::newRow("retrying what is not there")
        << QStringList{u"retry"_s, u"99"_s} << 66 << QByteArray("There is no delivery 99");
    QTest::newRow("redelivering nothing") << QStringList{u"redeliver"_s} << 64 << QByteArray("by their ids, or by");
    QTest::newRow("redelivering by id and filter")
        << QStringList{u"redeliver"_s, u"1"_s, u"--filter"_s, u"status:failed"_s} << 64
        << QByteArray("by their ids, or by");
    QTest::newRow("redelivering by a wrong filter")
        << QStringList{u"redeliver"_s, u"--filter"_s, u"(a"_s} << 64 << QByteArray("--filter:");
    QTest::newRow("a rate without unit") << QStringList{u"redeliver"_s, u"1"_s, u"--rate"_s, u"10"_s} << 64
                                         << QByteArray("10/s, 100/m or 600/h");
    QTest::newRow("a rate of nothing") << QStringList{u"redeliver"_s, u"1"_s, u"--rate"_s, u"0/s"_s} << 64
                                       << QByteArray("--rate must be");
    QTest::newRow("cancelling nothing") << QStringList{u"cancel"_s} << 64 << QByteArray("by their ids, or by");
    QTest::newRow("exporting in an unknown format")
        << QStringList{u"export"_s, u"--format"_s, u"xml"_s} << 64 << QByteArray("csv, jsonl or har");
    QTest::newRow("exporting into a folder that is not there")
        << QStringList{u"export"_s, u"--output"_s, u"/nowhere/log.csv"_s} << 74 << QByteArray("cannot be written");
    QTest::newRow("pruning without an age") << QStringList{u"prune"_s} << 64 << QByteArray("--older-than AGE");
    QTest::newRow("pruning by an age without unit")
        << QStringList{u"prune"_s, u"--older-than"_s, u"30"_s} << 64 << QByteArray("30");
    QTest::newRow("explaining nothing") << QStringList{u"explain"_s} << 64 << QByteArray("an event and a webhook");
    QTest::newRow("explaining an event without webhook")
        << QStringList{u"explain"_s, u"--event"_s, u"1"_s} << 64 << QByteArray("an event and a webhook");
    QTest::newRow("explaining an event that is not there")
        << QStringList{u"explain"_s, u"--event"_s, u"99"_s, u"--webhook"_s, u"1"_s} << 66
        << QByteArray("There is no event 99");
    QTest::newRow("explaining a webhook that is not there")
        << QStringList{u"explain"_s, u"--event"_s, u"1"_s, u"--webhook"_s, u"Nobody"_s} << 66 << QByteArray("Nobody");
}

void DeliveriesCommandsTest::badInputIsRefused() {
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, message);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, exitCode);
    QVERIFY2(ran.err.contains(message), ran.err);
    QCOMPARE(ran.out, QByteArray());
}

void DeliveriesCommandsTest::aWrongFilterIsPointedAt() {
    const Ran ran = run({u"list"_s, u"--filter"_s, u"status:failed stauts:x"_s});
    QCOMPARE(ran.exit, 64);
    const QList<QByteArray> lines = ran.err.split('\n');
    const qsizetype text = lines.indexOf("  status:failed stauts:x");
    QVERIFY2(text >= 0, ran.err);
    QCOMPARE(lines[text + 1].indexOf('^'), lines[text].indexOf("stauts"));
    QVERIFY2(ran.err.contains("status"), ran.err);
}

void DeliveriesCommandsTest::listHasItsColumns() {
    const Delivery delivery = retrying();
    const Ran table = run({u"list"_s});
    QCOMPARE(table.exit, 0);
    const QByteArray heading = table.lines().first().simplified();
    QCOMPARE(heading, QByteArray("STATE CREATED EVENT LEAD WEBHOOK RESULT ATTEMPTS NEXT ATTEMPT ID"));
    const QList<QByteArray> cells = run({u"list"_s, u"--plain"_s}).lines().first().split('\t');
    QCOMPARE(cells.size(), 9);
    QCOMPARE(cells[0], QByteArray("pending"));
    QCOMPARE(cells[2], QByteArray("lead.created"));
    QCOMPARE(cells[3], QByteArray("1"));
    QCOMPARE(cells[4], QByteArray("Sync to HubSpot"));
    QCOMPARE(cells[5], QByteArray("503"));
    QCOMPARE(cells[6], QByteArray("1/4"));
    QVERIFY(!cells[7].isEmpty());
    QCOMPARE(cells[8], delivery.publicId.toUtf8());
}

void DeliveriesCommandsTest::listCanBeFilteredAndPaged() {
    failed();
    addLeads(3);
    const Ran waiting = run({u"list"_s, u"--filter"_s, u"status:pending"_s, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(waiting.exit, 0);
    QCOMPARE(waiting.array().size(), 2);
    const QString last = waiting.array().last().toObject().value("id"_L1).toString();
    QVERIFY(waiting.err.contains(QByteArray("--before " + last.toUtf8())));
    const Ran rest = run({u"list"_s, u"--filter"_s, u"status:pending"_s, u"--before"_s, last, u"--json"_s});
    QCOMPARE(rest.array().size(), 1);
    const QJsonObject oldest = run({u"list"_s, u"--before"_s, u"2"_s, u"--json"_s}).array().first().toObject();
    QCOMPARE(oldest.value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(oldest.value("last_status"_L1).toInt(), 503);
    QVERIFY(oldest.value("created_at"_L1).toString().endsWith(u'Z'));
}

void DeliveriesCommandsTest::anEmptyListSaysSo_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("of deliveries") << u"deliveries list --filter status:failed"_s << QByteArray("No deliveries match.");
    QTest::newRow("of events behind the last page")
        << u"events list --before 1"_s << QByteArray("There are no events before that.");
    QTest::newRow("of leads behind the last page")
        << u"leads list --after 1"_s << QByteArray("There are no leads after that.");
}

void DeliveriesCommandsTest::anEmptyListSaysSo() {
    QFETCH(const QString, words);
    QFETCH(const QByteArray, note);
    const QStringList arguments = words.split(u' ');
    const Ran table = m_probe->run(arguments);
    QCOMPARE(table.exit, 0);
    QCOMPARE(table.out, QByteArray());
    QCOMPARE(table.err, note + '\n');
    const Ran plain = m_probe->run(arguments + QStringList{u"--plain"_s});
    QCOMPARE(plain.out + plain.err, QByteArray());
    const Ran json = m_probe->run(arguments + QStringList{u"--json"_s});
    QCOMPARE(json.out + json.err, QByteArray("[]\n"));
    QCOMPARE(m_probe->run(arguments + QStringList{u"--quiet"_s}).err, QByteArray());
}

void DeliveriesCommandsTest::showTellsWhatHappened() {
    const Delivery delivery = failed();
    const Ran ran = run({u"show"_s, delivery.publicId});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains("It failed for good after 1 attempt: The receiver answered 503."), ran.out);
    QVERIFY(ran.out.contains("ATTEMPT  TRIGGER"));
    QVERIFY(ran.out.contains("Request of attempt 1: POST http://127.0.0.1:9/hook\nContent-Type: application/json\n"));
    QVERIFY(ran.out.contains(QByteArray('\n' + *m_probe->store().log().payload(delivery.id) + '\n')));
    QVERIFY(ran.out.endsWith("Response 503\nServer: test\n\nbusy\n"));
}

void DeliveriesCommandsTest::showAsJsonHasEveryAttempt() {
    retrying();
    const Delivery delivery = delivered();
    const QJsonObject json = run({u"show"_s, QString::number(delivery.id), u"--json"_s}).object();
    QCOMPARE(json.value("state"_L1).toString(), u"succeeded"_s);
    const QJsonArray attempts = json.value("attempts"_L1).toArray();
    QCOMPARE(attempts.size(), 2);
    const QJsonObject first = attempts.first().toObject();
    const QStringList names{
        u"number"_s, u"trigger"_s,         u"started_at"_s,   u"duration_ms"_s,      u"status"_s,       u"error"_s,
        u"url"_s,    u"request_headers"_s, u"request_body"_s, u"response_headers"_s, u"response_body"_s};
    for (const QString &name : names)
        QVERIFY2(first.contains(name), qPrintable(name));
    QCOMPARE(first.value("error"_L1).toString(), u"http_5xx"_s);
    QCOMPARE(first.value("request_body"_L1).toString().toUtf8(), *m_probe->store().log().payload(delivery.id));
    QCOMPARE(attempts.last().toObject().value("response_body"_L1).toString(), u"fine"_s);
}

void DeliveriesCommandsTest::hostileBodiesDoNotReachTheTerminal() {
    const Delivery delivery =
        m_probe->attempt(m_webhook, answered(503, "a\x1b]0;owned\x07z\r\nline\x9f"), Next::Failed);
    const Ran ran = run({u"show"_s, delivery.publicId});
    QVERIFY(!ran.out.contains('\x1b'));
    QVERIFY(!ran.out.contains('\x07'));
    QVERIFY2(ran.out.contains("a\\x1b]0;owned\\x07z\\x0d\nline"), ran.out);
}

void DeliveriesCommandsTest::tailPrintsAttemptsFromTheStart() {
    retrying();
    const Delivery delivery = delivered();
    const Ran ran = run({u"tail"_s, u"--from-start"_s, u"--count"_s, u"2"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.lines().size(), 2);
    QVERIFY(ran.lines().first().contains("503"));
    QVERIFY(ran.lines().last().contains("attempt 2"));
    QVERIFY(ran.lines().last().endsWith(delivery.publicId.toUtf8()));
    const Ran plain = run({u"tail"_s, u"--from-start"_s, u"--count"_s, u"1"_s, u"--plain"_s});
    QCOMPARE(plain.lines().size(), 1);
    QCOMPARE(plain.lines().first().split('\t').size(), 8);
}

void DeliveriesCommandsTest::tailPrintsOnlyWhatMatches() {
    addLeads(2);
    failed();
    delivered();
    failed();
    const Ran ran =
        run({u"tail"_s, u"--from-start"_s, u"--count"_s, u"1"_s, u"--filter"_s, u"status:succeeded"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.lines().size(), 1);
    QCOMPARE(ran.object().value("status"_L1).toInt(), 200);
    QCOMPARE(ran.object().value("delivery"_L1).toObject().value("state"_L1).toString(), u"succeeded"_s);
}

void DeliveriesCommandsTest::tailWaitsForWhatComes() {
    addLeads(1);
    failed();
    Delivery delivery;
    QTimer::singleShot(0, this, [&] { QTimer::singleShot(0, this, [&] { delivery = delivered(); }); });
    const Ran ran = run({u"tail"_s, u"--count"_s, u"1"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("delivery"_L1).toObject().value("id"_L1).toString(), delivery.publicId);
}

void DeliveriesCommandsTest::tailEndsOnSignals_data() {
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("interrupted") << SIGINT << 130;
    QTest::newRow("terminated") << SIGTERM << 143;
}

void DeliveriesCommandsTest::tailEndsOnSignals() {
    QFETCH(const int, signal);
    QFETCH(const int, exitCode);
    QTimer::singleShot(0, this, [signal] { std::raise(signal); });
    QCOMPARE(run({u"tail"_s}).exit, exitCode);
}

void DeliveriesCommandsTest::retryMakesWaitingDeliveriesDue() {
    const Delivery delivery = retrying();
    QVERIFY(delivery.nextAttemptAt > Clock::system().wall());
    QCOMPARE(run({u"retry"_s, delivery.publicId, u"--dry-run"_s}).exit, 0);
    QCOMPARE(now(delivery), delivery);
    const Ran ran = run({u"retry"_s, delivery.publicId, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject expected{{u"selected"_s, 1}, {u"skipped"_s, 0}, {u"changed"_s, 1}};
    QCOMPARE(ran.object(), expected);
    QVERIFY(now(delivery).nextAttemptAt <= Clock::system().wall());
}

void DeliveriesCommandsTest::retrySaysWhatIsNotWaiting() {
    const Delivery delivery = delivered();
    const Ran ran = run({u"retry"_s, delivery.publicId, u"--json"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.err.contains("finished already: 1 delivery"));
    QCOMPARE(ran.object().value("skipped"_L1).toInt(), 1);
}

void DeliveriesCommandsTest::redeliverNeedsYesAndSaysWhatItWouldDo() {
    const Delivery delivery = failed();
    const Ran ran = run({u"redeliver"_s, delivery.publicId});
    QCOMPARE(ran.exit, 64);
    QVERIFY2(ran.err.contains("1 delivery to “Sync to HubSpot” (#1): 1 will be sent again."), ran.err);
    QVERIFY(ran.err.contains("--yes"));
    QCOMPARE(now(delivery).state, DeliveryState::Failed);
}

void DeliveriesCommandsTest::redeliverSendsByFilterAtARate() {
    addLeads(2);
    const QList<Delivery> all{failed(), failed(), failed()};
    const Ran ran =
        run({u"redeliver"_s, u"--filter"_s, u"status:failed"_s, u"--rate"_s, u"2/m"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("changed"_L1).toInt(), 3);
    const qint64 first = *now(all[0]).nextAttemptAt;
    QCOMPARE(*now(all[1]).nextAttemptAt - first, 30'000);
    QCOMPARE(*now(all[2]).nextAttemptAt - first, 60'000);
    QCOMPARE(now(all[0]).trigger, Trigger::Manual);
}

void DeliveriesCommandsTest::redeliverLeavesOutWhatCannotBeSent() {
    addLeads(1);
    const Delivery finished = failed();
    const Ran waiting = run({u"redeliver"_s, u"1"_s, u"2"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(waiting.exit, 1);
    QCOMPARE(waiting.object().value("changed"_L1).toInt(), 1);
    QVERIFY(waiting.err.contains("waiting or being sent already: 1 delivery"));

    const auto stopped = m_probe->store().webhooks().setActive(m_webhook, Activity::Inactive, 1);
    QVERIFY(stopped.has_value());
    const Ran inactive = run({u"redeliver"_s, u"--filter"_s, u""_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(inactive.exit, 0);
    QCOMPARE(inactive.object().value("skipped"_L1).toInt(), 2);
    QVERIFY(inactive.err.contains("their webhook is inactive: 2 deliveries"));

    QVERIFY(m_probe->store().webhooks().remove(m_webhook, 1).has_value());
    const Ran deleted = run({u"redeliver"_s, finished.publicId, u"--yes"_s});
    QCOMPARE(deleted.exit, 1);
    QVERIFY(deleted.err.contains("their webhook was deleted: 1 delivery"));
}

void DeliveriesCommandsTest::redeliverAsDryRunChangesNothing() {
    const Delivery delivery = failed();
    const Ran ran = run({u"redeliver"_s, u"--filter"_s, u"status:failed"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("selected"_L1).toInt(), 1);
    QCOMPARE(ran.object().value("changed"_L1).toInt(), 0);
    QVERIFY(ran.err.contains("will be sent again"));
    QCOMPARE(now(delivery).state, DeliveryState::Failed);
}

void DeliveriesCommandsTest::redeliverRefusesARateOfMoreThanADay() {
    addLeads(25);
    for (int i = 0; i < 26; ++i)
        failed();
    for (const QString &option : {u"--dry-run"_s, u"--yes"_s}) {
        const Ran ran = run({u"redeliver"_s, u"--filter"_s, u"status:failed"_s, u"--rate"_s, u"1/h"_s, option});
        QCOMPARE(ran.exit, 64);
        QVERIFY2(ran.err.contains("26 deliveries would take longer than a day"), ran.err);
        QVERIFY2(ran.err.contains("at most 25 at a time, or choose a rate of at least 2/h"), ran.err);
        QVERIFY2(!ran.err.contains("will be sent again"), ran.err);
    }
}

void DeliveriesCommandsTest::cancelStopsWaitingDeliveries() {
    const Delivery delivery = retrying();
    QCOMPARE(run({u"cancel"_s, u"--filter"_s, u"status:pending"_s}).exit, 64);
    QCOMPARE(now(delivery).state, DeliveryState::Pending);
    const Ran ran = run({u"cancel"_s, u"--filter"_s, u"status:pending"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("changed"_L1).toInt(), 1);
    QCOMPARE(now(delivery).state, DeliveryState::Cancelled);
    QCOMPARE(run({u"cancel"_s, delivery.publicId, u"--yes"_s}).exit, 1);
}

void DeliveriesCommandsTest::exportWritesRfc4180() {
    m_probe->addWebhook(u"Say \"hi\", twice"_s, EventType::LeadDeleted);
    QVERIFY(m_probe->store().leads().remove(1).has_value());
    const Ran ran = run({u"export"_s, u"--filter"_s, u"event:lead.deleted"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.startsWith("id,number,event,event_id,lead_id,webhook_id,webhook,url,state,"));
    QCOMPARE(ran.out.count("\r\n"), 2);
    QVERIFY2(ran.out.contains(",\"Say \"\"hi\"\", twice\","), ran.out);
    QVERIFY(ran.err.contains("1 delivery was exported"));
}

void DeliveriesCommandsTest::exportGuardsAgainstFormulas_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("an equals sign") << u"=1+1"_s << QByteArray(",'=1+1,");
    QTest::newRow("a plus") << u"+1"_s << QByteArray(",'+1,");
    QTest::newRow("a minus") << u"-1"_s << QByteArray(",'-1,");
    QTest::newRow("an at sign") << u"@SUM(A1)"_s << QByteArray(",'@SUM(A1),");
    QTest::newRow("a tab") << u"\t=1"_s << QByteArray(",'\t=1,");
    QTest::newRow("a carriage return") << u"\r=1"_s << QByteArray(",\"'\r=1\",");
    QTest::newRow("an equals sign later on is harmless") << u"a=1"_s << QByteArray(",a=1,");
}

void DeliveriesCommandsTest::exportGuardsAgainstFormulas() {
    QFETCH(const QString, name);
    QFETCH(const QByteArray, field);
    m_probe->addWebhook(name, EventType::LeadDeleted);
    QVERIFY(m_probe->store().leads().remove(1).has_value());
    const Ran ran = run({u"export"_s, u"--filter"_s, u"event:lead.deleted"_s, u"--quiet"_s});
    QVERIFY2(ran.out.contains(field), ran.out);
    QCOMPARE(ran.err, QByteArray());
}

void DeliveriesCommandsTest::exportWritesJsonLinesToAFile() {
    const Delivery delivery = failed();
    const QString path = m_probe->file(u"log.jsonl"_s);
    const Ran ran = run({u"export"_s, u"--output"_s, path});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out, QByteArray());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value("id"_L1).toString(), delivery.publicId);
    QCOMPARE(json.value("last_error"_L1).toString(), u"http_5xx"_s);
}

void DeliveriesCommandsTest::exportGoesOverPages() {
    QByteArray rows;
    constexpr int kLeads = 2'500;
    for (int i = 0; i < kLeads; ++i)
        rows += "{\"first_name\":\"Lead\"}\n";
    const QString path = m_probe->write(u"leads.jsonl"_s, rows);
    QCOMPARE(m_probe->run({u"leads"_s, u"import"_s, path}).exit, 0);
    const Ran ran = run({u"export"_s, u"--format"_s, u"jsonl"_s});
    const QList<QByteArray> lines = ran.lines();
    QCOMPARE(lines.size(), kLeads + 1);
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), kLeads + 1);
}

void DeliveriesCommandsTest::exportWritesAnArchive() {
    failed();
    const Ran ran = run({u"export"_s, u"--format"_s, u"har"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject log = QJsonDocument::fromJson(ran.out).object().value("log"_L1).toObject();
    QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
    QCOMPARE(log.value("entries"_L1).toArray().size(), 1);
    const Ran wrong = run({u"export"_s, u"--format"_s, u"xml"_s});
    QVERIFY(wrong.err.contains("csv, jsonl or har"));
}

void DeliveriesCommandsTest::pruneNeedsAnAgeAndYes() {
    delivered();
    QTRY_VERIFY(Clock::system().wall() > *m_probe->store().log().byId(1)->finishedAt + 1);
    const Ran ran = run({u"prune"_s, u"--older-than"_s, u"1ms"_s});
    QCOMPARE(ran.exit, 64);
    QVERIFY(ran.err.contains("--yes"));
    QCOMPARE(
        run({u"prune"_s, u"--older-than"_s, u"30d"_s, u"--yes"_s, u"--json"_s}).object().value("events"_L1).toInt(), 0);
    const Ran dry = run({u"prune"_s, u"--older-than"_s, u"1ms"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.object().value("events"_L1).toInt(), 1);
    QCOMPARE(dry.object().value("removed"_L1).toInt(), 0);
    QVERIFY(m_probe->store().log().byId(1).has_value());
}

void DeliveriesCommandsTest::pruneRemovesWhatIsOld() {
    addLeads(1);
    delivered();
    QTRY_VERIFY(Clock::system().wall() > *m_probe->store().log().byId(1)->finishedAt + 1);
    const Ran ran = run({u"prune"_s, u"--older-than"_s, u"1ms"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("removed"_L1).toInt(), 1);
    QVERIFY(!m_probe->store().log().byId(1));
    QVERIFY2(m_probe->store().log().byId(2).has_value(), "what still waits is kept");
}

void DeliveriesCommandsTest::explainNamesEachStep() {
    const Delivery delivery = failed();
    const Ran ran = run({u"explain"_s, delivery.publicId, u"--plain"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains("no\taddress\t127.0.0.1 is in 127.0.0.0/8 (loopback)"), ran.out);
    const Ran allowed = run({u"explain"_s, delivery.publicId, u"--plain"_s, u"--allow-network"_s, u"127.0.0.0/8"_s});
    QVERIFY2(allowed.lines().contains("yes\taddress\tIts address 127.0.0.1 is allowed."), allowed.out);
    QVERIFY(ran.lines().contains("yes\tactive\tIt is active."));
    QVERIFY2(ran.lines().last().startsWith("no\tstate\tIt failed with its only attempt"), ran.out);
    QVERIFY2(!ran.out.contains("\tdispatcher\t"), ran.out);
}

void DeliveriesCommandsTest::aPauseForGoodHasNoNextAttempt() {
    const Delivery delivery = m_probe->attempt(m_webhook, answered(410, "gone"), Next::Retry);
    const auto pause = m_probe->store().pauses().of(m_webhook);
    QVERIFY(pause && *pause && (*pause)->isForGood());
    QCOMPARE(run({u"list"_s, u"--plain"_s}).lines().first().split('\t')[7], QByteArray());
    const QJsonObject json = run({u"show"_s, delivery.publicId, u"--json"_s}).object();
    QVERIFY(json.value("next_attempt_at"_L1).isNull());
    const Ran shown = run({u"show"_s, delivery.publicId});
    QVERIFY2(shown.out.contains("It waits until `webhooks resume 1` ends the webhook's pause."), shown.out);
}

void DeliveriesCommandsTest::explainKnowsAnEventAndAWebhook() {
    const qint64 other = m_probe->addWebhook(u"Other"_s, EventType::LeadDeleted);
    const QJsonArray steps = run({u"explain"_s, u"--event"_s, u"1"_s, u"--webhook"_s, u"Other"_s, u"--json"_s}).array();
    const QJsonObject notSubscribed{
        {u"check"_s, u"subscribed"_s}, {u"passed"_s, false}, {u"text"_s, u"It does not listen to lead.created."_s}};
    QVERIFY(steps.contains(notSubscribed));

    QVERIFY(m_probe->store().webhooks().remove(other, 1).has_value());
    const Ran deleted = run({u"explain"_s, u"--event"_s, u"1"_s, u"--webhook"_s, QString::number(other)});
    QCOMPARE(deleted.exit, 0);
    QVERIFY(deleted.out.contains("The webhook has been deleted."));
}

WEBHOOKS_TEST(DeliveriesCommandsTest)
#include "tst_deliveriescommands.moc"
