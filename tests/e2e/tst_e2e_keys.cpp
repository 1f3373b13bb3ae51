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

const QByteArray kSecret = "correct horse battery staple";

}  // namespace

/// The key for the secrets beside a running service: missing, brought, changed, and changed by a process that dies.
class tst_E2eKeys final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void waitsForTheKeyAndGoesOn();
    void changesTheKeyUnderARunningService();
    void refusesTheOldKeyAfterwards();
    void survivesADeathInTheMiddle();

private:
    void insertLead() { QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0); }
    void done(const QString &line) const;
    QDir keys() const { return QDir(m_hub->path(u"config/leadhub-webhooks/keys"_s)); }
    bool isLocked() const { return m_hub->run(u"database info --json"_s).object().value("locked"_L1).toBool(true); }
    bool isSigned(const RawReceiver::Post &post) const {
        return post.header("X-LeadHub-Signature") ==
               "sha256=" + QMessageAuthenticationCode::hash(post.body, kSecret, QCryptographicHash::Sha256).toHex();
    }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

void tst_E2eKeys::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
    m_hub->write(u"secret"_s, kSecret);
    done(u"database init"_s);
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(),
                              u"--name Signed --event lead.created --secret-file secret"_s) > 0);
}

void tst_E2eKeys::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eKeys::done(const QString &line) const {
    const Ran ran = m_hub->run(line);
    QVERIFY2(ran.exit == 0, ran.err);
}

void tst_E2eKeys::waitsForTheKeyAndGoesOn() {
    done(u"database key export exported.key"_s);
    m_hub->setEnvironment(u"XDG_CONFIG_HOME"_s, m_hub->path(u"elsewhere"_s));
    m_service = m_hub->service({});
    QVERIFY(m_service);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:pending"_s), 1, 10'000);
    const Ran status = m_hub->run(u"dispatcher status"_s);
    QVERIFY2(status.out.contains("held back until `database key import`"), status.out);
    QVERIFY(m_hub->run(u"dispatcher status --json"_s).object().value("locked"_L1).toBool());
    const Ran health = m_hub->run(u"health --ready"_s);
    QCOMPARE(health.exit, 69);
    QVERIFY2(health.out.contains("The database's key is not here"), health.out);
    QVERIFY2(m_service->log().contains("database.locked"), m_service->log());
    QCOMPARE(m_receiver->posts().size(), 0);

    done(u"database key import exported.key"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 20'000);
    QVERIFY(isSigned(m_receiver->posts().first()));
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QVERIFY2(m_service->log().contains("database.unlocked"), m_service->log());
    QCOMPARE(m_hub->run(u"health --ready"_s).exit, 0);
}

void tst_E2eKeys::changesTheKeyUnderARunningService() {
    m_service = m_hub->service({});
    QVERIFY(m_service);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 20'000);
    done(u"database key rekey --yes"_s);
    // The service has to read the webhook anew, with the new key.
    done(u"webhooks edit Signed --header \"X-Team: sales\""_s);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 2, 20'000);
    QVERIFY(isSigned(m_receiver->posts().last()));
    QCOMPARE(m_receiver->posts().last().header("X-Team"), "sales"_ba);
    QVERIFY(!isLocked());
    QVERIFY2(!m_service->log().contains("database.locked"), m_service->log());
}

void tst_E2eKeys::refusesTheOldKeyAfterwards() {
    done(u"database key export old.key"_s);
    done(u"database key rekey --yes"_s);
    done(u"database key export new.key"_s);
    const Ran imported = m_hub->run(u"database key import old.key"_s);
    QCOMPARE(imported.exit, 78);
    QVERIFY2(imported.err.contains("but this database wants"), imported.err);
    const Ran named = m_hub->run(u"--key-file old.key webhooks list"_s);
    QCOMPARE(named.exit, 78);
    QVERIFY2(named.err.contains("but this database wants"), named.err);
    QVERIFY2(named.err.contains("--key-file"), named.err);
    done(u"--key-file new.key webhooks rotate-secret Signed --generate-secret"_s);
    QVERIFY(!isLocked());
}

/// Killed as soon as the new key is on the disk: before, within or after the change of the database.
void tst_E2eKeys::survivesADeathInTheMiddle() {
    constexpr int kRounds = 6;
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        const QStringList before = keys().entryList(QDir::Files);
        const auto rekey = m_hub->start(QStringLiteral(PROGRAM), {u"--database"_s, m_hub->database(), u"database"_s,
                                                                  u"key"_s, u"rekey"_s, u"--yes"_s});
        QVERIFY(
            QTest::qWaitFor([&] { return keys().entryList(QDir::Files) != before || !rekey->isRunning(); }, 20'000));
        killed += rekey->isRunning();
        rekey->send(SIGKILL);
        QTRY_VERIFY(!rekey->isRunning());
        QVERIFY(!isLocked());
        done(u"webhooks edit Signed --header \"X-Round: %1\""_s.arg(round));
    }
    m_service = m_hub->service({});
    QVERIFY(m_service);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 20'000);
    QVERIFY(isSigned(m_receiver->posts().first()));
    qInfo("%d of %d changes of the key were killed", killed, kRounds);
}

WEBHOOKS_TEST(tst_E2eKeys)
#include "tst_e2e_keys.moc"
