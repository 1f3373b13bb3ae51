// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QByteArray kLead = "INSERT INTO leads (first_name) VALUES ('Jane');";
constexpr qint64 kPageSize = 4'096;

void overwrite(const QString &path, qint64 at, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qWarning("%s cannot be written", qPrintable(path));
}

}  // namespace

/// Files that are damaged, of somebody else, or of another version: said in plain words, never repaired silently.
class tst_E2eDamage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void outlivesATornLog_data();
    void outlivesATornLog();
    void reportsDamage_data();
    void reportsDamage();
    void reportsDamageUnderAService();
    void refusesFiles_data();
    void refusesFiles();
    void waitsWhenTheSchemaIsNewer();

private:
    QByteArray log() const { return m_service->log(); }
    QByteArray onePlain(const QByteArray &query) const { return m_hub->sql(query).out.trimmed(); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

void tst_E2eDamage::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(), u"--name Hook --event lead.created"_s) > 0);
}

void tst_E2eDamage::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eDamage::outlivesATornLog_data() {
    QTest::addColumn<int>("fromEnd");
    QTest::addColumn<bool>("cut");
    QTest::newRow("cut within its last page") << 100 << true;
    QTest::newRow("cut in its middle") << 40'000 << true;
    QTest::newRow("garbage at its end") << 3'000 << false;
    QTest::newRow("garbage in its middle") << 40'000 << false;
}

/// What a power cut can leave of what was not synced yet. SQLite keeps the transactions before the tear, whole.
void tst_E2eDamage::outlivesATornLog() {
    QFETCH(int, fromEnd);
    QFETCH(bool, cut);
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_hub->run(u"dispatcher pause"_s).exit, 0);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(m_hub->sql(kLead).exit, 0);
    m_service->send(SIGKILL);
    QTRY_COMPARE(m_service->exit(), 128 + SIGKILL);

    const QString wal = m_hub->database() % u"-wal"_s;
    const qint64 at = QFileInfo(wal).size() - fromEnd;
    QVERIFY2(at > kPageSize, QByteArray::number(at));
    if (cut)
        QVERIFY(QFile::resize(wal, at));
    else
        overwrite(wal, at, QByteArray(2'000, '\xa5'));

    const Ran checked = m_hub->run(u"database check"_s);
    QVERIFY2(checked.exit == 0, checked.out);
    const int left = onePlain("SELECT count(*) FROM leads").toInt();
    QVERIFY2(left >= 1 && left <= 9, QByteArray::number(left));
    QCOMPARE(m_hub->count({}), left);
    QCOMPARE(m_hub->run(u"dispatcher resume"_s).exit, 0);
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), left + 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), left + 1);
}

void tst_E2eDamage::reportsDamage_data() {
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<int>("checkExit");
    QTest::newRow("a page of the deliveries") << "SELECT rootpage FROM sqlite_master WHERE name = 'deliveries'"_ba << 1;
    QTest::newRow("a page of the index of what is due")
        << "SELECT rootpage FROM sqlite_master WHERE name = 'deliveries_due'"_ba << 1;
    QTest::newRow("a page of the dispatchers")
        << "SELECT rootpage FROM sqlite_master WHERE name = 'dispatchers'"_ba << 1;
    QTest::newRow("the page of the schema") << "SELECT 1"_ba << 74;
}

void tst_E2eDamage::reportsDamage() {
    QFETCH(QByteArray, page);
    QFETCH(int, checkExit);
    QCOMPARE(m_hub->sql(kLead + "\nPRAGMA wal_checkpoint(TRUNCATE);").exit, 0);
    // The file's first bytes say what it is, and stay.
    const qint64 at = std::max<qint64>((onePlain(page).toLongLong() - 1) * kPageSize, 100);
    overwrite(m_hub->database(), at, QByteArray(kPageSize - at % kPageSize, '\xa5'));
    const QByteArray before = m_hub->read(u"leads.sqlite"_s);

    const Ran checked = m_hub->run(u"database check --plain"_s);
    const QByteArray found = checked.out + checked.err;
    QVERIFY2(checked.exit == checkExit && found.contains("damaged"), found);
    const Ran refused = m_hub->run(u"--service --once"_s);
    QVERIFY2(refused.exit == 74 && refused.err.contains("The database is damaged"), refused.err);
    QVERIFY2(refused.err.contains("Restore a backup"), refused.err);
    m_service = m_hub->start(QStringLiteral(PROGRAM), {u"--database"_s, m_hub->database(), u"--service"_s});
    QTRY_VERIFY2_WITH_TIMEOUT(log().contains("The database is damaged"), log(), 10'000);
    m_service.reset();
    QCOMPARE(m_receiver->posts().size(), 0);
    QVERIFY2(m_hub->read(u"leads.sqlite"_s).mid(at, 1'000) == before.mid(at, 1'000), "something was repaired");
}

void tst_E2eDamage::reportsDamageUnderAService() {
    // More than a connection keeps in memory of the table.
    QCOMPARE(m_hub->run(u"dispatcher pause"_s).exit, 0);
    QByteArray statements = "BEGIN;\n";
    for (int i = 0; i < 2'000; ++i)
        statements += kLead + '\n';
    QCOMPARE(m_hub->sql(statements + "COMMIT;\nPRAGMA wal_checkpoint(TRUNCATE);").exit, 0);
    const QByteArray pages =
        m_hub->sql("SELECT pageno FROM dbstat WHERE name = 'events' AND pagetype = 'leaf' ORDER BY pageno").out;
    const QByteArrayList events = pages.trimmed().split('\n');
    QVERIFY(events.size() > 10);
    m_service = m_hub->service({});
    QVERIFY(m_service);
    for (const QByteArray &page : events)
        overwrite(m_hub->database(), (page.toLongLong() - 1) * kPageSize, QByteArray(kPageSize, '\xa5'));
    QCOMPARE(m_hub->run(u"dispatcher resume"_s).exit, 0);
    QTRY_VERIFY2_WITH_TIMEOUT(log().contains("The database is damaged"), log(), 10'000);
    QTRY_VERIFY2(log().contains("Dispatching waits"), log());
    QVERIFY(m_service->isRunning());
    QCOMPARE(m_receiver->posts().size(), 0);
    m_service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->exit().value_or(-1), 0, 10'000);
}

void tst_E2eDamage::refusesFiles_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a newer schema") << "PRAGMA user_version = 99;"_ba << QByteArray() << "has schema 99"_ba;
    QTest::newRow("another program's database")
        << "PRAGMA application_id = 7;"_ba << QByteArray() << "is a database of another program"_ba;
    QTest::newRow("a trigger more") << "CREATE TRIGGER spy AFTER INSERT ON leads BEGIN SELECT 1; END;"_ba
                                    << QByteArray() << "trigger spy is not ours"_ba;
    QTest::newRow("no database at all") << QByteArray() << QByteArray(9'000, 'x')
                                        << "not a LeadHub Webhooks database"_ba;
}

void tst_E2eDamage::refusesFiles() {
    QFETCH(QByteArray, statement);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    QCOMPARE(m_hub->sql(kLead + '\n' + statement + "\nPRAGMA wal_checkpoint(TRUNCATE);").exit, 0);
    if (!content.isEmpty())
        m_hub->write(u"leads.sqlite"_s, content);
    const QByteArray before = m_hub->read(u"leads.sqlite"_s);
    for (const auto &line : {u"--service"_s, u"--service --once"_s, u"leads add --set email=a@example.com"_s,
                             u"database migrate"_s, u"database init"_s}) {
        const Ran refused = m_hub->run(line);
        QVERIFY2(refused.exit == 74, qPrintable(line % u": "_s % QString::fromUtf8(refused.err)));
        QVERIFY2(refused.err.contains(says), refused.err);
    }
    QCOMPARE(m_hub->read(u"leads.sqlite"_s), before);
    QCOMPARE(m_receiver->posts().size(), 0);
}

/// Somebody migrates with a newer version while this one works.
void tst_E2eDamage::waitsWhenTheSchemaIsNewer() {
    m_service = m_hub->service({});
    QVERIFY(m_service);
    const QByteArray version = onePlain("PRAGMA user_version");
    QCOMPARE(m_hub->sql("BEGIN;\nPRAGMA user_version = 99;\n" + kLead + "\nCOMMIT;").exit, 0);
    QTRY_VERIFY2_WITH_TIMEOUT(log().contains("has schema 99"), log(), 10'000);
    QVERIFY2(log().contains("Install a newer version"), log());
    QCOMPARE(m_receiver->posts().size(), 0);
    QCOMPARE(m_hub->sql("PRAGMA user_version = " + version + ';').exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), 1);
}

WEBHOOKS_TEST(tst_E2eDamage)
#include "tst_e2e_damage.moc"
