// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testprogram.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

const QByteArray kSecret = "correct horse battery staple";
const QByteArray kNewSecret = "a secret after the rotation";

QByteArray hmac(const QByteArray &key, const QByteArray &text) {
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// A request as the PHP receiver recorded it.
struct Received {
    QJsonObject headers;
    QByteArray body;
    QString method;
    QString path;
    int answered = 0;

    QByteArray header(const QString &name) const { return headers.value(name).toString().toUtf8(); }
    QString event() const { return headers.value("X-LeadHub-Event"_L1).toString(); }
};

}  // namespace

/// Leads written by other programs, requests verified with the specification's own PHP snippet.
class tst_E2eContract final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void sendsTheSixEvents();
    void sendsTheSpecifiedBody();
    void sendsTheSpecifiedHeaders();
    void sendsWhatPhpWrites();
    void sendsStandardWebhooksHeaders();
    void signsWithBothSecretsWhileRotating();
    void recordsRefusedSignatures();

private:
    QList<Received> received() const;
    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_port); }

    std::unique_ptr<Program> m_hub;
    std::unique_ptr<Running> m_receiver;
    std::unique_ptr<Running> m_service;
    quint16 m_port = 0;
};

void tst_E2eContract::init() {
    m_hub = std::make_unique<Program>();
    m_hub->write(u"secret"_s, kSecret);
    m_hub->write(u"receiver-secret"_s, kSecret);
    m_hub->setEnvironment(u"SECRET_FILE"_s, m_hub->path(u"receiver-secret"_s));
    m_hub->setEnvironment(u"RECORDS"_s, m_hub->path(u"records"_s));
    m_port = freePort();
    m_receiver =
        m_hub->start(u"php"_s, {u"-S"_s, u"127.0.0.1:%1"_s.arg(m_port), QStringLiteral(RECEIVERS "/verify.php")});
    QTRY_VERIFY(accepts(m_port));
    QCOMPARE(m_hub->run(u"database init"_s).exit, 0);
    m_service = m_hub->service({});
    QVERIFY(m_service);
}

void tst_E2eContract::cleanup() {
    m_service.reset();
    m_receiver.reset();
    m_hub.reset();
}

QList<Received> tst_E2eContract::received() const {
    QList<Received> all;
    const QList<QByteArray> lines = m_hub->read(u"records"_s).split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        if (!record.isEmpty())
            all.append({record.value("headers"_L1).toObject(),
                        QByteArray::fromBase64(record.value("body"_L1).toString().toLatin1()),
                        record.value("method"_L1).toString(), record.value("path"_L1).toString(),
                        record.value("answered"_L1).toInt()});
    }
    return all;
}

void tst_E2eContract::sendsTheSixEvents() {
    QVERIFY(m_hub->addWebhook(url(), u"--name All --event * --secret-file secret"_s) > 0);
    const Ran written = m_hub->sql(
        "INSERT INTO leads (id, first_name, stage) VALUES (7, 'Jane', 'New Lead');\n"
        "UPDATE leads SET first_name = 'Janet' WHERE id = 7;\n"
        "UPDATE leads SET first_name = 'Janet' WHERE id = 7;\n"
        "UPDATE leads SET stage = 'Qualified' WHERE id = 7;\n"
        "UPDATE leads SET assigned_to = 'maria.keller@example.com' WHERE id = 7;\n"
        "INSERT INTO form_submissions (lead_id, form) VALUES (7, 'Contact form');\n"
        "BEGIN; INSERT INTO leads (first_name) VALUES ('Nobody'); ROLLBACK;\n"
        "DELETE FROM leads WHERE id = 7;");
    QCOMPARE(written.exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 8, 20'000);
    QMap<QString, int> counts;
    const QList<Received> requests = received();
    for (const Received &request : requests) {
        QCOMPARE(request.answered, 204);
        QCOMPARE(QJsonDocument::fromJson(request.body).object().value("event"_L1).toString(), request.event());
        ++counts[request.event()];
    }
    const QMap<QString, int> expected{{u"lead.created"_s, 1},       {u"lead.updated"_s, 3},  {u"lead.deleted"_s, 1},
                                      {u"lead.stage_changed"_s, 1}, {u"lead.assigned"_s, 1}, {u"form.submitted"_s, 1}};
    QCOMPARE(counts, expected);
    QCOMPARE(m_hub->deliveries({}).size(), 8);
}

void tst_E2eContract::sendsTheSpecifiedBody() {
    QVERIFY(m_hub->addWebhook(url(), u"--name Created --event lead.created --secret-file secret"_s) > 0);
    QCOMPARE(m_hub
                 ->sql("INSERT INTO leads VALUES (123, 'Jane', 'Smith', 'jane.smith@example.com', '+1-555-000-0000',"
                       " 'web_form', 'new', 45, 'Sales Pipeline', 'New Lead', 'maria.keller@example.com',"
                       " '[\"vip\", \"from-webinar\"]', '2026-04-29T10:30:00Z');")
                 .exit,
             0);
    QTRY_COMPARE_WITH_TIMEOUT(received().size(), 1, 10'000);
    const Received request = received().first();
    static const QRegularExpression time(u"\"occurred_at\":\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)\""_s);
    const QByteArray occurredAt = time.match(QString::fromUtf8(request.body)).captured(1).toUtf8();
    // The specification's example, key for key, in its order.
    const QByteArray expected =
        "{\"event\":\"lead.created\",\"occurred_at\":\"" + occurredAt +
        "\",\"lead\":{\"id\":123,\"first_name\":\"Jane\",\"last_name\":\"Smith\","
        "\"email\":\"jane.smith@example.com\",\"phone\":\"+1-555-000-0000\",\"source\":\"web_form\","
        "\"status\":\"new\",\"lead_score\":45,\"pipeline\":\"Sales Pipeline\",\"stage\":\"New Lead\","
        "\"assigned_to\":\"maria.keller@example.com\",\"tags\":[\"vip\",\"from-webinar\"],"
        "\"created_at\":\"2026-04-29T10:30:00Z\"}}";
    QCOMPARE(request.body, expected);
    QCOMPARE(request.answered, 204);
}

void tst_E2eContract::sendsTheSpecifiedHeaders() {
    QVERIFY(m_hub->addWebhook(url(), u"--name Created --event lead.created --secret-file secret"_s) > 0);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    const Received request = received().first();
    QCOMPARE(request.method, u"POST"_s);
    QCOMPARE(request.path, u"/hook"_s);
    QCOMPARE(request.header(u"Content-Type"_s), "application/json");
    QCOMPARE(request.header(u"Content-Length"_s), QByteArray::number(request.body.size()));
    QCOMPARE(request.header(u"X-LeadHub-Event"_s), "lead.created");
    QCOMPARE(request.header(u"X-LeadHub-Delivery"_s), idOf(m_hub->deliveries({})).toUtf8());
    QCOMPARE(request.header(u"X-LeadHub-Attempt"_s), "1");
    QCOMPARE(request.header(u"X-LeadHub-Signature"_s), "sha256=" + hmac(kSecret, request.body).toHex());
    static const QRegularExpression agent(u"^LeadHub-Webhooks/\\d+\\.\\d+\\.\\d+$"_s);
    QVERIFY2(agent.match(request.headers.value("User-Agent"_L1).toString()).hasMatch(),
             request.header(u"User-Agent"_s));
    for (const auto &absent : {u"X-LeadHub-Signature-Previous"_s, u"webhook-id"_s, u"webhook-signature"_s})
        QVERIFY2(!request.headers.contains(absent), qPrintable(absent));
}

void tst_E2eContract::sendsWhatPhpWrites() {
    QVERIFY(m_hub->addWebhook(url(), u"--name Created --event lead.created --secret-file secret"_s) > 0);
    const Ran written = m_hub->tool(u"php"_s, {QStringLiteral(RECEIVERS "/writer.php"), m_hub->database()}, {});
    QVERIFY2(written.exit == 0, written.err);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:succeeded"_s), 1, 10'000);
    QCOMPARE(received().size(), 1);
    const Received request = received().first();
    QCOMPARE(request.answered, 204);
    QVERIFY2(request.body.contains("\"first_name\":\"Zoë\",\"last_name\":null"), request.body);
    QVERIFY2(request.body.contains("\"source\":\"landing/page\""), request.body);
    QVERIFY2(request.body.contains("\"tags\":[\"from-webinar\"]"), request.body);
}

void tst_E2eContract::sendsStandardWebhooksHeaders() {
    QVERIFY(m_hub->addWebhook(url(),
                              u"--name Created --event lead.created --secret-file secret --standard-webhooks"_s) > 0);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(received().size(), 1, 10'000);
    const Received request = received().first();
    QCOMPARE(request.answered, 204);
    const QByteArray id = request.header(u"webhook-id"_s);
    const QByteArray timestamp = request.header(u"webhook-timestamp"_s);
    QCOMPARE(id, request.header(u"X-LeadHub-Delivery"_s));
    QVERIFY(qAbs(timestamp.toLongLong() - QDateTime::currentSecsSinceEpoch()) < 300);
    QCOMPARE(request.header(u"webhook-signature"_s),
             "v1," + hmac(kSecret, id + '.' + timestamp + '.' + request.body).toBase64());
}

void tst_E2eContract::signsWithBothSecretsWhileRotating() {
    QVERIFY(m_hub->addWebhook(url(), u"--name Created --event lead.created --secret-file secret"_s) > 0);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(received().size(), 1, 10'000);
    m_hub->write(u"new-secret"_s, kNewSecret);
    m_hub->write(u"receiver-secret"_s, kNewSecret);
    const Ran rotated = m_hub->run(u"webhooks rotate-secret Created --secret-file new-secret --overlap 1h"_s);
    QVERIFY2(rotated.exit == 0, rotated.err);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Janet');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(received().size(), 2, 10'000);
    const Received request = received().last();
    QCOMPARE(request.answered, 204);
    QCOMPARE(request.header(u"X-LeadHub-Signature"_s), "sha256=" + hmac(kNewSecret, request.body).toHex());
    QCOMPARE(request.header(u"X-LeadHub-Signature-Previous"_s), "sha256=" + hmac(kSecret, request.body).toHex());
}

void tst_E2eContract::recordsRefusedSignatures() {
    m_hub->write(u"receiver-secret"_s, "another secret");
    QVERIFY(m_hub->addWebhook(url(),
                              u"--name Wrong --event lead.created --secret-file secret --max-retries 1 "
                              "--backoff 30ms"_s) > 0);
    QCOMPARE(m_hub->sql("INSERT INTO leads (first_name) VALUES ('Jane');").exit, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count(u"status:failed"_s), 1, 10'000);
    const QList<Received> requests = received();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.first().body, requests.last().body);
    const QJsonArray attempts = m_hub->attempts(idOf(m_hub->deliveries({})));
    QCOMPARE(attempts.size(), 2);
    for (const auto &attempt : attempts) {
        QCOMPARE(attempt["status"_L1].toInt(), 401);
        QCOMPARE(attempt["error"_L1].toString(), u"http_4xx"_s);
    }
}

WEBHOOKS_TEST(tst_E2eContract)
#include "tst_e2e_contract.moc"
