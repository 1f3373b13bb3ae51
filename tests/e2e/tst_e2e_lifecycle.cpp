// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QByteArray kLead = "INSERT INTO leads (first_name) VALUES ('Jane');";
const QString kHook = u"--name Hook --event lead.created --backoff 1h"_s;

qint64 timeOf(const QJsonValue &object, QLatin1StringView key) {
    return QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

}  // namespace

/// What operators do while a service runs: each step by the command line, seen by the service.
class tst_E2eLifecycle final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsNothingWhileDisabled();
    void cancelsWhatIsPendingAtADisable();
    void recoversWhatAWebhookMissed();
    void keepsTheLogOfDeletedWebhooks();
    void retriesNow();
    void cancelsDeliveries();
    void redeliversUnderTheSameId();
    void pausesAndResumes();
    void obeysSettingsInTheDatabase();
    void erasesLeads();
    void holdsBackWithoutTheKey();
    void givesUpAfterFourAttempts();
    void waitsForRoomOnTheDisk();

private:
    void addHook(const QString &options);
    void insertLead() { QCOMPARE(m_hub->sql(kLead).exit, 0); }
    void done(const QString &line) const;
    QString newest() const { return idOf(m_hub->deliveries({})); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

void tst_E2eLifecycle::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    m_service = m_hub->service({});
    QVERIFY(m_service);
}

void tst_E2eLifecycle::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eLifecycle::addHook(const QString &options) {
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(), options) > 0);
}

/// A command that must succeed.
void tst_E2eLifecycle::done(const QString &line) const {
    const Ran ran = m_hub->run(line);
    QVERIFY2(ran.exit == 0, qPrintable(u"%1: exit %2\n"_s.arg(line).arg(ran.exit) % QString::fromUtf8(ran.err)));
}

void tst_E2eLifecycle::sendsNothingWhileDisabled() {
    addHook(kHook);
    done(u"webhooks disable Hook"_s);
    insertLead();
    QCOMPARE(m_hub->count({}), 0);
    done(u"webhooks enable Hook"_s);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_hub->count({}), 1);
    QCOMPARE(m_receiver->posts().size(), 1);
    QVERIFY(m_receiver->posts().first().body.contains("\"id\":2,"));
}

void tst_E2eLifecycle::cancelsWhatIsPendingAtADisable() {
    m_receiver->setReactions({RawReceiver::answers(500), RawReceiver::answers(200)});
    addHook(kHook);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 10'000);
    done(u"webhooks disable Hook"_s);
    const QJsonObject delivery = m_hub->delivery(newest());
    QCOMPARE(delivery.value("state"_L1).toString(), u"cancelled"_s);
    QVERIFY(delivery.value("reason"_L1).toString().contains("inactive"_L1));
    done(u"webhooks enable Hook"_s);
    QCOMPARE(m_hub->count(u"status:cancelled"_s), 1);
    done(u"deliveries redeliver --yes "_s % newest());
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
}

void tst_E2eLifecycle::recoversWhatAWebhookMissed() {
    addHook(kHook);
    done(u"webhooks disable Hook"_s);
    insertLead();
    insertLead();
    done(u"webhooks enable Hook"_s);
    const Ran counted = m_hub->run(u"webhooks recover Hook --since 1h --dry-run --json"_s);
    QCOMPARE(counted.object().value("missed"_L1).toInt(), 2);
    QCOMPARE(m_hub->count({}), 0);
    done(u"webhooks recover Hook --since 1h --yes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
    QCOMPARE(m_hub->run(u"webhooks recover Hook --since 1h --yes --json"_s).object().value("missed"_L1).toInt(-1), 0);
}

void tst_E2eLifecycle::keepsTheLogOfDeletedWebhooks() {
    m_receiver->setReactions({RawReceiver::answers(503)});
    addHook(kHook);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 10'000);
    QVERIFY2(m_hub->run(u"webhooks delete Hook"_s).exit != 0, "deleted without --yes");
    QCOMPARE(m_hub->run(u"webhooks show Hook"_s).exit, 0);
    done(u"webhooks delete Hook --yes"_s);
    QCOMPARE(m_hub->run(u"webhooks show Hook"_s).exit, 66);
    insertLead();
    const QJsonArray log = m_hub->deliveries({});
    QCOMPARE(log.size(), 1);
    const QJsonObject delivery = m_hub->delivery(idOf(log));
    QCOMPARE(delivery.value("state"_L1).toString(), u"cancelled"_s);
    QVERIFY(delivery.value("reason"_L1).toString().contains("deleted"_L1));
    QCOMPARE(delivery.value("webhook"_L1).toString(), u"Hook"_s);
    QCOMPARE(delivery.value("attempts"_L1).toArray().size(), 1);
    QCOMPARE(m_hub->run(u"deliveries redeliver --yes "_s % idOf(log)).exit, 1);
    QCOMPARE(m_receiver->posts().size(), 1);
}

void tst_E2eLifecycle::retriesNow() {
    m_receiver->setReactions({RawReceiver::answers(500), RawReceiver::answers(200)});
    addHook(kHook);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 10'000);
    done(u"deliveries retry "_s % newest());
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
    QCOMPARE(m_receiver->posts().last().attempt(), "2");
    QCOMPARE(m_receiver->posts().last().delivery(), newest().toLatin1());
}

void tst_E2eLifecycle::cancelsDeliveries() {
    m_receiver->setReactions({RawReceiver::answers(500)});
    addHook(kHook);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 10'000);
    done(u"deliveries cancel --yes "_s % newest());
    const QJsonObject delivery = m_hub->delivery(newest());
    QCOMPARE(delivery.value("state"_L1).toString(), u"cancelled"_s);
    QVERIFY(!delivery.value("reason"_L1).toString().isEmpty());
    QVERIFY(delivery.value("next_attempt_at"_L1).isNull());
    QCOMPARE(m_receiver->posts().size(), 1);
}

void tst_E2eLifecycle::redeliversUnderTheSameId() {
    addHook(kHook);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    done(u"deliveries redeliver --yes "_s % newest());
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->attempts(newest()).size(), 2, 10'000);
    const QList<RawReceiver::Post> &posts = m_receiver->posts();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.last().delivery(), posts.first().delivery());
    QCOMPARE(posts.last().body, posts.first().body);
    QCOMPARE(posts.last().attempt(), "2");
    QCOMPARE(m_hub->attempts(newest()).last()["trigger"_L1].toString(), u"manual"_s);
}

void tst_E2eLifecycle::pausesAndResumes() {
    addHook(kHook);
    done(u"dispatcher pause"_s);
    insertLead();
    done(u"--service --once"_s);
    const QJsonObject status = m_hub->run(u"dispatcher status --json"_s).object();
    QCOMPARE(status.value("sending"_L1).toString(), u"paused"_s);
    QCOMPARE(status.value("pending"_L1).toInt(), 1);
    QCOMPARE(m_receiver->posts().size(), 0);
    const qint64 resumed = QDateTime::currentMSecsSinceEpoch();
    done(u"dispatcher resume"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    const QJsonArray attempts = m_hub->attempts(newest());
    QCOMPARE(attempts.size(), 1);
    QVERIFY(timeOf(attempts.first(), "started_at"_L1) >= resumed);
}

void tst_E2eLifecycle::obeysSettingsInTheDatabase() {
    m_receiver->setReactions({RawReceiver::answers(500)});
    addHook(u"--name Hook --event lead.created"_s);
    done(u"config set max-retries 0"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->log().count("settings.changed"), 1, 10'000);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), 1);
    done(u"config unset max-retries"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->log().count("settings.changed"), 2, 10'000);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 10'000);
    // Other settings rows are nobody's policy.
    done(u"dispatcher pause"_s);
    insertLead();
    QCOMPARE(m_service->log().count("settings.changed"), 2);
}

void tst_E2eLifecycle::erasesLeads() {
    addHook(kHook);
    QCOMPARE(m_hub->sql("INSERT INTO leads (email) VALUES ('forget.me@example.com');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded lead:1"_s), 1, 10'000);
    done(u"leads delete 1 --erase-history --yes"_s);
    QCOMPARE(m_hub->run(u"leads show 1"_s).exit, 66);
    QCOMPARE(m_hub->count({}), 0);
    for (const auto &file : {u"leads.sqlite"_s, u"leads.sqlite-wal"_s})
        QVERIFY2(!m_hub->read(file).contains("forget.me"), qPrintable(file));
}

void tst_E2eLifecycle::holdsBackWithoutTheKey() {
    const QByteArray secret = "correct horse battery staple";
    m_hub->write(u"secret"_s, secret);
    addHook(u"--name Signed --event lead.created --secret-file secret"_s);
    m_service.reset();
    RawReceiver unsignedReceiver;
    QVERIFY(m_hub->addWebhook(unsignedReceiver.url().toString(), u"--name Unsigned --event lead.created"_s) > 0);

    m_hub->setEnvironment(u"XDG_CONFIG_HOME"_s, m_hub->path(u"elsewhere"_s));
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QVERIFY2(m_service->log().contains("database.locked"), m_service->log());
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded webhook:Unsigned"_s), 1, 10'000);
    QCOMPARE(m_hub->count(u"status:pending webhook:Signed"_s), 1);
    QCOMPARE(m_hub->count(u"attempt:>0 webhook:Signed"_s), 0);
    QCOMPARE(m_receiver->posts().size(), 0);
    QVERIFY(m_hub->run(u"database info --json"_s).object().value("locked"_L1).toBool());
    m_service.reset();

    m_hub->setEnvironment(u"XDG_CONFIG_HOME"_s, m_hub->path(u"config"_s));
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded webhook:Signed"_s), 1, 10'000);
    const RawReceiver::Post &post = m_receiver->posts().first();
    QCOMPARE(post.header("X-LeadHub-Signature"),
             "sha256=" + QMessageAuthenticationCode::hash(post.body, secret, QCryptographicHash::Sha256).toHex());
}

void tst_E2eLifecycle::givesUpAfterFourAttempts() {
    m_receiver->setReactions({RawReceiver::answers(500)});
    addHook(u"--name Hook --event lead.created --backoff 30ms --backoff-factor 10"_s);
    insertLead();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), 1, 20'000);
    QCOMPARE(m_receiver->posts().size(), 4);
    const QJsonArray attempts = m_hub->attempts(newest());
    QCOMPARE(attempts.size(), 4);
    qint64 shortest = 27;
    for (int i = 0; i < attempts.size(); ++i) {
        QCOMPARE(attempts[i]["number"_L1].toInt(), i + 1);
        QCOMPARE(attempts[i]["status"_L1].toInt(), 500);
        QCOMPARE(attempts[i]["error"_L1].toString(), u"http_5xx"_s);
        QCOMPARE(m_receiver->posts()[i].attempt(), QByteArray::number(i + 1));
        QCOMPARE(m_receiver->posts()[i].body, m_receiver->posts().first().body);
        if (i == 0)
            continue;
        const qint64 waited = timeOf(attempts[i], "started_at"_L1) - timeOf(attempts[i - 1], "started_at"_L1);
        QVERIFY2(waited >= shortest, qPrintable(u"attempt %1 after %2 ms"_s.arg(i + 1).arg(waited)));
        shortest *= 10;
    }
}

void tst_E2eLifecycle::waitsForRoomOnTheDisk() {
    addHook(kHook);
    m_hub->write(u"own.conf"_s, "min-free-space=900TB\n");
    const QString config = u"--config="_s % m_hub->path(u"own.conf"_s);
    m_service = m_hub->service({config});
    QVERIFY(m_service);
    QTRY_VERIFY(m_service->log().contains("nothing more is sent"));
    insertLead();
    const Ran once = m_hub->run({u"--service"_s, u"--once"_s, config});
    QVERIFY2(once.exit == 74, once.err);
    QCOMPARE(m_receiver->posts().size(), 0);
    m_hub->write(u"own.conf"_s, "min-free-space=0\n");
    m_service->send(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), 1);
    QVERIFY2(m_service->log().contains("sending goes on"), m_service->log());
}

WEBHOOKS_TEST(tst_E2eLifecycle)
#include "tst_e2e_lifecycle.moc"
