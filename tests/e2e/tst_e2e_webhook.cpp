// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Debian's `webhook`, a receiver that many people run, with its rule for HMAC-SHA256.
class tst_E2eWebhook final : public QObject {
    Q_OBJECT

private slots:
    void acceptsOurSignature();

private:
    QByteArray post(const Program &hub, const QString &url, const QByteArray &body, const QByteArray &signature);
};

/// The status and body of the answer to a request made by curl.
QByteArray tst_E2eWebhook::post(const Program &hub, const QString &url, const QByteArray &body,
                                const QByteArray &signature) {
    return hub
        .tool(u"curl"_s,
              {u"--silent"_s, u"--write-out"_s, u" %{http_code}"_s, u"--data-binary"_s, u"@-"_s, u"--header"_s,
               u"Content-Type: application/json"_s, u"--header"_s,
               QString(u"X-LeadHub-Signature: "_s % QString::fromLatin1(signature)), url},
              body)
        .out;
}

void tst_E2eWebhook::acceptsOurSignature() {
    Program hub;
    hub.write(u"secret"_s, "correct horse battery staple");
    hub.write(u"hooks.json"_s, R"([{"id": "leadhub", "execute-command": "/bin/true", "http-methods": ["POST"],
        "response-message": "accepted",
        "trigger-rule": {"match": {"type": "payload-hmac-sha256", "secret": "correct horse battery staple",
                                   "parameter": {"source": "header", "name": "X-LeadHub-Signature"}}}}])");
    const quint16 port = freePort();
    const auto receiver = hub.start(u"webhook"_s, {u"-hooks"_s, hub.path(u"hooks.json"_s), u"-ip"_s, u"127.0.0.1"_s,
                                                   u"-port"_s, QString::number(port), u"-verbose"_s});
    QTRY_VERIFY2(accepts(port), receiver->log());
    const QString url = u"http://127.0.0.1:%1/hooks/leadhub"_s.arg(port);
    QVERIFY(hub.addWebhook(url, u"--name Debian --event lead.created --secret-file secret"_s) > 0);
    QCOMPARE(hub.sql("INSERT INTO leads (first_name, tags) VALUES ('Zoë', '[\"vip\"]');").exit, 0);
    const Ran dispatched = hub.run(u"--service --once"_s);
    QVERIFY2(dispatched.exit == 0, QByteArray(dispatched.err + receiver->log()));

    const QJsonArray attempts = hub.attempts(idOf(hub.deliveries(u"status:succeeded"_s)));
    QCOMPARE(attempts.size(), 1);
    const QJsonObject attempt = attempts.first().toObject();
    QCOMPARE(attempt.value("status"_L1).toInt(), 200);
    QCOMPARE(attempt.value("response_body"_L1).toString(), u"accepted"_s);

    QByteArray body = attempt.value("request_body"_L1).toString().toUtf8();
    const QByteArray signature =
        attempt.value("request_headers"_L1).toObject().value("X-LeadHub-Signature"_L1).toString().toLatin1();
    QCOMPARE(post(hub, url, body, signature), "accepted 200");
    body[body.indexOf("vip")] = 'V';
    const QByteArray refused = post(hub, url, body, signature);
    // It takes a wrong signature for a failure of its own.
    QVERIFY2(refused.endsWith(" 500") && !refused.contains("accepted"), refused);
}

WEBHOOKS_TEST(tst_E2eWebhook)
#include "tst_e2e_webhook.moc"
