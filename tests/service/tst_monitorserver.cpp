// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/monitorserver.h"

#include "service/engine.h"
#include "service/monitor.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// A served monitor. This thread is the engine's: while it waits for curl, the event loop stands still.
class TestMonitorServer final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answersBeforeTheEngineIsThere();
    void noticesAStandstill();
    void refusesEverythingElse_data();
    void refusesEverythingElse();

private:
    QByteArray curl(const QStringList &options, const QString &path) const;

    std::atomic<qint64> m_later = 0;  ///< milliseconds that the clock is ahead
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<HttpServer> m_server;
};

void TestMonitorServer::init() {
    m_later = 0;
    const Clock system = Clock::system();
    const Clock clock{system.wall, [this, system] { return system.monotonic() + m_later; }};
    m_monitor = std::make_unique<Monitor>(Log(Log::Level::Error, [](const LogLine &) {}), clock);
    m_server = must(serveMonitor(*m_monitor, {QHostAddress(QHostAddress::LocalHost), 0}));
}

void TestMonitorServer::cleanup() {
    m_server.reset();
    m_monitor.reset();
}

/// The body, a space, and the status.
QByteArray TestMonitorServer::curl(const QStringList &options, const QString &path) const {
    QProcess curl;
    curl.start(u"curl"_s, QStringList{u"--silent"_s, u"--max-time"_s, u"20"_s, u"--write-out"_s, u" %{http_code}"_s} +
                              options + QStringList{u"http://%1%2"_s.arg(m_server->address().toString(), path)});
    return curl.waitForFinished() ? curl.readAll() : curl.errorString().toUtf8();
}

void TestMonitorServer::answersBeforeTheEngineIsThere() {
    QCOMPARE(curl({}, u"/livez"_s), "ok\n 200");
    QCOMPARE(curl({}, u"/readyz"_s), "dispatcher: The dispatcher has not begun yet.\n 503");
    QVERIFY(curl({}, u"/metrics"_s).contains("\nleadhub_webhooks_dispatcher_running 0\n"));
}

void TestMonitorServer::noticesAStandstill() {
    TestStore store;
    EngineOptions options;
    options.store = store.options();
    options.dispatcher.jitter = [] { return 0.5; };
    options.janitor.kind = u"service"_s;
    options.janitor.beatMs = 50;
    const auto engine = must(Engine::open(options, Clock::system(), Log(Log::Level::Error, [](const LogLine &) {})));
    m_monitor->watch(*engine);
    QSignalSpy idle(engine.get(), &Engine::idle);
    must(engine->start());
    QTRY_VERIFY(!idle.isEmpty());
    QTRY_COMPARE(curl({}, u"/readyz?verbose"_s), "event-loop: ok\ndatabase: ok\ndispatcher: ok\nkey: ok\n 200");
    m_later += Health::kStandstillMs;
    const QByteArray still = curl({}, u"/livez"_s);
    QVERIFY2(still.startsWith("event-loop: The event loop has stood still for 1") && still.endsWith(" 503"), still);
    QTRY_COMPARE(curl({}, u"/livez?verbose"_s), "event-loop: ok\n 200");
    QSignalSpy stopped(engine.get(), &Engine::stopped);
    engine->stop();
    QTRY_COMPARE(stopped.size(), 1);
}

void TestMonitorServer::refusesEverythingElse_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("another path") << QStringList() << u"/"_s << " 404"_ba;
    QTest::newRow("a longer path") << QStringList() << u"/livez/now"_s << " 404"_ba;
    QTest::newRow("a post") << QStringList{u"--data"_s, u"x"_s} << u"/livez"_s << " 405"_ba;
    QTest::newRow("a head is answered") << QStringList{u"--head"_s} << u"/livez"_s << " 200"_ba;
}

void TestMonitorServer::refusesEverythingElse() {
    QFETCH(QStringList, options);
    QFETCH(QString, path);
    QFETCH(QByteArray, end);
    const QByteArray answer = curl(options, path);
    QVERIFY2(answer.endsWith(end), answer);
}

WEBHOOKS_TEST(TestMonitorServer)
#include "tst_monitorserver.moc"
