// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestStoreKey final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void makesAKeyBesideTheConfiguration();
    void opensLockedWithoutItsKey();
    void bringsBackAnExportedKey();
    void looksForAKeyThatComes();
    void refusesAnotherDatabasesKey();
    void namesTheWrongKey();
    void changesTheKey();
    void opensABackupFromBefore();
    void finishesAChangeThatWasCutOff();
    void takesTheKeyThatIsInItsPlace();
    void keepsTheKeyUntilTheDatabaseWantsAnother();
    void failsToChangeTheKeyWithoutATrace();
    void refusesToChangeAKeyThatWasChanged();
    void noticesAKeyThatIsBrought();

private:
    QString keyPath() { return must((*m_store)->info()).keyPath; }
    static QString former(const QString &path, const QString &id) { return path % u'.' % id % u".old"_s; }
    QByteArray secret() { return must((*m_store)->webhooks().secrets(m_webhook, kNow)).current.bytes(); }

    std::unique_ptr<TestStore> m_store;
    qint64 m_webhook = 0;
};

void TestStoreKey::init() {
    m_store = std::make_unique<TestStore>();
    m_webhook = m_store->addWebhook(TestStore::sample(), Secret(QByteArray("the secret"))).id;
}

void TestStoreKey::makesAKeyBesideTheConfiguration() {
    const StoreInfo info = must((*m_store)->info());
    QVERIFY(info.keyPath.startsWith(m_store->filePath(u"config/leadhub-webhooks/keys/"_s)));
    QVERIFY(info.keyPath.endsWith(info.databaseId % u".key"_s));
    QCOMPARE(must(readKeyFile(info.keyPath)).id, info.keyId);
    QVERIFY(!info.locked);
    const QByteArray before = must(readKeyFile(info.keyPath)).toFileContent();
    m_store->reopen();
    must((*m_store)->ensureKey());
    QCOMPARE(must(readKeyFile(keyPath())).toFileContent(), before);
    QVERIFY(!m_store->bytesOnDisk().contains(must(readKeyFile(keyPath())).bytes.bytes()));
}

void TestStoreKey::opensLockedWithoutItsKey() {
    const QString path = keyPath();
    m_store->close();
    QVERIFY(QFile::remove(path));
    m_store->reopen();
    QVERIFY((*m_store)->isLocked());
    QVERIFY(must((*m_store)->info()).locked);
    QCOMPARE((*m_store)->ensureKey().error().code, ErrorCode::KeyMissing);
    QCOMPARE((*m_store)->rekey().error().code, ErrorCode::KeyMissing);
    QVERIFY(!(*m_store)->exportKey());
    QVERIFY(must((*m_store)->check()).join(u' ').contains(u"database key import"_s));
    QVERIFY(!QFile::exists(path));
    m_store->addLead();
}

void TestStoreKey::bringsBackAnExportedKey() {
    const DatabaseKey key = must((*m_store)->exportKey());
    const QString path = keyPath();
    m_store->close();
    QVERIFY(QFile::remove(path));
    m_store->reopen();
    must((*m_store)->importKey(key));
    QVERIFY(!(*m_store)->isLocked());
    QCOMPARE(secret(), QByteArray("the secret"));
    must((*m_store)->importKey(key));
    m_store->reopen();
    QCOMPARE(secret(), QByteArray("the secret"));
}

void TestStoreKey::looksForAKeyThatComes() {
    QVERIFY(!must((*m_store)->lookForKey()));
    const auto other = m_store->another();
    const QString path = keyPath();
    const DatabaseKey old = must(readKeyFile(path));
    const DatabaseKey fresh = must(other->rekey());
    QVERIFY(must((*m_store)->lookForKey()));
    QCOMPARE(secret(), QByteArray("the secret"));
    QVERIFY(QFile::remove(path));
    m_store->reopen();
    QVERIFY(!must((*m_store)->lookForKey()));
    must(writeKeyFile(path, old));
    QVERIFY(must((*m_store)->lookForKey()));
    QVERIFY((*m_store)->isLocked());
    QVERIFY((*m_store)->lock()->message.contains(old.id));
    QVERIFY(QFile::remove(path));
    must(writeKeyFile(path, fresh));
    QVERIFY(must((*m_store)->lookForKey()));
    QVERIFY(!(*m_store)->isLocked());
    QCOMPARE(secret(), QByteArray("the secret"));
}

void TestStoreKey::refusesAnotherDatabasesKey() {
    const QByteArray before = must(readKeyFile(keyPath())).toFileContent();
    const DatabaseKey other = DatabaseKey::generate();
    const auto imported = (*m_store)->importKey(other);
    QVERIFY(!imported);
    QCOMPARE(imported.error().code, ErrorCode::KeyMissing);
    QVERIFY(imported.error().message.contains(other.id));
    QVERIFY(imported.error().message.contains(must((*m_store)->info()).keyId));
    const DatabaseKey sameName{must((*m_store)->info()).keyId, other.bytes};
    QVERIFY(!(*m_store)->importKey(sameName));
    QCOMPARE(must(readKeyFile(keyPath())).toFileContent(), before);
}

void TestStoreKey::namesTheWrongKey() {
    const QString wrong = m_store->filePath(u"wrong.key"_s);
    const DatabaseKey other = DatabaseKey::generate();
    must(writeKeyFile(wrong, other));
    StoreOptions options = m_store->options();
    options.database.mode = Database::Mode::ReadWrite;
    options.key.keyFile = wrong;
    const auto opened = Store::open(options);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::KeyMissing);
    QVERIFY(opened.error().message.contains(other.id));
    options.key.keyFile = m_store->filePath(u"none.key"_s);
    QCOMPARE(Store::open(options).error().code, ErrorCode::NotFound);
}

void TestStoreKey::changesTheKey() {
    Webhook webhook = TestStore::sample(u"with headers"_s);
    webhook.headers = {{"Authorization", "Bearer abc"}};
    const qint64 other = m_store->addWebhook(webhook, Secret(QByteArray("before"))).id;
    must((*m_store)->webhooks().setSecret(other, Secret(QByteArray("after")), 60'000, kNow));
    const QString path = keyPath();
    const DatabaseKey old = must((*m_store)->exportKey());
    const DatabaseKey fresh = must((*m_store)->rekey());
    QVERIFY(fresh.id != old.id);
    QCOMPARE(must(readKeyFile(path)).id, fresh.id);
    QCOMPARE(must(readKeyFile(former(path, old.id))).id, old.id);
    QVERIFY(!(*m_store)->importKey(old));
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(secret(), QByteArray("the secret"));
        const SigningSecrets both = must((*m_store)->webhooks().secrets(other, kNow));
        QCOMPARE(both.current.bytes(), QByteArray("after"));
        QCOMPARE(both.previous.bytes(), QByteArray("before"));
        QCOMPARE(must((*m_store)->webhooks().byId(other)).headers, webhook.headers);
        m_store->reopen();
    }
    must((*m_store)->rekey());
    QCOMPARE(must(readKeyFile(former(path, fresh.id))).id, fresh.id);
    QCOMPARE(must(readKeyFile(former(path, old.id))).id, old.id);
}

void TestStoreKey::opensABackupFromBefore() {
    const QString backup = m_store->filePath(u"backup.db"_s);
    const DatabaseKey old = must((*m_store)->exportKey());
    must((*m_store)->backup(backup));
    must((*m_store)->rekey());
    must((*m_store)->rekey());
    StoreOptions options = m_store->options();
    options.database.path = backup;
    const auto before = must(Store::open(options));
    QVERIFY(!before->isLocked());
    QCOMPARE(must(before->webhooks().secrets(1, kNow)).current.bytes(), QByteArray("the secret"));
    // What is brought for one of them does not take the key from the other.
    must(before->importKey(old));
    QVERIFY(!before->isLocked());
    m_store->reopen();
    QVERIFY(!(*m_store)->isLocked());
    QCOMPARE(secret(), QByteArray("the secret"));
}

/// Ended after the database took the new key, before the file was in its place.
void TestStoreKey::finishesAChangeThatWasCutOff() {
    const QString path = keyPath();
    const QString oldId = must(readKeyFile(path)).id;
    const DatabaseKey fresh = must((*m_store)->rekey());
    const QString waiting = path % u'.' % fresh.id % u".new"_s;
    m_store->close();
    QVERIFY(QFile::rename(path, waiting));
    QVERIFY(QFile::rename(former(path, oldId), path));
    m_store->reopen();
    QVERIFY(!(*m_store)->isLocked());
    QCOMPARE(secret(), QByteArray("the secret"));
    QCOMPARE(must(readKeyFile(path)).id, fresh.id);
    QCOMPARE(must(readKeyFile(former(path, oldId))).id, oldId);
    QVERIFY(!QFile::exists(waiting));
}

/// As when another process is faster in putting it there: what waits cannot be moved, and is not needed.
void TestStoreKey::takesTheKeyThatIsInItsPlace() {
    const QString path = keyPath();
    const DatabaseKey fresh = must((*m_store)->rekey());
    QVERIFY(QDir().mkdir(path % u'.' % fresh.id % u".new"_s));
    m_store->reopen();
    QVERIFY(!(*m_store)->isLocked());
    QCOMPARE(keyPath(), path);
    QCOMPARE(secret(), QByteArray("the secret"));
}

/// Ended before that: the new key is of no use, and goes with the next change.
void TestStoreKey::keepsTheKeyUntilTheDatabaseWantsAnother() {
    const QString path = keyPath();
    const QByteArray before = must(readKeyFile(path)).toFileContent();
    const DatabaseKey stray = DatabaseKey::generate();
    must(writeKeyFile(path % u'.' % stray.id % u".new"_s, stray));
    m_store->reopen();
    QCOMPARE(secret(), QByteArray("the secret"));
    QCOMPARE(must(readKeyFile(path)).toFileContent(), before);
    must((*m_store)->rekey());
    QCOMPARE(QFileInfo(path).dir().entryList({u"*.new"_s}, QDir::Files), QStringList());
    QCOMPARE(secret(), QByteArray("the secret"));
}

void TestStoreKey::failsToChangeTheKeyWithoutATrace() {
    const QString path = keyPath();
    const QByteArray before = must(readKeyFile(path)).toFileContent();
    const QStringList files = QFileInfo(path).dir().entryList(QDir::Files);
    m_store->texts(u"CREATE TEMP TRIGGER full BEFORE UPDATE ON webhooks BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QVERIFY(!(*m_store)->rekey());
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files), files);
    QCOMPARE(must(readKeyFile(path)).toFileContent(), before);
    QCOMPARE(secret(), QByteArray("the secret"));
    m_store->reopen();
    QCOMPARE(secret(), QByteArray("the secret"));
}

void TestStoreKey::refusesToChangeAKeyThatWasChanged() {
    const auto other = m_store->another();
    must(other->rekey());
    QCOMPARE((*m_store)->rekey().error().code, ErrorCode::Conflict);
    QVERIFY(must((*m_store)->lookForKey()));
    QCOMPARE(secret(), QByteArray("the secret"));
    must((*m_store)->rekey());
    QVERIFY(must(other->lookForKey()));
    QVERIFY(!other->isLocked());
}

void TestStoreKey::noticesAKeyThatIsBrought() {
    const DatabaseKey key = must((*m_store)->exportKey());
    const QString path = keyPath();
    m_store->close();
    QVERIFY(QFile::remove(path));
    m_store->reopen();
    QVERIFY(!must((*m_store)->lookForKey()));
    QVERIFY((*m_store)->isLocked());
    must(m_store->another()->importKey(key));
    QVERIFY(must((*m_store)->lookForKey()));
    QCOMPARE(secret(), QByteArray("the secret"));
    QVERIFY(!must((*m_store)->lookForKey()));
}

WEBHOOKS_TEST(TestStoreKey)
#include "tst_storekey.moc"
