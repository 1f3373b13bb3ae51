// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/destination.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class tst_Destination final : public QObject {
    Q_OBJECT

private slots:
    void tellsItsParts_data();
    void tellsItsParts();
    void opensDoors();
    void keepsNamesApart();
    void forgetsOldDoors();
    void sharesDestinations();

private:
    static IpAddress address(const QString &text) { return IpAddress::parse(text).value(); }
};

void tst_Destination::tellsItsParts_data() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isTls");
    QTest::newRow("https") << u"https://example.com/in?a=b%20c"_s << u"example.com"_s << "example.com"_ba << true;
    QTest::newRow("its own port") << u"https://example.com:8443/"_s << u"example.com"_s << "example.com:8443"_ba
                                  << true;
    QTest::newRow("the usual port, written")
        << u"http://example.com:80/"_s << u"example.com"_s << "example.com"_ba << false;
    QTest::newRow("the other scheme's port")
        << u"http://example.com:443/"_s << u"example.com"_s << "example.com:443"_ba << false;
    QTest::newRow("IPv6") << u"http://[2001:4860::8]:81/"_s << u"2001:4860::8"_s << "[2001:4860::8]:81"_ba << false;
}

void tst_Destination::tellsItsParts() {
    QFETCH(QString, url);
    const Destination destination{QUrl(url)};
    QCOMPARE(destination.shown(), url);
    QTEST(destination.host(), "host");
    QTEST(destination.hostHeader(), "header");
    QTEST(destination.isTls(), "isTls");
}

void tst_Destination::opensDoors() {
    Destination destination{QUrl(u"https://example.com/in?a=1"_s)};
    const Destination::Door four = destination.door(address(u"93.184.216.34"_s));
    QCOMPARE(four.url, QUrl(u"https://93.184.216.34/in?a=1"_s));
    QCOMPARE(four.shown, u"93.184.216.34:443"_s);
    const Destination::Door six = destination.door(address(u"2001:4860::8"_s));
    QCOMPARE(six.url, QUrl(u"https://[2001:4860::8]/in?a=1"_s));
    QCOMPARE(six.shown, u"[2001:4860::8]:443"_s);
    QVERIFY(four.laneKey != six.laneKey);
    QCOMPARE(destination.door(four.address).laneKey, four.laneKey);
}

void tst_Destination::keepsNamesApart() {
    const IpAddress shared = address(u"93.184.216.34"_s);
    Destination one{QUrl(u"https://one.example.com/in"_s)};
    Destination other{QUrl(u"https://other.example.com/in"_s)};
    Destination path{QUrl(u"https://one.example.com/elsewhere"_s)};
    QVERIFY(one.door(shared).laneKey != other.door(shared).laneKey);
    QCOMPARE(path.door(shared).laneKey, one.door(shared).laneKey);
}

void tst_Destination::forgetsOldDoors() {
    Destination destination{QUrl(u"http://example.com/"_s)};
    for (quint32 i = 0; i < 100; ++i) {
        const IpAddress next = IpAddress::fromIpv4(0x5db80000 + i);
        QCOMPARE(destination.door(next).shown, QString(next.toString() % ":80"_L1));
    }
}

void tst_Destination::sharesDestinations() {
    Destinations destinations;
    const auto first = destinations.at(QUrl(u"https://example.com/in"_s));
    QCOMPARE(destinations.at(QUrl(u"https://example.com/in"_s)), first);
    QVERIFY(destinations.at(QUrl(u"https://example.com/out"_s)) != first);
}

WEBHOOKS_TEST(tst_Destination)
#include "tst_destination.moc"
