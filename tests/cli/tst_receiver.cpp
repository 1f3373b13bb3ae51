// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signature.h"
#include "service/receiver.h"
#include "support/commandrun.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::cli;

namespace {

const QByteArray kBody = R"({"event":"lead.created"})";

QByteArray post(const QByteArray &extra = {}, const QByteArray &body = kBody) {
    return "POST /hook HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extra +
           "\r\n" + body;
}

}  // namespace

class ReceiverTest : public QObject {
    Q_OBJECT

private slots:
    void readsRequestsInPieces();
    void refusesRequests_data();
    void refusesRequests();
    void checksSignatures_data();
    void checksSignatures();
    void answersTheFirstFewDifferently();
    void endsAfterItsCount();
    void commandRefusesBadOptions_data();
    void commandRefusesBadOptions();
    void verifiesStandardInput_data();
    void verifiesStandardInput();
    void verifyNeedsItsOptions();
};

void ReceiverTest::readsRequestsInPieces() {
    HttpRequestReader reader;
    const QByteArray bytes = post("X-LeadHub-Attempt: 2\r\n") + post("Connection: close\r\n", "");
    QList<HttpRequest> requests;
    for (const char byte : bytes) {
        reader.add(QByteArray(1, byte));
        while (const auto request = reader.next())
            requests.append(*request);
    }
    QCOMPARE(reader.refusal(), 0);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[0].target, "/hook"_ba);
    QCOMPARE(requests[0].body, kBody);
    QCOMPARE(headerValue(requests[0].headers, "x-leadhub-attempt"), "2"_ba);
    QVERIFY(requests[0].keepAlive);
    QVERIFY(!requests[1].keepAlive);
}

void ReceiverTest::refusesRequests_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("a folded header") << "POST / HTTP/1.1\r\nA: b\r\n c: d\r\n\r\n"_ba << 400;
    QTest::newRow("a carriage return within a header") << "POST / HTTP/1.1\r\nA: b\rC: d\r\n\r\n"_ba << 400;
    QTest::newRow("a NUL in a header") << QByteArray("POST / HTTP/1.1\r\nA: b\0\r\n\r\n", 26) << 400;
    QTest::newRow("two lengths") << "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"_ba << 400;
    QTest::newRow("a negative length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << 400;
    QTest::newRow("chunks") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 411;
    QTest::newRow("a body too large") << "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"_ba << 413;
    QTest::newRow("a length beyond numbers")
        << "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n"_ba << 413;
    QTest::newRow("a head that does not end") << QByteArray(20'000, 'a') << 431;
}

void ReceiverTest::refusesRequests() {
    QFETCH(QByteArray, bytes);
    HttpRequestReader reader;
    reader.add(bytes);
    QVERIFY(!reader.next());
    QTEST(reader.refusal(), "status");
}

void ReceiverTest::checksSignatures_data() {
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("signature");
    const QByteArray good = signBody(Secret("s"_ba), kBody);
    QTest::newRow("without a secret") << ""_ba << "X-LeadHub-Signature: x\r\n"_ba << u"not checked"_s;
    QTest::newRow("without a signature") << "s"_ba << ""_ba << u"missing"_s;
    QTest::newRow("the right one") << "s"_ba << QByteArray("X-LeadHub-Signature: " + good + "\r\n") << u"ok"_s;
    QTest::newRow("one of another secret")
        << "t"_ba << QByteArray("X-LeadHub-Signature: " + good + "\r\n") << u"wrong"_s;
}

void ReceiverTest::checksSignatures() {
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, header);
    Receiver receiver({.secret = Secret(secret)});
    QList<ReceivedRequest> requests;
    connect(&receiver, &Receiver::received, this, [&](const ReceivedRequest &one) { requests.append(one); });
    const auto port = receiver.listen();
    QVERIFY(port);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, *port);
    client.write(post(header));
    QTRY_COMPARE(requests.size(), 1);
    QTEST(requests[0].signature, "signature");
    QTRY_VERIFY(client.bytesAvailable() >= qsizetype(sizeof("HTTP/1.1 200 ")));
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
}

void ReceiverTest::answersTheFirstFewDifferently() {
    Receiver receiver({.secret = {}, .status = 503, .statusCount = 2, .delayMs = 1});
    const auto port = receiver.listen();
    QVERIFY(port);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, *port);
    client.write(post() + post() + post());
    QTRY_COMPARE(client.peek(4'096).count("HTTP/1.1 "), 3);
    QCOMPARE(client.peek(4'096).count("HTTP/1.1 503"), 2);
    QCOMPARE(client.state(), QTcpSocket::ConnectedState);
}

void ReceiverTest::endsAfterItsCount() {
    Receiver receiver({.secret = {}, .count = 1});
    QSignalSpy done(&receiver, &Receiver::done);
    const auto port = receiver.listen();
    QVERIFY(port);
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, *port);
    client.write(post() + post());
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(client.state(), QTcpSocket::UnconnectedState);
    QCOMPARE(client.readAll().count("HTTP/1.1 "), 1);
}

void ReceiverTest::commandRefusesBadOptions_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("a port that is none") << QStringList{u"--port"_s, u"70000"_s} << 64;
    QTest::newRow("an interim status") << QStringList{u"--status"_s, u"100"_s} << 64;
    QTest::newRow("a count of none") << QStringList{u"--count"_s, u"0"_s} << 64;
    QTest::newRow("a delay with unit") << QStringList{u"--delay"_s, u"1s"_s} << 64;
    QTest::newRow("a missing secret") << QStringList{u"--secret-file"_s, u"/nowhere/secret"_s} << 66;
}

void ReceiverTest::commandRefusesBadOptions() {
    QFETCH(QStringList, options);
    const CommandRun run;
    QTEST(run.plain(QStringList{u"receive"_s} + options).exit, "exit");
}

void ReceiverTest::verifiesStandardInput_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("says");
    const QString good = QString::fromLatin1(signBody(Secret("s"_ba), kBody));
    QTest::newRow("the right signature") << kBody << good << 0 << "good"_ba;
    QTest::newRow("another body") << QByteArray(kBody + '\n') << good << 1 << "byte for byte"_ba;
    QTest::newRow("capitals") << kBody << QString(u"sha256="_s + good.mid(7).toUpper()) << 1 << "lower case"_ba;
    QTest::newRow("no prefix") << kBody << good.mid(7) << 1 << "sha256="_ba;
    QTest::newRow("too short") << kBody << good.chopped(1) << 1 << "63 characters"_ba;
}

void ReceiverTest::verifiesStandardInput() {
    QFETCH(QByteArray, body);
    QFETCH(QString, signature);
    QFETCH(QByteArray, says);
    const CommandRun run;
    QVERIFY(std::freopen(run.write(u"body"_s, body).toLocal8Bit().constData(), "r", stdin));
    const auto answer =
        run.plain({u"verify"_s, u"--secret-file"_s, run.write(u"secret"_s, "s\n"), u"--signature"_s, signature});
    QTEST(answer.exit, "exit");
    QVERIFY2(answer.data.contains(says), answer.data.constData());
}

void ReceiverTest::verifyNeedsItsOptions() {
    const CommandRun run;
    QCOMPARE(run.plain({u"verify"_s}).exit, 64);
    QCOMPARE(run.plain({u"verify"_s, u"--secret-file"_s, u"-"_s, u"--signature"_s, u"x"_s}).exit, 64);
}

WEBHOOKS_TEST(ReceiverTest)
#include "tst_receiver.moc"
