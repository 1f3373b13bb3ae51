// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandprobe.h"
#include "support/testprogram.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::test;

/// Holds the guide's page about scripts against what the commands print.
class ScriptingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void columnsAreAsTheGuideSays_data();
    void columnsAreAsTheGuideSays();
    void keysAreAsTheGuideSays_data();
    void keysAreAsTheGuideSays();

private:
    static void addRows(const QString &heading);
    QStringList completed(const QString &command) const;

    std::unique_ptr<CommandProbe> m_probe;
    QString m_webhooks;  ///< a file for webhooks import
    QString m_leads;     ///< and one for leads import
};

void ScriptingTest::initTestCase() {
    m_probe = std::make_unique<CommandProbe>();
    const qint64 webhook = m_probe->addWebhook(u"Sync"_s, EventType::LeadCreated);
    m_probe->addLead(u"Ada"_s, u"ada@example.com"_s);
    m_probe->attempt(webhook, answered(503, "busy"), FinishedAttempt::Next::Retry);
    m_webhooks = m_probe->write(u"webhooks.json"_s, R"([{"name":"B","url":"https://example.com","events":["*"]}])");
    m_leads = m_probe->write(u"leads.csv"_s, "email\nada@example.com\n");
}

/// A row for each command of the page's table with this second heading.
void ScriptingTest::addRows(const QString &heading) {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("names");
    QFile page(u"" GUIDE "/scripting.md"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    bool isInTable = false;
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'|');
        isInTable = cells.size() == 4 && (isInTable || cells[2].trimmed() == heading);
        for (auto command = quoted.globalMatch(isInTable ? cells[1] : QString()); command.hasNext();) {
            const QString name = command.next().captured(1);
            QTest::newRow(qPrintable(name)) << name << cells[2].trimmed().split(u", "_s);
        }
    }
}

/// With the arguments that the command needs.
QStringList ScriptingTest::completed(const QString &command) const {
    const QStringList words = command.split(u' ');
    const QMap<QString, QStringList> more{
        {u"webhooks add"_s, {u"--name"_s, u"A"_s, u"--url"_s, u"https://example.com"_s, u"--event"_s, u"*"_s}},
        {u"webhooks edit"_s, {u"1"_s, u"--timeout"_s, u"9s"_s, u"--allow-network"_s, u"127.0.0.0/8"_s}},
        {u"webhooks import"_s, {m_webhooks, u"--dry-run"_s}},
        {u"leads add"_s, {u"--set"_s, u"first_name=Bo"_s}},
        {u"leads edit"_s, {u"1"_s, u"--set"_s, u"stage=Won"_s}},
        {u"leads import"_s, {m_leads, u"--dry-run"_s}},
        {u"events emit"_s, {u"lead.created"_s, u"--lead-file"_s, m_probe->write(u"lead.json"_s, R"({"id":7})")}},
        {u"deliveries explain"_s, {u"--event"_s, u"1"_s, u"--webhook"_s, u"1"_s}}};
    return words +
           more.value(command, words[1] == "show"_L1 && words[0] != "config"_L1 ? QStringList{u"1"_s} : QStringList());
}

void ScriptingTest::columnsAreAsTheGuideSays_data() {
    addRows(u"Columns of `--plain`"_s);
}

void ScriptingTest::columnsAreAsTheGuideSays() {
    QFETCH(const QString, command);
    QFETCH(const QStringList, names);
    const Ran table = m_probe->run(completed(command));
    QCOMPARE(QString::fromUtf8(table.lines().first()).simplified(), names.join(u' ').toUpper());
    const Ran plain = m_probe->run(completed(command) + QStringList{u"--plain"_s});
    QCOMPARE(plain.lines().first().split('\t').size(), names.size());
}

void ScriptingTest::keysAreAsTheGuideSays_data() {
    addRows(u"Keys of `--json`"_s);
}

void ScriptingTest::keysAreAsTheGuideSays() {
    QFETCH(const QString, command);
    QFETCH(const QStringList, names);
    const Ran ran = m_probe->run(completed(command) + QStringList{u"--json"_s});
    const QJsonObject object = ran.out.startsWith('[') ? ran.array().first().toObject() : ran.object();
    QVERIFY2(!object.isEmpty(), ran.err);
    QCOMPARE(object.keys(), names);
}

WEBHOOKS_TEST(ScriptingTest)
#include "tst_scripting.moc"
