// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

class LeadsCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_probe = std::make_unique<CommandProbe>(); }
    void cleanup() { m_probe.reset(); }

    void addPrintsTheLeadWithThePayloadsKeys();
    void badInputIsRefused_data();
    void badInputIsRefused();
    void nothingIsWrittenWhenInputIsBad();
    void editChangesWhatIsNamedAndClearsWhatIsEmpty();
    void editWithoutADifferenceMakesNoEvent();
    void listShowsPagesById();
    void listWithPlainIsSeparatedByTabs();
    void showPrintsOneLead();
    void deleteNeedsYes();
    void deleteRemovesTheLead();
    void deleteAsDryRunKeepsTheLead();
    void dryRunsAnswerWithJson();
    void eraseHistoryLeavesNoEvent();
    void eraseHistoryWorksForALeadThatIsGone();
    void importCountsWhatItDid();
    void importReadsStandardInput();
    void importAsDryRunWritesNothing();
    void badRowsRefuseTheImport();
    void badRowsCanBeSkipped();
    void mappedColumnsAreUsedAndOthersNamed();
    void formsAreSubmittedByLeads();

private:
    qint64 leadCount() const { return m_probe->run({u"leads"_s, u"list"_s, u"--json"_s}).array().size(); }

    std::unique_ptr<CommandProbe> m_probe;
};

void LeadsCommandsTest::addPrintsTheLeadWithThePayloadsKeys() {
    const Ran ran = m_probe->run({u"leads"_s, u"add"_s, u"--set"_s, u"first_name=Ada"_s, u"--set"_s, u"lead_score=42"_s,
                                  u"--set"_s, u"tags=vip; webinar"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject lead = ran.object();
    QCOMPARE(lead.size(), qsizetype(kLeadFieldNames.size()));
    QCOMPARE(lead.value("id"_L1).toInteger(), 1);
    QCOMPARE(lead.value("first_name"_L1).toString(), u"Ada"_s);
    QCOMPARE(lead.value("lead_score"_L1).toInteger(), 42);
    QVERIFY(lead.value("email"_L1).isNull());
    QCOMPARE(lead.value("tags"_L1).toArray(), (QJsonArray{u"vip"_s, u"webinar"_s}));
    QCOMPARE(m_probe->run({u"events"_s, u"list"_s, u"--json"_s}).array().size(), 1);
}

void LeadsCommandsTest::badInputIsRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("adding nothing") << QStringList{u"leads"_s, u"add"_s} << 64 << QByteArray("--set first_name=");
    QTest::newRow("a misspelt field is corrected") << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"fist_name=Ada"_s}
                                                   << 64 << QByteArray("Did you mean “first_name”?");
    QTest::newRow("a strange field lists the fields") << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"xyzzy=1"_s}
                                                      << 64 << QByteArray("Fields are: id, first_name");
    QTest::newRow("a setting without equals sign")
        << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"email"_s} << 64 << QByteArray("is not FIELD=VALUE");
    QTest::newRow("a field set twice") << QStringList{u"leads"_s,     u"add"_s,   u"--set"_s,
                                                      u"email=a@b"_s, u"--set"_s, u"email=c@d"_s}
                                       << 64 << QByteArray("twice");
    QTest::newRow("a score that is no number")
        << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"lead_score=high"_s} << 64 << QByteArray("whole number");
    QTest::newRow("an email that is none") << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"email=notanemail"_s} << 64
                                           << QByteArray("email: This is not an email address");
    QTest::newRow("an edit to an email that is none")
        << QStringList{u"leads"_s, u"edit"_s, u"1"_s, u"--set"_s, u"email=notanemail"_s} << 64
        << QByteArray("email: This is not an email address");
    QTest::newRow("a lead that nobody could tell from others")
        << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"status=new"_s} << 64 << QByteArray("needs an id");
    QTest::newRow("an id that exists") << QStringList{u"leads"_s, u"add"_s, u"--set"_s, u"id=1"_s} << 64
                                       << QByteArray("already");
    QTest::newRow("a cleared creation time") << QStringList{u"leads"_s, u"edit"_s, u"1"_s, u"--set"_s, u"created_at="_s}
                                             << 64 << QByteArray("cannot be cleared");
    QTest::newRow("a changed id") << QStringList{u"leads"_s, u"edit"_s, u"1"_s, u"--set"_s, u"id=7"_s} << 64
                                  << QByteArray("cannot be changed");
    QTest::newRow("editing a lead that is not there")
        << QStringList{u"leads"_s, u"edit"_s, u"99"_s, u"--set"_s, u"stage=Won"_s} << 66 << QByteArray("no lead 99");
    QTest::newRow("showing a lead that is not there")
        << QStringList{u"leads"_s, u"show"_s, u"99"_s} << 66 << QByteArray("no lead 99");
    QTest::newRow("an id that is no number")
        << QStringList{u"leads"_s, u"show"_s, u"Ada"_s} << 64 << QByteArray("whole number above 0");
    QTest::newRow("a lead's id is missing") << QStringList{u"leads"_s, u"show"_s} << 64 << QByteArray("needs ID");
    QTest::newRow("a limit of nothing") << QStringList{u"leads"_s, u"list"_s, u"--limit"_s, u"0"_s} << 64
                                        << QByteArray("--limit must be");
    QTest::newRow("a page after nowhere")
        << QStringList{u"leads"_s, u"list"_s, u"--after"_s, u"x"_s} << 64 << QByteArray("--after must be");
    QTest::newRow("deleting a lead that is not there")
        << QStringList{u"leads"_s, u"delete"_s, u"99"_s, u"--yes"_s} << 66 << QByteArray("no lead 99");
    QTest::newRow("erasing a lead that never was")
        << QStringList{u"leads"_s, u"delete"_s, u"99"_s, u"--erase-history"_s, u"--yes"_s} << 66
        << QByteArray("no lead 99");
    QTest::newRow("importing a file that is not there")
        << QStringList{u"leads"_s, u"import"_s, u"/nowhere/leads.csv"_s} << 66 << QByteArray("There is no file");
    QTest::newRow("importing a file of an unknown kind")
        << QStringList{u"leads"_s, u"import"_s, u"leads.xlsx"_s} << 64 << QByteArray("--format csv");
    QTest::newRow("standard input without its format")
        << QStringList{u"leads"_s, u"import"_s, u"-"_s} << 64 << QByteArray("--format csv");
    QTest::newRow("an unknown format") << QStringList{u"leads"_s, u"import"_s, u"-"_s, u"--format"_s, u"xml"_s} << 64
                                       << QByteArray("csv or jsonl");
    QTest::newRow("a map without equals sign")
        << QStringList{u"leads"_s, u"import"_s, u"a.csv"_s, u"--map"_s, u"Mail"_s} << 64
        << QByteArray("is not Column=field");
    QTest::newRow("a form without lead") << QStringList{u"forms"_s, u"submit"_s} << 64 << QByteArray("--lead ID");
    QTest::newRow("a form of a lead that is not there")
        << QStringList{u"forms"_s, u"submit"_s, u"--lead"_s, u"99"_s} << 66 << QByteArray("no lead 99");
    QTest::newRow("a form of a lead that is no number")
        << QStringList{u"forms"_s, u"submit"_s, u"--lead"_s, u"Ada"_s} << 64 << QByteArray("--lead must be");
}

void LeadsCommandsTest::badInputIsRefused() {
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, message);
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);

    const Ran ran = m_probe->run(arguments);
    QCOMPARE(ran.exit, exitCode);
    QVERIFY2(ran.err.contains(message), ran.err);
    QCOMPARE(ran.out, QByteArray());
}

void LeadsCommandsTest::nothingIsWrittenWhenInputIsBad() {
    m_probe->run({u"leads"_s, u"add"_s, u"--set"_s, u"first_name=Ada"_s, u"--set"_s, u"lead_score=x"_s});
    QCOMPARE(leadCount(), 0);
}

void LeadsCommandsTest::editChangesWhatIsNamedAndClearsWhatIsEmpty() {
    const qint64 id = m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran = m_probe->run(
        {u"leads"_s, u"edit"_s, QString::number(id), u"--set"_s, u"stage=Won"_s, u"--set"_s, u"email="_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("stage"_L1).toString(), u"Won"_s);
    QCOMPARE(ran.object().value("first_name"_L1).toString(), u"Ada"_s);
    QVERIFY(ran.object().value("email"_L1).isNull());
}

void LeadsCommandsTest::editWithoutADifferenceMakesNoEvent() {
    const qint64 id = m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran = m_probe->run({u"leads"_s, u"edit"_s, QString::number(id), u"--set"_s, u"first_name=Ada"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.err.contains("no event was made"));
    QCOMPARE(m_probe->run({u"events"_s, u"list"_s, u"--json"_s}).array().size(), 1);
}

void LeadsCommandsTest::listShowsPagesById() {
    for (int i = 0; i < 5; ++i)
        m_probe->addLead(u"Lead"_s, u"lead%1@example.com"_s.arg(i));
    const Ran first = m_probe->run({u"leads"_s, u"list"_s, u"--limit"_s, u"2"_s, u"--json"_s});
    QCOMPARE(first.exit, 0);
    QCOMPARE(first.array().size(), 2);
    QVERIFY(first.err.contains("--after 2"));
    const Ran last = m_probe->run({u"leads"_s, u"list"_s, u"--after"_s, u"3"_s, u"--json"_s});
    QCOMPARE(last.array().size(), 2);
    QCOMPARE(last.array().first().toObject().value("id"_L1).toInteger(), 4);
    QVERIFY(!last.err.contains("--after"));
}

void LeadsCommandsTest::listWithPlainIsSeparatedByTabs() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran plain = m_probe->run({u"leads"_s, u"list"_s, u"--plain"_s});
    QCOMPARE(plain.lines().size(), 1);
    QVERIFY(plain.out.startsWith("1\tAda\tada@example.com\t"));
    const Ran table = m_probe->run({u"leads"_s, u"list"_s});
    QCOMPARE(table.lines().size(), 2);
    QVERIFY(table.out.startsWith("ID"));
}

void LeadsCommandsTest::showPrintsOneLead() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran plain = m_probe->run({u"leads"_s, u"show"_s, u"1"_s, u"--plain"_s});
    QCOMPARE(plain.exit, 0);
    QVERIFY(plain.lines().contains("email\tada@example.com"));
    QCOMPARE(plain.lines().size(), qsizetype(kLeadFieldNames.size()));
}

void LeadsCommandsTest::deleteNeedsYes() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran = m_probe->run({u"leads"_s, u"delete"_s, u"1"_s});
    QCOMPARE(ran.exit, 64);
    QVERIFY(ran.err.contains("--yes"));
    QCOMPARE(leadCount(), 1);
}

void LeadsCommandsTest::deleteRemovesTheLead() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran = m_probe->run({u"leads"_s, u"delete"_s, u"1"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("deleted"_L1).toBool(), true);
    QCOMPARE(leadCount(), 0);
    const QJsonArray events = m_probe->run({u"events"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(events.first().toObject().value("event"_L1).toString(), u"lead.deleted"_s);
}

void LeadsCommandsTest::deleteAsDryRunKeepsTheLead() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran = m_probe->run({u"leads"_s, u"delete"_s, u"1"_s, u"--dry-run"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.err.contains("Lead 1 (Ada) will be deleted"));
    QCOMPARE(leadCount(), 1);
}

void LeadsCommandsTest::dryRunsAnswerWithJson() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const QStringList dry{u"leads"_s, u"delete"_s, u"1"_s, u"--dry-run"_s, u"--json"_s};
    QCOMPARE(m_probe->run(dry).object(),
             (QJsonObject{{u"dry_run"_s, true}, {u"id"_s, 1}, {u"deliveries"_s, QJsonValue::Null}}));
    QCOMPARE(m_probe->run(dry + QStringList{u"--erase-history"_s}).object(),
             (QJsonObject{{u"dry_run"_s, true}, {u"id"_s, 1}, {u"deliveries"_s, 0}}));
}

void LeadsCommandsTest::eraseHistoryLeavesNoEvent() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran = m_probe->run({u"leads"_s, u"delete"_s, u"1"_s, u"--erase-history"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("erased_events"_L1).toInteger(), 2);
    QCOMPARE(m_probe->run({u"events"_s, u"list"_s, u"--json"_s}).array().size(), 0);
}

void LeadsCommandsTest::eraseHistoryWorksForALeadThatIsGone() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    QCOMPARE(m_probe->run({u"leads"_s, u"delete"_s, u"1"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(m_probe->run({u"leads"_s, u"delete"_s, u"1"_s, u"--erase-history"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(m_probe->run({u"events"_s, u"list"_s, u"--json"_s}).array().size(), 0);
}

void LeadsCommandsTest::importCountsWhatItDid() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    m_probe->addLead(u"Bob"_s, u"bob@example.com"_s);
    const QString path = m_probe->write(
        u"leads.csv"_s, "first_name,email\nAda,ada@example.com\nRob,bob@example.com\nCleo,cleo@example.com\n");
    const Ran ran = m_probe->run({u"leads"_s, u"import"_s, path, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject expected{
        {u"created"_s, 1}, {u"updated"_s, 1}, {u"unchanged"_s, 1}, {u"bad"_s, 0}, {u"written"_s, true}};
    QCOMPARE(ran.object(), expected);
    QCOMPARE(leadCount(), 3);
}

void LeadsCommandsTest::importReadsStandardInput() {
    const Ran ran = m_probe->runWithInput({u"leads"_s, u"import"_s, u"-"_s, u"--format"_s, u"jsonl"_s, u"--json"_s},
                                          "{\"first_name\":\"Ada\"}\n{\"first_name\":\"Bob\"}\n");
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("created"_L1).toInteger(), 2);
}

void LeadsCommandsTest::importAsDryRunWritesNothing() {
    const QString path = m_probe->write(u"leads.jsonl"_s, "{\"first_name\":\"Ada\"}\n");
    const Ran ran = m_probe->run({u"leads"_s, u"import"_s, path, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object().value("created"_L1).toInteger(), 1);
    QCOMPARE(ran.object().value("written"_L1).toBool(), false);
    QCOMPARE(leadCount(), 0);
}

void LeadsCommandsTest::badRowsRefuseTheImport() {
    const QString path = m_probe->write(u"leads.csv"_s, "Name,E-Mail,Lead Score\nx,ada@example.com,1\nx,b@c,high\n");
    const Ran ran = m_probe->run(
        {u"leads"_s, u"import"_s, path, u"--map"_s, u"Name=first_name"_s, u"--map"_s, u"E-Mail=email"_s, u"--json"_s});
    QCOMPARE(ran.exit, 65);
    const QByteArray place = path.toUtf8() + ":3: column \"Lead Score\": lead_score must be a whole number";
    QVERIFY2(ran.err.contains(place), ran.err);
    QCOMPARE(ran.object().value("bad"_L1).toInteger(), 1);
    QCOMPARE(ran.object().value("written"_L1).toBool(), false);
    QCOMPARE(leadCount(), 0);
}

void LeadsCommandsTest::badRowsCanBeSkipped() {
    const QString path = m_probe->write(u"leads.csv"_s, "first_name,lead_score\nAda,1\nBob,high\n");
    const Ran ran = m_probe->run({u"leads"_s, u"import"_s, path, u"--skip-bad"_s, u"--json"_s});
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.object().value("written"_L1).toBool(), true);
    QCOMPARE(leadCount(), 1);
}

void LeadsCommandsTest::mappedColumnsAreUsedAndOthersNamed() {
    const QString path = m_probe->write(u"leads.csv"_s, "A=B,Shoe size\nAda,38\n");
    const Ran good = m_probe->run({u"leads"_s, u"import"_s, path, u"--map"_s, u"A=B=first_name"_s});
    QCOMPARE(good.exit, 0);
    QVERIFY(good.err.contains("Ignored columns: Shoe size"));
    QCOMPARE(m_probe->store().leads().byId(1)->firstName, u"Ada"_s);
    const Ran left =
        m_probe->run({u"leads"_s, u"import"_s, path, u"--map"_s, u"A=B=first_name"_s, u"--map"_s, u"Shoe size="_s});
    QCOMPARE(left.exit, 0);
    QVERIFY2(!left.err.contains("Ignored"), left.err);
    const QString mac = m_probe->write(u"mac.csv"_s, "first_name,email\rAda,ada@example.com\r");
    const Ran refused = m_probe->run({u"leads"_s, u"import"_s, mac});
    QCOMPARE(refused.exit, 65);
    QVERIFY2(refused.err.contains("CR alone"), refused.err);
    const Ran misspelt = m_probe->run({u"leads"_s, u"import"_s, path, u"--map"_s, u"A=B=frist_name"_s});
    QCOMPARE(misspelt.exit, 64);
    QVERIFY2(misspelt.err.contains("first_name"), misspelt.err);
}

void LeadsCommandsTest::formsAreSubmittedByLeads() {
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    const Ran ran =
        m_probe->run({u"forms"_s, u"submit"_s, u"--lead"_s, u"1"_s, u"--form"_s, u"Contact us"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject expected{{u"id"_s, 1}, {u"lead_id"_s, 1}, {u"form"_s, u"Contact us"_s}};
    QCOMPARE(ran.object(), expected);
    const QJsonArray events = m_probe->run({u"events"_s, u"list"_s, u"--json"_s}).array();
    QCOMPARE(events.first().toObject().value("event"_L1).toString(), u"form.submitted"_s);
}

WEBHOOKS_TEST(LeadsCommandsTest)
#include "tst_leadscommands.moc"
