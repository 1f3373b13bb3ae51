// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"
#include "support/tunnelproxy.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Through an egress proxy: the addresses that were checked here are the ones that it is asked for, and a POST still
/// goes out once at most.
class tst_SenderProxy final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tunnelsPlainHttp();
    void tunnelsTls();
    void checksAddressesBefore();
    void postsOnceToWhomClosesUnanswered();
    void saysWhatIsWrongWithTheProxy_data();
    void saysWhatIsWrongWithTheProxy();
    void saysThatTheProxyIsNotThere();

private:
    SenderOptions options() const;

    std::unique_ptr<TunnelProxy> m_proxy;
};

void tst_SenderProxy::init() {
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_proxy = std::make_unique<TunnelProxy>();
}

SenderOptions tst_SenderProxy::options() const {
    SenderOptions options;
    options.proxy = m_proxy->url();
    options.lookup = SenderProbe::table({{u"hooks.example.com"_s, {u"127.0.0.1"_s}}, {u"inner"_s, {u"10.1.2.3"_s}}});
    return options;
}

void tst_SenderProxy::tunnelsPlainHttp() {
    RawReceiver receiver;
    SenderProbe probe(options());
    for (const qint64 ticket : {1, 2}) {
        const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"hooks.example.com"_s), ticket));
        QCOMPARE(result.detail, QString());
        QCOMPARE(result.status, std::optional(200));
    }
    QCOMPARE(m_proxy->requests(),
             QList<QByteArray>{"CONNECT 127.0.0.1:" + QByteArray::number(receiver.port()) + " HTTP/1.1"});
    QCOMPARE(receiver.posts().size(), 2);
    QCOMPARE(receiver.posts()[0].header("Host"), "hooks.example.com:" + QByteArray::number(receiver.port()));
    QVERIFY(receiver.posts()[0].head.startsWith("POST /"));
    QVERIFY(receiver.posts()[0].header("Proxy-Connection").isEmpty());
}

void tst_SenderProxy::tunnelsTls() {
    const QTemporaryDir folder;
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                   u"-nodes"_s, u"-keyout"_s, u"own.key"_s, u"-out"_s, u"own.pem"_s, u"-subj"_s, u"/CN=own"_s,
                   u"-addext"_s, u"subjectAltName=DNS:hooks.example.com"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(u"own.pem"_s)).value(0));
    QFile key(folder.filePath(u"own.key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));

    RawReceiver receiver(tls);
    SenderOptions trusting = options();
    trusting.caFile = folder.filePath(u"own.pem"_s);
    SenderProbe probe(trusting);
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"hooks.example.com"_s)));
    QCOMPARE(result.detail, QString());
    QCOMPARE(result.status, std::optional(200));
    QCOMPARE(receiver.posts().size(), 1);
    QCOMPARE(m_proxy->requests(),
             QList<QByteArray>{"CONNECT 127.0.0.1:" + QByteArray::number(receiver.port()) + " HTTP/1.1"});
}

void tst_SenderProxy::checksAddressesBefore() {
    SenderProbe probe(options());
    const AttemptResult result = probe.exchange(SenderProbe::request(QUrl(u"http://inner/hook"_s)));
    QCOMPARE(result.error, ErrorClass::BlockedAddress);
    QVERIFY(!result.posted);
    QVERIFY(m_proxy->requests().isEmpty());
}

void tst_SenderProxy::postsOnceToWhomClosesUnanswered() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::closes()});
    SenderProbe probe(options());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QCOMPARE(result.error, ErrorClass::ConnectionLost);
    QVERIFY(result.posted);
    QCOMPARE(receiver.posts().size(), 1);
}

void tst_SenderProxy::saysWhatIsWrongWithTheProxy_data() {
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<QString>("says");
    QTest::newRow("it wants a login") << "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                         "realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba
                                      << ErrorClass::Unreachable << u"wants a login"_s;
    QTest::newRow("it forbids the target") << "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"_ba
                                           << ErrorClass::Unreachable << u"Proxy denied connection"_s;
    QTest::newRow("it does not speak HTTP")
        << "220 mail.example.com\r\n\r\n"_ba << ErrorClass::Unreachable << u"HTTP response from proxy"_s;
}

void tst_SenderProxy::saysWhatIsWrongWithTheProxy() {
    QFETCH(QByteArray, answer);
    QFETCH(QString, says);
    m_proxy->setRefusal(answer);
    const RawReceiver receiver;
    SenderProbe probe(options());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QTEST(result.error, "error");
    QVERIFY2(result.detail.contains(says), qPrintable(result.detail));
    QVERIFY(!result.posted);
    QVERIFY(receiver.posts().isEmpty());
}

void tst_SenderProxy::saysThatTheProxyIsNotThere() {
    const SenderOptions gone = options();
    m_proxy->close();
    const RawReceiver receiver;
    SenderProbe probe(gone);
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QCOMPARE(result.error, ErrorClass::Unreachable);
    QVERIFY2(result.detail.contains(u"Proxy connection refused"_s), qPrintable(result.detail));
    QVERIFY(!result.posted);
    QCOMPARE(receiver.connections(), 0);
}

WEBHOOKS_TEST(tst_SenderProxy)
#include "tst_senderproxy.moc"
