// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

enum class Writer { Ours, Shell, Php };

/// Runs SQL as that program does; empty, or what the program said.
QString write(TestStore &store, Writer writer, const QString &sql) {
    if (writer == Writer::Ours) {
        const auto done = store->database().write([&] { store->database().statementOnce(sql).run(); });
        return done ? QString() : done.error().message;
    }
    QProcess program;
    if (writer == Writer::Shell)
        program.start(u"sqlite3"_s, {u"-bail"_s, u"-cmd"_s, u".timeout 5000"_s, store.path()});
    else
        program.start(
            u"php"_s,
            {u"-r"_s,
             uR"(try { $d = new PDO('sqlite:' . $argv[1]); $d->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
                           $d->exec(stream_get_contents(STDIN)); } catch (PDOException $e) { fwrite(STDERR, $e->getMessage()); })"_s,
             store.path()});
    program.write(sql.toUtf8() + ";\n");
    program.closeWriteChannel();
    if (!program.waitForFinished())
        return u"the program did not end: "_s % program.errorString();
    return QString::fromUtf8(program.readAllStandardError());
}

QStringList eventTypes(TestStore &store) {
    return store.texts(u"SELECT type FROM events ORDER BY id"_s);
}

const QString kInsertExample =
    uR"(INSERT INTO leads VALUES (123, 'Jane', 'Smith', 'jane.smith@example.com', '+1-555-000-0000',
    'web_form', 'new', 45, 'Sales Pipeline', 'New Lead', 'owner@example.com', '["vip","from-webinar"]', '2026-04-29T10:30:00Z'))"_s;

void addWriters(const char *what, const QString &sql, const QStringList &events) {
    QTest::addRow("%s through our store", what) << Writer::Ours << sql << events;
    QTest::addRow("%s through the sqlite3 shell", what) << Writer::Shell << sql << events;
    QTest::addRow("%s through PHP PDO", what) << Writer::Php << sql << events;
}

}  // namespace

Q_DECLARE_METATYPE(Writer)

class TestOutbox final : public QObject {
    Q_OBJECT

private slots:
    void firesForAnyWriter_data();
    void firesForAnyWriter();
    void firesWhat_data();
    void firesWhat();
    void writesTheSpecificationsBytes();
    void writesPayloadBytes_data();
    void writesPayloadBytes();
    void countsEventsByType();
    void stopsCountingEvents();
    void firesNothingOnRollback_data();
    void firesNothingOnRollback();
    void refuses_data();
    void refuses();
    void removesTheSubmissionsOfADeletedLead();
    void showsWhatRecursiveTriggersDo();
};

void TestOutbox::firesForAnyWriter_data() {
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("events");
    addWriters("an inserted lead", u"INSERT INTO leads (first_name) VALUES ('Bo')"_s, {u"lead.created"_s});
    addWriters("a changed lead", u"UPDATE leads SET status = 'won' WHERE id = 123"_s, {u"lead.updated"_s});
    addWriters("a deleted lead", u"DELETE FROM leads WHERE id = 123"_s, {u"lead.deleted"_s});
    addWriters("a changed stage", u"UPDATE leads SET stage = 'Closed' WHERE id = 123"_s,
               {u"lead.updated"_s, u"lead.stage_changed"_s});
    addWriters("a changed assignee", u"UPDATE leads SET assigned_to = 'b@example.com' WHERE id = 123"_s,
               {u"lead.updated"_s, u"lead.assigned"_s});
    addWriters("a form", u"INSERT INTO form_submissions (lead_id, form) VALUES (123, 'contact')"_s,
               {u"form.submitted"_s});
}

void TestOutbox::firesForAnyWriter() {
    QFETCH(Writer, writer);
    QFETCH(QString, sql);
    TestStore store;
    QCOMPARE(write(store, Writer::Ours, kInsertExample), QString());
    store.addWebhook();
    store.texts(u"DELETE FROM events"_s);
    QCOMPARE(write(store, writer, sql), QString());
    QTEST(eventTypes(store), "events");
    QCOMPARE(store.number(u"SELECT count(*) FROM deliveries WHERE state = 'pending'"_s), eventTypes(store).size());
    static const QRegularExpression form(u"^[0-9a-f]{32}$"_s);
    const QStringList ids = store.texts(u"SELECT public_id FROM events UNION ALL SELECT public_id FROM deliveries"_s);
    for (const QString &id : ids)
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
}

void TestOutbox::firesWhat_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("events");
    const QStringList none;
    const QString updated = u"lead.updated"_s;
    const QString created = u"lead.created"_s;
    QTest::newRow("an update that changes nothing") << u"UPDATE leads SET status = 'new', stage = stage"_s << none;
    QTest::newRow("tags written differently") << uR"(UPDATE leads SET tags = '[ "vip", "from-webinar" ]')"_s << none;
    QTest::newRow("a time written differently")
        << u"UPDATE leads SET created_at = '2026-04-29 12:30:00+02:00'"_s << none;
    QTest::newRow("tags in another order")
        << uR"(UPDATE leads SET tags = '["from-webinar","vip"]')"_s << QStringList{updated};
    QTest::newRow("null instead of a value") << u"UPDATE leads SET phone = NULL"_s << QStringList{updated};
    QTest::newRow("another pipeline") << u"UPDATE leads SET pipeline = 'Other'"_s
                                      << QStringList{updated, u"lead.stage_changed"_s};
    QTest::newRow("stage and assignee at once") << u"UPDATE leads SET stage = 'X', assigned_to = 'b@example.com'"_s
                                                << QStringList{updated, u"lead.stage_changed"_s, u"lead.assigned"_s};
    QTest::newRow("assigned to nobody") << u"UPDATE leads SET assigned_to = NULL"_s << QStringList{updated};
    QTest::newRow("inserted with an assignee")
        << u"INSERT INTO leads (assigned_to, stage) VALUES ('a@example.com', 'New Lead')"_s << QStringList{created};
    QTest::newRow("several rows") << u"INSERT INTO leads (source) SELECT value FROM json_each('[1,2,3]')"_s
                                  << QStringList{created, created, created};
    QTest::newRow("replaced by the same")
        << QString(kInsertExample).replace(u"INSERT"_s, u"INSERT OR REPLACE"_s) << none;
    QTest::newRow("replaced by another stage")
        << QString(kInsertExample).replace(u"INSERT"_s, u"REPLACE"_s).replace(u"New Lead"_s, u"Closed"_s)
        << QStringList{updated, u"lead.stage_changed"_s};
    QTest::newRow("replaced with less") << u"REPLACE INTO leads (id, created_at) VALUES (123, '2026-04-29T10:30:00Z')"_s
                                        << QStringList{updated, u"lead.stage_changed"_s};
    QTest::newRow("replaced by another assignee")
        << QString(kInsertExample).replace(u"INSERT"_s, u"REPLACE"_s).replace(u"owner@"_s, u"new@"_s)
        << QStringList{updated, u"lead.assigned"_s};
    QTest::newRow("replaced beside a new one")
        << u"REPLACE INTO leads (id, source) SELECT value, 'x' FROM json_each('[123, 500, 123]')"_s
        << QStringList{updated, u"lead.stage_changed"_s, created};
    QTest::newRow("replaced where there is none") << u"REPLACE INTO leads (id) VALUES (9)"_s << QStringList{created};
    QTest::newRow("ignored") << u"INSERT OR IGNORE INTO leads (id, stage) VALUES (123, 'Closed')"_s << none;
    QTest::newRow("not ignored") << u"INSERT OR IGNORE INTO leads (id) VALUES (9)"_s << QStringList{created};
    QTest::newRow("ignored beside a new one")
        << u"INSERT OR IGNORE INTO leads (id) SELECT value FROM json_each('[123, 9, 123]')"_s << QStringList{created};
    QTest::newRow("an upsert that changes")
        << u"INSERT INTO leads (id, stage) VALUES (123, 'Closed') ON CONFLICT (id) DO UPDATE SET stage = excluded.stage"_s
        << QStringList{updated, u"lead.stage_changed"_s};
    QTest::newRow("an upsert that changes nothing")
        << u"INSERT INTO leads (id) VALUES (123) ON CONFLICT (id) DO UPDATE SET stage = stage"_s << none;
    QTest::newRow("an upsert that does nothing")
        << u"INSERT INTO leads (id) VALUES (123) ON CONFLICT DO NOTHING"_s << none;
    QTest::newRow("an upsert that inserts")
        << u"INSERT INTO leads (id) VALUES (9) ON CONFLICT (id) DO UPDATE SET stage = 'x'"_s << QStringList{created};
}

void TestOutbox::firesWhat() {
    QFETCH(QString, sql);
    TestStore store;
    QCOMPARE(write(store, Writer::Ours, kInsertExample), QString());
    store.texts(u"DELETE FROM events"_s);
    QCOMPARE(write(store, Writer::Ours, sql), QString());
    QTEST(eventTypes(store), "events");
    // What the statement left behind must not change what the next ones do.
    store.texts(u"DELETE FROM events"_s);
    QCOMPARE(write(store, Writer::Ours, u"DELETE FROM leads WHERE id = 123"_s), QString());
    QCOMPARE(write(store, Writer::Ours, kInsertExample), QString());
    QCOMPARE(eventTypes(store), (QStringList{u"lead.deleted"_s, u"lead.created"_s}));
}

void TestOutbox::writesTheSpecificationsBytes() {
    TestStore store;
    QCOMPARE(write(store, Writer::Shell, kInsertExample), QString());
    const Event event = must(store->events().list(0, 1))[0];
    static const QRegularExpression time(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"_s);
    const QByteArray occurred = event.payload.mid(39, 20);
    QVERIFY2(time.match(QString::fromLatin1(occurred)).hasMatch(), occurred.constData());
    QCOMPARE(event.payload,
             R"({"event":"lead.created","occurred_at":")" + occurred +
                 R"(","lead":{"id":123,"first_name":"Jane","last_name":"Smith","email":"jane.smith@example.com",)"
                 R"("phone":"+1-555-000-0000","source":"web_form","status":"new","lead_score":45,)"
                 R"("pipeline":"Sales Pipeline","stage":"New Lead","assigned_to":"owner@example.com",)"
                 R"("tags":["vip","from-webinar"],"created_at":"2026-04-29T10:30:00Z"}})");
    QCOMPARE(event.leadId, 123);
    QCOMPARE(event.origin, u"lead"_s);
}

void TestOutbox::writesPayloadBytes_data() {
    QTest::addColumn<QString>("values");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("nothing known")
        << u"DEFAULT VALUES"_s
        << QByteArray(R"("lead":{"id":1,"first_name":null,"last_name":null,"email":null,"phone":null,)"
                      R"("source":null,"status":null,"lead_score":null,"pipeline":null,"stage":null,)"
                      R"("assigned_to":null,"tags":[],"created_at":"2)");
    QTest::newRow("slash and non-ASCII") << u"(first_name, source) VALUES ('Zoë 李 😀', 'https://a/b')"_s
                                         << QByteArray(R"("first_name":"Zoë 李 😀")");
    QTest::newRow("a slash") << u"(source) VALUES ('https://a/b')"_s << QByteArray(R"("source":"https://a/b")");
    QTest::newRow("quote, backslash and line break")
        << u"(first_name) VALUES ('a\"b\\c' || char(10) || 'd')"_s << QByteArray(R"("first_name":"a\"b\\c\nd")");
    QTest::newRow("tags with spaces") << uR"((tags) VALUES ('[ "a b" , "ü/" ]'))"_s
                                      << QByteArray(R"("tags":["a b","ü/"],)");
    QTest::newRow("a negative score") << u"(lead_score) VALUES (-5)"_s << QByteArray(R"("lead_score":-5,)");
    QTest::newRow("a time with an offset and fractions") << u"(created_at) VALUES ('2026-04-29 12:30:00.999+02:00')"_s
                                                         << QByteArray(R"("created_at":"2026-04-29T10:30:00Z"}})");
    QTest::newRow("a date") << u"(created_at) VALUES ('2026-04-29')"_s
                            << QByteArray(R"("created_at":"2026-04-29T00:00:00Z"}})");
    QTest::newRow("an empty text") << u"(phone) VALUES ('')"_s << QByteArray(R"("phone":"",)");
}

void TestOutbox::writesPayloadBytes() {
    QFETCH(QString, values);
    QFETCH(QByteArray, part);
    TestStore store;
    QCOMPARE(write(store, Writer::Ours, u"INSERT INTO leads "_s % values), QString());
    const QByteArray payload = must(store->events().list(0, 1))[0].payload;
    QVERIFY2(payload.contains(part), payload.constData());
}

void TestOutbox::countsEventsByType() {
    TestStore store;
    for (int i = 0; i < 3; ++i)
        store.addLead();
    store.texts(u"UPDATE leads SET status = 'won' WHERE id = 1"_s);
    store.texts(u"UPDATE events SET occurred_at = 1000 WHERE id = 1"_s);
    store.texts(u"UPDATE events SET origin = 'test' WHERE id = 2"_s);
    const EventCounts counts = must(store->events().countsSince(2'000));
    QVERIFY(counts.complete);
    QCOMPARE(counts.byType, (QMap<QString, qint64>{{u"lead.created"_s, 1}, {u"lead.updated"_s, 1}}));
    QCOMPARE(must(store->events().countsSince(0)).byType[u"lead.created"_s], 2);
}

void TestOutbox::stopsCountingEvents() {
    TestStore store;
    store.texts(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i <= %1) INSERT INTO leads (first_name) "
        "SELECT 'Jane' FROM n"_s.arg(EventCounts::kMost));
    const EventCounts counts = must(store->events().countsSince(0));
    QVERIFY(!counts.complete);
    QCOMPARE(counts.byType[u"lead.created"_s], EventCounts::kMost);
    store.texts(u"UPDATE events SET occurred_at = 1 WHERE id <= 5"_s);
    QVERIFY2(must(store->events().countsSince(2)).complete, "what is left out is older");
}

void TestOutbox::firesNothingOnRollback_data() {
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("events");
    const QString sql =
        u"BEGIN; INSERT INTO leads (id) VALUES (1); UPDATE leads SET stage = 'x'; "
        "INSERT INTO form_submissions (lead_id) VALUES (1); DELETE FROM leads; ROLLBACK"_s;
    QTest::newRow("the sqlite3 shell") << Writer::Shell << sql << QStringList();
    QTest::newRow("PHP PDO") << Writer::Php << sql << QStringList();
    QTest::newRow("the same committed") << Writer::Shell << QString(sql).replace(u"ROLLBACK"_s, u"COMMIT"_s)
                                        << QStringList{u"lead.created"_s, u"lead.updated"_s, u"lead.stage_changed"_s,
                                                       u"form.submitted"_s, u"lead.deleted"_s};
}

void TestOutbox::firesNothingOnRollback() {
    QFETCH(Writer, writer);
    QFETCH(QString, sql);
    TestStore store;
    store.addWebhook();
    QCOMPARE(write(store, writer, sql), QString());
    QTEST(eventTypes(store), "events");
    QCOMPARE(store.number(u"SELECT count(*) FROM deliveries"_s), eventTypes(store).size());
}

void TestOutbox::refuses_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("says");
    QTest::newRow("a form of no lead") << u"INSERT INTO form_submissions (lead_id) VALUES (99)"_s
                                       << u"no such lead: a form submission names a lead by lead_id"_s;
    QTest::newRow("a changed id") << u"UPDATE leads SET id = 5"_s << u"the id of a lead cannot be changed"_s;
    QTest::newRow("a text as score") << u"INSERT INTO leads (lead_score) VALUES ('high')"_s
                                     << u"cannot store TEXT value in INTEGER column leads.lead_score"_s;
    QTest::newRow("bytes as text") << u"INSERT INTO leads (email) VALUES (x'e9')"_s
                                   << u"cannot store BLOB value in TEXT column leads.email"_s;
    QTest::newRow("tags that are no JSON") << u"INSERT INTO leads (tags) VALUES ('vip')"_s << u"tags_is_a_json_array"_s;
    QTest::newRow("tags that are an object") << u"UPDATE leads SET tags = '{}'"_s << u"tags_is_a_json_array"_s;
    QTest::newRow("empty tags") << u"UPDATE leads SET tags = ''"_s << u"tags_is_a_json_array"_s;
    QTest::newRow("a time that is none") << u"INSERT INTO leads (created_at) VALUES ('yesterday')"_s
                                         << u"created_at_is_a_time"_s;
    QTest::newRow("the word now as a time")
        << u"INSERT INTO leads (created_at) VALUES ('now')"_s << u"created_at_is_a_time"_s;
    QTest::newRow("a Julian day as a time")
        << u"INSERT INTO leads (created_at) VALUES ('2461159.5')"_s << u"created_at_is_a_time"_s;
    QTest::newRow("no time") << u"UPDATE leads SET created_at = NULL"_s << u"NOT NULL constraint failed"_s;
    QTest::newRow("id 0") << u"INSERT INTO leads (id) VALUES (0)"_s << u"CHECK constraint failed"_s;
    QTest::newRow("the same id again") << u"INSERT INTO leads (id) VALUES (123)"_s
                                       << u"UNIQUE constraint failed: leads.id"_s;
}

void TestOutbox::refuses() {
    QFETCH(QString, sql);
    QFETCH(QString, says);
    TestStore store;
    QCOMPARE(write(store, Writer::Ours, kInsertExample), QString());
    for (const Writer writer : {Writer::Ours, Writer::Shell, Writer::Php}) {
        const QString said = write(store, writer, sql);
        QVERIFY2(said.contains(says), qPrintable(said));
    }
    QCOMPARE(eventTypes(store), QStringList{u"lead.created"_s});
}

void TestOutbox::removesTheSubmissionsOfADeletedLead() {
    TestStore store;
    const qint64 gone = store.addLead();
    const qint64 stays = store.addLead(u"other@example.com"_s);
    must(store->leads().submitForm(gone, u"contact"_s));
    must(store->leads().submitForm(stays, u"contact"_s));
    QCOMPARE(write(store, Writer::Shell, u"DELETE FROM leads WHERE id = %1"_s.arg(gone)), QString());
    QCOMPARE(store.texts(u"SELECT lead_id FROM form_submissions"_s), QStringList{QString::number(stays)});
}

/// A writer that turns recursive_triggers on makes SQLite fire DELETE triggers for replaced rows: two honest events.
void TestOutbox::showsWhatRecursiveTriggersDo() {
    TestStore store;
    QCOMPARE(write(store, Writer::Ours, kInsertExample), QString());
    store.texts(u"DELETE FROM events"_s);
    const QString on = u"PRAGMA recursive_triggers = ON;\n"_s;
    QCOMPARE(write(store, Writer::Shell, on % u"REPLACE INTO leads (id, stage) VALUES (123, 'Closed')"_s), QString());
    QCOMPARE(eventTypes(store), (QStringList{u"lead.deleted"_s, u"lead.created"_s}));
    QCOMPARE(write(store, Writer::Shell, on % u"UPDATE leads SET stage = 'Won'"_s), QString());
    QCOMPARE(eventTypes(store).mid(2), (QStringList{u"lead.updated"_s, u"lead.stage_changed"_s}));
}

WEBHOOKS_TEST(TestOutbox)
#include "tst_outbox.moc"
