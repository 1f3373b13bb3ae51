// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr auto kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;

void put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

}  // namespace

class TestDatabase final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_store = std::make_unique<TestStore>(); }
    void makesAPrivateDatabase();
    void opensWhatItMade();
    void makesTheFolder();
    void keepsItsSchemaInTheSource();
    void refusesFiles_data();
    void refusesFiles();
    void refusesWhatIsNotThere();
    void refusesAForeignDatabase();
    void refusesANewerSchema();
    void refusesAChangedSchema_data();
    void refusesAChangedSchema();
    void refusesToWriteReadOnly();
    void saysWhoIsBusy();
    void rollsBackOnErrors();
    void noticesOtherCommits();
    void backsUp();
    void noticesThatItsFileIsGone();
    void noticesAnotherFile();
    void refusesANewerSchemaLater();
    void checksWhatIsOpenToOthers();
    void checksWhatAGroupNeeds();
    void givesTheLogItsPermissions();
    void informs();

private:
    Result<std::unique_ptr<Store>> open(Database::Mode mode, const QString &path = {}) {
        StoreOptions options = m_store->options();
        options.database.mode = mode;
        if (!path.isEmpty())
            options.database.path = path;
        return Store::open(options);
    }

    std::unique_ptr<TestStore> m_store;
};

void TestDatabase::makesAPrivateDatabase() {
    m_store->addLead();
    for (const QString &path :
         {m_store->path(), QString(m_store->path() % u"-wal"_s), QString(m_store->path() % u"-shm"_s)}) {
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY2(!(QFile::permissions(path) & kOthers), qPrintable(path));
    }
    QCOMPARE(m_store->number(u"PRAGMA application_id"_s), kApplicationId);
    QCOMPARE(m_store->number(u"PRAGMA user_version"_s), latestSchemaVersion());
    QCOMPARE(m_store->number(u"PRAGMA auto_vacuum"_s), 2);
    QCOMPARE(m_store->number(u"PRAGMA synchronous"_s), 2);
    QCOMPARE(m_store->number(u"PRAGMA secure_delete"_s), 1);
    QCOMPARE(m_store->texts(u"PRAGMA journal_mode"_s), QStringList{u"wal"_s});
}

void TestDatabase::opensWhatItMade() {
    const QString id = must((*m_store)->info()).databaseId;
    m_store->addLead();
    m_store->close();
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::Create, Database::Mode::ReadOnly}) {
        const auto store = must(open(mode));
        QCOMPARE(must(store->info()).databaseId, id);
        QCOMPARE(must(store->info()).leads, 1);
    }
}

void TestDatabase::makesTheFolder() {
    const QString path = m_store->filePath(u"a/b/leads.db"_s);
    QVERIFY(open(Database::Mode::Create, path));
    QVERIFY(QFile::exists(path));
}

void TestDatabase::keepsItsSchemaInTheSource() {
    QCOMPARE(must((*m_store)->database().schemaProblems()), QStringList());
    const QStringList statements = migrationStatements(1);
    QVERIFY(statements.size() > 20);
    for (const QString &statement : statements)
        QVERIFY2(statement.startsWith(u"CREATE "_s) || statement.startsWith(u"--"_s), qPrintable(statement));
    QVERIFY(migrationStatements(9999).isEmpty());
}

void TestDatabase::refusesFiles_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("code");
    const int write = int(Database::Mode::ReadWrite);
    const int read = int(Database::Mode::ReadOnly);
    QTest::newRow("an empty file") << QByteArray() << write << int(ErrorCode::ForeignSchema);
    QTest::newRow("an empty file, read only") << QByteArray() << read << int(ErrorCode::NotFound);
    QTest::newRow("a text") << QByteArray(5'000, 'x') << write << int(ErrorCode::ForeignSchema);
    QTest::newRow("a text, to be made a database")
        << QByteArray(5'000, 'x') << int(Database::Mode::Create) << int(ErrorCode::ForeignSchema);
}

void TestDatabase::refusesFiles() {
    QFETCH(QByteArray, content);
    QFETCH(int, mode);
    const QString path = m_store->filePath(u"file.db"_s);
    put(path, content);
    const auto store = open(Database::Mode(mode), path);
    QVERIFY(!store);
    QTEST(int(store.error().code), "code");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestDatabase::refusesWhatIsNotThere() {
    const QString path = m_store->filePath(u"none.db"_s);
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
        QCOMPARE(open(mode, path).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(open(Database::Mode::Create, m_store->filePath(u"config"_s)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(open(Database::Mode::Create, m_store->path() % u"/below.db"_s).error().code, ErrorCode::Io);
}

void TestDatabase::refusesAForeignDatabase() {
    m_store->texts(u"PRAGMA application_id = 7"_s);
    m_store->close();
    const auto store = open(Database::Mode::Create);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::ForeignSchema);
    QVERIFY(store.error().message.contains(u"another program"_s));
}

void TestDatabase::refusesANewerSchema() {
    m_store->texts(u"PRAGMA user_version = %1"_s.arg(latestSchemaVersion() + 1));
    m_store->close();
    for (const Database::Mode mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly})
        QCOMPARE(open(mode).error().code, ErrorCode::NewerSchema);
}

void TestDatabase::refusesAChangedSchema_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("difference");
    QTest::newRow("a dropped trigger") << u"DROP TRIGGER leads_after_update"_s
                                       << u"trigger leads_after_update is missing"_s;
    QTest::newRow("a column more") << u"ALTER TABLE leads ADD COLUMN x TEXT"_s << u"table leads differs"_s;
    QTest::newRow("a foreign trigger") << u"CREATE TRIGGER spy AFTER INSERT ON leads BEGIN SELECT 1; END"_s
                                       << u"trigger spy is not ours"_s;
    QTest::newRow("a foreign table") << u"CREATE TABLE notes (t)"_s << u"table notes is not ours"_s;
    QTest::newRow("a dropped index") << u"DROP INDEX deliveries_due"_s << u"index deliveries_due is missing"_s;
    QTest::newRow("a foreign view") << u"CREATE VIEW v AS SELECT 1"_s << u"view v is not ours"_s;
}

void TestDatabase::refusesAChangedSchema() {
    QFETCH(QString, sql);
    QFETCH(QString, difference);
    m_store->texts(sql);
    QCOMPARE(must((*m_store)->database().schemaProblems()), QStringList{difference});
    QVERIFY(must((*m_store)->check()).join(u' ').contains(difference));
    m_store->close();
    const auto store = open(Database::Mode::ReadWrite);
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::ForeignSchema);
    QVERIFY2(store.error().message.contains(difference), qPrintable(store.error().message));
}

void TestDatabase::refusesToWriteReadOnly() {
    m_store->addLead();
    const auto reader = must(open(Database::Mode::ReadOnly));
    QCOMPARE(must(reader->leads().list(0, 10)).size(), 1);
    QCOMPARE(reader->leads().remove(1).error().code, ErrorCode::ReadOnly);
    QCOMPARE(must(reader->leads().list(0, 10)).size(), 1);
}

void TestDatabase::saysWhoIsBusy() {
    const auto other = m_store->another(0);
    const auto locked = (*m_store)->database().write([&] {
        const auto added = other->leads().add({});
        return added ? ErrorCode::Internal : added.error().code;
    });
    QCOMPARE(must(locked), ErrorCode::Busy);
    QVERIFY(other->leads().add({}));
    const auto reading = (*m_store)->database().write([&] { return other->leads().list(0, 10).has_value(); });
    QVERIFY(must(reading));
}

void TestDatabase::rollsBackOnErrors() {
    Database &database = (*m_store)->database();
    const auto refused = database.write([&]() -> Result<void> {
        database.statement("INSERT INTO leads (first_name) VALUES ('x')").run();
        return std::unexpected(Error{ErrorCode::Conflict, u"no"_s, {}});
    });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    const auto failed = database.write([&] {
        database.statement("INSERT INTO leads (first_name) VALUES ('x')").run();
        database.statementOnce(u"INSERT INTO nowhere VALUES (1)"_s).run();
    });
    QVERIFY(!failed);
    QCOMPARE(m_store->number(u"SELECT count(*) FROM leads"_s), 0);
    QCOMPARE(m_store->refusal(u"INSERT INTO leads (id) VALUES (-1)"_s).code, ErrorCode::InvalidInput);
    m_store->addLead();
}

void TestDatabase::noticesOtherCommits() {
    const auto other = m_store->another();
    const qint64 before = must(other->database().dataVersion());
    QCOMPARE(must(other->database().dataVersion()), before);
    m_store->addLead();
    QVERIFY(must(other->database().dataVersion()) != before);
}

void TestDatabase::backsUp() {
    m_store->addLead();
    const QString path = m_store->filePath(u"it's a backup.db"_s);
    must((*m_store)->backup(path));
    QVERIFY(!(QFile::permissions(path) & kOthers));
    QCOMPARE((*m_store)->backup(path).error().code, ErrorCode::Conflict);
    const auto copy = must(open(Database::Mode::ReadWrite, path));
    QCOMPARE(must(copy->leads().list(0, 10)).size(), 1);
    QCOMPARE(must(copy->info()).databaseId, must((*m_store)->info()).databaseId);
    QVERIFY(!(*m_store)->backup(m_store->filePath(u"none/backup.db"_s)));
}

void TestDatabase::noticesThatItsFileIsGone() {
    m_store->addLead();
    const QString away = m_store->filePath(u"away.db"_s);
    QVERIFY(QFile::rename(m_store->path(), away));
    const auto refused = (*m_store)->leads().add({});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Moved);
    QCOMPARE((*m_store)->leads().list(0, 10).error().code, ErrorCode::Moved);
    QCOMPARE((*m_store)->database().dataVersion().error().code, ErrorCode::Moved);
    QCOMPARE((*m_store)->backup(m_store->filePath(u"copy.db"_s)).error().code, ErrorCode::Moved);
    QVERIFY(QFile::rename(away, m_store->path()));
    m_store->addLead();
    QCOMPARE(must((*m_store)->leads().list(0, 10)).size(), 2);
}

/// The other file must not get the old one's log.
void TestDatabase::noticesAnotherFile() {
    must((*m_store)->backup(m_store->filePath(u"copy.db"_s)));
    m_store->addLead();
    const QString old = m_store->filePath(u"old.db"_s);
    QVERIFY(QFile::rename(m_store->path(), old));
    QVERIFY(QFile::rename(m_store->filePath(u"copy.db"_s), m_store->path()));
    const auto refused = (*m_store)->leads().add({});
    QCOMPARE(refused.error().code, ErrorCode::Replaced);
    const QString aside = m_store->path() % u"-wal.replaced-1"_s;
    QVERIFY(refused.error().hint.contains(aside));
    QVERIFY(!QFile::exists(m_store->path() % u"-wal"_s));
    QCOMPARE((*m_store)->leads().add({}).error(), refused.error());
    m_store->reopen();
    QCOMPARE(must((*m_store)->check()), QStringList());
    QVERIFY(must((*m_store)->leads().list(0, 10)).isEmpty());
    m_store->addLead();

    QVERIFY(QFile::rename(aside, old % u"-wal"_s));
    const auto before = must(open(Database::Mode::ReadWrite, old));
    QCOMPARE(must(before->leads().list(0, 10)).size(), 1);
}

void TestDatabase::refusesANewerSchemaLater() {
    m_store->addLead();
    const auto other = m_store->another();
    m_store->texts(u"PRAGMA user_version = %1"_s.arg(latestSchemaVersion() + 1));
    QCOMPARE(other->leads().add({}).error().code, ErrorCode::NewerSchema);
    QCOMPARE(other->leads().list(0, 10).error().code, ErrorCode::NewerSchema);
    must(other->database().pragma(u"PRAGMA user_version = %1"_s.arg(latestSchemaVersion())));
    QVERIFY(other->leads().add({}));
}

void TestDatabase::checksWhatAGroupNeeds() {
    const auto shared =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::WriteGroup;
    QVERIFY(QFile::setPermissions(m_store->path(), shared));
    const QString problems = must((*m_store)->check()).join(u'\n');
    QVERIFY2(problems.contains(u"does not share what is made in it"_s), qPrintable(problems));
    QVERIFY2(problems.contains(m_store->path() % u"-wal;"_s), qPrintable(problems));
}

/// SQLite makes it with those of the file, and leaves it behind after a crash.
void TestDatabase::givesTheLogItsPermissions() {
    m_store->addLead();
    // What Qt says of the user is what this process may do, which for root is everything.
    const QFileDevice::Permissions readOnly = QFileDevice::ReadOwner;
    const QFileDevice::Permissions isPrivate = readOnly | QFileDevice::WriteOwner;
    const QString log = m_store->path() % u"-shm"_s;
    QVERIFY(QFile::setPermissions(log, readOnly));
    const auto reader = must(open(Database::Mode::ReadOnly));
    QCOMPARE(QFile::permissions(log) & isPrivate, readOnly);
    const auto writer = must(open(Database::Mode::ReadWrite));
    QCOMPARE(QFile::permissions(log) & isPrivate, isPrivate);
}

void TestDatabase::checksWhatIsOpenToOthers() {
    QCOMPARE(must((*m_store)->check()), QStringList());
    QVERIFY(QFile::setPermissions(m_store->path(),
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    const QStringList problems = must((*m_store)->check());
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].startsWith(u"permissions: "_s));
}

void TestDatabase::informs() {
    m_store->addWebhook();
    m_store->addLead();
    m_store->addLead();
    m_store->claim(m_store->addDispatcher(), 1, 1);
    const StoreInfo info = must((*m_store)->info());
    QCOMPARE(info.path, m_store->path());
    QCOMPARE(info.schemaVersion, latestSchemaVersion());
    QCOMPARE(info.journalMode, u"wal"_s);
    QCOMPARE(info.leads, 2);
    QCOMPARE(info.webhooks, 1);
    QCOMPARE(info.pending, 1);
    QCOMPARE(info.sending, 1);
    QCOMPARE(info.lastEventId, 2);
    QVERIFY(info.sizeBytes > 0);
}

WEBHOOKS_TEST(TestDatabase)
#include "tst_database.moc"
