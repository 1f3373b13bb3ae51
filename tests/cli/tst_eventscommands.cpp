// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

class EventsCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_probe = std::make_unique<CommandProbe>(); }
    void cleanup() { m_probe.reset(); }

    void emitPrintsTheIdAndTheNumberOfDeliveries();
    void emitReadsEventAndLeadFromStandardInput();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void badArgumentsAreRefused_data();
    void badArgumentsAreRefused();
    void listIsNewestFirstInPages();
    void listWithPlainIsSeparatedByTabs();
    void payloadIsPrintedByteForByte();
    void showHasThePayloadInEveryForm();

private:
    Ran emitLead(const QByteArray &lead, const QStringList &more) const {
        const QString path = m_probe->write(u"lead.json"_s, lead);
        return m_probe->run(QStringList{u"events"_s, u"emit"_s, u"lead.created"_s, u"--lead-file"_s, path} + more);
    }

    std::unique_ptr<CommandProbe> m_probe;
};

void EventsCommandsTest::emitPrintsTheIdAndTheNumberOfDeliveries() {
    m_probe->addWebhook(u"One"_s, EventType::LeadCreated);
    m_probe->addWebhook(u"Two"_s, EventType::LeadCreated);
    m_probe->addWebhook(u"Other"_s, EventType::LeadDeleted);
    const Ran ran = emitLead(R"({"id": 7, "first_name": "Ada"})", {u"--plain"_s});
    QCOMPARE(ran.exit, 0);
    const auto event = m_probe->store().events().find(u"1"_s);
    QVERIFY(event.has_value());
    QCOMPARE(ran.out, "id\t" + event->publicId.toUtf8() + "\ndeliveries\t2\n");
    QCOMPARE(event->origin, u"emit"_s);
    QCOMPARE(event->leadId, 7);
}

void EventsCommandsTest::emitReadsEventAndLeadFromStandardInput() {
    const Ran ran =
        m_probe->runWithInput({u"events"_s, u"emit"_s, u"lead.assigned"_s, u"--lead-file"_s, u"-"_s, u"--json"_s},
                              R"({"event": "lead.assigned", "lead": {"id": 9, "tags": ["vip"]}})");
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("event"_L1).toString(), u"lead.assigned"_s);
    QCOMPARE(ran.object().value("lead_id"_L1).toInteger(), 9);
    QCOMPARE(ran.object().value("deliveries"_L1).toInteger(), 0);
    QVERIFY(ran.object().value("payload"_L1).toString().contains(u"\"tags\":[\"vip\"]"_s));
    QVERIFY(ran.object().value("payload"_L1).toString().contains(u"\"created_at\":null"_s));
    QVERIFY(ran.err.contains("No active webhook listens"));
    QCOMPARE(emitLead(R"({"lead": {"id": 9}})", {}).exit, 0);
}

void EventsCommandsTest::badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("not JSON") << QByteArray("first_name=Ada") << QByteArray("is not JSON");
    QTest::newRow("an empty file") << QByteArray() << QByteArray("is not JSON");
    QTest::newRow("an array") << QByteArray("[]") << QByteArray("one JSON object");
    QTest::newRow("an unknown key") << QByteArray(R"({"id": 1, "shoe_size": 38})") << QByteArray("shoe_size");
    QTest::newRow("a payload of another event")
        << QByteArray(R"({"event": "lead.updated", "lead": {"id": 3}})") << QByteArray("about lead.updated, not about");
    QTest::newRow("a payload with its time")
        << QByteArray(R"({"event": "lead.created", "occurred_at": "2026-04-29T10:30:00Z", "lead": {"id": 3}})")
        << QByteArray("occurred_at: There is no such field here");
    QTest::newRow("a payload with an unknown key in its lead")
        << QByteArray(R"({"lead": {"id": 1, "shoe_size": 38}})") << QByteArray("lead.shoe_size");
    QTest::newRow("a score that is text")
        << QByteArray(R"({"id": 1, "lead_score": "high"})") << QByteArray("lead_score");
    QTest::newRow("a lead without id") << QByteArray(R"({"first_name": "Ada"})") << QByteArray("needs an id");
    QTest::newRow("a file that is too large") << QByteArray(1024 * 1024 + 1, ' ') << QByteArray("larger than");
}

void EventsCommandsTest::badFilesAreRefused() {
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, message);
    const Ran ran = emitLead(content, {});
    QCOMPARE(ran.exit, 65);
    QVERIFY2(ran.err.contains(message), ran.err);
    QVERIFY(!m_probe->store().events().find(u"1"_s));
}

void EventsCommandsTest::badArgumentsAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("a misspelt event is corrected")
        << QStringList{u"events"_s, u"emit"_s, u"lead.craeted"_s, u"--lead-file"_s, u"-"_s} << 64
        << QByteArray("Did you mean “lead.created”?");
    QTest::newRow("a strange event lists the events")
        << QStringList{u"events"_s, u"emit"_s, u"invoice"_s, u"--lead-file"_s, u"-"_s} << 64
        << QByteArray("Events are: lead.created, lead.updated");
    QTest::newRow("no lead file") << QStringList{u"events"_s, u"emit"_s, u"lead.created"_s} << 64
                                  << QByteArray("--lead-file FILE");
    QTest::newRow("a lead file that is not there")
        << QStringList{u"events"_s, u"emit"_s, u"lead.created"_s, u"--lead-file"_s, u"/nowhere"_s} << 66
        << QByteArray("There is no file");
    QTest::newRow("an event that is not there")
        << QStringList{u"events"_s, u"show"_s, u"99"_s} << 66 << QByteArray("There is no event 99");
    QTest::newRow("a limit that is no number")
        << QStringList{u"events"_s, u"list"_s, u"--limit"_s, u"many"_s} << 64 << QByteArray("--limit must be");
    QTest::newRow("a page before nowhere")
        << QStringList{u"events"_s, u"list"_s, u"--before"_s, u"-5"_s} << 64 << QByteArray("--before must be");
}

void EventsCommandsTest::badArgumentsAreRefused() {
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, message);
    const Ran ran = m_probe->run(arguments);
    QCOMPARE(ran.exit, exitCode);
    QVERIFY2(ran.err.contains(message), ran.err);
    QCOMPARE(ran.out, QByteArray());
}

void EventsCommandsTest::listIsNewestFirstInPages() {
    for (int i = 0; i < 3; ++i)
        m_probe->addLead(u"Lead"_s, u"lead%1@example.com"_s.arg(i));
    const Ran first = m_probe->run({u"events"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.array().size(), 2);
    QCOMPARE(first.array().first().toObject().value("sequence"_L1).toInteger(), 3);
    QVERIFY(first.err.contains("--before 2"));
    const Ran second = m_probe->run({u"events"_s, u"list"_s, u"--before"_s, u"2"_s, u"--json"_s});
    QCOMPARE(second.array().size(), 1);
    QVERIFY(!second.err.contains("--before"));
}

void EventsCommandsTest::listWithPlainIsSeparatedByTabs() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran plain = m_probe->run({u"events"_s, u"list"_s, u"--plain"_s});
    QCOMPARE(plain.lines().size(), 1);
    const QList<QByteArray> cells = plain.lines().first().split('\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells[2], QByteArray("lead.created"));
    QCOMPARE(cells[4], QByteArray("lead"));
}

void EventsCommandsTest::payloadIsPrintedByteForByte() {
    m_probe->addLead(u"Zoë / 漢字"_s, u"ada@example.com"_s);
    const auto event = m_probe->store().events().find(u"1"_s);
    QVERIFY(event.has_value());
    const Ran ran = m_probe->run({u"events"_s, u"show"_s, event->publicId, u"--payload"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.out, event->payload);
}

void EventsCommandsTest::showHasThePayloadInEveryForm() {
    m_probe->addWebhook(u"One"_s, EventType::LeadCreated);
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const auto event = m_probe->store().events().find(u"1"_s);
    QVERIFY(event.has_value());
    const Ran human = m_probe->run({u"events"_s, u"show"_s, u"1"_s});
    QCOMPARE(human.exit, 0);
    QVERIFY(human.out.endsWith(QByteArray('\n' + event->payload + '\n')));
    const QJsonObject json = m_probe->run({u"events"_s, u"show"_s, u"1"_s, u"--json"_s}).object();
    QCOMPARE(json.value("payload"_L1).toString().toUtf8(), event->payload);
    QCOMPARE(json.value("deliveries"_L1).toInteger(), 1);
    QCOMPARE(json.value("id"_L1).toString(), event->publicId);
}

WEBHOOKS_TEST(EventsCommandsTest)
#include "tst_eventscommands.moc"
