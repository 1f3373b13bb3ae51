// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/monitor.h"

#include "service/engine.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"
#include "support/teststore.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslKey>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// What an engine does, in figures: for every alert of packaging/linux/prometheus its condition comes true here.
class TestMonitor final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aHealthyServiceHasGoodFigures();
    void failuresAreCounted();
    void whatWaitsIsDue();
    void aPauseShows();
    void anAutoPauseShows();
    void aFailingDatabaseShows();
    void aLockIsNoFailureAtFirst();
    void aMissingKeyShows();
    void theDiskIsMeasured();
    void certificatesEnd();
    void wrongSettingsShow();
    void anEndedDispatcherIsNotRunning();
    void everyAlertHasItsMetrics();
    void aDeletedWebhookKeepsItsCounters();
    void countsTheLog();

private:
    void start(const EngineOptions &options);
    EngineOptions options() const;
    qint64 addWebhook(const QUrl &url, const DeliveryOverrides &own = {}, const Secret &secret = {});
    double value(Metric metric, const QStringList &labels = {});
    QSslConfiguration makeCertificate();

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<RawReceiver> m_receiver;
    std::unique_ptr<Monitor> m_monitor;
    std::unique_ptr<Engine> m_engine;
    QList<LogLine> m_lines;
};

void TestMonitor::init() {
    m_lines.clear();
    m_store = std::make_unique<TestStore>();
    m_receiver = std::make_unique<RawReceiver>();
}

void TestMonitor::cleanup() {
    if (m_engine) {
        QSignalSpy stopped(m_engine.get(), &Engine::stopped);
        m_engine->abort();
        QTRY_COMPARE(stopped.size(), 1);
    }
    m_engine.reset();
    m_monitor.reset();
    m_receiver.reset();
    m_store.reset();
}

EngineOptions TestMonitor::options() const {
    EngineOptions options;
    options.store = m_store->options();
    options.dispatcher.jitter = [] { return 0.5; };
    options.janitor.kind = u"service"_s;
    options.janitor.beatMs = 50;
    options.rules = AddressRules({AddressRange::parse(u"127.0.0.0/8").value()});
    options.busyTimeoutMs = 20;
    return options;
}

void TestMonitor::start(const EngineOptions &options) {
    const Log log(Log::Level::Debug, [this](const LogLine &line) { m_lines.append(line); });
    m_monitor = std::make_unique<Monitor>(log, Clock::system());
    m_engine = must(Engine::open(options, Clock::system(), log));
    m_monitor->watch(*m_engine);
    must(m_engine->start());
}

qint64 TestMonitor::addWebhook(const QUrl &url, const DeliveryOverrides &own, const Secret &secret) {
    Webhook webhook = TestStore::sample();
    webhook.url = url.toString();
    webhook.overrides = own;
    return m_store->addWebhook(webhook, secret).id;
}

/// After the tables were read anew.
double TestMonitor::value(Metric metric, const QStringList &labels) {
    m_monitor->collect();
    (void)m_monitor->metricsText();
    return m_monitor->metrics().value(metric, labels);
}

void TestMonitor::aHealthyServiceHasGoodFigures() {
    const QString id = QString::number(addWebhook(m_receiver->url()));
    start(options());
    m_store->addLead();
    QTRY_COMPARE(value(Metric::Attempts, {id, u"succeeded"_s, u"automatic"_s}), 1);
    QCOMPARE(value(Metric::DeliveriesFinished, {id, u"succeeded"_s}), 1);
    QCOMPARE(value(Metric::Responses, {u"2xx"_s}), 1);
    QCOMPARE(value(Metric::AttemptDuration), 1);
    QCOMPARE(value(Metric::DeliveryLatency), 1);
    QCOMPARE(value(Metric::Events), 1);
    QCOMPARE(value(Metric::DeliveriesCreated), 1);
    QCOMPARE(value(Metric::QueueDeliveries, {u"pending"_s}), 0);
    QCOMPARE(value(Metric::QueueOldestDue), 0);
    QCOMPARE(value(Metric::Webhooks, {u"active"_s}), 1);
    QCOMPARE(value(Metric::Dispatchers, {u"service"_s}), 1);
    QCOMPARE(value(Metric::DispatcherRunning), 1);
    QVERIFY(value(Metric::DispatcherLastBeat) > 1.6e9);
    QVERIFY(value(Metric::TurnDuration) >= 2);
    QVERIFY(value(Metric::DatabaseSize) > 0);
    QVERIFY(m_monitor->metricsText().contains("name=\"Sync to HubSpot\"} 1\n"));
    QVERIFY(areOk(m_monitor->health().live()));
    QTRY_VERIFY(areOk(m_monitor->health().ready()));
}

void TestMonitor::failuresAreCounted() {
    m_receiver->setReactions({RawReceiver::answers(500)});
    DeliveryOverrides own;
    own.maxRetries = 2;
    own.backoffMs = kMinBackoffMs;
    const QString id = QString::number(addWebhook(m_receiver->url(), own));
    start(options());
    m_store->addLead();
    QTRY_COMPARE_WITH_TIMEOUT(value(Metric::DeliveriesFinished, {id, u"failed"_s}), 1, 20'000);
    QCOMPARE(value(Metric::Attempts, {id, u"retried"_s, u"automatic"_s}), 2);
    QCOMPARE(value(Metric::Attempts, {id, u"failed"_s, u"automatic"_s}), 1);
    QCOMPARE(value(Metric::Attempts, {id, u"succeeded"_s, u"automatic"_s}), 0);
    QCOMPARE(value(Metric::RetriesScheduled), 2);
    QCOMPARE(value(Metric::AttemptFailures, {u"http_5xx"_s}), 3);
    QCOMPARE(value(Metric::ConsecutiveFailures, {id}), 3);
    QCOMPARE(value(Metric::Webhooks, {u"failing"_s}), 1);
    QCOMPARE(value(Metric::DeliveryLatency), 0);
}

void TestMonitor::whatWaitsIsDue() {
    m_receiver->setReactions({RawReceiver::keepsSilent()});
    DeliveryOverrides own;
    own.concurrency = 1;
    addWebhook(m_receiver->url(), own);
    start(options());
    m_store->addLead();
    m_store->addLead();
    QTRY_COMPARE(m_receiver->posts().size(), 1);
    QTRY_COMPARE(value(Metric::QueueDeliveries, {u"in_flight"_s}), 1);
    QCOMPARE(value(Metric::InFlight), 1);
    QCOMPARE(value(Metric::QueueDeliveries, {u"due"_s}), 1);
    QCOMPARE(value(Metric::QueueDeliveries, {u"pending"_s}), 1);
    const double due = static_cast<double>(m_store->number(u"SELECT min(due_at) FROM deliveries"_s)) / 1000;
    QCOMPARE(value(Metric::QueueOldestDue), due);
}

void TestMonitor::aPauseShows() {
    addWebhook(m_receiver->url());
    start(options());
    QCOMPARE(value(Metric::SendingPaused), 0);
    must((*m_store)->settings().setSending(Sending::Paused));
    QCOMPARE(value(Metric::SendingPaused), 1);
    QTRY_VERIFY(areOk(m_monitor->health().ready()));
}

void TestMonitor::anAutoPauseShows() {
    addWebhook(m_receiver->url());
    m_receiver->setReactions({RawReceiver::answers(410)});
    start(options());
    QCOMPARE(value(Metric::Webhooks, {u"auto_paused"_s}), 0);
    m_store->addLead();
    QTRY_COMPARE(value(Metric::Webhooks, {u"auto_paused"_s}), 1);
}

void TestMonitor::aFailingDatabaseShows() {
    addWebhook(m_receiver->url());
    start(options());
    QCOMPARE(value(Metric::DatabaseFailing), 0);
    const auto full = m_engine->store().database().pragma(u"PRAGMA max_page_count = 1"_s);
    QVERIFY(full);
    for (int i = 0; i < 50; ++i)
        m_store->addLead();
    QTRY_COMPARE(value(Metric::DatabaseFailing), 1);
    QVERIFY(value(Metric::DatabaseErrors, {u"disk_full"_s}) >= 1);
    QVERIFY(!areOk(m_monitor->health().ready()));
    QVERIFY(areOk(m_monitor->health().live()));
    must(m_engine->store().database().pragma(u"PRAGMA max_page_count = 1000000"_s));
    QTRY_COMPARE(value(Metric::DatabaseFailing), 0);
    QTRY_COMPARE(value(Metric::DeliveriesFinished, {u"1"_s, u"succeeded"_s}), 50);
}

void TestMonitor::aLockIsNoFailureAtFirst() {
    addWebhook(m_receiver->url());
    start(options());
    const auto other = m_store->another();
    must(other->database().write([&] { QTRY_VERIFY(value(Metric::DatabaseErrors, {u"busy"_s}) >= 1); }));
    QCOMPARE(value(Metric::DatabaseFailing), 0);
}

void TestMonitor::aMissingKeyShows() {
    addWebhook(m_receiver->url(), {}, Secret("hush hush hush"));
    EngineOptions keyless = options();
    keyless.store.key.configFolder = m_store->filePath(u"elsewhere"_s);
    start(keyless);
    QCOMPARE(value(Metric::DatabaseKeyMissing), 1);
    QVERIFY(!areOk(m_monitor->health().ready()));
}

void TestMonitor::theDiskIsMeasured() {
    start(options());
    const double before = value(Metric::DatabaseSize) + value(Metric::DatabaseWalSize);
    for (int i = 0; i < 200; ++i)
        m_store->addLead();
    QVERIFY(value(Metric::DatabaseSize) + value(Metric::DatabaseWalSize) > before);
    QVERIFY(value(Metric::DatabaseFree) > 0);
}

/// Its own authority, for hooks.example.com; 30 days.
QSslConfiguration TestMonitor::makeCertificate() {
    const QString key = m_store->filePath(u"tls.key"_s);
    const QString file = m_store->filePath(u"tls.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s,
                                 u"-subj"_s, u"/CN=hooks.example.com"_s, u"-addext"_s,
                                 u"subjectAltName=DNS:hooks.example.com"_s, u"-keyout"_s, key, u"-out"_s, file});
    QFile keyFile(key);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0 || !keyFile.open(QIODevice::ReadOnly))
        qFatal("openssl made no certificate");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(file));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void TestMonitor::certificatesEnd() {
    const RawReceiver receiver(makeCertificate());
    const QString id = QString::number(addWebhook(receiver.url(u"hooks.example.com"_s)));
    EngineOptions trusting = options();
    trusting.sender.caFile = m_store->filePath(u"tls.pem"_s);
    trusting.sender.lookup = [](const QString &, QObject *context, const LookupDone &done) {
        QMetaObject::invokeMethod(
            context, [done] { done({{QHostAddress(QHostAddress::LocalHost)}}); }, Qt::QueuedConnection);
    };
    start(trusting);
    m_store->addLead();
    QTRY_COMPARE(value(Metric::Responses, {u"2xx"_s}), 1);
    const double days =
        (value(Metric::CertificateExpires, {id}) - static_cast<double>(QDateTime::currentSecsSinceEpoch())) / 86'400;
    QVERIFY2(days > 28 && days <= 30, QByteArray::number(days));
    must((*m_store)->webhooks().remove(id.toLongLong(), kNow));
    QCOMPARE(value(Metric::CertificateExpires, {id}), 0);
}

void TestMonitor::wrongSettingsShow() {
    start(options());
    QCOMPARE(value(Metric::ReloadSuccessful), 1);
    const double read = value(Metric::ReloadTime);
    QVERIFY(read > 1.6e9);
    m_monitor->reloaded(Monitor::Reload::Bad);
    QCOMPARE(value(Metric::ReloadSuccessful), 0);
    QCOMPARE(value(Metric::ReloadTime), read);
}

void TestMonitor::anEndedDispatcherIsNotRunning() {
    start(options());
    QTRY_COMPARE(value(Metric::DispatcherRunning), 1);
    m_monitor->stopping();
    QCOMPARE(value(Metric::DispatcherRunning), 0);
    QSignalSpy stopped(m_engine.get(), &Engine::stopped);
    m_engine->stop();
    QTRY_COMPARE(stopped.size(), 1);
    m_engine.reset();
    QVERIFY(m_monitor->metricsText().contains("\nleadhub_webhooks_dispatcher_running 0\n"));
}

void TestMonitor::everyAlertHasItsMetrics() {
    QFile file(QStringLiteral(ALERTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    start(options());
    m_monitor->collect();
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression kName(u"\\bleadhub_webhooks_[a-z_]+"_s);
    QSet<QString> named;
    for (auto match = kName.globalMatch(text); match.hasNext();)
        named.insert(match.next().captured());
    QVERIFY(named.size() >= 10);
    for (const QString &name : std::as_const(named)) {
        const bool known = std::ranges::any_of(
            metricSpecs(), [&](const MetricSpec &spec) { return name == QLatin1StringView(spec.name); });
        QVERIFY2(known, qPrintable(name));
    }
}

void TestMonitor::aDeletedWebhookKeepsItsCounters() {
    const qint64 id = addWebhook(m_receiver->url());
    const QString label = QString::number(id);
    start(options());
    m_store->addLead();
    QTRY_COMPARE(value(Metric::DeliveriesFinished, {label, u"succeeded"_s}), 1);
    must((*m_store)->webhooks().remove(id, kNow));
    QCOMPARE(value(Metric::DeliveriesFinished, {label, u"succeeded"_s}), 1);
    QVERIFY(!m_monitor->metricsText().contains("webhook_info{"));
}

void TestMonitor::countsTheLog() {
    addWebhook(m_receiver->url());
    start(options());
    m_store->addLead();
    QTRY_COMPARE(value(Metric::Responses, {u"2xx"_s}), 1);
    QTRY_COMPARE(value(Metric::LogMessages, {u"debug"_s}), static_cast<double>(m_lines.size()));
    QCOMPARE(value(Metric::LogMessages, {u"error"_s}), 0);
}

WEBHOOKS_TEST(TestMonitor)
#include "tst_monitor.moc"
