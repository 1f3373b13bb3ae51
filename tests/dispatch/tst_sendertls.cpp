// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/sender.h"
#include "support/certificates.h"
#include "support/faultscript.h"
#include "support/rawreceiver.h"
#include "support/senderprobe.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

/// HTTPS: who is trusted, what is said when not, and that a POST still goes out once at most.
class tst_SenderTls final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_certificates.make()); }

    void postsToTrustedReceivers();
    void refusesReceiversThatHangUp();
    void followsTheScript_data() { addFaultRows(faultsAt({Fault::Site::Socket})); }
    void followsTheScript();
    void survivesIdleCloses();

private:
    SenderOptions options() const;

    Certificates m_certificates;
};

SenderOptions tst_SenderTls::options() const {
    SenderOptions options;
    options.caFile = m_certificates.authority();
    options.lookup = SenderProbe::table({{u"hooks.example.com"_s, {u"127.0.0.1"_s}}});
    return options;
}

void tst_SenderTls::postsToTrustedReceivers() {
    RawReceiver receiver(m_certificates.tls(u"good"_s));
    SenderProbe probe(options());
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    const AttemptResult first = probe.exchange(SenderProbe::request(url, 1));
    QVERIFY2(first.succeeded(), qPrintable(first.detail));
    QCOMPARE(first.certificateDaysLeft, std::optional(29));
    QCOMPARE(receiver.posts().first().header("Host"), "hooks.example.com:" + QByteArray::number(receiver.port()));
    QVERIFY(first.phases.dns);
    QVERIFY(first.phases.connect);
    QVERIFY(first.phases.wait);
    const AttemptResult second = probe.exchange(SenderProbe::request(url, 2));
    QVERIFY(second.succeeded());
    QVERIFY(second.phases.reused);
    QVERIFY(!second.phases.connect);
    QCOMPARE(second.certificateDaysLeft, std::optional(29));
    QCOMPARE(receiver.connections(), 1);
    QCOMPARE(receiver.posts().size(), 2);
}

void tst_SenderTls::refusesReceiversThatHangUp() {
    RawReceiver receiver;
    SenderProbe probe(options());
    QUrl url = receiver.url(u"hooks.example.com"_s);
    url.setScheme(u"https"_s);
    receiver.setHangUp(true);
    const AttemptResult result = probe.exchange(SenderProbe::request(url));
    QVERIFY2(result.error == ErrorClass::Tls, qPrintable(result.detail));
    QVERIFY(!result.posted);
    QCOMPARE(receiver.posts().size(), 0);
}

void tst_SenderTls::followsTheScript() {
    QFETCH(Fault, fault);
    RawReceiver receiver(m_certificates.tls(u"good"_s));
    receiver.setReactions(QList{RawReceiver::answers(200)} + fault.reactions);
    SenderProbe probe(options());
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    QVERIFY(probe.exchange(SenderProbe::request(url, 1)).succeeded());
    const AttemptResult result = probe.exchange(SenderProbe::request(url, 2, 1'000));
    QCOMPARE(result.error, fault.error);
    QVERIFY(result.posted);
    QCOMPARE(receiver.posts().size(), 2);
    QVERIFY(!QTest::qWaitFor([&] { return receiver.posts().size() > 2; }, 50));
}

void tst_SenderTls::survivesIdleCloses() {
    RawReceiver receiver(m_certificates.tls(u"good"_s));
    SenderProbe probe(options());
    const QUrl url = receiver.url(u"hooks.example.com"_s);
    for (int ticket = 0; ticket < 60; ++ticket) {
        probe.sender.send(SenderProbe::request(url, ticket));
        if (ticket % 2 == 1) {
            receiver.closeAll();
        }
        QVERIFY(probe.waitFor(ticket + 1));
    }
    QHash<QByteArray, int> onTheWire;
    for (const RawReceiver::Post &post : receiver.posts()) {
        ++onTheWire[post.delivery()];
    }
    for (auto result = probe.results.cbegin(); result != probe.results.cend(); ++result) {
        const int count = onTheWire.value("delivery-" + QByteArray::number(result.key()));
        QVERIFY(count <= 1);
        QVERIFY2(result->succeeded() || result->error == ErrorClass::ConnectionLost, qPrintable(result->detail));
        QVERIFY(!result->succeeded() || count == 1);
        QVERIFY(result->posted || count == 0);
    }
}

WEBHOOKS_TEST(tst_SenderTls)
#include "tst_sendertls.moc"
