// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/nameserver.h"
#include "support/namespaces.h"
#include "support/poorlink.h"
#include "support/program.h"
#include "support/rawreceiver.h"
#include "support/testprogram.h"

#include <QSet>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QString kAllowed = u"10.66.0.1"_s;
const QString kForbidden = u"10.66.0.2"_s;
const QString kSix = u"fd00:66::1"_s;

bool runIp(const QString &arguments) {
    return QProcess::execute(u"ip"_s, QProcess::splitCommand(arguments)) == 0;
}

QList<QHostAddress> addresses(const QStringList &texts) {
    QList<QHostAddress> list;
    for (const QString &text : texts)
        list.append(QHostAddress(text));
    return list;
}

}  // namespace

/// Networks as they are: name servers that hang or change their mind, links that lose packets. The test makes a network
/// of its own, which nothing leaves. Where it may not, it says so, and names come from the hosts file.
class tst_E2eNetwork final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_names.reset(); }
    void init();
    void cleanup();

    void resolvesByTheHostsFile_data();
    void resolvesByTheHostsFile();
    void connectsToWhatWasChecked();
    void refusesNames_data();
    void refusesNames();
    void hangingNamesHoldUpNobody();
    void sendsToSixOnly();
    void survivesAPoorLink_data();
    void survivesAPoorLink();
    void waitsForADeadLink();

private:
    bool isAlone() const { return m_problem.isEmpty(); }
    QString url(const QString &host, int port) const { return u"http://%1:%2/in"_s.arg(host).arg(port); }
    void insertLeads(int count) const;
    void verifyLedger(const RawReceiver &receiver, int deliveries) const;

    QString m_problem;  ///< why there is no network of its own; empty: there is
    bool m_hasSix = false;
    QTemporaryFile m_resolver;
    QTemporaryFile m_services;
    std::unique_ptr<NameServer> m_names;
    std::unique_ptr<Program> m_hub;
};

void tst_E2eNetwork::initTestCase() {
    m_problem = enterOwnNetwork();
    if (!isAlone()) {
        qInfo("No network of its own (%s): name servers and poor links are not tested here.", qPrintable(m_problem));
        return;
    }
    for (const QString &address : {kAllowed, kForbidden})
        QVERIFY(runIp(u"address add %1/32 dev lo"_s.arg(address)));
    // Names are asked for addresses of a kind only where there is one.
    m_hasSix = runIp(u"address add %1/128 dev lo nodad"_s.arg(kSix));
    if (!m_hasSix)
        qInfo("This kernel has no IPv6: what needs it is not tested here.");
    QVERIFY(m_resolver.open() && m_services.open());
    m_resolver.write("nameserver 127.0.0.1\n");
    m_services.write("hosts: files dns\n");
    QVERIFY(m_resolver.flush() && m_services.flush());
    QVERIFY(mountFile(m_resolver.fileName(), u"/etc/resolv.conf"_s));
    QVERIFY(mountFile(m_services.fileName(), u"/etc/nsswitch.conf"_s));
    m_names = std::make_unique<NameServer>();
    QVERIFY(m_names->isListening());
}

void tst_E2eNetwork::init() {
    m_hub = std::make_unique<Program>();
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    if (m_names) {
        m_names->setSilent(false);
        m_names->setAnswer({});
    }
}

void tst_E2eNetwork::cleanup() {
    m_hub.reset();
}

void tst_E2eNetwork::insertLeads(int count) const {
    const QByteArray one = "INSERT INTO leads (first_name) VALUES ('Jane');\n";
    QCOMPARE(m_hub->sql("BEGIN;\n" + one.repeated(count) + "COMMIT;").exit, 0);
}

void tst_E2eNetwork::resolvesByTheHostsFile_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("posts");
    QTest::newRow("all of localhost is allowed") << QStringList{u"--allow-network"_s, u"::1/128"_s} << 1;
    QTest::newRow("the sixth version's address is not, where there is one") << QStringList() << -1;
}

/// The part that needs no network of its own.
void tst_E2eNetwork::resolvesByTheHostsFile() {
    QFETCH(QStringList, options);
    QFETCH(int, posts);
    RawReceiver receiver;
    QVERIFY(m_hub->addWebhook(url(u"localhost"_s, receiver.port()), u"--name Hook --event lead.created"_s) > 0);
    insertLeads(1);
    QCOMPARE(m_hub->run(options + QStringList{u"--service"_s, u"--once"_s}).exit, 0);
    const QJsonValue attempt = m_hub->attempts(idOf(m_hub->deliveries({}))).first();
    if (posts < 0 && attempt["error"_L1].toString() == "blocked_address"_L1)
        QVERIFY(receiver.posts().isEmpty());
    else
        QCOMPARE(receiver.posts().size(), 1);
    QVERIFY2(posts < 0 || attempt["status"_L1].toInt() == 200, "not delivered");
}

/// DNS rebinding: the name leads to an allowed address when it is checked, and to another one from then on.
void tst_E2eNetwork::connectsToWhatWasChecked() {
    if (!isAlone())
        return;
    RawReceiver allowed{QHostAddress(kAllowed)};
    QTcpServer forbidden;
    QVERIFY(forbidden.listen(QHostAddress(kForbidden), allowed.port()));
    const int before = m_names->questions();
    m_names->setAnswer([this, before](const QByteArray &) {
        return addresses({m_names->questions() <= before + 1 ? kAllowed : kForbidden});
    });
    QVERIFY(m_hub->addWebhook(url(u"turns.test"_s, allowed.port()), u"--name Hook --event lead.created"_s) > 0);
    const QStringList once{u"--allow-network"_s, kAllowed % u"/32"_s, u"--service"_s, u"--once"_s};
    insertLeads(5);
    QCOMPARE(m_hub->run(once).exit, 0);
    QCOMPARE(m_hub->count(u"status:succeeded"_s), 5);
    QCOMPARE(allowed.posts().size(), 5);

    insertLeads(1);
    QCOMPARE(m_hub->run(once).exit, 0);
    const QJsonArray attempts = m_hub->attempts(idOf(m_hub->deliveries({})));
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first()["error"_L1].toString(), u"blocked_address"_s);
    QCOMPARE(allowed.posts().size(), 5);
    QVERIFY(!forbidden.hasPendingConnections());
}

void tst_E2eNetwork::refusesNames_data() {
    QTest::addColumn<QStringList>("answer");
    QTest::addColumn<QString>("error");
    QTest::newRow("a forbidden address beside an allowed one")
        << QStringList{kAllowed, kForbidden} << u"blocked_address"_s;
    if (m_hasSix)
        QTest::newRow("a forbidden address in the clothes of the sixth version")
            << QStringList{u"::ffff:"_s % kForbidden} << u"blocked_address"_s;
    QTest::newRow("the cloud's metadata") << QStringList{u"169.254.169.254"_s} << u"blocked_address"_s;
    QTest::newRow("no such name") << QStringList() << u"dns"_s;
}

void tst_E2eNetwork::refusesNames() {
    if (!isAlone())
        return;
    QFETCH(QStringList, answer);
    QFETCH(QString, error);
    RawReceiver allowed{QHostAddress(kAllowed)};
    QTcpServer forbidden;
    QVERIFY(forbidden.listen(QHostAddress(kForbidden), allowed.port()));
    m_names->setAnswer([&](const QByteArray &) { return addresses(answer); });
    QVERIFY(m_hub->addWebhook(url(u"bad.test"_s, allowed.port()), u"--name Hook --event lead.created"_s) > 0);
    insertLeads(1);
    QCOMPARE(m_hub->run({u"--allow-network"_s, kAllowed % u"/32"_s, u"--service"_s, u"--once"_s}).exit, 0);
    const QJsonArray attempts = m_hub->attempts(idOf(m_hub->deliveries({})));
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first()["error"_L1].toString(), error);
    QCOMPARE(allowed.connections(), 0);
    QVERIFY(!forbidden.hasPendingConnections());
}

void tst_E2eNetwork::hangingNamesHoldUpNobody() {
    if (!isAlone())
        return;
    RawReceiver receiver;
    RawReceiver behindName;
    m_names->setSilent(true);
    QVERIFY(m_hub->addWebhook(url(u"slow.test"_s, behindName.port()),
                              u"--name Slow --event lead.created --timeout 1s --backoff 6s"_s) > 0);
    QVERIFY(m_hub->addWebhook(receiver.url().toString(), u"--name Good --event lead.created"_s) > 0);
    auto service = m_hub->service({});
    QVERIFY(service);
    insertLeads(10);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded webhook:Good"_s), 10, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"error:dns,timeout webhook:Slow"_s), 10, 15'000);
    QCOMPARE(behindName.connections(), 0);
    m_names->setAnswer([](const QByteArray &) { return addresses({u"127.0.0.1"_s}); });
    m_names->setSilent(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded webhook:Slow"_s), 10, 30'000);
    QCOMPARE(behindName.posts().size(), 10);
    service->send(SIGTERM);
    QTRY_COMPARE_WITH_TIMEOUT(service->exit().value_or(-1), 0, 10'000);
}

void tst_E2eNetwork::sendsToSixOnly() {
    if (!isAlone())
        return;
    if (!m_hasSix)
        return;
    RawReceiver receiver{QHostAddress(kSix)};
    m_names->setAnswer([](const QByteArray &) { return addresses({kSix}); });
    QVERIFY(m_hub->addWebhook(url(u"six.test"_s, receiver.port()), u"--name Name --event lead.created"_s) > 0);
    QVERIFY(m_hub->addWebhook(url(u'[' % kSix % u']', receiver.port()),
                              u"--name Literal --event lead.created --allow-network %1/128"_s.arg(kSix)) > 0);
    insertLeads(3);
    const QStringList once{u"--service"_s, u"--once"_s};
    QCOMPARE(m_hub->run(QStringList{u"--allow-network"_s, kSix % u"/128"_s} + once).exit, 0);
    QCOMPARE(m_hub->count(u"status:succeeded"_s), 6);
    QCOMPARE(receiver.posts().size(), 6);
    QVERIFY(receiver.posts().first().header("Host").startsWith("six.test:") ||
            receiver.posts().first().header("Host").startsWith("[fd00:66::1]:"));
    insertLeads(1);
    QCOMPARE(m_hub->run(once).exit, 0);
    QCOMPARE(receiver.posts().size(), 6);
    QCOMPARE(m_hub->count(u"error:blocked_address"_s), 2);
}

/// Every delivery arrived, and no POST came without an attempt in the log.
void tst_E2eNetwork::verifyLedger(const RawReceiver &receiver, int deliveries) const {
    int attempts = 0;
    const QJsonArray all = m_hub->deliveries({});
    for (const auto &one : all)
        attempts += one["attempt_count"_L1].toInt();
    QSet<QString> delivered;
    for (const RawReceiver::Post &post : receiver.posts())
        delivered.insert(QString::fromLatin1(post.delivery()));
    QCOMPARE(delivered.size(), deliveries);
    QVERIFY2(receiver.posts().size() <= attempts, "a POST without an attempt in the log");
}

void tst_E2eNetwork::survivesAPoorLink_data() {
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<int>("loseEvery");
    QTest::newRow("a tenth of a second each way") << 100 << 0;
    QTest::newRow("every fifth packet is lost") << 5 << 5;
}

void tst_E2eNetwork::survivesAPoorLink() {
    if (!isAlone())
        return;
    QFETCH(int, delayMs);
    QFETCH(int, loseEvery);
    PoorLink link;
    if (!link.isUp()) {
        qInfo("This system has no tun device.");
        return;
    }
    link.setDelay(delayMs);
    link.setLoseEvery(loseEvery);
    RawReceiver receiver{QHostAddress(QString::fromLatin1(PoorLink::kNear))};
    const QString far = QString::fromLatin1(PoorLink::kFar);
    QVERIFY(m_hub->addWebhook(
                url(far, receiver.port()),
                u"--name Hook --event lead.created --backoff 1s --backoff-factor 1 --allow-network %1/32"_s.arg(far)) >
            0);
    const auto service = m_hub->service({u"--allow-network"_s, far % u"/32"_s});
    QVERIFY(service);
    insertLeads(20);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 20, 40'000);
    QVERIFY2((link.lost() > 0) == (loseEvery > 0), QByteArray::number(link.lost()));
    verifyLedger(receiver, 20);
}

void tst_E2eNetwork::waitsForADeadLink() {
    if (!isAlone())
        return;
    PoorLink link;
    if (!link.isUp()) {
        qInfo("This system has no tun device.");
        return;
    }
    link.setLoseEvery(1);
    RawReceiver receiver{QHostAddress(QString::fromLatin1(PoorLink::kNear))};
    const QString far = QString::fromLatin1(PoorLink::kFar);
    QVERIFY(m_hub->addWebhook(
                url(far, receiver.port()),
                u"--name Hook --event lead.created --timeout 1s --backoff 2s --allow-network %1/32"_s.arg(far)) > 0);
    const auto service = m_hub->service({u"--allow-network"_s, far % u"/32"_s});
    QVERIFY(service);
    insertLeads(3);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"error:timeout"_s), 3, 10'000);
    link.setLoseEvery(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 3, 15'000);
    // The link may come back in the last moment of an attempt that is given up then: its POST arrives, its answer not.
    verifyLedger(receiver, 3);
}

WEBHOOKS_TEST(tst_E2eNetwork)
#include "tst_e2e_network.moc"
