// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Receivers in Node.js that verify with the packages people take from npm: GitHub's own, and that of Standard
/// Webhooks.
class tst_E2eNpm final : public QObject {
    Q_OBJECT

private slots:
    void acceptsOurSignature_data();
    void acceptsOurSignature();

private:
    /// The status that curl gets for a request with these headers.
    static QByteArray post(const Program &hub, const QString &url, const QJsonObject &headers, const QByteArray &body);
};

QByteArray tst_E2eNpm::post(const Program &hub, const QString &url, const QJsonObject &headers,
                            const QByteArray &body) {
    QStringList arguments{u"--silent"_s, u"--write-out"_s, u"%{http_code}"_s, u"--data-binary"_s, u"@-"_s, url};
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (it.key() != u"Content-Length"_s)
            arguments += {u"--header"_s, QString(it.key() % u": "_s % it.value().toString())};
    }
    return hub.tool(u"curl"_s, arguments, body).out;
}

void tst_E2eNpm::acceptsOurSignature_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("options");
    QTest::newRow("@octokit/webhooks-methods") << u"octokit"_s << QString();
    QTest::newRow("standardwebhooks") << u"standardwebhooks"_s << u" --standard-webhooks"_s;
}

void tst_E2eNpm::acceptsOurSignature() {
    QFETCH(const QString, path);
    QFETCH(const QString, options);
    constexpr auto kSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    Program hub;
    hub.write(u"secret"_s, kSecret);
    const quint16 port = freePort();
    const auto receiver = hub.start(
        u"node"_s, {QStringLiteral(NPM_RECEIVERS "/receiver.js"), QString::number(port), QString::fromLatin1(kSecret)});
    QTRY_VERIFY2(accepts(port), receiver->log());
    const QString url = u"http://127.0.0.1:%1/%2"_s.arg(port).arg(path);
    QVERIFY(hub.addWebhook(url, u"--name npm --event lead.created --secret-file secret"_s + options) > 0);
    QCOMPARE(hub.sql("INSERT INTO leads (first_name, tags) VALUES ('Zoë', '[\"vip\"]');").exit, 0);
    const Ran dispatched = hub.run(u"--service --once"_s);
    QVERIFY2(dispatched.exit == 0, QByteArray(dispatched.err + receiver->log()));

    const QJsonArray attempts = hub.attempts(idOf(hub.deliveries(u"status:succeeded"_s)));
    QCOMPARE(attempts.size(), 1);
    const QJsonObject attempt = attempts.first().toObject();
    QCOMPARE(attempt.value("status"_L1).toInt(), 204);

    const QJsonObject headers = attempt.value("request_headers"_L1).toObject();
    QByteArray body = attempt.value("request_body"_L1).toString().toUtf8();
    QCOMPARE(post(hub, url, headers, body), "204");
    body[body.indexOf("vip")] = 'V';
    QCOMPARE(post(hub, url, headers, body), "401");
}

WEBHOOKS_TEST(tst_E2eNpm)
#include "tst_e2e_npm.moc"
