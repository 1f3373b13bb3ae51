// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

constexpr auto kConfiguration = R"(daemon off;
master_process off;
pid %FOLDER/nginx.pid;
error_log stderr;
events {}
http {
    client_body_temp_path %FOLDER/body;
    proxy_temp_path %FOLDER/proxy;
    fastcgi_temp_path %FOLDER/fastcgi;
    uwsgi_temp_path %FOLDER/uwsgi;
    scgi_temp_path %FOLDER/scgi;
    access_log %FOLDER/access.log;
    server {
        listen 127.0.0.1:%PLAIN;
        location = /204 { return 204; }
        location = /301 { return 301 http://127.0.0.1:%PLAIN/target; }
        location = /302 { return 302 http://127.0.0.1:%PLAIN/target; }
        location = /303 { return 303 http://127.0.0.1:%PLAIN/target; }
        location = /307 { return 307 http://127.0.0.1:%PLAIN/target; }
        location = /308 { return 308 http://127.0.0.1:%PLAIN/target; }
        location = /400 { return 400; }
        location = /404 { return 404; }
        location = /410 { return 410; }
        location = /413 { client_max_body_size 1; return 204; }
        location = /429 { add_header Retry-After 7 always; return 429; }
        location = /500 { return 500; }
        location = /503 { return 503 "out of order"; }
        location = /444 { return 444; }
        location = /target { return 200; }
    }
    server {
        listen 127.0.0.1:%LONELY ssl;
        ssl_certificate %FOLDER/lonely.pem;
        ssl_certificate_key %FOLDER/lonely.key;
        return 204;
    }
    server {
        listen 127.0.0.1:%TRUSTED ssl;
        ssl_certificate %FOLDER/trusted.pem;
        ssl_certificate_key %FOLDER/trusted.key;
        return 204;
    }
}
)";

}  // namespace

/// What nginx can answer, and what the log makes of it.
class tst_E2eNginx final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void classifiesAnswers_data();
    void classifiesAnswers();
    void honoursRetryAfter();
    void followsNoRedirect();
    void refusesSelfSignedCertificates();
    void trustsTheGivenAuthority();

private:
    void makeCertificates();
    void startNginx();
    QJsonObject deliveryOf(const QString &webhook) const;
    QString plain(const QString &path) const { return u"http://127.0.0.1:%1/%2"_s.arg(m_plain).arg(path); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<Running> m_nginx;
    quint16 m_plain = 0;
    quint16 m_lonely = 0;
    quint16 m_trusted = 0;
};

void tst_E2eNginx::makeCertificates() {
    m_hub->write(u"certificates.sh"_s, R"(set -e
new="-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -batch"
name="-subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1"
openssl req -x509 $new -subj '/CN=Test authority' -keyout authority.key -out authority.pem
openssl req -x509 $new $name -keyout lonely.key -out lonely.pem
openssl req $new $name -keyout trusted.key -out trusted.csr
openssl x509 -req -in trusted.csr -copy_extensions copyall -days 2 -CA authority.pem -CAkey authority.key \
    -CAcreateserial -out trusted.pem
)");
    const Ran made = m_hub->tool(u"sh"_s, {m_hub->path(u"certificates.sh"_s)}, {});
    QVERIFY2(made.exit == 0, made.err);
}

void tst_E2eNginx::startNginx() {
    m_plain = freePort();
    m_lonely = freePort();
    m_trusted = freePort();
    QByteArray configuration = kConfiguration;
    configuration.replace("%FOLDER", m_hub->path({}).toLocal8Bit());
    configuration.replace("%PLAIN", QByteArray::number(m_plain));
    configuration.replace("%LONELY", QByteArray::number(m_lonely));
    configuration.replace("%TRUSTED", QByteArray::number(m_trusted));
    m_hub->write(u"nginx.conf"_s, configuration);
    m_nginx = m_hub->start(u"nginx"_s,
                           {u"-p"_s, m_hub->path({}), u"-c"_s, m_hub->path(u"nginx.conf"_s), u"-e"_s, u"stderr"_s});
    QTRY_VERIFY2(accepts(m_plain), m_nginx->log());
}

/// All receivers get the same lead; each row then looks at its own delivery.
void tst_E2eNginx::initTestCase() {
    m_hub = std::make_unique<Program>();
    makeCertificates();
    startNginx();
    QVERIFY(!QTest::currentTestFailed());
    for (const auto &status : {u"204"_s, u"301"_s, u"302"_s, u"303"_s, u"307"_s, u"308"_s, u"400"_s, u"404"_s, u"410"_s,
                               u"413"_s, u"429"_s, u"444"_s, u"500"_s, u"503"_s}) {
        const QString options = u"--name %1 --event lead.created --backoff 30ms --max-retries %2"_s.arg(
            status, status == "429"_L1 ? u"1"_s : u"0"_s);
        QVERIFY(m_hub->addWebhook(plain(status), options) > 0);
    }
    const auto service = m_hub->service({});
    QVERIFY(service);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded,failed"_s), 13, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:retrying"_s), 1, 20'000);
}

void tst_E2eNginx::cleanupTestCase() {
    m_nginx.reset();
    m_hub.reset();
}

QJsonObject tst_E2eNginx::deliveryOf(const QString &webhook) const {
    return m_hub->delivery(idOf(m_hub->deliveries(u"webhook:"_s % webhook)));
}

void tst_E2eNginx::classifiesAnswers_data() {
    QTest::addColumn<QString>("webhook");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("attempts");

    QTest::newRow("204 is a success") << u"204"_s << u"succeeded"_s << 204 << QString() << 1;
    QTest::newRow("301 is a failure") << u"301"_s << u"failed"_s << 301 << u"redirect"_s << 1;
    QTest::newRow("302 is a failure") << u"302"_s << u"failed"_s << 302 << u"redirect"_s << 1;
    QTest::newRow("303 is a failure") << u"303"_s << u"failed"_s << 303 << u"redirect"_s << 1;
    QTest::newRow("307 is a failure") << u"307"_s << u"failed"_s << 307 << u"redirect"_s << 1;
    QTest::newRow("308 is a failure") << u"308"_s << u"failed"_s << 308 << u"redirect"_s << 1;
    QTest::newRow("400 is a failure") << u"400"_s << u"failed"_s << 400 << u"http_4xx"_s << 1;
    QTest::newRow("404 is a failure") << u"404"_s << u"failed"_s << 404 << u"http_4xx"_s << 1;
    QTest::newRow("410 is a failure") << u"410"_s << u"failed"_s << 410 << u"http_4xx"_s << 1;
    QTest::newRow("413 is a failure") << u"413"_s << u"failed"_s << 413 << u"too_large"_s << 1;
    QTest::newRow("500 is a failure") << u"500"_s << u"failed"_s << 500 << u"http_5xx"_s << 1;
    QTest::newRow("503 is a failure") << u"503"_s << u"failed"_s << 503 << u"http_5xx"_s << 1;
    QTest::newRow("no answer is an unknown outcome, repeated once")
        << u"444"_s << u"failed"_s << 0 << u"connection_lost"_s << 2;
}

void tst_E2eNginx::classifiesAnswers() {
    QFETCH(QString, webhook);
    QFETCH(QString, state);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(int, attempts);
    const QJsonObject delivery = deliveryOf(webhook);
    QCOMPARE(delivery.value("state"_L1).toString(), state);
    QCOMPARE(delivery.value("last_error"_L1).toString(), error);
    const QJsonArray list = delivery.value("attempts"_L1).toArray();
    QCOMPARE(list.size(), attempts);
    for (const auto &attempt : list) {
        QCOMPARE(attempt["status"_L1].toInt(), status);
        QCOMPARE(attempt["error"_L1].toString(), error);
        QCOMPARE(attempt["detail"_L1].toString().isEmpty(), error.isEmpty());
        QCOMPARE(attempt["remote_address"_L1].toString(), u"127.0.0.1:%1"_s.arg(m_plain));
    }
    QCOMPARE(m_hub->read(u"access.log"_s).count(QByteArray("POST /" + webhook.toLatin1() + ' ')), attempts);
}

void tst_E2eNginx::honoursRetryAfter() {
    const QJsonObject delivery = deliveryOf(u"429"_s);
    QCOMPARE(delivery.value("state"_L1).toString(), u"pending"_s);
    QCOMPARE(delivery.value("last_status"_L1).toInt(), 429);
    const QJsonArray attempts = delivery.value("attempts"_L1).toArray();
    QCOMPARE(attempts.size(), 1);
    const auto started = QDateTime::fromString(attempts.first()["started_at"_L1].toString(), Qt::ISODateWithMs);
    const auto next = QDateTime::fromString(delivery.value("next_attempt_at"_L1).toString(), Qt::ISODateWithMs);
    QVERIFY2(started.msecsTo(next) >= 7'000, qPrintable(next.toString(Qt::ISODateWithMs)));
}

void tst_E2eNginx::followsNoRedirect() {
    const QByteArray log = m_hub->read(u"access.log"_s);
    QCOMPARE(log.count("POST /30"), 5);
    QCOMPARE(log.count("/target"), 0);
}

void tst_E2eNginx::refusesSelfSignedCertificates() {
    QVERIFY(m_hub->addWebhook(u"https://127.0.0.1:%1/"_s.arg(m_lonely),
                              u"--name lonely --event lead.updated --max-retries 0"_s) > 0);
    QCOMPARE(m_hub->sql("UPDATE leads SET status = 'lonely';").exit, 0);
    QCOMPARE(m_hub->run(u"--service --once"_s).exit, 1);
    const QJsonObject delivery = deliveryOf(u"lonely"_s);
    QCOMPARE(delivery.value("state"_L1).toString(), u"failed"_s);
    QCOMPARE(delivery.value("last_error"_L1).toString(), u"tls"_s);
    QVERIFY(delivery.value("last_status"_L1).isNull());
    QCOMPARE(m_hub->run(u"webhooks delete lonely --yes"_s).exit, 0);
}

void tst_E2eNginx::trustsTheGivenAuthority() {
    QVERIFY(m_hub->addWebhook(u"https://127.0.0.1:%1/"_s.arg(m_trusted),
                              u"--name trusted --event lead.updated --max-retries 0"_s) > 0);
    QCOMPARE(m_hub->sql("UPDATE leads SET status = 'unknown';").exit, 0);
    QCOMPARE(m_hub->run(u"--service --once"_s).exit, 1);
    QCOMPARE(deliveryOf(u"trusted"_s).value("last_error"_L1).toString(), u"tls"_s);

    QCOMPARE(m_hub->sql("UPDATE leads SET status = 'trusted';").exit, 0);
    const Ran dispatched = m_hub->run({u"--service"_s, u"--once"_s, u"--ca-file"_s, m_hub->path(u"authority.pem"_s)});
    QVERIFY2(dispatched.exit == 0, dispatched.err);
    const QJsonObject delivery = deliveryOf(u"trusted"_s);
    QCOMPARE(delivery.value("state"_L1).toString(), u"succeeded"_s);
    const QJsonValue attempt = delivery.value("attempts"_L1).toArray().first();
    QCOMPARE(attempt["status"_L1].toInt(), 204);
    QVERIFY(attempt["certificate_days_left"_L1].toInt(-1) >= 1);
}

WEBHOOKS_TEST(tst_E2eNginx)
#include "tst_e2e_nginx.moc"
