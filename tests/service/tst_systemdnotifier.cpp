// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/systemdnotifier.h"
#include "support/notifysocket.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class tst_SystemdNotifier final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void saysReadyWithAStatus_data();
    void saysReadyWithAStatus();
    void feedsTheWatchdogAlsoWhileStopping();
    void feedsNoWatchdogThatNobodyVouchesFor();
    void leavesAnothersWatchdogAlone();
    void isSilentWithoutSystemd();

private:
    QTemporaryDir m_folder;
};

void tst_SystemdNotifier::init() {
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
}

void tst_SystemdNotifier::saysReadyWithAStatus_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a path") << m_folder.filePath(u"notify"_s).toUtf8();
    QTest::newRow("an abstract name") << "@leadhub-webhooks-test-" +
                                             QByteArray::number(QCoreApplication::applicationPid());
}

void tst_SystemdNotifier::saysReadyWithAStatus() {
    QFETCH(const QByteArray, name);
    NotifySocket socket(name);
    QVERIFY(socket.isBound());
    qputenv("NOTIFY_SOCKET", name);
    SystemdNotifier notifier;
    QCOMPARE(socket.received(), {});
    notifier.ready([] { return u"Dispatching:\n3 due."_s; });
    QCOMPARE(socket.received(), QByteArrayList({"READY=1", "STATUS=Dispatching: 3 due."}));
    notifier.stopping();
    QCOMPARE(socket.received().size(), 3);
    QVERIFY(socket.received().last().startsWith("STOPPING=1\n"));
}

void tst_SystemdNotifier::feedsTheWatchdogAlsoWhileStopping() {
    NotifySocket socket(m_folder.filePath(u"watchdog"_s).toUtf8());
    qputenv("NOTIFY_SOCKET", m_folder.filePath(u"watchdog"_s).toUtf8());
    qputenv("WATCHDOG_USEC", "20000");
    qputenv("WATCHDOG_PID", QByteArray::number(QCoreApplication::applicationPid()));
    SystemdNotifier notifier;
    connect(&notifier, &SystemdNotifier::watchdogDue, &notifier, &SystemdNotifier::feedWatchdog);
    notifier.ready([] { return u"Dispatching."_s; });
    QTRY_VERIFY(socket.received().count("WATCHDOG=1") >= 2);
    notifier.stopping();
    const auto before = socket.received().count("WATCHDOG=1");
    QTRY_VERIFY(socket.received().count("WATCHDOG=1") > before);
    QCOMPARE(socket.received().count("STATUS=Dispatching."), 1);
}

void tst_SystemdNotifier::feedsNoWatchdogThatNobodyVouchesFor() {
    NotifySocket socket(m_folder.filePath(u"hungry"_s).toUtf8());
    qputenv("NOTIFY_SOCKET", m_folder.filePath(u"hungry"_s).toUtf8());
    qputenv("WATCHDOG_USEC", "20000");
    SystemdNotifier notifier;
    QSignalSpy due(&notifier, &SystemdNotifier::watchdogDue);
    notifier.ready([] { return u"Dispatching."_s; });
    notifier.feedWatchdog();
    QTRY_VERIFY(due.size() >= 3);
    QCOMPARE(socket.received().count("WATCHDOG=1"), 0);
    notifier.feedWatchdog();
    notifier.feedWatchdog();
    QCOMPARE(socket.received().count("WATCHDOG=1"), 1);
}

void tst_SystemdNotifier::leavesAnothersWatchdogAlone() {
    NotifySocket socket(m_folder.filePath(u"other"_s).toUtf8());
    qputenv("NOTIFY_SOCKET", m_folder.filePath(u"other"_s).toUtf8());
    qputenv("WATCHDOG_USEC", "1000");
    qputenv("WATCHDOG_PID", "1");
    SystemdNotifier notifier;
    notifier.ready([] { return u"Dispatching."_s; });
    bool later = false;
    QTimer::singleShot(50, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(socket.received().count("WATCHDOG=1"), 0);
}

void tst_SystemdNotifier::isSilentWithoutSystemd() {
    SystemdNotifier notifier;
    bool asked = false;
    notifier.ready([&] {
        asked = true;
        return QString();
    });
    notifier.stopping();
    QVERIFY(!asked);
}

WEBHOOKS_TEST(tst_SystemdNotifier)
#include "tst_systemdnotifier.moc"
