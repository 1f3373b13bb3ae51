// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class DatabaseCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_run = std::make_unique<CommandRun>(); }
    void initMakesADatabaseOnce();
    void infoHasTheDocumentedNames();
    void checkFindsNothingInAGoodDatabase();
    void foreignFilesAreRefused();
    void backupRefusesAnExistingFile();
    void keyTravels();
    void rekeyAsks();
    void pauseIsStored();
    void settingsAreStored();
    void settingsAreRefused_data();
    void settingsAreRefused();
    void configCheckRefusesUnknownKeys();
    void configPathNamesTheFile();
    void configPathNamesDropIns();

private:
    CommandRun::Answer run(const QStringList &arguments) const { return (*m_run)(arguments); }
    QJsonObject info() const { return run({u"database"_s, u"info"_s, u"--json"_s}).object(); }

    std::unique_ptr<CommandRun> m_run;
};

void DatabaseCommandsTest::initMakesADatabaseOnce() {
    QCOMPARE(run({u"database"_s, u"info"_s}).exit, 66);
    QCOMPARE(run({u"database"_s, u"init"_s}).exit, 0);
    const QString id = info().value("database_id"_L1).toString();
    QVERIFY(!id.isEmpty());
    const auto again = run({u"database"_s, u"init"_s});
    QCOMPARE(again.exit, 0);
    QVERIFY(again.messages.contains("exists already"));
    QCOMPARE(info().value("database_id"_L1).toString(), id);
    QCOMPARE(run({u"database"_s, u"migrate"_s}).exit, 0);
}

void DatabaseCommandsTest::infoHasTheDocumentedNames() {
    run({u"database"_s, u"init"_s});
    QCOMPARE(info().keys(), (QStringList{u"database_id"_s, u"in_flight"_s, u"journal_mode"_s, u"key_id"_s,
                                         u"key_path"_s, u"last_backup_at"_s, u"last_backup_path"_s, u"last_event"_s,
                                         u"leads"_s, u"locked"_s, u"on_network"_s, u"path"_s, u"pending"_s,
                                         u"schema_version"_s, u"size_bytes"_s, u"webhooks"_s}));
}

void DatabaseCommandsTest::checkFindsNothingInAGoodDatabase() {
    run({u"database"_s, u"init"_s});
    const auto checked = run({u"database"_s, u"check"_s, u"--json"_s});
    QCOMPARE(checked.exit, 0);
    QVERIFY(checked.array().isEmpty());
    QFile::setPermissions(m_run->path(u"test.sqlite"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto open = run({u"database"_s, u"check"_s, u"--json"_s});
    QCOMPARE(open.exit, 1);
    QCOMPARE(open.array().size(), 1);
}

void DatabaseCommandsTest::foreignFilesAreRefused() {
    m_run->write(u"test.sqlite"_s, QByteArray(4096, 'x'));
    QCOMPARE(run({u"database"_s, u"info"_s}).exit, 74);
    QCOMPARE(run({u"database"_s, u"init"_s}).exit, 74);
}

void DatabaseCommandsTest::backupRefusesAnExistingFile() {
    run({u"database"_s, u"init"_s});
    const QString copy = m_run->path(u"copy.sqlite"_s);
    QCOMPARE(run({u"database"_s, u"backup"_s, copy}).exit, 0);
    const QJsonObject info = run({u"database"_s, u"info"_s, u"--json"_s}).object();
    QCOMPARE(info[u"last_backup_path"_s].toString(), copy);
    QVERIFY(info[u"last_backup_at"_s].isString());
    QCOMPARE(CommandRun::plain({u"--database"_s, copy, u"database"_s, u"check"_s}).exit, 0);
    QCOMPARE(run({u"database"_s, u"backup"_s, copy}).exit, 65);
    QCOMPARE(run({u"database"_s, u"backup"_s, m_run->path(u"nowhere/copy.sqlite"_s)}).exit, 74);
}

void DatabaseCommandsTest::keyTravels() {
    run({u"database"_s, u"init"_s});
    const QString exported = m_run->path(u"exported.key"_s);
    const auto answer = run({u"database"_s, u"key"_s, u"export"_s, exported});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(QFile::permissions(exported) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QCOMPARE(run({u"database"_s, u"key"_s, u"export"_s, exported}).exit, 65);
    const auto printed = run({u"database"_s, u"key"_s, u"export"_s, u"-"_s});
    QFile file(exported);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(printed.data, file.readAll());
    QVERIFY(!QFile::exists(u"-"_s));

    QVERIFY(QFile::remove(info().value("key_path"_L1).toString()));
    QVERIFY(info().value("locked"_L1).toBool());
    QCOMPARE(run({u"webhooks"_s, u"add"_s, u"--name"_s, u"a"_s, u"--url"_s, u"https://example.com"_s, u"--event"_s,
                  u"*"_s, u"--generate-secret"_s})
                 .exit,
             78);
    QCOMPARE(run({u"database"_s, u"key"_s, u"import"_s, m_run->write(u"bad.key"_s, "nonsense")}).exit, 65);
    QCOMPARE(run({u"database"_s, u"key"_s, u"import"_s, m_run->path(u"missing.key"_s)}).exit, 66);
    QCOMPARE(run({u"database"_s, u"key"_s, u"import"_s, exported}).exit, 0);
    QVERIFY(!info().value("locked"_L1).toBool(true));
}

void DatabaseCommandsTest::rekeyAsks() {
    run({u"database"_s, u"init"_s});
    const QString key = info().value("key_id"_L1).toString();
    QCOMPARE(run({u"database"_s, u"key"_s, u"rekey"_s}).exit, 64);
    const auto dry = run({u"database"_s, u"key"_s, u"rekey"_s, u"--dry-run"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(dry.object(), (QJsonObject{{u"dry_run"_s, true}}));
    QCOMPARE(info().value("key_id"_L1).toString(), key);
    QCOMPARE(run({u"database"_s, u"key"_s, u"rekey"_s, u"--yes"_s}).exit, 0);
    QVERIFY(info().value("key_id"_L1).toString() != key);
    QVERIFY(!info().value("locked"_L1).toBool(true));
}

void DatabaseCommandsTest::pauseIsStored() {
    run({u"database"_s, u"init"_s});
    const auto status = [&] {
        return run({u"dispatcher"_s, u"status"_s, u"--json"_s}).object().value("sending"_L1).toString();
    };
    QCOMPARE(status(), u"on"_s);
    QCOMPARE(run({u"dispatcher"_s, u"pause"_s}).exit, 0);
    QCOMPARE(status(), u"paused"_s);
    QCOMPARE(run({u"dispatcher"_s, u"resume"_s}).exit, 0);
    QCOMPARE(status(), u"on"_s);
}

void DatabaseCommandsTest::settingsAreStored() {
    run({u"database"_s, u"init"_s});
    QCOMPARE(run({u"config"_s, u"set"_s, u"timeout"_s, u"20s"_s}).exit, 0);
    QVERIFY(run({u"config"_s, u"show"_s, u"--plain"_s}).data.contains("timeout\t20s\tdatabase\n"));
    QVERIFY(run({u"config"_s, u"show"_s, u"--plain"_s, u"--timeout"_s, u"5s"_s}).data.contains("timeout\t5s\tflag\n"));
    QCOMPARE(run({u"config"_s, u"unset"_s, u"timeout"_s}).exit, 0);
    QVERIFY(run({u"config"_s, u"show"_s, u"--plain"_s}).data.contains("timeout\t15s\tdefault\n"));
}

void DatabaseCommandsTest::settingsAreRefused_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a setting that does not exist") << u"timout"_s << u"5s"_s << "Did you mean “timeout”?"_ba;
    QTest::newRow("a log that keeps nothing") << u"retention-size"_s << u"1"_s << "0 for no limit, or from 10000000"_ba;
    QTest::newRow("a setting of the machine") << u"key-file"_s << u"x"_s << "each machine"_ba;
    QTest::newRow("the store's own rows") << u"database-id"_s << u"x"_s << "no setting"_ba;
    QTest::newRow("a wrong value") << u"timeout"_s << u"5"_s << "unit"_ba;
    QTest::newRow("the metadata address") << u"allow-network"_s << u"169.254.169.254/32"_s << "error"_ba;
}

void DatabaseCommandsTest::settingsAreRefused() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QByteArray, says);
    run({u"database"_s, u"init"_s});
    const auto answer = run({u"config"_s, u"set"_s, name, value});
    QCOMPARE(answer.exit, 64);
    QVERIFY2(answer.messages.contains(says), answer.messages.constData());
}

void DatabaseCommandsTest::configCheckRefusesUnknownKeys() {
    QCOMPARE(run({u"config"_s, u"check"_s}).exit, 0);
    QCOMPARE(run({u"config"_s, u"check"_s, u"--json"_s}).object(),
             (QJsonObject{{u"good"_s, true}, {u"problems"_s, QJsonArray()}}));
    const QString unknown = m_run->write(u"unknown.conf"_s, "timout=5s\n");
    const auto answer = run({u"--config"_s, unknown, u"config"_s, u"check"_s});
    QCOMPARE(answer.exit, 78);
    QVERIFY(answer.messages.contains("timout"));
    const auto asJson = run({u"--config"_s, unknown, u"config"_s, u"check"_s, u"--json"_s}).object();
    QCOMPARE(asJson.value("good"_L1).toBool(true), false);
    QCOMPARE(asJson.value("problems"_L1).toArray().size(), 1);
    QCOMPARE(run({u"--config"_s, unknown, u"config"_s, u"show"_s}).exit, 0);
    QCOMPARE(run({u"--config"_s, m_run->write(u"bad.conf"_s, "timeout=5\n"), u"config"_s, u"check"_s}).exit, 78);
    QCOMPARE(run({u"--config"_s, m_run->path(u"missing.conf"_s), u"config"_s, u"check"_s}).exit, 78);
    const QString authorities = m_run->write(u"ca.conf"_s, "ca-file=ca.conf\n");
    const auto untrusting = run({u"--config"_s, authorities, u"config"_s, u"check"_s});
    QCOMPARE(untrusting.exit, 78);
    QVERIFY(untrusting.messages.contains("holds no certificate"));
}

void DatabaseCommandsTest::configPathNamesTheFile() {
    const QString file = m_run->write(u"my.conf"_s, "lanes=2\n");
    const auto answer = run({u"--config"_s, file, u"config"_s, u"path"_s, u"--json"_s});
    QCOMPARE(answer.object(), (QJsonObject{{u"file"_s, file}, {u"exists"_s, true}, {u"drop_ins"_s, QJsonArray()}}));
}

void DatabaseCommandsTest::configPathNamesDropIns() {
    const QString file = m_run->write(u"my.conf"_s, "timeout=9s\n");
    QVERIFY(QDir(m_run->folder.path()).mkpath(u"my.conf.d"_s));
    const QString dropIn = m_run->write(u"my.conf.d/10-x.conf"_s, "lanes=2\n");
    const auto path = run({u"--config"_s, file, u"config"_s, u"path"_s, u"--json"_s});
    QCOMPARE(path.object()[u"drop_ins"_s].toArray(), QJsonArray{dropIn});
    const auto show = run({u"--config"_s, file, u"config"_s, u"show"_s, u"--plain"_s});
    QVERIFY2(show.data.contains("lanes\t2\tfile 10-x.conf\n"), show.data.constData());
    QVERIFY2(show.data.contains("timeout\t9s\tfile\n"), show.data.constData());
}

WEBHOOKS_TEST(DatabaseCommandsTest)
#include "tst_databasecommands.moc"
