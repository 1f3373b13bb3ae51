// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/settings.h"

#include "store/store.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void defaultsAreTheSpecifications();
    void firstOriginWins_data();
    void firstOriginWins();
    void databaseIsBelowFile();
    void networksOfTheDatabaseAlwaysCount();
    void refusesWrongValues_data();
    void refusesWrongValues();
    void saysWhereAWrongValueStands_data();
    void saysWhereAWrongValueStands();
    void unknownKeysAreWarnings();
    void namedFileMustExist();
    void pathsInTheFileAreRelativeToIt();
    void dropInsGoBeforeTheFile();
    void dropInsAreCheckedToo();
    void givesTheProxy();
    void aCredentialGoesBeforeTheFilesKey();
    void readsSizes_data();
    void readsSizes();

private:
    QString file(const QByteArray &content, const QString &name = u"test.conf"_s) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
}

QString SettingsTest::file(const QByteArray &content, const QString &name) const {
    const QString path = m_folder->filePath(name);
    QFile out(path);
    if (out.open(QIODevice::WriteOnly))
        out.write(content);
    return path;
}

void SettingsTest::defaultsAreTheSpecifications() {
    const auto settings = Settings::load({}, {}, {});
    QVERIFY(settings);
    QCOMPARE(settings->deliveryPolicy(), DeliveryPolicy());
    QCOMPARE(settings->globalConcurrency(), 256);
    QCOMPARE(settings->retentionAgeMs(), 30LL * 24 * 3600 * 1000);
    QCOMPARE(settings->retentionBytes(), 0);
    QCOMPARE(settings->minFreeBytes(), 64'000'000);
    QVERIFY(settings->addressRules().allowed().isEmpty());
    QVERIFY(settings->databasePath().endsWith("/leadhub-webhooks/leadhub-webhooks.sqlite"_L1));
    QCOMPARE(settings->configFile(), m_folder->filePath(u"leadhub-webhooks/leadhub-webhooks.conf"_s));
}

void SettingsTest::firstOriginWins_data() {
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("origin");
    QTest::newRow("a flag wins over all") << u"5s"_s << u"6s"_s << "timeout=7s\n"_ba << u"5s"_s << u"flag"_s;
    QTest::newRow("the environment wins over the file")
        << QString() << u"6s"_s << "timeout=7s\n"_ba << u"6s"_s << u"environment"_s;
    QTest::newRow("the file wins over the default")
        << QString() << QString() << "timeout=7s\n"_ba << u"7s"_s << u"file"_s;
    QTest::newRow("the default is last") << QString() << QString() << "# empty\n"_ba << u"15s"_s << u"default"_s;
}

void SettingsTest::firstOriginWins() {
    QFETCH(QString, flag);
    QFETCH(QString, environment);
    QFETCH(QByteArray, content);
    QMap<QString, QStringList> flags;
    if (!flag.isNull())
        flags.insert(u"timeout"_s, {flag});
    const auto settings = Settings::load(flags, {{u"LEADHUB_WEBHOOKS_TIMEOUT"_s, environment}}, file(content));
    QVERIFY(settings);
    QTEST(settings->text("timeout"), "value");
    QTEST(settings->value(u"timeout"_s).origin, "origin");
    QVERIFY(settings->warnings().isEmpty());
}

void SettingsTest::databaseIsBelowFile() {
    auto store = Store::open({.database = {.path = m_folder->filePath(u"x.sqlite"_s), .mode = Database::Mode::Create},
                              .key = {{}, m_folder->path()}});
    QVERIFY(store);
    QVERIFY((*store)->settings().setValue(u"timeout"_s, u"9s"_s));
    QVERIFY((*store)->settings().setValue(u"max-retries"_s, u"7"_s));
    QVERIFY((*store)->settings().setValue(u"concurrency"_s, u"many"_s));
    auto settings = Settings::load({}, {}, file("timeout=7s\n"));
    QVERIFY(settings);
    QVERIFY(settings->addDatabase((*store)->settings()));
    QCOMPARE(settings->text("timeout"), u"7s"_s);
    QCOMPARE(settings->text("max-retries"), u"7"_s);
    QCOMPARE(settings->value(u"max-retries"_s).origin, u"database"_s);
    QCOMPARE(settings->text("concurrency"), u"8"_s);
    QCOMPARE(settings->warnings().size(), 1);
}

void SettingsTest::networksOfTheDatabaseAlwaysCount() {
    auto store = Store::open({.database = {.path = m_folder->filePath(u"x.sqlite"_s), .mode = Database::Mode::Create},
                              .key = {{}, m_folder->path()}});
    QVERIFY(store);
    QVERIFY((*store)->settings().setValue(u"allow-network"_s, u"10.1.0.0/16,127.0.0.0/8"_s));
    auto settings = Settings::load({{u"allow-network"_s, {u"127.0.0.0/8"_s, u"192.168.1.0/24"_s}}}, {}, {});
    QVERIFY(settings);
    QVERIFY(settings->addDatabase((*store)->settings()));
    QVERIFY(settings->addDatabase((*store)->settings()));
    QCOMPARE(settings->value(u"allow-network"_s).values,
             (QStringList{u"127.0.0.0/8"_s, u"192.168.1.0/24"_s, u"10.1.0.0/16"_s}));
    QCOMPARE(settings->value(u"allow-network"_s).origin, u"flag, database"_s);
    QCOMPARE(settings->addressRules().allowed().size(), 3);
}

void SettingsTest::refusesWrongValues_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("a name to listen on") << u"api-listen"_s << u"localhost:9798"_s;
    QTest::newRow("a duration without unit") << u"timeout"_s << u"15"_s;
    QTest::newRow("a timeout that is too long") << u"timeout"_s << u"10m"_s;
    QTest::newRow("a negative number") << u"max-retries"_s << u"-1"_s;
    QTest::newRow("half an attempt") << u"max-retries"_s << u"1.5"_s;
    QTest::newRow("a factor below one") << u"backoff-factor"_s << u"0.5"_s;
    QTest::newRow("a factor that is no number") << u"backoff-factor"_s << u"nan"_s;
    QTest::newRow("a level that does not exist") << u"log-level"_s << u"loud"_s;
    QTest::newRow("something that is no network") << u"allow-network"_s << u"localhost"_s;
    QTest::newRow("a network with bits of a host") << u"allow-network"_s << u"10.1.2.3/8"_s;
    QTest::newRow("the metadata address") << u"allow-network"_s << u"169.254.169.254"_s;
    QTest::newRow("a size without number") << u"retention-size"_s << u"MB"_s;
    QTest::newRow("a size that keeps hardly anything") << u"retention-size"_s << u"1"_s;
    QTest::newRow("a proxy of another kind") << u"proxy"_s << u"socks5://127.0.0.1:1080"_s;
    QTest::newRow("a proxy without port") << u"proxy"_s << u"http://127.0.0.1"_s;
    QTest::newRow("a proxy with a password") << u"proxy"_s << u"http://ada:secret@127.0.0.1:3128"_s;
    QTest::newRow("a proxy with a path") << u"proxy"_s << u"http://127.0.0.1:3128/"_s;
    QTest::newRow("a log that is never checkpointed") << u"checkpoint-size"_s << u"0"_s;
    QTest::newRow("more space than there can be") << u"min-free-space"_s << u"9000TB"_s;
    QTest::newRow("no file") << u"key-file"_s << u""_s;
    QTest::newRow("a setting that does not exist") << u"time-out"_s << u"15s"_s;
}

void SettingsTest::refusesWrongValues() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto checked = Settings::check(name, value);
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
    QVERIFY(!checked.error().message.isEmpty());
}

void SettingsTest::saysWhereAWrongValueStands_data() {
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("where");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a flag is the user's mistake")
        << u"x"_s << QString() << ""_ba << u"--lanes"_s << ErrorCode::InvalidInput;
    QTest::newRow("the environment is configuration")
        << QString() << u"x"_s << ""_ba << u"LEADHUB_WEBHOOKS_LANES"_s << ErrorCode::Configuration;
    QTest::newRow("the file is configuration")
        << QString() << QString() << "lanes=x\n"_ba << u"test.conf: lanes"_s << ErrorCode::Configuration;
}

void SettingsTest::saysWhereAWrongValueStands() {
    QFETCH(QString, flag);
    QFETCH(QString, environment);
    QFETCH(QByteArray, content);
    QFETCH(QString, where);
    QMap<QString, QStringList> flags;
    if (!flag.isNull())
        flags.insert(u"lanes"_s, {flag});
    const auto settings = Settings::load(flags, {{u"LEADHUB_WEBHOOKS_LANES"_s, environment}}, file(content));
    QVERIFY(!settings);
    QVERIFY2(settings.error().message.contains(where), qPrintable(settings.error().message));
    QTEST(settings.error().code, "code");
}

void SettingsTest::unknownKeysAreWarnings() {
    const auto settings = Settings::load({}, {}, file("timout=7s\nlanes=2\n"));
    QVERIFY(settings);
    QCOMPARE(settings->text("lanes"), u"2"_s);
    QCOMPARE(settings->unknownKeys(), QStringList{u"timout"_s});
    QCOMPARE(settings->warnings().size(), 1);
    QVERIFY(settings->warnings()[0].contains(u"did you mean “timeout”"_s));
    const auto nested = Settings::load({}, {}, file("config=other.conf\n"));
    QVERIFY(nested);
    QCOMPARE(nested->warnings().size(), 1);
    QVERIFY(nested->warnings()[0].endsWith(u"a configuration file cannot name another one"_s));
}

void SettingsTest::namedFileMustExist() {
    const auto settings = Settings::load({}, {}, m_folder->filePath(u"missing.conf"_s));
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, ErrorCode::Configuration);
}

void SettingsTest::pathsInTheFileAreRelativeToIt() {
    const auto settings = Settings::load({}, {}, file("database=data/leads.sqlite\nallow-network=10.1.0.0/16, ::1\n"));
    QVERIFY(settings);
    QCOMPARE(settings->databasePath(), m_folder->filePath(u"data/leads.sqlite"_s));
    QCOMPARE(settings->value(u"allow-network"_s).values, (QStringList{u"10.1.0.0/16"_s, u"::1"_s}));
}

void SettingsTest::dropInsGoBeforeTheFile() {
    const QString main = file("lanes=2\ntimeout=7s\nbackoff=9s\n");
    QVERIFY(QDir().mkpath(main % u".d"_s));
    file("timeout=8s\nbackoff=8s\nca-file=ca.pem\n", u"test.conf.d/10-first.conf"_s);
    file("timeout=6s\n", u"test.conf.d/20-second.conf"_s);
    file("timeout=5s\n", u"test.conf.d/30-no.conf~"_s);
    const auto settings = Settings::load({{u"backoff"_s, {u"3s"_s}}}, {}, main);
    QVERIFY(settings);
    QCOMPARE(settings->text("lanes"), u"2"_s);
    QCOMPARE(settings->value(u"lanes"_s).origin, u"file"_s);
    QCOMPARE(settings->text("timeout"), u"6s"_s);
    QCOMPARE(settings->value(u"timeout"_s).origin, u"file 20-second.conf"_s);
    QCOMPARE(settings->text("backoff"), u"3s"_s);
    QCOMPARE(settings->text("ca-file"), m_folder->filePath(u"ca.pem"_s));
    QCOMPARE(settings->dropIns(), (QStringList{main % u".d/10-first.conf"_s, main % u".d/20-second.conf"_s}));
}

void SettingsTest::dropInsAreCheckedToo() {
    const QString main = file("lanes=2\n");
    QVERIFY(QDir().mkpath(main % u".d"_s));
    file("lane=2\n", u"test.conf.d/10-x.conf"_s);
    const auto warned = Settings::load({}, {}, main);
    QVERIFY(warned);
    QCOMPARE(warned->warnings().size(), 1);
    QVERIFY(warned->warnings()[0].contains(u"10-x.conf"_s));
    file("lanes=many\n", u"test.conf.d/10-x.conf"_s);
    const auto wrong = Settings::load({}, {}, main);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.contains(u"10-x.conf: lanes"_s));
}

void SettingsTest::givesTheProxy() {
    const auto none = Settings::load({}, {}, {});
    QVERIFY(none);
    QVERIFY(none->proxy().isEmpty());
    const auto one = Settings::load({{u"proxy"_s, {u"http://proxy.example.com:3128"_s}}}, {}, {});
    QVERIFY(one);
    QCOMPARE(one->proxy().host(), u"proxy.example.com"_s);
    QCOMPARE(one->proxy().port(), 3128);
}

void SettingsTest::aCredentialGoesBeforeTheFilesKey() {
    const QMap<QString, QString> environment{{u"CREDENTIALS_DIRECTORY"_s, m_folder->path()}};
    const QString main = file("key-file=own.key\n");
    const auto none = Settings::load({}, environment, main);
    QVERIFY(none);
    QCOMPARE(none->text("key-file"), m_folder->filePath(u"own.key"_s));
    file("x", u"master.key"_s);
    const auto handedOver = Settings::load({}, environment, main);
    QVERIFY(handedOver);
    QCOMPARE(handedOver->text("key-file"), QString());
    const auto named = Settings::load({{u"key-file"_s, {u"mine.key"_s}}}, environment, main);
    QVERIFY(named);
    QCOMPARE(named->text("key-file"), u"mine.key"_s);
}

void SettingsTest::readsSizes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("nothing") << u"0"_s << qint64{0};
    QTest::newRow("bytes") << u"250000"_s << qint64{250'000};
    QTest::newRow("kilobytes") << u"500kB"_s << qint64{500'000};
    QTest::newRow("megabytes in lower case") << u"20mb"_s << qint64{20'000'000};
    QTest::newRow("gigabytes with a space") << u"2 GB"_s << qint64{2'000'000'000};
    QTest::newRow("a negative size is none") << u"-1"_s << qint64{-1};
    QTest::newRow("too much is none") << u"9000000000000TB"_s << qint64{-1};
    QTest::newRow("an unknown unit is none") << u"2 cows"_s << qint64{-1};
}

void SettingsTest::readsSizes() {
    QFETCH(QString, text);
    QTEST(parseSize(text).value_or(-1), "bytes");
}

WEBHOOKS_TEST(SettingsTest)
#include "tst_settings.moc"
