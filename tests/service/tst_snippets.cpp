// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/outgoing.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// The receiver code that the editor shows, run by its own interpreter against real requests.
class TestSnippets final : public QObject {
    Q_OBJECT

private slots:
    void verifies_data();
    void verifies();
    void cleanup();

private:
    static OutgoingRequest request(const QUrl &url, const Secret &secret, const QByteArray &body);

    QProcess m_receiver;
};

namespace {

const QByteArray kSecret = "correct horse battery staple";

quint16 freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool answers(quint16 port) {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1'000);
}

}  // namespace

OutgoingRequest TestSnippets::request(const QUrl &url, const Secret &secret, const QByteArray &body) {
    Webhook webhook;
    webhook.url = url.toString();
    ClaimedDelivery delivery;
    delivery.publicId = u"0197f2c05f0a4e09b1c7d2a35e6f0001"_s;
    delivery.eventType = u"lead.created"_s;
    delivery.payload = body;
    auto made = makeRequest(webhook, {secret, {}}, delivery, {}, 0);
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    return *std::move(made);
}

void TestSnippets::verifies_data() {
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("PHP") << u"php"_s << QStringList{u"-S"_s, u"127.0.0.1:%1"_s, u"verify.php"_s};
    QTest::newRow("Node.js") << u"node"_s << QStringList{u"verify.mjs"_s};
    QTest::newRow("Python") << u"python3"_s << QStringList{u"verify.py"_s};
}

void TestSnippets::verifies() {
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const quint16 port = freePort();
    QVERIFY(port != 0);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LEADHUB_WEBHOOK_SECRET"_s, QString::fromLatin1(kSecret));
    environment.insert(u"PORT"_s, QString::number(port));
    m_receiver.setProcessEnvironment(environment);
    m_receiver.setWorkingDirectory(QStringLiteral(SNIPPETS));
    arguments.replaceInStrings(u"%1"_s, QString::number(port));
    m_receiver.start(program, arguments);
    QVERIFY2(m_receiver.waitForStarted(), qPrintable(m_receiver.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(answers(port), 20'000);

    SenderProbe probe;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(port));
    const QByteArray body = R"({"event":"lead.created","lead":{"id":1,"first_name":"Jörg"}})";
    QCOMPARE(probe.exchange(request(url, Secret(kSecret), body)).status, std::optional(204));
    QCOMPARE(probe.exchange(request(url, Secret("another"_ba), body)).status, std::optional(401));
    QCOMPARE(probe.exchange(request(url, {}, body)).status, std::optional(401));
    OutgoingRequest changed = request(url, Secret(kSecret), body);
    changed.body.append('\n');
    QCOMPARE(probe.exchange(changed).status, std::optional(401));
}

void TestSnippets::cleanup() {
    m_receiver.kill();
    m_receiver.waitForFinished();
}

WEBHOOKS_TEST(TestSnippets)
#include "tst_snippets.moc"
