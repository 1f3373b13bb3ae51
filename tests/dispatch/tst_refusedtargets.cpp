// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/outgoing.h"
#include "domain/webhookurl.h"
#include "support/rawreceiver.h"
#include "support/refusedtargets.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

AddressRules everythingAllowed() {
    return AddressRules({*AddressRange::parse(u"0.0.0.0/0"_s), *AddressRange::parse(u"::/0"_s)});
}

}  // namespace

/// The sender's door: whatever is stored as a webhook's URL, nothing leaves for a refused address.
class tst_RefusedTargets final : public QObject {
    Q_OBJECT

private slots:
    void sendsNothing_data() { addRefusedTargets(); }
    void sendsNothing();
    void refusesNamesOfThem_data();
    void refusesNamesOfThem();
    void refusesOwnPortsInEveryForm_data();
    void refusesOwnPortsInEveryForm();
    void connectsOnlyToWhatWasChecked();
};

void tst_RefusedTargets::sendsNothing() {
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    QFETCH(const bool, evenAllowed);
    QFETCH(const bool, isUrl);
    Webhook webhook;
    webhook.url = url;
    const auto request = makeRequest(webhook, {}, {}, {}, 0);
    QCOMPARE(request.has_value(), isUrl);
    if (!isUrl) {
        QVERIFY2(request.error().message.contains(words), qPrintable(request.error().message));
        return;
    }
    SenderProbe probe;
    for (const AddressRules &rules : {AddressRules(), everythingAllowed()}) {
        if (!rules.allowed().isEmpty() && !evenAllowed)
            continue;
        probe.sender.setAddressRules(rules);
        const AttemptResult result = probe.exchange(*request);
        QCOMPARE(result.error, ErrorClass::BlockedAddress);
        QVERIFY2(result.detail.contains(words), qPrintable(result.detail));
        QVERIFY(!result.posted);
        QVERIFY(result.remoteAddress.isEmpty());
    }
}

/// A name that leads there is no way round either.
void tst_RefusedTargets::refusesNamesOfThem_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    for (const auto &ranges : {allowableRanges(), neverAllowedRanges()}) {
        for (const RefusedRange &range : ranges)
            QTest::newRow(range.name) << QString::fromLatin1(range.last)
                                      << u" is in %1 ("_s.arg(QLatin1StringView(range.range));
    }
}

void tst_RefusedTargets::refusesNamesOfThem() {
    QFETCH(const QString, address);
    QFETCH(const QString, words);
    SenderOptions options;
    options.lookup = SenderProbe::table({{u"hooks.example.com"_s, {u"8.8.8.8"_s, address}}});
    SenderProbe probe(options);
    probe.sender.setAddressRules(AddressRules());
    const AttemptResult result = probe.exchange(SenderProbe::request(QUrl(u"https://hooks.example.com/"_s)));
    QCOMPARE(result.error, ErrorClass::BlockedAddress);
    QVERIFY2(result.detail.contains(words), qPrintable(result.detail));
    QVERIFY(!result.posted);
}

void tst_RefusedTargets::refusesOwnPortsInEveryForm_data() {
    QTest::addColumn<QString>("host");
    QTest::newRow("dotted quad") << u"127.0.0.1"_s;
    QTest::newRow("decimal") << u"2130706433"_s;
    QTest::newRow("hexadecimal") << u"0x7f.1"_s;
    QTest::newRow("another loopback address") << u"127.8.9.10"_s;
    QTest::newRow("IPv6 loopback") << u"[::1]"_s;
    QTest::newRow("mapped into IPv6") << u"[::ffff:127.0.0.1]"_s;
    QTest::newRow("unspecified") << u"0.0.0.0"_s;
    QTest::newRow("a name") << u"self.example"_s;
}

void tst_RefusedTargets::refusesOwnPortsInEveryForm() {
    QFETCH(const QString, host);
    RawReceiver own;
    SenderOptions options;
    options.lookup = SenderProbe::table({{u"self.example"_s, {u"127.0.0.1"_s}}});
    SenderProbe probe(options);
    probe.sender.setAddressRules(everythingAllowed());
    probe.sender.setOwnPorts({own.port()});
    const auto url = parseWebhookUrl(u"http://%1:%2/"_s.arg(host).arg(own.port()));
    QVERIFY(url);
    const AttemptResult result = probe.exchange(SenderProbe::request(*url));
    QCOMPARE(result.error, ErrorClass::BlockedAddress);
    QVERIFY2(result.detail.contains(u"belongs to this program itself"_s), qPrintable(result.detail));
    QCOMPARE(own.connections(), 0);
}

/// Rebinding: a name leads to an allowed address when it is checked and to another one whenever it is asked for again.
void tst_RefusedTargets::connectsOnlyToWhatWasChecked() {
    RawReceiver checked;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), checked.port()));
    int lookups = 0;
    qint64 now = 1'000'000;
    SenderOptions options;
    options.lookup = [&lookups](const QString &, QObject *context, const LookupDone &done) {
        const QHostAddress address(++lookups == 1 ? u"127.0.0.1"_s : u"127.0.0.2"_s);
        QMetaObject::invokeMethod(context, [done, address] { done({{address}, false}); }, Qt::QueuedConnection);
    };
    const Clock clock{[&now] { return now; }, [&now] { return now; }};
    Sender sender(options, AddressRules({*AddressRange::parse(u"127.0.0.1/32"_s)}), clock);
    QList<AttemptResult> results;
    connect(&sender, &Sender::finished, this, [&](qint64, const AttemptResult &result) { results.append(result); });
    const QUrl url = checked.url(u"rebinding.example"_s);
    // The second one needs a new connection, the third one a new lookup.
    for (const int ticket : {1, 2, 3}) {
        checked.setReactions({RawReceiver::says("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
                                                RawReceiver::Then::Close)});
        now += ticket == 3 ? Resolver::kKeepAnswerMs : 0;
        sender.send(SenderProbe::request(url, ticket));
        QTRY_COMPARE(results.size(), ticket);
    }
    QVERIFY(results[0].succeeded());
    QVERIFY(results[1].succeeded());
    QCOMPARE(results[2].error, ErrorClass::BlockedAddress);
    QVERIFY2(results[2].detail.startsWith(u"127.0.0.2 is in 127.0.0.0/8 ("_s), qPrintable(results[2].detail));
    QCOMPARE(lookups, 2);
    QCOMPARE(checked.posts().size(), 2);
    QCOMPARE(checked.connections(), 2);
    QVERIFY(!other.hasPendingConnections());
}

WEBHOOKS_TEST(tst_RefusedTargets)
#include "tst_refusedtargets.moc"
