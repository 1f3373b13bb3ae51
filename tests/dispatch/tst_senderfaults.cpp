// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/faultscript.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using Then = RawReceiver::Then;

/// Receivers that misbehave, beyond the fault script: what they do to other requests, and what connections in use add
/// to it.
class tst_SenderFaults final : public QObject {
    Q_OBJECT

private slots:
    void followsTheScriptOnReusedConnections_data() { addFaultRows(faultsAt({Fault::Site::Socket})); }
    void followsTheScriptOnReusedConnections();
    void stopsReadingHugeBodies();
    void takesLargeHeads();
    void reportsReceiversThatHangUpAtOnce();
    void giveTheNextRequestItsOwnAnswer_data();
    void giveTheNextRequestItsOwnAnswer();
    void takesNoStrayAnswerForTheNextRequests();
    void sparesOtherHostsOfTheLane();
    void survivesStrayBytes();
    void survivesIdleCloses();
    void hangingHostLeavesOthersAlone();
};

namespace {

const QByteArray kOk = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

}  // namespace

void tst_SenderFaults::followsTheScriptOnReusedConnections() {
    QFETCH(Fault, fault);
    RawReceiver receiver;
    receiver.setReactions(QList{RawReceiver::answers(200)} + fault.reactions);
    SenderProbe probe;
    QVERIFY(probe.exchange(SenderProbe::request(receiver.url(), 1)).succeeded());
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(), 2, 1'000));
    QVERIFY(result.phases.reused);
    QCOMPARE(result.error, fault.error);
    QCOMPARE(result.detail.isEmpty(), result.succeeded());
    QCOMPARE(result.bodyTruncated, fault.isCut);
    QVERIFY(result.posted);
    QCOMPARE(receiver.posts().size(), 2);
    QVERIFY(!QTest::qWaitFor([&] { return receiver.posts().size() > 2; }, 50));
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

void tst_SenderFaults::takesNoStrayAnswerForTheNextRequests() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::says(kOk + kOk), RawReceiver::answers(500)});
    SenderProbe probe;
    QVERIFY(probe.exchange(SenderProbe::request(receiver.url(), 1)).succeeded());
    const AttemptResult second = probe.exchange(SenderProbe::request(receiver.url(), 2));
    QVERIFY2(!second.succeeded(), "the second answer to the first request was taken for the second's");
    QVERIFY(receiver.posts().size() <= 2);
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
