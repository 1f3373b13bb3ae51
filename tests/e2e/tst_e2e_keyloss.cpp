// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QDir>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QByteArray kLead = "INSERT INTO leads (first_name) VALUES ('Jane');";
const QByteArray kSecret = "correct horse battery staple";

}  // namespace

/// Backups that are restored, and the keys without which their secrets stay closed.
class tst_E2eKeyLoss final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void deliversFromABackup();
    void saysWhatIsWrongWithTheKey_data();
    void saysWhatIsWrongWithTheKey();
    void refusesAWrongKeyThatIsNamed();
    void unlocksWhileItRuns();
    void goesOnWithANewKey();

private:
    void addSigned(const QString &name);
    bool isSigned(const RawReceiver::Post &post) const;
    /// Within the program's folder.
    QString keyPath() const {
        return QDir(m_hub->path(u"."_s)).relativeFilePath(info().value("key_path"_L1).toString());
    }
    QJsonObject info() const { return m_hub->run(u"database info --json"_s).object(); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

void tst_E2eKeyLoss::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    m_hub->write(u"secret"_s, kSecret);
    addSigned(u"Signed"_s);
}

void tst_E2eKeyLoss::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eKeyLoss::addSigned(const QString &name) {
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(),
                              u"--name %1 --event lead.created --secret-file secret"_s.arg(name)) > 0);
}

bool tst_E2eKeyLoss::isSigned(const RawReceiver::Post &post) const {
    const QByteArray hash = QMessageAuthenticationCode::hash(post.body, kSecret, QCryptographicHash::Sha256).toHex();
    return post.header("X-LeadHub-Signature") == QByteArray("sha256=" + hash);
}

void tst_E2eKeyLoss::deliversFromABackup() {
    QCOMPARE(m_hub->sql(kLead + kLead).exit, 0);
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 10'000);
    QCOMPARE(m_hub->run(u"dispatcher pause"_s).exit, 0);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    // While everything goes on.
    QCOMPARE(m_hub->run(u"database backup backup.sqlite"_s).exit, 0);
    QCOMPARE(m_hub->run(u"database key export exported.key"_s).exit, 0);
    m_service.reset();

    Program elsewhere;
    elsewhere.write(u"leads.sqlite"_s, m_hub->read(u"backup.sqlite"_s));
    elsewhere.write(u"exported.key"_s, m_hub->read(u"exported.key"_s));
    QVERIFY(QFile::setPermissions(elsewhere.database(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const Ran locked = elsewhere.run(u"database check --plain"_s);
    QVERIFY2(locked.exit == 1 && locked.out.startsWith("key: secrets are locked."), locked.out);
    QCOMPARE(elsewhere.run(u"dispatcher resume"_s).exit, 0);
    QCOMPARE(elsewhere.run(u"--service --once"_s).exit, 78);
    QCOMPARE(elsewhere.count(u"status:pending"_s), 1);
    QCOMPARE(m_receiver->posts().size(), 2);

    QCOMPARE(elsewhere.run(u"database key import exported.key"_s).exit, 0);
    QCOMPARE(elsewhere.run(u"database check"_s).exit, 0);
    QCOMPARE(elsewhere.run(u"--service --once"_s).exit, 0);
    QCOMPARE(elsewhere.count(u"status:succeeded"_s), 3);
    QCOMPARE(m_receiver->posts().size(), 3);
    QVERIFY(isSigned(m_receiver->posts().last()));
    QCOMPARE(elsewhere.sql(kLead).exit, 0);
    QCOMPARE(elsewhere.run(u"--service --once"_s).exit, 0);
    QCOMPARE(m_receiver->posts().size(), 4);
}

void tst_E2eKeyLoss::saysWhatIsWrongWithTheKey_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("lost") << QByteArray() << " is not at "_ba;
    QTest::newRow("another database's") << "other"_ba << ", but this database wants "_ba;
    QTest::newRow("the right name, other bytes") << "bytes"_ba << "but not the one this database wants"_ba;
    QTest::newRow("no key at all") << "none\n"_ba << "This is not a key of LeadHub Webhooks."_ba;
}

void tst_E2eKeyLoss::saysWhatIsWrongWithTheKey() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    QCOMPARE(m_hub->run(u"database key export exported.key"_s).exit, 0);
    const QString path = keyPath();
    if (content == "other") {
        Program other;
        QCOMPARE(other.run(u"database init"_s).exit, 0);
        QCOMPARE(other.run(u"database key export exported.key"_s).exit, 0);
        content = other.read(u"exported.key"_s);
    } else if (content == "bytes") {
        content = m_hub->read(u"exported.key"_s).split(':').mid(0, 3).join(':') + ':' + QByteArray(32, 'k').toBase64();
    }
    QVERIFY(QFile::remove(m_hub->path(path)));
    if (!content.isEmpty())
        m_hub->write(path, content);

    const Ran shown = m_hub->run(u"database info"_s);
    QVERIFY2(shown.exit == 0 && shown.out.contains("secrets are locked") && shown.out.contains(says), shown.out);
    const Ran checked = m_hub->run(u"database check --plain"_s);
    QVERIFY2(checked.exit == 1 && checked.out.contains(says), checked.out);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    const Ran once = m_hub->run(u"--service --once"_s);
    QVERIFY2(once.exit == 78 && once.err.contains("Webhooks with a secret are held back"), once.err);
    QVERIFY2(once.err.contains(says), once.err);
    QCOMPARE(m_hub->count(u"status:pending attempt:0"_s), 1);
    const Ran refused = m_hub->run(u"webhooks rotate-secret Signed --generate-secret"_s);
    QVERIFY2(refused.exit == 78, refused.err);

    QCOMPARE(m_hub->run(u"database key import exported.key"_s).exit, 0);
    QCOMPARE(m_hub->run(u"--service --once"_s).exit, 0);
    QCOMPARE(m_receiver->posts().size(), 1);
    QVERIFY(isSigned(m_receiver->posts().first()));
}

void tst_E2eKeyLoss::refusesAWrongKeyThatIsNamed() {
    Program other;
    QCOMPARE(other.run(u"database init"_s).exit, 0);
    QCOMPARE(other.run(u"database key export exported.key"_s).exit, 0);
    m_hub->write(u"other.key"_s, other.read(u"exported.key"_s));
    for (const auto &line : {u"--key-file other.key --service"_s, u"--key-file other.key webhooks list"_s}) {
        const Ran refused = m_hub->run(line);
        QVERIFY2(refused.exit == 78, qPrintable(line % u": "_s % QString::fromUtf8(refused.err)));
        QVERIFY2(refused.err.contains("but this database wants"), refused.err);
    }
    const Ran imported = m_hub->run(u"database key import other.key"_s);
    QVERIFY2(imported.exit == 78 && imported.err.contains("but this database wants"), imported.err);
    QVERIFY(!info().value("locked"_L1).toBool(true));
}

void tst_E2eKeyLoss::unlocksWhileItRuns() {
    QCOMPARE(m_hub->run(u"database key export exported.key"_s).exit, 0);
    QVERIFY(QFile::remove(m_hub->path(keyPath())));
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QVERIFY2(m_service->log().contains("database.locked"), m_service->log());
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QCOMPARE(m_hub->run(u"database key import exported.key"_s).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 15'000);
    QVERIFY(isSigned(m_receiver->posts().first()));
    QVERIFY2(m_service->log().contains("database.unlocked"), m_service->log());
}

/// Webhooks that the service knows already, and those that come later.
void tst_E2eKeyLoss::goesOnWithANewKey() {
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    const QByteArray oldKey = m_hub->read(keyPath());
    QCOMPARE(m_hub->run(u"database key rekey --yes"_s).exit, 0);
    addSigned(u"Later"_s);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 3, 15'000);
    for (const RawReceiver::Post &post : m_receiver->posts())
        QVERIFY(isSigned(post));
    m_hub->write(u"old.key"_s, oldKey);
    QCOMPARE(m_hub->run(u"database key import old.key"_s).exit, 78);
}

WEBHOOKS_TEST(tst_E2eKeyLoss)
#include "tst_e2e_keyloss.moc"
