// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/claimsql.h"
#include "store/migrations.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// What the outbox and the log cost, and that constraints written in another way refuse the same.
class TestLeanOutbox final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_store = std::make_unique<TestStore>();
        m_webhook = m_store->addWebhook().id;
    }
    void makesNoTemporaryTables_data();
    void makesNoTemporaryTables();
    void refusesUnknownWords_data();
    void refusesUnknownWords();
    void migratesWithRows();

private:
    void goBack();
    QStringList temporaryTables(const QString &sql, const QStringList &triggers);

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
};

/// The temporary tables of a statement's program, or of the triggers that it runs.
QStringList TestLeanOutbox::temporaryTables(const QString &sql, const QStringList &triggers) {
    Database &database = (*m_store)->database();
    return must(database.read([&] {
        QStringList found;
        QString trigger;
        Statement row = database.statementOnce(u"EXPLAIN "_s % sql);
        row.run();
        while (row.next()) {
            static const QString kTrigger = u"-- TRIGGER "_s;
            if (row.text(5).startsWith(kTrigger))
                trigger = row.text(5).mid(kTrigger.size());
            if (row.text(1) == "OpenEphemeral"_L1 && triggers.contains(trigger))
                found.append(trigger % u' ' % row.text(5));
        }
        return found;
    }));
}

void TestLeanOutbox::makesNoTemporaryTables_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("triggers");
    const QStringList itself{QString()};
    QTest::newRow("adding a lead") << u"INSERT INTO leads (email) VALUES ('jane.smith@example.com')"_s
                                   << QStringList{u"leads_after_insert"_s, u"lead_events_insert"_s,
                                                  u"events_make_deliveries"_s};
    QTest::newRow("finishing a delivery") << QString::fromUtf8(kFinishSucceeded) << itself;
    QTest::newRow("logging an attempt")
        << u"INSERT INTO attempts (delivery_id, number, trigger, started_at, duration_us, "
           u"posted, url, request_headers, response_headers) "
           u"VALUES (1, 1, 'automatic', 1, 1, 1, '', '', '')"_s
        << itself;
}

void TestLeanOutbox::makesNoTemporaryTables() {
    QFETCH(QString, sql);
    QFETCH(QStringList, triggers);
    sql.replace(QRegularExpression(u"@\\d"_s), u"1"_s);
    QCOMPARE(temporaryTables(sql, triggers), QStringList());
}

void TestLeanOutbox::refusesUnknownWords_data() {
    QTest::addColumn<QString>("change");
    QTest::newRow("an event's origin") << u"UPDATE events SET origin = 'elsewhere'"_s;
    QTest::newRow("a delivery's state") << u"UPDATE deliveries SET state = 'lost', due_at = NULL, finished_at = 1"_s;
    QTest::newRow("a delivery's trigger") << u"UPDATE deliveries SET trigger = 'elsewhere'"_s;
    QTest::newRow("an attempt's trigger") << u"UPDATE attempts SET trigger = 'elsewhere'"_s;
    QTest::newRow("a pending delivery that has ended") << u"UPDATE deliveries SET state = 'pending', due_at = 1"_s;
    QTest::newRow("an ended delivery without a time") << u"UPDATE deliveries SET finished_at = NULL"_s;
}

void TestLeanOutbox::refusesUnknownWords() {
    QFETCH(QString, change);
    const qint64 dispatcher = m_store->addDispatcher();
    m_store->addLead();
    m_store->finish(dispatcher, m_store->claimOne(dispatcher, m_webhook), FinishedAttempt::Next::Succeeded);
    QVERIFY2(m_store->refusal(change).message.contains("CHECK"_L1), qPrintable(m_store->refusal(change).message));
}

/// The schema as it was before: the tables and triggers of the first migration.
void TestLeanOutbox::goBack() {
    m_store->texts(u"PRAGMA writable_schema = ON"_s);
    for (const QString &statement : migrationStatements(1)) {
        for (const QString &table : {u"leads"_s, u"events"_s, u"deliveries"_s, u"attempts"_s}) {
            if (statement.startsWith(QString(u"CREATE TABLE "_s % table % u" ("_s)))
                m_store->texts(u"UPDATE sqlite_master SET sql = '%1' WHERE type = 'table' AND name = '%2'"_s.arg(
                    QString(statement).replace(u'\'', "''"_L1), table));
        }
    }
    m_store->texts(u"PRAGMA writable_schema = RESET"_s);
    for (const QString &statement : migrationStatements(1)) {
        for (const QString &trigger : {u"lead_events_insert"_s, u"events_make_deliveries"_s}) {
            if (!statement.startsWith(QString(u"CREATE TRIGGER "_s % trigger % u' ')))
                continue;
            m_store->texts(u"DROP TRIGGER "_s % trigger);
            m_store->texts(statement);
        }
    }
    m_store->texts(u"PRAGMA user_version = 5"_s);
}

void TestLeanOutbox::migratesWithRows() {
    goBack();
    const QString lead =
        u"INSERT INTO leads (first_name, tags, created_at) "
        u"VALUES ('Jane', '[\"vip\"]', '2026-04-29T10:30:00Z')"_s;
    QVERIFY(!temporaryTables(lead, {u"events_make_deliveries"_s}).isEmpty());
    m_store->texts(lead);
    const QString rows = u"SELECT id || public_id || state || created_at FROM deliveries WHERE event_id = 1"_s;
    const QStringList before = m_store->texts(rows);
    QCOMPARE(before.size(), 1);

    m_store->reopen();
    QCOMPARE(must((*m_store)->check()), QStringList());
    QCOMPARE(m_store->texts(rows), before);
    m_store->texts(lead);
    const QString payload =
        u"SELECT replace(replace(CAST(payload AS TEXT), '\"id\":' || id, ''), "
        u"strftime('%Y-%m-%dT%H:%M:%SZ', occurred_at / 1000, 'unixepoch'), '') FROM events"_s;
    const QStringList payloads = m_store->texts(payload);
    QCOMPARE(payloads.size(), 2);
    QCOMPARE(payloads[1], payloads[0]);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM deliveries d JOIN events e ON e.id = d.event_id "
                             "WHERE d.due_at = e.occurred_at AND substr(d.public_id, 1, 18) = substr(e.public_id, 1, "
                             "18)"_s),
             2);
}

WEBHOOKS_TEST(TestLeanOutbox)
#include "tst_leanoutbox.moc"
