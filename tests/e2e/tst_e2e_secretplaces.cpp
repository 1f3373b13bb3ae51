// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Where else than in logs (tst_e2e_secrets) the secrets of webhooks and the database's key might be: files, answers of
/// commands, exports, the list of processes, what a dying process leaves behind.
class tst_E2eSecretPlaces final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void filesHoldNone();
    void answersHoldNone_data();
    void answersHoldNone();
    void exportsHoldNone_data();
    void exportsHoldNone();
    void processesShowNone();
    void dyingTellsNone_data();
    void dyingTellsNone();

private:
    /// What was made up here, and the database's own key as text and as bytes.
    QByteArrayList secrets() const;
    void look(const QByteArray &at, const QString &where) const {
        for (const QByteArray &secret : secrets())
            QVERIFY2(!at.contains(secret), qPrintable(where));
    }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

/// A delivery that succeeded and one that waits, of a webhook whose secret was rotated.
void tst_E2eSecretPlaces::init() {
    m_hub = std::make_unique<Program>();
    // A sanitizer would make a report of its own of what ends the program here.
    m_hub->setEnvironment(u"ASAN_OPTIONS"_s, u"handle_segv=0:handle_sigbus=0"_s);
    m_receiver = std::make_unique<RawReceiver>();
    m_receiver->setReactions({RawReceiver::answers(200), RawReceiver::answers(503)});
    m_hub->write(u"secret"_s, "hush-signing-secret\n");
    m_hub->write(u"secret2"_s, "hush-second-secret\n");
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(),
                              uR"(--name Hook --event lead.created --secret-file secret
                                  --header "Authorization: Bearer hush-bearer" --header "X-Api-Key: hush-key")"_s) > 0);
    QCOMPARE(m_hub->run(u"webhooks rotate-secret Hook --secret-file secret2"_s).exit, 0);
    QCOMPARE(m_hub->run(uR"(webhooks edit Hook --header "X-Api-Key: hush-other")"_s).exit, 0);
    m_service = m_hub->service({u"--log-level=debug"_s});
    QVERIFY(m_service);
    QCOMPARE(m_hub->sql("INSERT INTO leads (email) VALUES ('jane@example.com'), ('john@example.com');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 2, 20'000);
    QCOMPARE(m_receiver->posts().first().header("Authorization"), "Bearer hush-bearer"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 10'000);
}

void tst_E2eSecretPlaces::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

QByteArrayList tst_E2eSecretPlaces::secrets() const {
    QByteArrayList found{"hush"};
    QDirIterator files(m_hub->path(u"config"_s), {u"*.key"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray base64 = file.readAll().trimmed().split(':').last();
        found += {base64, QByteArray::fromBase64(base64)};
    }
    return found;
}

void tst_E2eSecretPlaces::filesHoldNone() {
    QCOMPARE(secrets().size(), 3);
    for (const auto &name : {u"leads.sqlite"_s, u"leads.sqlite-wal"_s, u"leads.sqlite-shm"_s}) {
        QVERIFY2(!m_hub->read(name).isEmpty(), qPrintable(name));
        look(m_hub->read(name), name);
    }
    QCOMPARE(m_hub->run(u"database backup copy.sqlite"_s).exit, 0);
    look(m_hub->read(u"copy.sqlite"_s), u"the backup"_s);
    m_service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->exit().value_or(-1), 0, 30'000);
    look(m_hub->read(u"leads.sqlite"_s), u"the database at rest"_s);
}

void tst_E2eSecretPlaces::answersHoldNone_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("webhooks list") << u"webhooks list"_s << "Hook"_ba;
    QTest::newRow("webhooks show") << u"webhooks show Hook"_s << "***"_ba;
    QTest::newRow("leads list") << u"leads list"_s << "jane@"_ba;
    QTest::newRow("leads show") << u"leads show 1"_s << "jane@"_ba;
    QTest::newRow("events list") << u"events list"_s << "lead.created"_ba;
    QTest::newRow("events show") << u"events show 1"_s << "jane@"_ba;
    QTest::newRow("deliveries list") << u"deliveries list"_s << "Hook"_ba;
    QTest::newRow("deliveries show") << u"deliveries show 1"_s << "***"_ba;
    QTest::newRow("deliveries explain") << u"deliveries explain 1"_s << "secret"_ba;
    QTest::newRow("deliveries tail") << u"deliveries tail --from-start --count 2"_s << "Hook"_ba;
    QTest::newRow("audit list") << u"audit list"_s << "secret.rotated"_ba;
    QTest::newRow("audit show, added") << u"audit show 3"_s << "***"_ba;
    QTest::newRow("audit show, rotated") << u"audit show 4"_s << "***"_ba;
    QTest::newRow("audit show, edited") << u"audit show 5"_s << "***"_ba;
    QTest::newRow("dispatcher status") << u"dispatcher status"_s << "pending"_ba;
    QTest::newRow("database info") << u"database info"_s << "key"_ba;
    QTest::newRow("config show") << u"config show"_s << "key-file"_ba;
    QTest::newRow("health") << u"health --ready"_s << "key"_ba;
}

void tst_E2eSecretPlaces::answersHoldNone() {
    QFETCH(const QString, command);
    QFETCH(const QByteArray, shows);
    for (const auto &form : {u""_s, u" --plain"_s, u" --json"_s}) {
        const Ran ran = m_hub->run(QString(command % form));
        QVERIFY2(ran.exit == 0, ran.err);
        QVERIFY2(ran.out.contains(shows), ran.out);
        look(ran.out + ran.err, QString(command % form));
    }
}

void tst_E2eSecretPlaces::exportsHoldNone_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("shows");
    QTest::newRow("deliveries as CSV") << u"deliveries export --format csv"_s << "Hook"_ba;
    QTest::newRow("deliveries as JSON lines") << u"deliveries export --format jsonl"_s << "Hook"_ba;
    QTest::newRow("deliveries as HAR") << u"deliveries export --format har"_s << "***"_ba;
    QTest::newRow("webhooks") << u"webhooks export"_s << "Authorization"_ba;
}

void tst_E2eSecretPlaces::exportsHoldNone() {
    QFETCH(const QString, command);
    QFETCH(const QByteArray, shows);
    const Ran ran = m_hub->run(command);
    QVERIFY2(ran.exit == 0, ran.err);
    QVERIFY2(ran.out.contains(shows), ran.out);
    look(ran.out + ran.err, command);
}

void tst_E2eSecretPlaces::processesShowNone() {
#ifdef Q_OS_LINUX
    int seen = 0;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile words(u"/proc/%1/cmdline"_s.arg(process));
        QFile environment(u"/proc/%1/environ"_s.arg(process));
        if (!words.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = words.readAll();
        if (!line.contains(m_hub->database().toUtf8()))
            continue;
        ++seen;
        look(line, u"the command line"_s);
        QVERIFY(environment.open(QIODevice::ReadOnly));
        look(environment.readAll(), u"the environment"_s);
    }
    QCOMPARE(seen, 1);
#endif
}

void tst_E2eSecretPlaces::dyingTellsNone_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("a crash") << SIGSEGV;
    QTest::newRow("an abort") << SIGABRT;
    QTest::newRow("a bus error") << SIGBUS;
    QTest::newRow("killed") << SIGKILL;
}

void tst_E2eSecretPlaces::dyingTellsNone() {
    QFETCH(const int, signal);
    m_service->send(signal);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->exit().value_or(-1), 128 + signal, 20'000);
    look(m_service->log(), u"the last words"_s);
    for (const auto &name : {u"leads.sqlite"_s, u"leads.sqlite-wal"_s, u"leads.sqlite-shm"_s})
        look(m_hub->read(name), name);
}

WEBHOOKS_TEST(tst_E2eSecretPlaces)
#include "tst_e2e_secretplaces.moc"
