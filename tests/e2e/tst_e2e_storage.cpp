// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/namespaces.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <unistd.h>
#include <csignal>
#include <filesystem>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QByteArray kLead = "INSERT INTO leads (first_name) VALUES ('Jane');";
const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
constexpr uint kStranger = 54'321;

bool isLong() {
    return qEnvironmentVariable("LEADHUB_TEST_LONG") == "1"_L1;
}

}  // namespace

/// What disks and people do to a database while a service works with it: told in plain words, nothing lost, nothing
/// sent twice, and work goes on by itself once it is over.
class tst_E2eStorage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void makesOneDatabaseForAll();
    void saysWhatStandardOutputDoesNotTake();
    void diskFails_data();
    void diskFails();
    void waitsForALock();
    void fileCannotBeWritten_data();
    void fileCannotBeWritten();
    void fileBecomesReadOnly();
    void fileComesBack();
    void anotherFileTakesThePlace();

private:
    void serve(const QStringList &options);
    void startAttempt();
    void ownFolder();
    QByteArray log() const { return m_service->log(); }

    QString m_noMounts;  ///< why no file system can be mounted; empty: it can
    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

void tst_E2eStorage::initTestCase() {
    m_noMounts = enterOwnMounts();
    if (!m_noMounts.isEmpty())
        qInfo("A full disk is tested by a limit on the size of files: no own mounts (%s).", qPrintable(m_noMounts));
}

void tst_E2eStorage::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
}

void tst_E2eStorage::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eStorage::serve(const QStringList &options) {
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(), u"--name Hook --event lead.created"_s) > 0);
    m_service = m_hub->service(options);
    QVERIFY(m_service);
}

/// Its answer is up to the test: m_receiver->blurt().
void tst_E2eStorage::startAttempt() {
    m_receiver->setReactions({RawReceiver::keepsSilent()});
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 10'000);
}

/// The database in a folder of its own, of a user who is not root: root may write everything.
void tst_E2eStorage::ownFolder() {
    QVERIFY(QDir().mkpath(m_hub->path(u"db"_s)));
    if (geteuid() == 0) {
        m_hub->become(kStranger, kStranger);
        QCOMPARE(chown(QFile::encodeName(m_hub->path(u"db"_s)).constData(), kStranger, kStranger), 0);
    }
    m_hub->setDatabase(u"db/leads.sqlite"_s);
}

void tst_E2eStorage::makesOneDatabaseForAll() {
    constexpr int kPrograms = 6;
    std::vector<std::unique_ptr<Running>> programs;
    for (int i = 0; i < kPrograms; ++i)
        programs.push_back(m_hub->start(QStringLiteral(PROGRAM),
                                        {u"--database"_s, m_hub->database(), u"webhooks"_s, u"add"_s, u"--name"_s,
                                         u"Hook"_s, u"--url"_s, u"https://example.com/hook"_s, u"--event"_s, u"*"_s}));
    for (const auto &program : programs) {
        QTRY_VERIFY_WITH_TIMEOUT(program->exit(), 20'000);
        QVERIFY2(program->exit() == 0, program->log());
    }
    QCOMPARE(m_hub->run(u"webhooks list --json"_s).array().size(), kPrograms);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
    QCOMPARE(QDir(m_hub->path({})).entryList({u"*.backup"_s, u"*.tmp"_s}, QDir::Files), QStringList());
}

void tst_E2eStorage::saysWhatStandardOutputDoesNotTake() {
    for (const QString &line : {u"--help"_s, u"completion bash"_s, u"config show"_s}) {
        const Ran ran = m_hub->tool(
            u"sh"_s, {u"-c"_s, QString(u"\"$0\" "_s % line % u" >/dev/full"_s), QStringLiteral(PROGRAM)}, {});
        QVERIFY2(ran.exit == 74 && ran.err.contains("Standard output cannot be written: No space left"), ran.err);
    }
}

void tst_E2eStorage::diskFails_data() {
    QTest::addColumn<bool>("limit");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a limit on the size of files") << true << "Reading or writing the database failed"_ba;
    if (m_noMounts.isEmpty())
        QTest::newRow("a full disk") << false << "The disk is full"_ba;
}

void tst_E2eStorage::diskFails() {
    QFETCH(bool, limit);
    QFETCH(QByteArray, says);
    const QString small = m_hub->path(u"small"_s);
    QVERIFY(QDir().mkpath(small));
    QVERIFY(limit || mountMemory(small, u"3m"_s));
    m_hub->setDatabase(u"small/leads.sqlite"_s);
    // The kernel's signal for such a write is ignored, as a program does that wants the error instead.
    const QStringList ignoring{u"env"_s, u"--ignore-signal=XFSZ"_s};
    m_hub->setLauncher(ignoring);
    serve({u"--min-free-space"_s, u"0"_s});
    startAttempt();

    const QString filler = small % u"/filler"_s;
    const QString pid = QString::number(m_service->pid());
    if (limit) {
        QCOMPARE(m_hub->tool(u"prlimit"_s, {u"--pid"_s, pid, u"--fsize=8192:"_s}, {}).exit, 0);
        m_hub->setLauncher({u"prlimit"_s, u"--fsize=8192:"_s, u"env"_s, u"--ignore-signal=XFSZ"_s});
    } else {
        m_hub->tool(u"dd"_s, {u"if=/dev/zero"_s, u"of="_s % filler, u"bs=4096"_s}, {});
    }
    m_receiver->blurt(kOk);
    QTRY_VERIFY2_WITH_TIMEOUT(log().contains(says), log(), 15'000);
    QTRY_VERIFY2(log().contains("Dispatching waits; nothing is lost."), log());
    const Ran added = m_hub->run(u"leads add --set email=a@example.com"_s);
    QVERIFY2(added.exit == 74 && added.err.contains(says), added.err);
    QCOMPARE(m_hub->count(u"status:pending"_s), 0);

    m_hub->setLauncher(ignoring);
    if (limit)
        QCOMPARE(m_hub->tool(u"prlimit"_s, {u"--pid"_s, pid, u"--fsize=unlimited:"_s}, {}).exit, 0);
    else
        QVERIFY(QFile::remove(filler));
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 15'000);
    QTRY_VERIFY2(log().contains("database.recovered"), log());
    m_receiver->setReactions({RawReceiver::answers(200)});
    QCOMPARE(m_hub->run(u"leads add --set email=a@example.com"_s).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
    QVERIFY2(log().count("database.failed") <= 4, log());
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
    m_service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(m_service->exit().value_or(-1), 0, 10'000);
}

/// Longer than every busy timeout there is; a minute in the long form.
void tst_E2eStorage::waitsForALock() {
    serve({});
    startAttempt();
    const qint64 lockedFor = isLong() ? 60'000 : 6'000;
    QElapsedTimer clock;
    Ran refused;
    bool isTold = false;
    Database::Options options;
    options.path = m_hub->database();
    const auto other = must(Database::open(options));
    must(other->write([&] {
        clock.start();
        m_receiver->blurt(kOk);
        refused = m_hub->run(u"leads add --set email=a@example.com"_s);
        isTold = QTest::qWaitFor([&] { return log().contains("database.failed"); }, 15'000);
        (void)QTest::qWaitFor([&] { return clock.elapsed() >= lockedFor; }, static_cast<int>(lockedFor));
    }));
    QVERIFY2(refused.exit == 75 && refused.err.contains("locked by another program"), refused.err);
    QVERIFY2(isTold && log().contains("The database is locked by another program"), log());
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QTRY_VERIFY2(log().contains("database.recovered"), log());
    m_receiver->setReactions({RawReceiver::answers(200)});
    QCOMPARE(m_hub->run(u"leads add --set email=a@example.com"_s).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
    QVERIFY2(!log().contains("dispatcher.rescued"), log());
}

void tst_E2eStorage::fileCannotBeWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("permissions");
    QTest::addColumn<int>("reads");
    const auto readOnly = QFileDevice::ReadOwner | QFileDevice::ReadUser;
    QTest::newRow("the file") << u"db/leads.sqlite"_s << int(readOnly) << 0;
    QTest::newRow("the file, not even read") << u"db/leads.sqlite"_s << 0 << 77;
    QTest::newRow("a folder that cannot be entered") << u"db"_s << 0 << 77;
}

void tst_E2eStorage::fileCannotBeWritten() {
    QFETCH(QString, name);
    QFETCH(int, permissions);
    QFETCH(int, reads);
    ownFolder();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(), u"--name Hook --event lead.created"_s) > 0);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    const QFileDevice::Permissions before = QFile::permissions(m_hub->path(name));
    QVERIFY(QFile::setPermissions(m_hub->path(name), QFileDevice::Permissions(permissions)));

    for (const auto &line : {u"leads add --set email=a@example.com"_s, u"--service --once"_s, u"--service"_s}) {
        const Ran refused = m_hub->run(line);
        QVERIFY2(refused.exit == 77, qPrintable(line % u": "_s % QString::fromUtf8(refused.err)));
        QVERIFY2(refused.err.contains("permissions"), refused.err);
    }
    QCOMPARE(m_hub->run(u"leads list"_s).exit, reads);
    if (reads == 0) {
        const Ran checked = m_hub->run(u"database check --plain"_s);
        QVERIFY2(checked.exit == 1 && checked.out.contains("permissions: this user cannot write"), checked.out);
    }
    QVERIFY(QFile::setPermissions(m_hub->path(name), before));
    QCOMPARE(m_hub->run(u"--service --once"_s).exit, 0);
    QCOMPARE(m_hub->count(u"status:succeeded"_s), 1);
    QCOMPARE(m_receiver->posts().size(), 1);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
}

/// Who has it open goes on, whoever comes is told.
void tst_E2eStorage::fileBecomesReadOnly() {
    ownFolder();
    serve({});
    startAttempt();
    const QFileDevice::Permissions before = QFile::permissions(m_hub->database());
    QVERIFY(QFile::setPermissions(m_hub->database(), QFileDevice::ReadOwner | QFileDevice::ReadUser));
    m_receiver->blurt(kOk);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    const Ran refused = m_hub->run(u"leads add --set email=a@example.com"_s);
    QVERIFY2(refused.exit == 77 && refused.err.contains("permissions"), refused.err);
    QVERIFY2(m_service->isRunning() && !log().contains("database.failed"), log());

    QVERIFY(QFile::setPermissions(m_hub->database(), before));
    m_receiver->setReactions({RawReceiver::answers(200)});
    QCOMPARE(m_hub->run(u"leads add --set email=a@example.com"_s).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
}

void tst_E2eStorage::fileComesBack() {
    serve({});
    startAttempt();
    const QString away = m_hub->path(u"away.sqlite"_s);
    QVERIFY(QFile::rename(m_hub->database(), away));
    QTRY_VERIFY2_WITH_TIMEOUT(log().contains("was moved or deleted while it was open"), log(), 10'000);
    QVERIFY2(log().contains("Put it back"), log());
    m_receiver->blurt(kOk);
    const Ran missing = m_hub->run(u"leads add --set email=a@example.com"_s);
    QVERIFY2(missing.exit == 66 && missing.err.contains("There is no database at"), missing.err);
    QVERIFY(!QFile::exists(m_hub->database()));
    QVERIFY2(m_service->isRunning(), log());

    QVERIFY(QFile::rename(away, m_hub->database()));
    QTRY_VERIFY2_WITH_TIMEOUT(log().contains("database.recovered"), log(), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    m_receiver->setReactions({RawReceiver::answers(200)});
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
}

/// A backup that is put in the place of a database in use. The old file's log lies where the new one's would.
void tst_E2eStorage::anotherFileTakesThePlace() {
    serve({});
    QCOMPARE(m_hub->run(u"database backup backup.sqlite"_s).exit, 0);
    startAttempt();
    const QString old = m_hub->path(u"old.sqlite"_s);
    std::filesystem::create_hard_link(m_hub->database().toStdString(), old.toStdString());
    std::filesystem::rename(m_hub->path(u"backup.sqlite"_s).toStdString(), m_hub->database().toStdString());
    QTRY_COMPARE_WITH_TIMEOUT(m_service->exit().value_or(-1), 74, 10'000);
    QVERIFY2(log().contains("Another file took the place of the database"), log());
    const QString aside = m_hub->database() % u"-wal.replaced-1"_s;
    QVERIFY2(log().contains(aside.toUtf8()), log());
    QVERIFY(!QFile::exists(m_hub->database() % u"-wal"_s));

    // The old file and its log are whole, with the attempt that was in flight.
    const QString rescued = m_hub->path(u"rescued.sqlite"_s);
    QVERIFY(QFile::copy(old, rescued));
    QVERIFY(QFile::copy(aside, rescued % u"-wal"_s));
    m_hub->setDatabase(u"rescued.sqlite"_s);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
    QCOMPARE(m_hub->count(u"status:sending"_s), 1);

    m_hub->setDatabase(u"leads.sqlite"_s);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
    QCOMPARE(m_hub->count({}), 0);
    m_receiver->setReactions({RawReceiver::answers(200)});
    m_service = m_hub->service({});
    QVERIFY(m_service);
    QCOMPARE(m_hub->sql(kLead).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(m_receiver->posts().size(), 2);
}

WEBHOOKS_TEST(tst_E2eStorage)
#include "tst_e2e_storage.moc"
