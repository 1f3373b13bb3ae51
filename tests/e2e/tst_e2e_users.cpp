// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/namespaces.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr uint kSales = 60'000;  // the group
constexpr uint kAda = 60'001;
constexpr uint kBob = 60'002;

constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kGroup = QFileDevice::ReadGroup | QFileDevice::WriteGroup;

}  // namespace

/// Two users of the system on one database. Who is not root is both of them: then it is the files' permissions that are
/// tested, without the second user's eyes.
class tst_E2eUsers final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void ownersAlone();
    void shareAFile();
    void leavesHiddenDispatchersAlone();
    void tellsWhatSharingNeeds_data();
    void tellsWhatSharingNeeds();

private:
    void be(uint user);
    void share(int folderMode);
    bool isRoot() const { return geteuid() == 0; }
    QFileInfo part(const QString &ending) const { return QFileInfo(QString(m_hub->database() % ending)); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Running> m_service;
};

void tst_E2eUsers::initTestCase() {
    if (!isRoot())
        qInfo("Only root can be two users: one is both of them.");
}

void tst_E2eUsers::init() {
    m_hub = std::make_unique<Program>();
    m_receiver = std::make_unique<RawReceiver>();
    QVERIFY(QDir().mkpath(m_hub->path(u"shared"_s)));
    m_hub->setDatabase(u"shared/leads.sqlite"_s);
    const QByteArray folder = QFile::encodeName(m_hub->path(u"shared"_s));
    if (isRoot())
        QCOMPARE(chown(folder.constData(), kAda, kSales), 0);
    QCOMPARE(chmod(folder.constData(), 02770), 0);
    be(kAda);
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    QVERIFY(m_hub->addWebhook(m_receiver->url().toString(), u"--name Hook --event lead.created"_s) > 0);
}

void tst_E2eUsers::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

void tst_E2eUsers::be(uint user) {
    if (isRoot())
        m_hub->become(user, kSales);
}

void tst_E2eUsers::share(int folderMode) {
    QVERIFY(QFile::setPermissions(m_hub->database(), kOwner | kGroup));
    QCOMPARE(chmod(QFile::encodeName(m_hub->path(u"shared"_s)).constData(), static_cast<mode_t>(folderMode)), 0);
}

void tst_E2eUsers::ownersAlone() {
    QCOMPARE(part({}).permissions() & (kGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
             QFileDevice::Permissions());
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
    be(kBob);
    const Ran refused = m_hub->run(u"leads add --set email=bob@example.com"_s);
    QVERIFY2(refused.exit == (isRoot() ? 77 : 0), refused.err);
    QVERIFY2(!isRoot() || refused.err.contains("Check its permissions"), refused.err);
}

void tst_E2eUsers::shareAFile() {
    share(02770);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
    be(kBob);
    const Ran locked = m_hub->run(u"database check --plain"_s);
    QVERIFY2(locked.exit == (isRoot() ? 1 : 0), locked.out);
    QVERIFY2(!isRoot() || locked.out.startsWith("key: secrets are locked."), locked.out);

    // Bob makes the log, whatever his umask says; Ada's service works with it.
    const QStringList launcher = m_hub->launcher();
    m_hub->setLauncher(launcher + QStringList{u"sh"_s, u"-c"_s, u"umask 077; exec \"$@\""_s, u"sh"_s});
    const auto bobs = m_hub->service({});
    QVERIFY(bobs);
    for (const auto &ending : {u"-wal"_s, u"-shm"_s}) {
        QVERIFY2(part(ending).permission(kOwner | kGroup), qPrintable(ending));
        QCOMPARE(part(ending).groupId(), part({}).groupId());
    }
    be(kAda);
    m_service = m_hub->service({});
    QVERIFY(m_service);
    bobs->send(SIGKILL);
    QTRY_COMPARE(bobs->exit().value_or(-1), 128 + SIGKILL);
    QCOMPARE(m_hub->run(u"leads add --set email=ada@example.com"_s).exit, 0);
    be(kBob);
    QCOMPARE(m_hub->run(u"leads add --set email=bob@example.com"_s).exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 2, 15'000);

    m_service.reset();
    QCOMPARE(m_hub->run(u"leads add --set email=bob@example.com"_s).exit, 0);
    be(kAda);
    QCOMPARE(m_hub->run(u"--service --once"_s).exit, 0);
    QCOMPARE(m_hub->count(u"status:succeeded"_s), 3);
    QCOMPARE(m_receiver->posts().size(), 3);
    QCOMPARE(m_hub->run(u"database check"_s).exit, 0);
}

/// Whose process hides from another user lives all the same: its heartbeat says so.
void tst_E2eUsers::leavesHiddenDispatchersAlone() {
    const QString noMounts = enterOwnMounts();
    if (noMounts.isEmpty())
        QVERIFY(hideProcesses());
    else
        qInfo("Nothing is hidden: no own mounts (%s).", qPrintable(noMounts));
    share(02770);
    m_service = m_hub->service({});
    QVERIFY(m_service);
    be(kBob);
    const auto bobs = m_hub->service({});
    QVERIFY(bobs);
    const auto beats = [this] { return m_hub->sql("SELECT coalesce(min(heartbeat), 0) FROM dispatchers").out.toInt(); };
    QTRY_VERIFY_WITH_TIMEOUT(beats() >= 2, 30'000);
    QCOMPARE(m_hub->sql("SELECT count(*) FROM dispatchers").out.trimmed(), "2");
    QVERIFY2(!m_service->log().contains("registered_again"), m_service->log());
    QVERIFY2(!bobs->log().contains("registered_again"), bobs->log());
}

void tst_E2eUsers::tellsWhatSharingNeeds_data() {
    QTest::addColumn<int>("folderMode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("a folder that hands its group on") << 02770 << QByteArray();
    QTest::newRow("a folder that does not") << 0770 << "does not share what is made in it"_ba;
    QTest::newRow("a folder of its owner") << 02700 << "does not share what is made in it"_ba;
}

void tst_E2eUsers::tellsWhatSharingNeeds() {
    QFETCH(int, folderMode);
    QFETCH(QByteArray, says);
    share(folderMode);
    const Ran checked = m_hub->run(u"database check --plain"_s);
    QVERIFY2(checked.exit == (says.isEmpty() ? 0 : 1), checked.out);
    QVERIFY2(checked.out.contains(says), checked.out);
    QVERIFY2(says.isEmpty() || checked.out.contains("`chmod g+rwxs`"), checked.out);
}

WEBHOOKS_TEST(tst_E2eUsers)
#include "tst_e2e_users.moc"
