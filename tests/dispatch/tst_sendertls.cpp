// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// HTTPS: who is trusted, what is said when not, and that a POST still goes out once at most.
class tst_SenderTls final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();

    void postsToTrustedReceivers();
    void classifiesTlsFaults_data();
    void classifiesTlsFaults();
    void refusesOldProtocols();
    void refusesPlainReceivers();
    void reportsWantedClientCertificates();
    void classifiesBrokenAnswers_data();
    void classifiesBrokenAnswers();
    void survivesIdleCloses();

private:
    enum class Issuer { Authority, Itself };

    void openssl(const QStringList &arguments);
    void makeCertificate(const QString &name, const QString &host, const QStringList &validity, Issuer issuer);
    QSslConfiguration tls(const QString &certificate) const;
    SenderOptions options() const;

    QTemporaryDir m_folder;
};

void tst_SenderTls::openssl(const QStringList &arguments) {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, process.readAllStandardError());
}

void tst_SenderTls::initTestCase() {
    QFile names(m_folder.filePath(u"ca.cnf"_s));
    QVERIFY(names.open(QIODevice::WriteOnly));
    names.write(
        "[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\n"
        "policy=any\ncopy_extensions=copy\nunique_subject=no\n[any]\ncommonName=supplied\n");
    names.close();
    QFile index(m_folder.filePath(u"index.txt"_s));
    QVERIFY(index.open(QIODevice::WriteOnly));
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
             u"-keyout"_s, u"authority.key"_s, u"-out"_s, u"authority.pem"_s, u"-days"_s, u"100"_s, u"-subj"_s,
             u"/CN=Test authority"_s});
    makeCertificate(u"good"_s, u"hooks.example.com"_s, {u"-days"_s, u"30"_s}, Issuer::Authority);
    makeCertificate(u"expired"_s, u"hooks.example.com"_s,
                    {u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20200201000000Z"_s}, Issuer::Authority);
    makeCertificate(u"future"_s, u"hooks.example.com"_s,
                    {u"-startdate"_s, u"20490101000000Z"_s, u"-enddate"_s, u"20490201000000Z"_s}, Issuer::Authority);
    makeCertificate(u"elsewhere"_s, u"elsewhere.example.com"_s, {u"-days"_s, u"30"_s}, Issuer::Authority);
    makeCertificate(u"lonely"_s, u"hooks.example.com"_s, {u"-days"_s, u"30"_s}, Issuer::Itself);
}

void tst_SenderTls::makeCertificate(const QString &name, const QString &host, const QStringList &validity,
                                    Issuer issuer) {
    const QStringList key{u"-newkey"_s,
                          u"ec"_s,
                          u"-pkeyopt"_s,
                          u"ec_paramgen_curve:P-256"_s,
                          u"-nodes"_s,
                          u"-subj"_s,
                          QString(u"/CN="_s % host),
                          u"-addext"_s,
                          QString(u"subjectAltName=DNS:"_s % host),
                          u"-keyout"_s,
                          QString(name % u".key"_s)};
    const QString file = name % u".pem"_s;
    if (issuer == Issuer::Itself) {
        openssl(QStringList{u"req"_s, u"-x509"_s} + key + validity + QStringList{u"-out"_s, file});
        return;
    }
    const QString request = name % u".csr"_s;
    openssl(QStringList{u"req"_s, u"-new"_s} + key + QStringList{u"-out"_s, request});
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-config"_s, u"ca.cnf"_s, u"-rand_serial"_s, u"-notext"_s, u"-cert"_s,
                        u"authority.pem"_s, u"-keyfile"_s, u"authority.key"_s, u"-in"_s, request, u"-out"_s, file} +
            validity);
}

QSslConfiguration tst_SenderTls::tls(const QString &certificate) const {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    const QString base = m_folder.filePath(certificate);
    QFile key(QString(base % u".key"_s));
    if (!key.open(QIODevice::ReadOnly)) {
        qFatal("no key");
    }
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(QString(base % u".pem"_s)));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

SenderOptions tst_SenderTls::options() const {
    SenderOptions options;
    options.caFile = m_folder.filePath(u"authority.pem"_s);
    options.lookup = SenderProbe::table({{u"hooks.example.com"_s, {u"127.0.0.1"_s}}});
    return options;
}

void tst_SenderTls::postsToTrustedReceivers() {
    RawReceiver receiver(tls(u"good"_s));
    SenderProbe probe(options());
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    const AttemptResult first = probe.exchange(SenderProbe::request(url, 1));
    QVERIFY2(first.succeeded(), qPrintable(first.detail));
    QCOMPARE(first.certificateDaysLeft, std::optional(29));
    QCOMPARE(receiver.posts().first().header("Host"), "hooks.example.com:" + QByteArray::number(receiver.port()));
    QVERIFY(first.phases.dns);
    QVERIFY(first.phases.connect);
    QVERIFY(first.phases.wait);
    const AttemptResult second = probe.exchange(SenderProbe::request(url, 2));
    QVERIFY(second.succeeded());
    QVERIFY(second.phases.reused);
    QVERIFY(!second.phases.connect);
    QCOMPARE(second.certificateDaysLeft, std::optional(29));
    QCOMPARE(receiver.connections(), 1);
    QCOMPARE(receiver.posts().size(), 2);
}

void tst_SenderTls::classifiesTlsFaults_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("detail");
    QTest::newRow("expired") << u"expired"_s << u"The certificate has expired."_s;
    QTest::newRow("not valid yet") << u"future"_s << u"The certificate is not valid yet."_s;
    QTest::newRow("wrong host") << u"elsewhere"_s << u"The certificate is not for the name hooks.example.com."_s;
    QTest::newRow("self-signed") << u"lonely"_s << u"The certificate is self-signed and not trusted here."_s;
}

void tst_SenderTls::classifiesTlsFaults() {
    QFETCH(QString, certificate);
    RawReceiver receiver(tls(certificate));
    SenderProbe probe(options());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"hooks.example.com"_s)));
    QCOMPARE(result.error, ErrorClass::Tls);
    QTEST(result.detail, "detail");
    QVERIFY(!result.posted);
    QCOMPARE(receiver.posts().size(), 0);
}

void tst_SenderTls::refusesOldProtocols() {
    QSslConfiguration old = tls(u"good"_s);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    RawReceiver receiver(old);
    SenderProbe probe(options());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"hooks.example.com"_s)));
    QCOMPARE(result.error, ErrorClass::Tls);
    QVERIFY(!result.posted);
    QCOMPARE(receiver.posts().size(), 0);
}

void tst_SenderTls::refusesPlainReceivers() {
    RawReceiver receiver;
    SenderProbe probe(options());
    QUrl url = receiver.url(u"hooks.example.com"_s);
    url.setScheme(u"https"_s);
    receiver.setHangUp(true);
    const AttemptResult result = probe.exchange(SenderProbe::request(url));
    QVERIFY2(result.error == ErrorClass::Tls, qPrintable(result.detail));
    QVERIFY(!result.posted);
    QCOMPARE(receiver.posts().size(), 0);
}

void tst_SenderTls::reportsWantedClientCertificates() {
    QSslConfiguration strict = tls(u"good"_s);
    strict.setPeerVerifyMode(QSslSocket::VerifyPeer);
    RawReceiver receiver(strict);
    SenderProbe probe(options());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"hooks.example.com"_s)));
    QVERIFY2(result.error == ErrorClass::Tls || result.error == ErrorClass::ConnectionLost, qPrintable(result.detail));
    QCOMPARE(receiver.posts().size(), 0);
}

void tst_SenderTls::classifiesBrokenAnswers_data() {
    QTest::addColumn<RawReceiver::Reaction>("reaction");
    QTest::addColumn<ErrorClass>("error");
    QTest::newRow("closes before the status") << RawReceiver::closes() << ErrorClass::ConnectionLost;
    QTest::newRow("resets") << RawReceiver::resets() << ErrorClass::ConnectionLost;
    QTest::newRow("ends with 103") << RawReceiver::says("HTTP/1.1 103 Early Hints\r\n\r\n")
                                   << ErrorClass::ConnectionLost;
    QTest::newRow("cuts the body") << RawReceiver::says("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
                                                        RawReceiver::Then::Close)
                                   << ErrorClass::None;
    QTest::newRow("never answers") << RawReceiver::keepsSilent() << ErrorClass::Timeout;
}

void tst_SenderTls::classifiesBrokenAnswers() {
    QFETCH(RawReceiver::Reaction, reaction);
    RawReceiver receiver(tls(u"good"_s));
    receiver.setReactions({RawReceiver::answers(200), reaction});
    SenderProbe probe(options());
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    QVERIFY(probe.exchange(SenderProbe::request(url, 1)).succeeded());
    const AttemptResult result = probe.exchange(SenderProbe::request(url, 2, 500));
    QTEST(result.error, "error");
    QVERIFY(result.posted);
    QCOMPARE(receiver.posts().size(), 2);
    QVERIFY(!QTest::qWaitFor([&] { return receiver.posts().size() > 2; }, 50));
}

void tst_SenderTls::survivesIdleCloses() {
    RawReceiver receiver(tls(u"good"_s));
    SenderProbe probe(options());
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    for (int ticket = 0; ticket < 60; ++ticket) {
        probe.sender.send(SenderProbe::request(url, ticket));
        if (ticket % 2 == 1) {
            receiver.closeAll();
        }
        QVERIFY(probe.waitFor(ticket + 1));
    }
    QHash<QByteArray, int> onTheWire;
    for (const RawReceiver::Post &post : receiver.posts()) {
        ++onTheWire[post.delivery()];
    }
    for (auto result = probe.results.cbegin(); result != probe.results.cend(); ++result) {
        const int count = onTheWire.value("delivery-" + QByteArray::number(result.key()));
        QVERIFY(count <= 1);
        QVERIFY2(result->succeeded() || result->error == ErrorClass::ConnectionLost, qPrintable(result->detail));
        QVERIFY(!result->succeeded() || count == 1);
        QVERIFY(result->posted || count == 0);
    }
}

WEBHOOKS_TEST(tst_SenderTls)
#include "tst_sendertls.moc"
