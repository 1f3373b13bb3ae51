// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// Requests to names: what is looked up, checked and connected to.
class tst_SenderNames final : public QObject {
    Q_OBJECT

private slots:
    void sendsTheNameToTheAddress();
    void sendsHostWithoutTheUsualPort();
    void triesTheNextAddress();
    void leavesHangingAddresses();
    void sendsToIpv6();
    void givesUpAfterTheLastAddress();
    void reportsUnknownNames();
    void refusesBlockedAddresses_data();
    void refusesBlockedAddresses();
    void refusesReboundNames();
    void refusesOwnPorts();
    void timesOutInTheLookup();
    void hangingNamesLeaveOthersAlone();
    void keepsNamesOnOneAddressApart();
    void looksUpOnceForMany();

private:
    static SenderOptions withNames(QHash<QString, QStringList> names);
};

SenderOptions tst_SenderNames::withNames(QHash<QString, QStringList> names) {
    SenderOptions options;
    options.lookup = SenderProbe::table(std::move(names));
    return options;
}

void tst_SenderNames::sendsTheNameToTheAddress() {
    RawReceiver receiver;
    SenderProbe probe(withNames({{u"hooks.example.com"_s, {u"127.0.0.1"_s}}}));
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    const AttemptResult first = probe.exchange(SenderProbe::request(url, 1));
    QVERIFY2(first.succeeded(), qPrintable(first.detail));
    QCOMPARE(receiver.posts().first().header("Host"), "hooks.example.com:" + QByteArray::number(receiver.port()));
    QCOMPARE(headerValue(first.requestHeaders, "Host"), receiver.posts().first().header("Host"));
    QCOMPARE(first.url, url.toString());
    QCOMPARE(first.remoteAddress, u"127.0.0.1:%1"_s.arg(receiver.port()));
    QVERIFY(first.phases.dns);
    const AttemptResult second = probe.exchange(SenderProbe::request(url, 2));
    QVERIFY(second.phases.reused);
    QVERIFY(!second.phases.dns);
}

void tst_SenderNames::sendsHostWithoutTheUsualPort() {
    SenderProbe probe(withNames({{u"hooks.example.com"_s, {}}}));
    QUrl url(u"https://hooks.example.com:443/a"_s);
    QCOMPARE(headerValue(probe.exchange(SenderProbe::request(url, 1)).requestHeaders, "Host"), "hooks.example.com");
    url = QUrl(u"http://hooks.example.com:443/a"_s);
    QCOMPARE(headerValue(probe.exchange(SenderProbe::request(url, 2)).requestHeaders, "Host"), "hooks.example.com:443");
    url = QUrl(u"http://[::1]:1/a"_s);
    QCOMPARE(headerValue(probe.exchange(SenderProbe::request(url, 3)).requestHeaders, "Host"), "[::1]:1");
}

void tst_SenderNames::triesTheNextAddress() {
    RawReceiver receiver;
    SenderProbe probe(withNames({{u"two.example"_s, {u"127.0.0.9"_s, u"::1"_s, u"127.0.0.1"_s}}}));
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"two.example"_s)));
    QVERIFY2(result.succeeded(), qPrintable(result.detail));
    QCOMPARE(result.remoteAddress, u"127.0.0.1:%1"_s.arg(receiver.port()));
    QCOMPARE(receiver.posts().size(), 1);
}

void tst_SenderNames::leavesHangingAddresses() {
    RawReceiver receiver;
    // With its queue of connections full, the system drops further ones without a word.
    QTcpServer full;
    full.setListenBacklogSize(0);
    QVERIFY(full.listen(QHostAddress(u"127.0.0.9"_s), receiver.port()));
    full.pauseAccepting();
    QTcpSocket fillers[4];
    for (QTcpSocket &filler : fillers) {
        filler.connectToHost(full.serverAddress(), full.serverPort());
    }
    QTRY_COMPARE(fillers[0].state(), QAbstractSocket::ConnectedState);
    SenderProbe probe(withNames({{u"two.example"_s, {u"127.0.0.9"_s, u"127.0.0.1"_s}}}));
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"two.example"_s), 1, 15'000));
    QVERIFY2(result.succeeded(), qPrintable(result.detail));
    QCOMPARE(result.remoteAddress, u"127.0.0.1:%1"_s.arg(receiver.port()));
    QCOMPARE(receiver.posts().size(), 1);

    SenderProbe stuck(withNames({{u"one.example"_s, {u"127.0.0.9"_s}}}));
    const AttemptResult late = stuck.exchange(SenderProbe::request(receiver.url(u"one.example"_s), 1, 300));
    QCOMPARE(late.error, ErrorClass::Timeout);
    QCOMPARE(late.detail, u"No connection within 300 ms."_s);
    QVERIFY(!late.posted);
}

void tst_SenderNames::sendsToIpv6() {
    RawReceiver receiver(QHostAddress::LocalHostIPv6);
    SenderProbe probe(withNames({{u"six.example"_s, {u"::1"_s}}}));
    const AttemptResult named = probe.exchange(SenderProbe::request(receiver.url(u"six.example"_s), 1));
    QVERIFY2(named.succeeded(), qPrintable(named.detail));
    QCOMPARE(named.remoteAddress, u"[::1]:%1"_s.arg(receiver.port()));
    QVERIFY(probe.exchange(SenderProbe::request(receiver.url(), 2)).succeeded());
    QCOMPARE(receiver.posts().last().header("Host"), "[::1]:" + QByteArray::number(receiver.port()));
}

void tst_SenderNames::givesUpAfterTheLastAddress() {
    QUrl url;
    {
        RawReceiver receiver;
        url = receiver.url(u"two.example"_s);
    }
    SenderProbe probe(withNames({{u"two.example"_s, {u"127.0.0.9"_s, u"127.0.0.1"_s}}}));
    const AttemptResult result = probe.exchange(SenderProbe::request(url));
    QCOMPARE(result.error, ErrorClass::Refused);
    QVERIFY(!result.posted);
}

void tst_SenderNames::reportsUnknownNames() {
    SenderProbe probe(withNames({{u"nowhere.example"_s, {}}}));
    const AttemptResult result = probe.exchange(SenderProbe::request(QUrl(u"https://nowhere.example/"_s)));
    QCOMPARE(result.error, ErrorClass::Dns);
    QCOMPARE(result.detail, u"The name nowhere.example could not be found."_s);
    QVERIFY(!result.posted);
    QVERIFY(result.phases.dns);
    QVERIFY(result.remoteAddress.isEmpty());
}

void tst_SenderNames::refusesBlockedAddresses_data() {
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("only a private address") << QStringList{u"192.168.0.1"_s};
    QTest::newRow("an allowed and a private address") << QStringList{u"127.0.0.1"_s, u"192.168.0.1"_s};
    QTest::newRow("an allowed and a metadata address") << QStringList{u"127.0.0.1"_s, u"169.254.169.254"_s};
}

void tst_SenderNames::refusesBlockedAddresses() {
    QFETCH(QStringList, addresses);
    RawReceiver receiver;
    SenderProbe probe(withNames({{u"inside.example"_s, addresses}}));
    const AttemptResult result = probe.exchange(SenderProbe::request(receiver.url(u"inside.example"_s)));
    QCOMPARE(result.error, ErrorClass::BlockedAddress);
    QVERIFY2(result.detail.contains(addresses.last()), qPrintable(result.detail));
    QVERIFY(!result.posted);
    QCOMPARE(receiver.connections(), 0);
}

void tst_SenderNames::refusesReboundNames() {
    RawReceiver receiver;
    receiver.setReactions({RawReceiver::says("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                                             RawReceiver::Then::Close)});
    int lookups = 0;
    qint64 now = 1'000'000;
    SenderOptions options;
    options.lookup = [&lookups](const QString &, QObject *context, const LookupDone &done) {
        const QHostAddress address(++lookups == 1 ? u"127.0.0.1"_s : u"10.0.0.1"_s);
        QMetaObject::invokeMethod(context, [done, address] { done({{address}, false}); }, Qt::QueuedConnection);
    };
    const Clock clock{[&now] { return now; }, [&now] { return now; }};
    Sender sender(options, SenderProbe::loopbackAllowed(), clock);
    QList<AttemptResult> results;
    connect(&sender, &Sender::finished, this, [&](qint64, const AttemptResult &result) { results.append(result); });
    const QUrl url = receiver.url(u"rebound.example"_s);
    sender.send(SenderProbe::request(url, 1));
    QTRY_COMPARE(results.size(), 1);
    sender.send(SenderProbe::request(url, 2));
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(lookups, 1);
    now += Resolver::kKeepAnswerMs;
    sender.send(SenderProbe::request(url, 3));
    QTRY_COMPARE(results.size(), 3);
    QVERIFY(results.at(0).succeeded());
    QVERIFY(results.at(1).succeeded());
    QCOMPARE(results.at(2).error, ErrorClass::BlockedAddress);
    QCOMPARE(receiver.posts().size(), 2);
}

void tst_SenderNames::refusesOwnPorts() {
    RawReceiver receiver;
    SenderProbe probe(withNames({{u"self.example"_s, {u"127.0.0.1"_s}}}));
    probe.sender.setOwnPorts({receiver.port()});
    QCOMPARE(probe.exchange(SenderProbe::request(receiver.url(), 1)).error, ErrorClass::BlockedAddress);
    QCOMPARE(probe.exchange(SenderProbe::request(receiver.url(u"self.example"_s), 2)).error,
             ErrorClass::BlockedAddress);
    QCOMPARE(receiver.connections(), 0);
}

void tst_SenderNames::timesOutInTheLookup() {
    SenderProbe probe(withNames({}));
    const AttemptResult result = probe.exchange(SenderProbe::request(QUrl(u"https://hanging.example/"_s), 1, 200));
    QCOMPARE(result.error, ErrorClass::Timeout);
    QCOMPARE(result.detail, u"The name hanging.example was not found within 200 ms."_s);
    QVERIFY(!result.posted);
}

void tst_SenderNames::hangingNamesLeaveOthersAlone() {
    RawReceiver receiver;
    SenderProbe probe(withNames({{u"good.example"_s, {u"127.0.0.1"_s}}}));
    const QUrl url = receiver.url(u"good.example"_s);
    QVERIFY(probe.exchange(SenderProbe::request(url, 1)).succeeded());
    for (int ticket = 100; ticket < 140; ++ticket) {
        const QUrl hanging(u"https://hanging%1.example/"_s.arg(ticket));
        probe.sender.send(SenderProbe::request(hanging, ticket, 1'000));
    }
    for (int ticket = 2; ticket < 22; ++ticket) {
        probe.sender.send(SenderProbe::request(url, ticket, 1'000));
    }
    QVERIFY(probe.waitFor(21));
    for (int ticket = 1; ticket < 22; ++ticket) {
        QVERIFY(probe.results.value(ticket).succeeded());
    }
    QVERIFY(probe.waitFor(61));
    for (int ticket = 100; ticket < 140; ++ticket) {
        QCOMPARE(probe.results.value(ticket).error, ErrorClass::Timeout);
    }
}

void tst_SenderNames::keepsNamesOnOneAddressApart() {
    RawReceiver receiver;
    SenderProbe probe(withNames({{u"a.example"_s, {u"127.0.0.1"_s}}, {u"b.example"_s, {u"127.0.0.1"_s}}}));
    QVERIFY(!probe.exchange(SenderProbe::request(receiver.url(u"a.example"_s), 1)).phases.reused);
    QVERIFY(!probe.exchange(SenderProbe::request(receiver.url(u"b.example"_s), 2)).phases.reused);
    QVERIFY(probe.exchange(SenderProbe::request(receiver.url(u"a.example"_s), 3)).phases.reused);
    QCOMPARE(receiver.connections(), 2);
    QCOMPARE(receiver.posts().last().connection, receiver.posts().first().connection);
}

void tst_SenderNames::looksUpOnceForMany() {
    RawReceiver receiver;
    int lookups = 0;
    SenderOptions options;
    options.lookup = [&lookups](const QString &, QObject *context, const LookupDone &done) {
        ++lookups;
        QMetaObject::invokeMethod(
            context, [done] { done({{QHostAddress(QHostAddress::LocalHost)}, false}); }, Qt::QueuedConnection);
    };
    SenderProbe probe(options);
    for (int ticket = 0; ticket < 50; ++ticket) {
        probe.sender.send(SenderProbe::request(receiver.url(u"many.example"_s), ticket));
    }
    QVERIFY(probe.waitFor(50));
    QCOMPARE(lookups, 1);
    QCOMPARE(receiver.posts().size(), 50);
}

WEBHOOKS_TEST(tst_SenderNames)
#include "tst_sendernames.moc"
