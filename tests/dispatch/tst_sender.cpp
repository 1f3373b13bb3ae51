// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// What an answer means, and what the log gets to know.
class tst_Sender final : public QObject {
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void judgesTheStatus_data();
    void judgesTheStatus();
    void doesNotFollowRedirects();
    void sendsTheRecordedBytes();
    void sendsBodiesOfAllSizes_data();
    void sendsBodiesOfAllSizes();
    void recordsTheExchange();
    void masksCredentials();
    void keepsRepeatedResponseHeaders();
    void doesNotSendCookiesBack();
    void doesNotInflate();
    void cutsTheLoggedBody_data();
    void cutsTheLoggedBody();
    void reusesConnections();
    void sendsManyAtOnce();
    void sendsMoreAtOnceToASlowHost();
    void neverFinishesWithinSend();
    void abortsEverything();
    void mayBeUsedFromFinished();
    void mayBeDestroyedInFlight();
};

void tst_Sender::judgesTheStatus_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<QString>("detail");
    QTest::newRow("200 succeeds") << 200 << ErrorClass::None << QString();
    QTest::newRow("201 succeeds") << 201 << ErrorClass::None << QString();
    QTest::newRow("202 succeeds") << 202 << ErrorClass::None << QString();
    QTest::newRow("299 succeeds") << 299 << ErrorClass::None << QString();
    for (const int status : {400, 401, 403, 404, 407, 408, 409, 410, 422, 425, 429, 451, 499}) {
        QTest::addRow("%d is the client's error", status)
            << status << ErrorClass::Http4xx << u"Answered %1 Text."_s.arg(status);
    }
    QTest::newRow("413 is too large") << 413 << ErrorClass::TooLarge << u"Answered 413 Text."_s;
    for (const int status : {500, 501, 502, 503, 504, 511, 599}) {
        QTest::addRow("%d is the server's error", status)
            << status << ErrorClass::Http5xx << u"Answered %1 Text."_s.arg(status);
    }
    for (const int status : {300, 301, 302, 303, 304, 305, 307, 308}) {
        QTest::addRow("%d is a redirect", status)
            << status << ErrorClass::Redirect << u"Answered %1 Text; redirects are not followed."_s.arg(status);
    }
    QTest::newRow("700 is no HTTP status")
        << 700 << ErrorClass::Other << u"Answered 700 Text, which is not an HTTP status."_s;
}

void tst_Sender::judgesTheStatus() {
    QFETCH(int, status);
    QFETCH(ErrorClass, error);
    QFETCH(QString, detail);
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(status, {}, status == 304 ? "" : "the body")});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QCOMPARE(result.status, std::optional(status));
    QCOMPARE(result.error, error);
    QCOMPARE(result.detail, detail);
    QVERIFY(result.posted);
    QCOMPARE(result.responseBody, status == 304 ? QByteArray() : QByteArray("the body"));
    QVERIFY(!result.bodyTruncated);
    QCOMPARE(receiver.posts().size(), 1);
}

void tst_Sender::doesNotFollowRedirects() {
    RawReceiver receiver;
    RawReceiver elsewhere;
    for (const int status : {301, 302, 303, 307, 308}) {
        receiver.setReactions(
            {RawReceiver::answers(status, "Location: " + elsewhere.url().toEncoded() + "\r\n", "moved")});
        SenderProbe probe;
        const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
        QCOMPARE(result.error, ErrorClass::Redirect);
        QCOMPARE(result.detail, u"Answered %1 to %2; redirects are not followed."_s.arg(QString::number(status),
                                                                                        elsewhere.url().toString()));
    }
    QCOMPARE(receiver.posts().size(), 5);
    QCOMPARE(elsewhere.connections(), 0);
}

void tst_Sender::sendsTheRecordedBytes() {
    RawReceiver receiver;
    SenderProbe probe;
    OutgoingRequest request = SenderProbe::request(receiver.url());
    request.url.setPath(u"/a b/ü"_s);
    request.url.setQuery(u"token=x%20y&z"_s);
    request.headers.append(HttpHeader{"X-Lower-case", "Value with \"quotes\", and more"});
    const AttemptResult result = probe.exchange(request);
    QCOMPARE(receiver.posts().size(), 1);

    QByteArray expected = "POST /a%20b/%C3%BC?token=x%20y&z HTTP/1.1\r\n";
    for (const HttpHeader &header : result.requestHeaders) {
        expected += header.name + ": " + header.value + "\r\n";
    }
    QCOMPARE(receiver.posts().first().head, expected + "\r\n");
    QCOMPARE(receiver.posts().first().body, request.body);
    QCOMPARE(headerValue(result.requestHeaders, "User-Agent"), "LeadHub-Webhooks/test");
    QCOMPARE(headerValue(result.requestHeaders, "Accept-Encoding"), "identity");
    QCOMPARE(headerValue(result.requestHeaders, "Content-Length"), QByteArray::number(request.body.size()));
    QCOMPARE(headerValue(result.requestHeaders, "Host"), "127.0.0.1:" + QByteArray::number(receiver.port()));
    QCOMPARE(result.url, QString::fromUtf8(request.url.toEncoded()));
}

void tst_Sender::sendsBodiesOfAllSizes_data() {
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 16'383, 16'384, 16'385, 70'000, 1'048'576}) {
        QTest::addRow("%d bytes", size) << size;
    }
}

void tst_Sender::sendsBodiesOfAllSizes() {
    QFETCH(int, size);
    RawReceiver receiver;
    SenderProbe probe;
    OutgoingRequest request = SenderProbe::request(receiver.url());
    request.body.resize(size);
    for (int i = 0; i < size; ++i) {
        request.body[i] = static_cast<char>(i * 7);
    }
    QVERIFY(probe.exchange(request).succeeded());
    QCOMPARE(receiver.posts().size(), 1);
    QVERIFY(receiver.posts().first().body == request.body);
}

void tst_Sender::recordsTheExchange() {
    RawReceiver receiver;
    receiver.setReactions({{{{20, "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX-Answer: 42\r\n\r\n"}, {20, "body"}}}});
    SenderProbe probe;
    const qint64 before = Clock::system().wall();
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QVERIFY(result.startedAt >= before && result.startedAt <= Clock::system().wall());
    QCOMPARE(headerValue(result.responseHeaders, "X-Answer"), "42");
    QCOMPARE(result.responseBody, "body");
    QCOMPARE(result.remoteAddress, u"127.0.0.1:%1"_s.arg(receiver.port()));
    QVERIFY(!result.phases.reused);
    QVERIFY(!result.phases.dns);
    QVERIFY(result.phases.connect && *result.phases.connect >= 0);
    QVERIFY(result.phases.wait && *result.phases.wait >= 0);
    QVERIFY(result.phases.body && *result.phases.body >= 0);
    QVERIFY(result.durationUs >= 35'000);
    QVERIFY(result.durationUs >= *result.phases.wait + *result.phases.body);
    QVERIFY(!result.certificateDaysLeft);
}

void tst_Sender::masksCredentials() {
    RawReceiver receiver;
    SenderProbe probe;
    OutgoingRequest request = SenderProbe::request(receiver.url());
    request.headers.append(HttpHeader{"Authorization", "Bearer hush"});
    const AttemptResult result = probe.exchange(request);
    QCOMPARE(receiver.posts().first().header("Authorization"), "Bearer hush");
    QCOMPARE(headerValue(result.requestHeaders, "Authorization"), "***");
}

void tst_Sender::keepsRepeatedResponseHeaders() {
    RawReceiver receiver;
    receiver.setReactions(
        {RawReceiver::answers(200, "X-One: a\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-One: b\r\n")});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QCOMPARE(headerValue(result.responseHeaders, "X-One"), "a, b");
    const auto cookies = std::count_if(result.responseHeaders.begin(), result.responseHeaders.end(),
                                       [](const HttpHeader &header) { return header.name == "Set-Cookie"; });
    QCOMPARE(cookies, 2);
    QCOMPARE(splitHeaders(joinHeaders(result.responseHeaders)), result.responseHeaders);
}

void tst_Sender::doesNotSendCookiesBack() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200, "Set-Cookie: session=1; Path=/\r\n")});
    SenderProbe probe;
    probe.exchange(SenderProbe::request(receiver.url(), 1));
    probe.exchange(SenderProbe::request(receiver.url(), 2));
    QCOMPARE(receiver.posts().size(), 2);
    QVERIFY(receiver.posts().last().header("Cookie").isEmpty());
}

void tst_Sender::doesNotInflate() {
    RawReceiver receiver;
    const QByteArray packed = qCompress(QByteArray(5'000'000, 'x'), 9).mid(4);
    receiver.setReactions({RawReceiver::answers(200, "Content-Encoding: deflate\r\n", packed)});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QVERIFY(result.succeeded());
    QCOMPARE(result.responseBody, packed);
    QCOMPARE(headerValue(result.responseHeaders, "Content-Encoding"), "deflate");
}

void tst_Sender::cutsTheLoggedBody_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("cut");
    QTest::newRow("one byte less than the cap") << static_cast<int>(kMaxResponseBody) - 1 << false;
    QTest::newRow("exactly the cap") << static_cast<int>(kMaxResponseBody) << false;
    QTest::newRow("one byte more than the cap") << static_cast<int>(kMaxResponseBody) + 1 << true;
    QTest::newRow("a megabyte") << 1'048'576 << true;
}

void tst_Sender::cutsTheLoggedBody() {
    QFETCH(int, size);
    QFETCH(bool, cut);
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200, {}, QByteArray(size, 'b'))});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QVERIFY(result.succeeded());
    QCOMPARE(result.responseBody.size(), std::min<qsizetype>(size, kMaxResponseBody));
    QCOMPARE(result.bodyTruncated, cut);
}

void tst_Sender::reusesConnections() {
    RawReceiver receiver;
    SenderProbe probe;
    QVERIFY(!probe.exchange(SenderProbe::request(receiver.url(), 1)).phases.reused);
    const AttemptResult second = probe.exchange(SenderProbe::request(receiver.url(), 2));
    QVERIFY(second.phases.reused);
    QVERIFY(!second.phases.connect);
    QCOMPARE(receiver.connections(), 1);
    probe.sender.setAddressRules(SenderProbe::loopbackAllowed());
    QVERIFY(!probe.exchange(SenderProbe::request(receiver.url(), 3)).phases.reused);
    QCOMPARE(receiver.connections(), 2);
}

void tst_Sender::sendsManyAtOnce() {
    constexpr int kMany = 300;
    RawReceiver receiver;
    receiver.setReactions({{{{5, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"}}}});
    SenderProbe probe;
    for (int ticket = 0; ticket < kMany; ++ticket) {
        probe.sender.send(SenderProbe::request(receiver.url(), ticket));
    }
    QCOMPARE(probe.sender.inFlight(), kMany);
    QVERIFY(probe.waitFor(kMany));
    QCOMPARE(probe.sender.inFlight(), 0);
    QCOMPARE(receiver.posts().size(), kMany);
    QVERIFY(receiver.connections() <= 48);
    QSet<QByteArray> seen;
    for (const RawReceiver::Post &post : receiver.posts()) {
        seen.insert(post.delivery());
        QVERIFY(post.body.contains(post.delivery().mid(9)));
    }
    QCOMPARE(seen.size(), kMany);
    for (const AttemptResult &result : std::as_const(probe.results)) {
        QVERIFY(result.succeeded());
    }
}

void tst_Sender::sendsMoreAtOnceToASlowHost() {
    constexpr int kMany = 200;
    RawReceiver receiver;
    receiver.setReactions({{{{100, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"}}}});
    SenderProbe probe;
    qsizetype most = 0;
    connect(&receiver, &RawReceiver::received, this,
            [&] { most = std::max(most, receiver.posts().size() - probe.order.size()); });
    for (int ticket = 0; ticket < kMany; ++ticket) {
        probe.sender.send(SenderProbe::request(receiver.url(), ticket));
    }
    QVERIFY(probe.waitFor(kMany));
    QCOMPARE(receiver.posts().size(), kMany);
    QVERIFY2(most > 24 && most <= 48, qPrintable(QString::number(most)));
}

void tst_Sender::neverFinishesWithinSend() {
    SenderProbe probe;
    probe.sender.setAddressRules(AddressRules());
    probe.sender.send(SenderProbe::request(QUrl(u"http://127.0.0.1:9/"_s)));
    QVERIFY(probe.order.isEmpty());
    QVERIFY(probe.waitFor(1));
    QCOMPARE(probe.results.value(1).error, ErrorClass::BlockedAddress);
    QVERIFY(!probe.results.value(1).posted);
}

void tst_Sender::abortsEverything() {
    constexpr int kPlaces = 24;
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    SenderProbe probe;
    for (int ticket = 0; ticket < kPlaces + 6; ++ticket) {
        probe.sender.send(SenderProbe::request(receiver.url(), ticket));
    }
    QTRY_COMPARE(receiver.posts().size(), kPlaces);
    probe.sender.abortAll();
    QCOMPARE(probe.order.size(), kPlaces + 6);
    for (auto result = probe.results.cbegin(); result != probe.results.cend(); ++result) {
        QCOMPARE(result->error, result->posted ? ErrorClass::ConnectionLost : ErrorClass::Other);
        QCOMPARE(result->posted, result.key() < kPlaces);
    }
    QCOMPARE(probe.sender.inFlight(), 0);
    receiver.setReactions({RawReceiver::answers(200)});
    QVERIFY(probe.exchange(SenderProbe::request(receiver.url(), 1000)).succeeded());
    QCOMPARE(receiver.posts().size(), kPlaces + 1);
}

void tst_Sender::mayBeUsedFromFinished() {
    RawReceiver receiver;
    SenderProbe probe;
    connect(&probe.sender, &Sender::finished, this, [&](qint64 ticket) {
        if (ticket < 10) {
            probe.sender.send(SenderProbe::request(receiver.url(), ticket + 1));
        }
    });
    probe.sender.send(SenderProbe::request(receiver.url(), 1));
    QVERIFY(probe.waitFor(10));
    QCOMPARE(receiver.posts().size(), 10);
    QCOMPARE(receiver.connections(), 1);
}

void tst_Sender::mayBeDestroyedInFlight() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::keepsSilent()});
    {
        SenderProbe probe;
        for (int ticket = 0; ticket < 40; ++ticket) {
            probe.sender.send(SenderProbe::request(receiver.url(), ticket));
        }
        QTRY_VERIFY(receiver.posts().size() >= 6);
    }
    QVERIFY(receiver.posts().size() <= 24);
}

WEBHOOKS_TEST(tst_Sender)
#include "tst_sender.moc"
