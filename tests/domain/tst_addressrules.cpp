// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/addressrules.h"
#include "support/refusedtargets.h"
#include "support/testprogram.h"

#include <QTest>

#include <span>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

IpAddress address(const char *text) {
    const std::optional<IpAddress> parsed = IpAddress::parse(QString::fromLatin1(text));
    if (!parsed) {
        qFatal("not an address: %s", text);
    }
    return *parsed;
}

AddressRange range(const char *text) {
    return AddressRange::parse(QString::fromLatin1(text)).value();
}

void addEntries(std::span<const RefusedRange> entries) {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    for (const RefusedRange &entry : entries) {
        QTest::addRow("%s, first address", entry.name) << QByteArray(entry.first) << QByteArray(entry.range);
        QTest::addRow("%s, last address", entry.name) << QByteArray(entry.last) << QByteArray(entry.range);
    }
}

}  // namespace

class AddressRulesTest : public QObject {
    Q_OBJECT

private slots:
    void parsesAddresses_data();
    void parsesAddresses();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void mappedIsIpv4();
    void parsesRanges_data();
    void parsesRanges();
    void refusesBadRanges_data();
    void refusesBadRanges();
    void rangesKeepTheirEdges_data();
    void rangesKeepTheirEdges();
    void rangesCoverNarrowerOnes();
    void refusesUnlessAllowed_data();
    void refusesUnlessAllowed();
    void neverAllows_data();
    void neverAllows();
    void allowsPublicAddresses_data();
    void allowsPublicAddresses();
    void allowsOnlyWhatIsListed();
    void messageNamesTheNetworkToAllow();
    void messageOfMetadataOffersNothing();
    void checksWhatMayBeAllowed_data();
    void checksWhatMayBeAllowed();
};

void AddressRulesTest::parsesAddresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("dotted quad") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("lowest IPv4") << u"0.0.0.0"_s << u"0.0.0.0"_s;
    QTest::newRow("highest IPv4") << u"255.255.255.255"_s << u"255.255.255.255"_s;
    QTest::newRow("mapped IPv6 is unwrapped") << u"::ffff:10.0.0.5"_s << u"10.0.0.5"_s;
    QTest::newRow("mapped IPv6 in hex is unwrapped") << u"::FFFF:7f00:1"_s << u"127.0.0.1"_s;
    QTest::newRow("mapped IPv6 in full is unwrapped") << u"0:0:0:0:0:ffff:7f00:0001"_s << u"127.0.0.1"_s;
    QTest::newRow("unspecified") << u"::"_s << u"::"_s;
    QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
    QTest::newRow("zeros at the end") << u"2001:db8::"_s << u"2001:db8::"_s;
    QTest::newRow("all groups") << u"2001:0db8:0:0:0:0:0:0001"_s << u"2001:db8::1"_s;
    QTest::newRow("upper case") << u"2001:DB8::ABCD"_s << u"2001:db8::abcd"_s;
    QTest::newRow("first of two equal runs of zeros is cut") << u"2001:0:0:1:2:0:0:3"_s << u"2001::1:2:0:0:3"_s;
    QTest::newRow("longest run of zeros is cut") << u"2001:0:0:1:0:0:0:3"_s << u"2001:0:0:1::3"_s;
    QTest::newRow("a single zero group stays") << u"2001:0:1:2:3:4:5:6"_s << u"2001:0:1:2:3:4:5:6"_s;
    QTest::newRow("gap for one group") << u"2001::1:2:3:4:5:6"_s << u"2001:0:1:2:3:4:5:6"_s;
    QTest::newRow("gap at the end for one group") << u"1:2:3:4:5:6:7::"_s << u"1:2:3:4:5:6:7:0"_s;
    QTest::newRow("dotted tail") << u"64:ff9b::192.0.2.33"_s << u"64:ff9b::c000:221"_s;
}

void AddressRulesTest::parsesAddresses() {
    QFETCH(QString, text);
    QFETCH(QString, shown);

    const std::optional<IpAddress> parsed = IpAddress::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->toString(), shown);
    QVERIFY(IpAddress::parse(shown) == parsed);
    QVERIFY(IpAddress::fromBytes(parsed->bytes()) == *parsed);
}

void AddressRulesTest::refusesOtherForms_data() {
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("a name") << u"example.com"_s;
    QTest::newRow("decimal") << u"2130706433"_s;
    QTest::newRow("hexadecimal") << u"0x7f000001"_s;
    QTest::newRow("hexadecimal octet") << u"0x7f.0.0.1"_s;
    QTest::newRow("octal octet") << u"0177.0.0.1"_s;
    QTest::newRow("leading zero") << u"127.0.0.01"_s;
    QTest::newRow("short form") << u"127.1"_s;
    QTest::newRow("five octets") << u"1.2.3.4.5"_s;
    QTest::newRow("octet too large") << u"1.2.3.256"_s;
    QTest::newRow("octet with many digits") << u"1.2.3.0000"_s;
    QTest::newRow("empty octet") << u"1..2.3"_s;
    QTest::newRow("trailing dot") << u"127.0.0.1."_s;
    QTest::newRow("sign") << u"+1.2.3.4"_s;
    QTest::newRow("blank before") << u" 127.0.0.1"_s;
    QTest::newRow("blank after") << u"::1 "_s;
    QTest::newRow("full-width digits") << u"\uff11\uff12\uff17.0.0.1"_s;
    QTest::newRow("Arabic digits") << u"\u0661\u0662\u0667.0.0.1"_s;
    QTest::newRow("NUL after") << QString(u"127.0.0.1"_s + QChar(u'\0'));
    QTest::newRow("zone") << u"fe80::1%eth0"_s;
    QTest::newRow("brackets") << u"[::1]"_s;
    QTest::newRow("two gaps") << u"1::2::3"_s;
    QTest::newRow("three colons") << u":::1"_s;
    QTest::newRow("one colon at the start") << u":1:2:3:4:5:6:7"_s;
    QTest::newRow("one colon at the end") << u"1:2:3:4:5:6:7:"_s;
    QTest::newRow("too few groups") << u"1:2:3:4:5:6:7"_s;
    QTest::newRow("too many groups") << u"1:2:3:4:5:6:7:8:9"_s;
    QTest::newRow("gap without room") << u"1:2:3:4::5:6:7:8"_s;
    QTest::newRow("group too long") << u"::12345"_s;
    QTest::newRow("group not hexadecimal") << u"::g"_s;
    QTest::newRow("full-width group") << u"::\uff21"_s;
    QTest::newRow("dotted part in front") << u"1.2.3.4::"_s;
    QTest::newRow("dotted part in the middle") << u"::1.2.3.4:5"_s;
    QTest::newRow("bad dotted tail") << u"::ffff:127.1"_s;
    QTest::newRow("dotted tail without room") << u"1:2:3:4:5:6:7:1.2.3.4"_s;
}

void AddressRulesTest::refusesOtherForms() {
    QFETCH(QString, text);
    QVERIFY(!IpAddress::parse(text));
}

void AddressRulesTest::mappedIsIpv4() {
    const IpAddress mapped = address("::ffff:192.0.2.1");
    QVERIFY(mapped.isIpv4());
    QCOMPARE(mapped, IpAddress::fromIpv4(0xc0000201));
    QVERIFY(!address("::192.0.2.1").isIpv4());
    QVERIFY(!IpAddress().isIpv4());
}

void AddressRulesTest::parsesRanges_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("IPv4 network") << u"10.0.0.0/8"_s << u"10.0.0.0/8"_s;
    QTest::newRow("IPv6 network") << u"2001:db8::/32"_s << u"2001:db8::/32"_s;
    QTest::newRow("one IPv4 address") << u"192.0.2.1"_s << u"192.0.2.1/32"_s;
    QTest::newRow("one IPv6 address") << u"::1"_s << u"::1/128"_s;
    QTest::newRow("all of IPv4") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
    QTest::newRow("all of IPv6") << u"::/0"_s << u"::/0"_s;
    QTest::newRow("mapped network becomes IPv4") << u"::ffff:10.0.0.0/104"_s << u"10.0.0.0/8"_s;
    QTest::newRow("one mapped address becomes IPv4") << u"::ffff:10.0.0.1"_s << u"10.0.0.1/32"_s;
}

void AddressRulesTest::parsesRanges() {
    QFETCH(QString, text);
    QFETCH(QString, shown);

    const Result<AddressRange> parsed = AddressRange::parse(text);
    QVERIFY(parsed);
    QCOMPARE(parsed->toString(), shown);
    QVERIFY(AddressRange::parse(shown).value() == *parsed);
}

void AddressRulesTest::refusesBadRanges_data() {
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << QString();
    QTest::newRow("host bits set") << u"10.0.0.1/8"_s;
    QTest::newRow("host bits set within a byte") << u"172.24.0.0/12"_s;
    QTest::newRow("IPv6 host bits set") << u"2001:db8::1/32"_s;
    QTest::newRow("IPv4 prefix too long") << u"10.0.0.0/33"_s;
    QTest::newRow("IPv6 prefix too long") << u"::/129"_s;
    QTest::newRow("no prefix after the slash") << u"10.0.0.0/"_s;
    QTest::newRow("negative prefix") << u"10.0.0.0/-1"_s;
    QTest::newRow("prefix with leading zero") << u"10.0.0.0/08"_s;
    QTest::newRow("mask") << u"10.0.0.0/255.0.0.0"_s;
    QTest::newRow("short network") << u"10/8"_s;
    QTest::newRow("two slashes") << u"10.0.0.0/8/8"_s;
    QTest::newRow("a mapped network around all mapped ones") << u"::ffff:0.0.0.0/95"_s;
    QTest::newRow("a name") << u"localhost"_s;
}

void AddressRulesTest::refusesBadRanges() {
    QFETCH(QString, text);

    const Result<AddressRange> parsed = AddressRange::parse(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY(!parsed.error().message.isEmpty());
}

void AddressRulesTest::rangesKeepTheirEdges_data() {
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("inside");

    QTest::newRow("before a /12") << QByteArray("172.16.0.0/12") << QByteArray("172.15.255.255") << false;
    QTest::newRow("start of a /12") << QByteArray("172.16.0.0/12") << QByteArray("172.16.0.0") << true;
    QTest::newRow("end of a /12") << QByteArray("172.16.0.0/12") << QByteArray("172.31.255.255") << true;
    QTest::newRow("after a /12") << QByteArray("172.16.0.0/12") << QByteArray("172.32.0.0") << false;
    QTest::newRow("after a /10") << QByteArray("fe80::/10") << QByteArray("fec0::") << false;
    QTest::newRow("IPv4 is not in ::/0") << QByteArray("::/0") << QByteArray("192.0.2.1") << false;
    QTest::newRow("IPv6 is not in 0.0.0.0/0") << QByteArray("0.0.0.0/0") << QByteArray("::1") << false;
    QTest::newRow("mapped is in 0.0.0.0/0") << QByteArray("0.0.0.0/0") << QByteArray("::ffff:1.2.3.4") << true;
}

void AddressRulesTest::rangesKeepTheirEdges() {
    QFETCH(QByteArray, network);
    QFETCH(QByteArray, text);
    QFETCH(bool, inside);
    QCOMPARE(range(network.constData()).contains(address(text.constData())), inside);
}

void AddressRulesTest::rangesCoverNarrowerOnes() {
    QVERIFY(range("10.0.0.0/8").covers(range("10.1.0.0/16")));
    QVERIFY(range("10.0.0.0/8").covers(range("10.0.0.0/8")));
    QVERIFY(!range("10.1.0.0/16").covers(range("10.0.0.0/8")));
    QVERIFY(!range("10.1.0.0/16").covers(range("10.2.0.0/16")));
    QVERIFY(!range("::/0").covers(range("10.0.0.0/8")));
}

void AddressRulesTest::refusesUnlessAllowed_data() {
    addEntries(allowableRanges());
}

void AddressRulesTest::refusesUnlessAllowed() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);

    const IpAddress checked = address(text.constData());
    const std::optional<AddressRefusal> refusal = AddressRules().refusalOf(checked);
    QVERIFY(refusal);
    QCOMPARE(refusal->address, checked);
    QCOMPARE(refusal->range.toString(), QString::fromLatin1(expected));
    QVERIFY(refusal->allowable);
    QVERIFY(!refusal->reason.isEmpty());
    QVERIFY(AddressRules::checkAllowable(refusal->range));
    QVERIFY(!AddressRules({refusal->range}).refusalOf(checked));
}

void AddressRulesTest::neverAllows_data() {
    addEntries(neverAllowedRanges());
}

void AddressRulesTest::neverAllows() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);

    const IpAddress checked = address(text.constData());
    const QList<AddressRange> everything{range("0.0.0.0/0"), range("::/0"), range(text.constData())};
    for (const AddressRules &rules : {AddressRules(), AddressRules(everything)}) {
        const std::optional<AddressRefusal> refusal = rules.refusalOf(checked);
        QVERIFY(refusal);
        QVERIFY(!refusal->allowable);
        QCOMPARE(refusal->range.toString(), QString::fromLatin1(expected));
    }
}

void AddressRulesTest::allowsPublicAddresses_data() {
    QTest::addColumn<QByteArray>("text");

    for (const char *text : {"1.0.0.0",
                             "8.8.8.8",
                             "9.255.255.255",
                             "11.0.0.0",
                             "100.63.255.255",
                             "100.128.0.0",
                             "126.255.255.255",
                             "128.0.0.0",
                             "168.63.129.15",
                             "168.63.129.17",
                             "169.253.255.255",
                             "169.255.0.0",
                             "172.15.255.255",
                             "172.32.0.0",
                             "191.255.255.255",
                             "192.0.1.0",
                             "192.0.3.0",
                             "192.88.98.255",
                             "192.88.100.0",
                             "192.167.255.255",
                             "192.169.0.0",
                             "198.17.255.255",
                             "198.20.0.0",
                             "198.51.99.255",
                             "198.51.101.0",
                             "203.0.112.255",
                             "203.0.114.0",
                             "223.255.255.255",
                             "::ffff:8.8.8.8",
                             "2000::",
                             "2001:200::",
                             "2001:db7:ffff::",
                             "2001:db9::",
                             "2003::",
                             "2606:4700:4700::1111",
                             "3ffe:ffff::",
                             "3fff:1000::",
                             "3fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"}) {
        QTest::addRow("%s is public", text) << QByteArray(text);
    }
}

void AddressRulesTest::allowsPublicAddresses() {
    QFETCH(QByteArray, text);
    QVERIFY(!AddressRules().refusalOf(address(text.constData())));
}

void AddressRulesTest::allowsOnlyWhatIsListed() {
    const AddressRules rules({range("10.1.0.0/16"), range("::1/128")});
    QVERIFY(!rules.refusalOf(address("10.1.2.3")));
    QVERIFY(!rules.refusalOf(address("::ffff:10.1.2.3")));
    QVERIFY(!rules.refusalOf(address("::1")));
    QVERIFY(rules.refusalOf(address("10.2.0.1")));
    QVERIFY(rules.refusalOf(address("127.0.0.1")));
    QCOMPARE(rules.allowed().size(), 2);
}

void AddressRulesTest::messageNamesTheNetworkToAllow() {
    QCOMPARE(AddressRules().refusalOf(address("10.0.0.5"))->message(),
             u"10.0.0.5 is in 10.0.0.0/8 (private network), which is not allowed. "
             "To send there, allow the network: --allow-network 10.0.0.0/8"_s);
}

void AddressRulesTest::messageOfMetadataOffersNothing() {
    const QString message = AddressRules().refusalOf(address("169.254.169.254"))->message();
    QVERIFY(message.startsWith(u"169.254.169.254 is in 169.254.0.0/16 (link-local, cloud metadata)"_s));
    QVERIFY(message.contains(u"never"_s));
    QVERIFY(!message.contains(u"--allow-network"_s));
}

void AddressRulesTest::checksWhatMayBeAllowed_data() {
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<bool>("good");

    QTest::newRow("loopback") << QByteArray("127.0.0.0/8") << true;
    QTest::newRow("all of IPv4, metadata stays refused") << QByteArray("0.0.0.0/0") << true;
    QTest::newRow("carrier-grade NAT around a metadata address") << QByteArray("100.64.0.0/10") << true;
    QTest::newRow("link-local") << QByteArray("169.254.0.0/16") << false;
    QTest::newRow("part of link-local") << QByteArray("169.254.10.0/24") << false;
    QTest::newRow("mapped link-local") << QByteArray("::ffff:169.254.169.254") << false;
    QTest::newRow("part of IPv6 link-local") << QByteArray("fe80::/64") << false;
    for (const char *text : {"fd00:ec2::254", "fd20:ce::254", "168.63.129.16", "100.100.100.200", "192.0.0.192"}) {
        QTest::addRow("metadata address %s", text) << QByteArray(text) << false;
    }
}

void AddressRulesTest::checksWhatMayBeAllowed() {
    QFETCH(QByteArray, network);
    QFETCH(bool, good);

    const Result<void> checked = AddressRules::checkAllowable(range(network.constData()));
    QCOMPARE(checked.has_value(), good);
    if (!good) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
    }
}

WEBHOOKS_TEST(AddressRulesTest)
#include "tst_addressrules.moc"
