// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secretbox.h"
#include "support/testprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Purpose = SecretBox::Purpose;

class TestSecretBox final : public QObject {
    Q_OBJECT

private slots:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void neverSealsTwiceTheSame();
    void refusesAChangedBlob();
    void refusesAMovedBlob();
    void staysShutWithoutAKey();
    void readsTheKeyFileItWrote();
    void neverReplacesAKeyFile();
    void refusesKeyFiles_data();
    void refusesKeyFiles();
};

void TestSecretBox::opensWhatItSealed_data() {
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("a text") << QByteArray("whsec_abc");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("bytes with NUL") << QByteArray("\0a\xff", 3);
    QTest::newRow("much") << QByteArray(100'000, 'x');
}

void TestSecretBox::opensWhatItSealed() {
    QFETCH(QByteArray, plain);
    const SecretBox box(DatabaseKey::generate(), u"db"_s);
    const auto sealed = box.seal(plain, 1, Purpose::Secret);
    QVERIFY(sealed);
    QCOMPARE(sealed->size(), plain.size() + 1 + 12 + 16);
    QVERIFY(plain.isEmpty() || !sealed->contains(plain));
    const auto opened = box.open(*sealed, 1, Purpose::Secret);
    QVERIFY(opened);
    QCOMPARE(opened->bytes(), plain);
}

void TestSecretBox::neverSealsTwiceTheSame() {
    const SecretBox box(DatabaseKey::generate(), u"db"_s);
    QVERIFY(*box.seal("s", 1, Purpose::Secret) != *box.seal("s", 1, Purpose::Secret));
}

void TestSecretBox::refusesAChangedBlob() {
    const SecretBox box(DatabaseKey::generate(), u"db"_s);
    const QByteArray sealed = *box.seal("secret", 1, Purpose::Secret);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto opened = box.open(changed, 1, Purpose::Secret);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::KeyMissing);
        QVERIFY(!box.open(sealed.first(i), 1, Purpose::Secret));
    }
}

void TestSecretBox::refusesAMovedBlob() {
    const DatabaseKey key = DatabaseKey::generate();
    const SecretBox box(key, u"db"_s);
    const QByteArray sealed = *box.seal("secret", 1, Purpose::Secret);
    QVERIFY(box.open(sealed, 1, Purpose::Secret));
    QVERIFY(!box.open(sealed, 2, Purpose::Secret));
    QVERIFY(!box.open(sealed, 1, Purpose::PreviousSecret));
    QVERIFY(!box.open(sealed, 1, Purpose::Headers));
    QVERIFY(!SecretBox(key, u"other"_s).open(sealed, 1, Purpose::Secret));
    QVERIFY(!SecretBox(DatabaseKey::generate(), u"db"_s).open(sealed, 1, Purpose::Secret));
    QVERIFY(!SecretBox({u"00000000"_s, key.bytes}, u"db"_s).open(sealed, 1, Purpose::Secret));
    QVERIFY(!SecretBox({key.id, DatabaseKey::generate().bytes}, u"db"_s).open(sealed, 1, Purpose::Secret));
}

void TestSecretBox::staysShutWithoutAKey() {
    const SecretBox box;
    QVERIFY(box.isLocked());
    QCOMPARE(box.seal("s", 1, Purpose::Secret).error().code, ErrorCode::KeyMissing);
    QCOMPARE(box.open(QByteArray(40, '\1'), 1, Purpose::Secret).error().code, ErrorCode::KeyMissing);
}

void TestSecretBox::readsTheKeyFileItWrote() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"db.key"_s);
    const DatabaseKey key = DatabaseKey::generate();
    QVERIFY(writeKeyFile(path, key));
    constexpr auto kOthers =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(path) & kOthers));
    const auto read = readKeyFile(path);
    QVERIFY(read);
    QCOMPARE(read->id, key.id);
    QVERIFY(read->bytes == key.bytes);
}

void TestSecretBox::neverReplacesAKeyFile() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"db.key"_s);
    const DatabaseKey key = DatabaseKey::generate();
    QVERIFY(writeKeyFile(path, key));
    const auto again = writeKeyFile(path, DatabaseKey::generate());
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(readKeyFile(path)->id, key.id);
    QCOMPARE(readKeyFile(folder.filePath(u"none.key"_s)).error().code, ErrorCode::NotFound);
}

void TestSecretBox::refusesKeyFiles_data() {
    QTest::addColumn<QByteArray>("content");
    const QByteArray base64 = QByteArray(32, 'k').toBase64();
    QTest::newRow("an empty file") << QByteArray();
    QTest::newRow("another file") << QByteArray("-----BEGIN PRIVATE KEY-----\n");
    QTest::newRow("another version") << QByteArray("leadhub-webhooks-key:2:01234567:" + base64);
    QTest::newRow("a short id") << QByteArray("leadhub-webhooks-key:1:0123:" + base64);
    QTest::newRow("a short key") << QByteArray("leadhub-webhooks-key:1:01234567:" + QByteArray(16, 'k').toBase64());
    QTest::newRow("no base64") << QByteArray("leadhub-webhooks-key:1:01234567:***");
    QTest::newRow("more behind it") << QByteArray("leadhub-webhooks-key:1:01234567:" + base64 + ":x");
}

void TestSecretBox::refusesKeyFiles() {
    QFETCH(QByteArray, content);
    QCOMPARE(DatabaseKey::fromFileContent(content).error().code, ErrorCode::BadFile);
    QVERIFY(DatabaseKey::fromFileContent("leadhub-webhooks-key:1:01234567:" + QByteArray(32, 'k').toBase64() + "\r\n"));
}

WEBHOOKS_TEST(TestSecretBox)
#include "tst_secretbox.moc"
