// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Then = RawReceiver::Then;

/// Receivers that misbehave: the right class, one POST on the wire for each attempt, bounded time and memory.
class tst_SenderFaults final : public QObject {
    Q_OBJECT

private slots:
    void classifiesBrokenAnswers_data();
    void classifiesBrokenAnswers();
    void classifiesThemOnReusedConnectionsToo_data() { classifiesBrokenAnswers_data(); }
    void classifiesThemOnReusedConnectionsToo();
    void succeedsByTheHeadAlone_data();
    void succeedsByTheHeadAlone();
    void stopsReadingHugeBodies();
    void takesLargeHeads();
    void timesOutByTheWallClock_data();
    void timesOutByTheWallClock();
    void reportsRefusedPorts();
    void reportsReceiversThatHangUpAtOnce();
    void giveTheNextRequestItsOwnAnswer_data();
    void giveTheNextRequestItsOwnAnswer();
    void sparesOtherHostsOfTheLane();
    void survivesStrayBytes();
    void survivesIdleCloses();
    void hangingHostLeavesOthersAlone();
};

namespace {

const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

}  // namespace

void tst_SenderFaults::classifiesBrokenAnswers_data() {
    QTest::addColumn<RawReceiver::Reaction>("reaction");
    QTest::addColumn<ErrorClass>("error");
    QTest::newRow("closes before the status") << RawReceiver::closes() << ErrorClass::ConnectionLost;
    QTest::newRow("closes in the status")
        << RawReceiver::says("HTTP/1.1 20", Then::Close) << ErrorClass::ConnectionLost;
    QTest::newRow("closes in the headers")
        << RawReceiver::says("HTTP/1.1 200 OK\r\nContent-Le", Then::Close) << ErrorClass::ConnectionLost;
    QTest::newRow("closes after some time")
        << RawReceiver::Reaction{{{50, ""}}, Then::Close, 0} << ErrorClass::ConnectionLost;
    QTest::newRow("resets") << RawReceiver::resets() << ErrorClass::ConnectionLost;
    QTest::newRow("resets in the headers")
        << RawReceiver::Reaction{{{0, "HTTP/1.1 200 OK\r\n"}, {30, "X"}}, Then::Reset, 0} << ErrorClass::ConnectionLost;
    QTest::newRow("answers garbage") << RawReceiver::says("+OK POP3 server ready\r\n\r\n", Then::Close)
                                     << ErrorClass::ConnectionLost;
    QTest::newRow("answers binary garbage")
        << RawReceiver::says(QByteArray("\x16\x03\x01\x00\x00\xff\xfe\r\n\r\n", 11), Then::Close)
        << ErrorClass::ConnectionLost;
    QTest::newRow("answers garbage and stays") << RawReceiver::says("garbage\r\n\r\n") << ErrorClass::ConnectionLost;
    QTest::newRow("ends with 103") << RawReceiver::says("HTTP/1.1 103 Early Hints\r\n\r\n")
                                   << ErrorClass::ConnectionLost;
    QTest::newRow("ends with 101") << RawReceiver::says("HTTP/1.1 101 Switching Protocols\r\n\r\n")
                                   << ErrorClass::ConnectionLost;
    QTest::newRow("says 100 and then 200")
        << RawReceiver::Reaction{{{0, "HTTP/1.1 100 Continue\r\n\r\n"}, {20, kOk}}, Then::KeepOpen, 0}
        << ErrorClass::None;
}

void tst_SenderFaults::classifiesBrokenAnswers() {
    QFETCH(RawReceiver::Reaction, reaction);
    RawReceiver receiver;
    receiver.setReactions({reaction});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QTEST(result.error, "error");
    QVERIFY(result.posted);
    QCOMPARE(result.detail.isEmpty(), result.succeeded());
    QCOMPARE(receiver.posts().size(), 1);
    QVERIFY(!QTest::qWaitFor([&] { return receiver.posts().size() > 1; }, 50));
}

void tst_SenderFaults::classifiesThemOnReusedConnectionsToo() {
    QFETCH(RawReceiver::Reaction, reaction);
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200), reaction});
    SenderProbe probe;
    QVERIFY(probe.exchange(SenderProbe::request(receiver.url(), 1)).succeeded());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(), 2));
    QVERIFY(result.phases.reused);
    QTEST(result.error, "error");
    QVERIFY(result.posted);
    QCOMPARE(receiver.posts().size(), 2);
    QVERIFY(!QTest::qWaitFor([&] { return receiver.posts().size() > 2; }, 50));
}

void tst_SenderFaults::succeedsByTheHeadAlone_data() {
    QTest::addColumn<RawReceiver::Reaction>("reaction");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the body never comes")
        << RawReceiver::says("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n") << QByteArray();
    QTest::newRow("the body is cut") << RawReceiver::says("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
                                                          Then::Close)
                                     << QByteArray("abc");
    QTest::newRow("the body is reset")
        << RawReceiver::Reaction{{{0, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"}, {50, "d"}}, Then::Reset, 0}
        << QByteArray("abcd");
    QTest::newRow("the body hangs") << RawReceiver::says("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc")
                                    << QByteArray("abc");
    QTest::newRow("a chunked body hangs")
        << RawReceiver::says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n") << QByteArray("abc");
    QTest::newRow("a chunked body breaks")
        << RawReceiver::says("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nzz\r\n", Then::Close)
        << QByteArray("abc");
}

void tst_SenderFaults::succeedsByTheHeadAlone() {
    QFETCH(RawReceiver::Reaction, reaction);
    QFETCH(QByteArray, body);
    RawReceiver receiver;
    receiver.setReactions({reaction});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(), 1, 300));
    QCOMPARE(result.error, ErrorClass::None);
    QCOMPARE(result.status, std::optional(200));
    QVERIFY(result.detail.isEmpty());
    QVERIFY(result.bodyTruncated);
    QVERIFY2(body.startsWith(result.responseBody), result.responseBody.constData());
    QCOMPARE(receiver.posts().size(), 1);
}

void tst_SenderFaults::stopsReadingHugeBodies() {
    constexpr qint64 kHuge = 100LL * 1024 * 1024;
    for (const QByteArray &length : {QByteArray("Content-Length: 104857600\r\n"), QByteArray()}) {
        RawReceiver receiver;
        receiver.setReactions({{{{0, "HTTP/1.1 200 OK\r\n" + length + "\r\n"}}, Then::KeepOpen, kHuge}});
        SenderProbe probe;
        const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
        QVERIFY(result.succeeded());
        QVERIFY(result.bodyTruncated);
        QCOMPARE(result.responseBody, QByteArray(kMaxResponseBody, 'x'));
        QVERIFY2(receiver.bytesWritten() < kHuge / 4, qPrintable(QString::number(receiver.bytesWritten())));
    }
}

void tst_SenderFaults::takesLargeHeads() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::answers(200, "X-Large: " + QByteArray(60'000, 'h') + "\r\nX-Small: 1\r\n"),
                           RawReceiver::answers(500, "X-Large: " + QByteArray(400'000, 'h') + "\r\n")});
    SenderProbe probe;
    const AttemptResult large = probe.exchange(SenderProbe::request(receiver.url(), 1));
    QVERIFY(large.succeeded());
    QCOMPARE(headerValue(large.responseHeaders, "X-Small"), "1");
    const AttemptResult excessive = probe.exchange(SenderProbe::request(receiver.url(), 2, 500));
    QVERIFY(!excessive.succeeded());
    QVERIFY(joinHeaders(excessive.responseHeaders).size() < 70'000);
    QCOMPARE(receiver.posts().size(), 2);
}

void tst_SenderFaults::timesOutByTheWallClock_data() {
    QTest::addColumn<RawReceiver::Reaction>("reaction");
    RawReceiver::Reaction drip;
    for (const char byte : QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
        drip.pieces.append({50, QByteArray(1, byte)});
    }
    QTest::newRow("never answers") << RawReceiver::keepsSilent();
    QTest::newRow("the head drips") << drip;
    QTest::newRow("the head stops") << RawReceiver::says("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n");
    QTest::newRow("says 100 and no more") << RawReceiver::says("HTTP/1.1 100 Continue\r\n\r\n");
}

void tst_SenderFaults::timesOutByTheWallClock() {
    QFETCH(RawReceiver::Reaction, reaction);
    RawReceiver receiver;
    receiver.setReactions({reaction});
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(), 1, 300));
    QCOMPARE(result.error, ErrorClass::Timeout);
    QCOMPARE(result.detail, u"No answer within 300 ms."_s);
    QVERIFY(result.posted);
    QVERIFY(result.durationUs >= 300'000);
    QCOMPARE(receiver.posts().size(), 1);
}

void tst_SenderFaults::reportsRefusedPorts() {
    QUrl url;
    {
        RawReceiver receiver;
        url = receiver.url();
    }
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(url));
    QCOMPARE(result.error, ErrorClass::Refused);
    QCOMPARE(result.detail, u"The server refused the connection on port %1."_s.arg(url.port()));
    QVERIFY(!result.posted);
    QVERIFY(result.remoteAddress.isEmpty());
}

void tst_SenderFaults::reportsReceiversThatHangUpAtOnce() {
    RawReceiver receiver;
    receiver.setHangUp(true);
    SenderProbe probe;
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url()));
    QVERIFY(!result.succeeded());
    QCOMPARE(result.error, result.posted ? ErrorClass::ConnectionLost : ErrorClass::Unreachable);
    QVERIFY(receiver.connections() <= 4);
    QCOMPARE(receiver.posts().size(), 0);
}

void tst_SenderFaults::giveTheNextRequestItsOwnAnswer_data() {
    QTest::addColumn<RawReceiver::Reaction>("reaction");
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    QTest::newRow("103 and 200 together") << RawReceiver::says(hints + kOk);
    QTest::newRow("103, later 200") << RawReceiver::Reaction{{{0, hints}, {60, kOk}}, Then::KeepOpen, 0};
    QTest::newRow("102, later 200") << RawReceiver::Reaction{
        {{0, "HTTP/1.1 102 Processing\r\n\r\n"}, {60, kOk}}, Then::KeepOpen, 0};
}

void tst_SenderFaults::giveTheNextRequestItsOwnAnswer() {
    QFETCH(RawReceiver::Reaction, reaction);
    RawReceiver receiver;
    receiver.setReactions({reaction, {{{150, "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"}}, Then::KeepOpen, 0}});
    SenderProbe probe;
    const AttemptResult first = probe.exchange(SenderProbe::request(receiver.url(), 1));
    QCOMPARE(first.error, ErrorClass::ConnectionLost);
    QVERIFY(first.status == 103 || first.status == 102);
    QVERIFY(first.posted);
    // Sent at once, while the first answer is still to come: it must not become this one's.
    const AttemptResult second = probe.exchange(SenderProbe::request(receiver.url(), 2));
    QCOMPARE(second.status, std::optional(500));
    QCOMPARE(second.error, ErrorClass::Http5xx);
    QVERIFY(!second.phases.reused);
    QCOMPARE(receiver.posts().size(), 2);
}

void tst_SenderFaults::sparesOtherHostsOfTheLane() {
    RawReceiver confusing;
    RawReceiver healthy;
    confusing.setReactions({RawReceiver::says("HTTP/1.1 103 Early Hints\r\n\r\n")});
    healthy.setReactions({{{{200, kOk}}, Then::KeepOpen, 0}});
    SenderOptions options;
    options.lanes = 1;
    SenderProbe probe(options);
    probe.sender.send(SenderProbe::request(healthy.url(), 1));
    QTRY_COMPARE(healthy.posts().size(), 1);
    probe.sender.send(SenderProbe::request(confusing.url(), 2));
    QVERIFY(probe.waitFor(2));
    QCOMPARE(probe.results.value(2).error, ErrorClass::ConnectionLost);
    QVERIFY(probe.results.value(1).succeeded());
    QCOMPARE(healthy.posts().size(), 1);
}

void tst_SenderFaults::survivesStrayBytes() {
    RawReceiver receiver;
    SenderProbe probe;
    for (int ticket = 0; ticket < 20; ++ticket) {
        probe.exchange(SenderProbe::request(receiver.url(), ticket));
        receiver.blurt("stray bytes\r\n");
    }
    QCOMPARE(probe.order.size(), 20);
    QVERIFY(receiver.posts().size() <= 20);
    for (auto result = probe.results.cbegin(); result != probe.results.cend(); ++result) {
        const auto onTheWire = std::count_if(receiver.posts().begin(), receiver.posts().end(), [&](const auto &post) {
            return post.delivery() == "delivery-" + QByteArray::number(result.key());
        });
        QVERIFY(onTheWire <= (result->posted ? 1 : 0));
        QVERIFY(!result->succeeded() || onTheWire == 1);
    }
}

void tst_SenderFaults::survivesIdleCloses() {
    constexpr int kRounds = 200;
    RawReceiver receiver;
    SenderProbe probe;
    for (int ticket = 0; ticket < kRounds; ++ticket) {
        probe.sender.send(SenderProbe::request(receiver.url(), ticket));
        if (ticket % 2 == 1) {
            receiver.closeAll();
        }
        QVERIFY(probe.waitFor(ticket + 1));
        if (ticket % 4 == 2) {
            receiver.closeAll();
        }
    }
    QHash<QByteArray, int> onTheWire;
    for (const RawReceiver::Post &post : receiver.posts()) {
        ++onTheWire[post.delivery()];
    }
    for (auto result = probe.results.cbegin(); result != probe.results.cend(); ++result) {
        const int count = onTheWire.value("delivery-" + QByteArray::number(result.key()));
        QVERIFY(count <= 1);
        QVERIFY(result->succeeded() || result->error == ErrorClass::ConnectionLost);
        QVERIFY(!result->succeeded() || count == 1);
        QVERIFY(result->posted || count == 0);
    }
}

void tst_SenderFaults::hangingHostLeavesOthersAlone() {
    RawReceiver hanging;
    RawReceiver healthy;
    hanging.setReactions({RawReceiver::keepsSilent()});
    SenderOptions options;
    options.lanes = 1;
    SenderProbe probe(options);
    for (int ticket = 0; ticket < 20; ++ticket) {
        probe.sender.send(SenderProbe::request(hanging.url(), ticket, 1'500));
    }
    for (int ticket = 100; ticket < 120; ++ticket) {
        probe.sender.send(SenderProbe::request(healthy.url(), ticket, 1'500));
    }
    QVERIFY(probe.waitFor(20));
    QCOMPARE(healthy.posts().size(), 20);
    for (const qint64 ticket : probe.order.first(20)) {
        QVERIFY(ticket >= 100);
        QVERIFY(probe.results.value(ticket).succeeded());
    }
    QVERIFY(probe.waitFor(40));
    QCOMPARE(hanging.posts().size(), 6);
    for (int ticket = 0; ticket < 20; ++ticket) {
        const AttemptResult result = probe.results.value(ticket);
        QCOMPARE(result.error, ErrorClass::Timeout);
        QCOMPARE(result.posted, ticket < 6);
    }
    QVERIFY(probe.results.value(19).detail.startsWith(u"No connection"_s));
}

WEBHOOKS_TEST(tst_SenderFaults)
#include "tst_senderfaults.moc"
