// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engine.h"

#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// An engine on a database that others lock. Everything is in one thread: while a lock is held here, the event loop
/// that the engine lives in runs inside it.
class TestEngine final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void refusesAuthoritiesThatAreNone_data();
    void refusesAuthoritiesThatAreNone();
    void turnsOnlyWithItsSender();
    void aShortLockIsNoNews();
    void aLastingLockIsReportedOnce();
    void saysWhenSharedSettingsChange();
    void checkpointsAsSet();
    void holdsWhileTheDiskIsFull();

private:
    void start();
    void stop();
    QByteArray log() const;
    int delivered() { return static_cast<int>(m_store->number(u"SELECT count(*) FROM attempts WHERE status = 200"_s)); }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<RawReceiver> m_receiver;
    EngineOptions m_options;
    std::unique_ptr<Engine> m_engine;
    FILE *m_log = nullptr;
};

void TestEngine::init() {
    m_store = std::make_unique<TestStore>();
    m_receiver = std::make_unique<RawReceiver>();
    m_log = std::tmpfile();
    Webhook webhook = TestStore::sample();
    webhook.url = m_receiver->url().toString();
    m_store->addWebhook(webhook);
    start();
}

void TestEngine::start() {
    m_options = {};
    m_options.store = m_store->options();
    m_options.dispatcher.jitter = [] { return 0.5; };
    m_options.janitor.kind = u"service"_s;
    m_options.rules = AddressRules({AddressRange::parse(u"127.0.0.0/8").value()});
    m_options.busyTimeoutMs = 20;
    m_engine = must(Engine::open(m_options, Clock::system(), Log(Log::Level::Info, Log::Format::Text, m_log)));
    must(m_engine->start());
}

void TestEngine::refusesAuthoritiesThatAreNone_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no file") << QByteArray() << u"cannot be read"_s;
    QTest::newRow("no certificate") << "root:x:0:0\n"_ba << u"holds no certificate"_s;
    QTest::newRow("a key") << "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_ba
                           << u"holds no certificate"_s;
}

void TestEngine::refusesAuthoritiesThatAreNone() {
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    EngineOptions options = m_options;
    options.sender.caFile = m_store->filePath(u"ca.pem"_s);
    if (!content.isEmpty()) {
        QFile file(options.sender.caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    const auto opened = Engine::open(options, Clock::system(), Log(Log::Level::Info, Log::Format::Text, m_log));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Configuration);
    QVERIFY2(opened.error().message.contains(problem), qPrintable(opened.error().message));
}

void TestEngine::stop() {
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->stop();
    QTRY_COMPARE(stopped.size(), 1);
    m_engine.reset();
}

void TestEngine::turnsOnlyWithItsSender() {
    stop();
    const auto asked = std::make_shared<QSemaphore>();
    const auto going = std::make_shared<QSemaphore>();
    const auto released = qScopeGuard([going] { going->release(100); });
    m_options.sender.lookup = [asked, going](const QString &, QObject *context, const LookupDone &done) {
        asked->release();
        going->acquire();
        QMetaObject::invokeMethod(
            context, [done] { done({{QHostAddress(QHostAddress::LocalHost)}}); }, Qt::QueuedConnection);
    };
    Webhook named = TestStore::sample(u"Named"_s);
    named.url = m_receiver->url(u"hooks.example.com"_s).toString();
    m_store->addWebhook(named);
    m_engine = must(Engine::open(m_options, Clock::system(), Log(Log::Level::Info, Log::Format::Text, m_log)));
    must(m_engine->start());
    QSignalSpy turned(m_engine.get(), &Engine::turned);
    m_engine->ask();
    QTRY_COMPARE(turned.size(), 1);
    m_store->addLead();
    QTRY_COMPARE(asked->available(), 1);
    m_engine->ask();
    bool later = false;
    QTimer::singleShot(50, this, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(turned.size(), 1);
    going->release(100);
    QTRY_COMPARE(turned.size(), 2);
    QTRY_COMPARE(delivered(), 2);
}

void TestEngine::cleanup() {
    stop();
    std::fclose(m_log);
}

QByteArray TestEngine::log() const {
    std::fflush(m_log);
    std::fseek(m_log, 0, SEEK_SET);
    QByteArray text;
    for (int character = std::fgetc(m_log); character != EOF; character = std::fgetc(m_log))
        text.append(static_cast<char>(character));
    return text;
}

void TestEngine::aShortLockIsNoNews() {
    QSignalSpy failed(m_engine.get(), &Engine::storeFailed);
    m_store->addLead();
    const auto other = m_store->another();
    must(other->database().write([&] { QTRY_COMPARE(failed.size(), 1); }));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Busy);
    QTRY_COMPARE(delivered(), 1);
    QCOMPARE(m_receiver->posts().size(), 1);
    QVERIFY2(!log().contains("locked") && !log().contains("works again"), log());
}

void TestEngine::aLastingLockIsReportedOnce() {
    m_store->addLead();
    const auto other = m_store->another();
    must(other->database().write([&] { QTRY_VERIFY_WITH_TIMEOUT(log().contains("by another program"), 30'000); }));
    QTRY_COMPARE(delivered(), 1);
    QTRY_COMPARE(log().count("works again"), 1);
    QCOMPARE(log().count("by another program"), 1);
}

void TestEngine::saysWhenSharedSettingsChange() {
    QSignalSpy changed(m_engine.get(), &Engine::sharedSettingsChanged);
    QSignalSpy idle(m_engine.get(), &Engine::idle);
    must((*m_store)->settings().setSending(Sending::Paused));
    m_store->addLead();
    QTRY_VERIFY(!idle.isEmpty());
    QCOMPARE(changed.size(), 0);
    must((*m_store)->settings().setValue(u"concurrency"_s, u"2"_s));
    QTRY_COMPARE(changed.size(), 1);
    must((*m_store)->settings().removeValue(u"concurrency"_s));
    QTRY_COMPARE(changed.size(), 2);
}

void TestEngine::checkpointsAsSet() {
    const auto pages = [this] {
        return must(m_engine->store().database().pragma(u"PRAGMA wal_autocheckpoint"_s)).value(0).toInt();
    };
    QCOMPARE(pages(), 4'096);
    EngineOptions options;
    options.checkpointBytes = 409'600;
    m_engine->apply(options);
    QCOMPARE(pages(), 100);
}

void TestEngine::holdsWhileTheDiskIsFull() {
    QSignalSpy failed(m_engine.get(), &Engine::storeFailed);
    QSignalSpy idle(m_engine.get(), &Engine::idle);
    m_options.minFreeBytes = 1'000'000'000'000'000;
    m_engine->apply(m_options);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Io);
    QVERIFY2(log().contains("nothing more is sent"), log());
    m_store->addLead();
    QTRY_VERIFY(!idle.isEmpty());
    QCOMPARE(m_receiver->posts().size(), 0);
    m_options.minFreeBytes = 0;
    m_engine->apply(m_options);
    QTRY_COMPARE(delivered(), 1);
    QVERIFY2(log().contains("sending goes on"), log());
}

WEBHOOKS_TEST(TestEngine)
#include "tst_engine.moc"
