// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/refusedtargets.h"

#include "domain/addressrules.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr RefusedRange kAllowable[] = {
    {"this network 0/8", "0.0.0.0", "0.255.255.255", "0.0.0.0/8"},
    {"private 10/8", "10.0.0.0", "10.255.255.255", "10.0.0.0/8"},
    {"carrier-grade NAT 100.64/10", "100.64.0.0", "100.127.255.255", "100.64.0.0/10"},
    {"loopback 127/8", "127.0.0.0", "127.255.255.255", "127.0.0.0/8"},
    {"private 172.16/12", "172.16.0.0", "172.31.255.255", "172.16.0.0/12"},
    {"private 192.168/16", "192.168.0.0", "192.168.255.255", "192.168.0.0/16"},
    {"protocol assignments 192.0.0/24", "192.0.0.0", "192.0.0.255", "192.0.0.0/24"},
    {"documentation 192.0.2/24", "192.0.2.0", "192.0.2.255", "192.0.2.0/24"},
    {"6to4 relay 192.88.99/24", "192.88.99.0", "192.88.99.255", "192.88.99.0/24"},
    {"benchmarking 198.18/15", "198.18.0.0", "198.19.255.255", "198.18.0.0/15"},
    {"documentation 198.51.100/24", "198.51.100.0", "198.51.100.255", "198.51.100.0/24"},
    {"documentation 203.0.113/24", "203.0.113.0", "203.0.113.255", "203.0.113.0/24"},
    {"multicast 224/4", "224.0.0.0", "239.255.255.255", "224.0.0.0/4"},
    {"reserved 240/4 with broadcast", "240.0.0.0", "255.255.255.255", "240.0.0.0/4"},
    {"IPv6 unspecified", "::", "::", "::/128"},
    {"IPv6 loopback", "::1", "::1", "::1/128"},
    {"IPv4-compatible ::/96", "::2", "::255.255.255.255", "::/96"},
    {"NAT64 64:ff9b::/96", "64:ff9b::", "64:ff9b::255.255.255.255", "64:ff9b::/96"},
    {"local NAT64 64:ff9b:1::/48", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff", "64:ff9b:1::/48"},
    {"discard only 100::/64", "100::", "100::ffff:ffff:ffff:ffff", "100::/64"},
    {"assignments 2001::/23 with Teredo", "2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2001::/23"},
    {"documentation 2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db8::/32"},
    {"6to4 2002::/16", "2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2002::/16"},
    {"documentation 3fff::/20", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff::/20"},
    {"private fc00::/7", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fc00::/7"},
    {"site-local fec0::/10", "fec0::", "feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fec0::/10"},
    {"IPv6 multicast ff00::/8", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ff00::/8"},
    {"unassigned below 2000::/3", "200::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::/3"},
    {"unassigned 4000::/2 with segment routing", "5f00::", "7fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "4000::/2"},
    {"unassigned 8000::/1", "8000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "8000::/1"},
};

constexpr RefusedRange kNever[] = {
    {"link-local with most clouds' metadata", "169.254.0.0", "169.254.255.255", "169.254.0.0/16"},
    {"metadata 169.254.169.254", "169.254.169.254", "169.254.169.254", "169.254.0.0/16"},
    {"IPv6 link-local", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "fe80::/10"},
    {"metadata fd00:ec2::254", "fd00:ec2::254", "fd00:ec2::254", "fd00:ec2::254/128"},
    {"metadata fd20:ce::254", "fd20:ce::254", "fd20:ce::254", "fd20:ce::254/128"},
    {"metadata 168.63.129.16", "168.63.129.16", "168.63.129.16", "168.63.129.16/32"},
    {"metadata 100.100.100.200", "100.100.100.200", "100.100.100.200", "100.100.100.200/32"},
    {"metadata 192.0.0.192", "192.0.0.192", "192.0.0.192", "192.0.0.192/32"},
    {"metadata mapped into IPv6", "::ffff:169.254.169.254", "::ffff:a9fe:a9fe", "169.254.0.0/16"},
    {"metadata in an IPv4-compatible address", "::169.254.169.254", "::169.254.169.254", "169.254.0.0/16"},
    {"metadata behind NAT64", "64:ff9b::169.254.169.254", "64:ff9b::a9fe:a9fe", "169.254.0.0/16"},
    {"metadata behind local NAT64", "64:ff9b:1::168.63.129.16", "64:ff9b:1::168.63.129.16", "168.63.129.16/32"},
    {"metadata behind 6to4", "2002:a9fe:a9fe::1", "2002:a9fe:a9fe::", "169.254.0.0/16"},
};

/// Other ways to write an address, and ways round the reading of URLs.
struct WayRound {
    const char *name;
    const char16_t *url;
    const char *words;
};

constexpr auto kLoopback = "127.0.0.1 is in 127.0.0.0/8 (";
constexpr auto kMetadata = "169.254.169.254 is in 169.254.0.0/16 (";
constexpr auto kNever169 = "169.254.0.0/16 (link-local, cloud metadata), which can never be allowed";
constexpr auto kUserInfo = "The URL holds a user name or password before the host.";
constexpr auto kPercent = "The URL's host holds a percent sign (an escape or a zone).";
constexpr auto kUnreadable = "The URL holds white space, a backslash or a control character.";
constexpr auto kNumeric = "The URL's host ends in a number, but is not an IP address.";
constexpr auto kInvalid = "The URL";

constexpr WayRound kWays[] = {
    {"decimal", u"http://2130706433/", kLoopback},
    {"hexadecimal", u"http://0x7f000001/", kLoopback},
    {"hexadecimal and short", u"http://0x7f.1/", kLoopback},
    {"octal", u"http://0177.0.0.1/", kLoopback},
    {"octal number", u"http://017700000001/", kLoopback},
    {"short", u"http://127.1/", kLoopback},
    {"full-width digits", u"http://\uff11\uff12\uff17.0.0.1/", kLoopback},
    {"ideographic dots", u"http://127\u30020\u30020\u30021/", kLoopback},
    {"trailing dot", u"http://127.0.0.1./", kLoopback},
    {"short with trailing dot", u"http://0x7f.1./", kLoopback},
    {"unspecified, short", u"http://0/", "0.0.0.0 is in 0.0.0.0/8 ("},
    {"private address in hexadecimal", u"https://0x0a000005/", "10.0.0.5 is in 10.0.0.0/8 ("},
    {"metadata, decimal", u"http://2852039166/latest/meta-data/", kMetadata},
    {"metadata, hexadecimal", u"http://0xA9FEA9FE/", kMetadata},
    {"metadata, octal", u"http://0251.0376.0251.0376/", kMetadata},
    {"metadata, short", u"http://169.254.43518/", kMetadata},
    {"metadata, trailing dot", u"http://169.254.169.254./", kMetadata},
    {"metadata mapped into IPv6, full", u"http://[0:0:0:0:0:ffff:a9fe:a9fe]/", kMetadata},
    {"loopback mapped into IPv6, upper case", u"http://[::FFFF:7F00:1]/", kLoopback},
    {"IPv6 loopback in full", u"http://[0:0:0:0:0:0:0:1]/", "::1 is in ::1/128 ("},
    {"loopback behind NAT64", u"http://[64:ff9b::7f00:1]/", "64:ff9b::7f00:1 is in 64:ff9b::/96 ("},
    {"metadata behind NAT64", u"http://[64:ff9b::a9fe:a9fe]/", kNever169},
    {"metadata behind 6to4", u"http://[2002:a9fe:a9fe::]/", kNever169},
    {"user name", u"https://hooks@example.com/", kUserInfo},
    {"password", u"https://user:secret@example.com/", kUserInfo},
    {"a good host as user", u"https://example.com@127.0.0.1/", kUserInfo},
    {"full-width at sign", u"https://example.com\uff20127.0.0.1/", kInvalid},
    {"zone of link-local", u"http://[fe80::1%25eth0]/", kPercent},
    {"zone without escape", u"http://[fe80::1%eth0]/", kPercent},
    {"zone of loopback", u"http://[::1%25lo]/", kPercent},
    {"escaped host", u"https://%31%32%37.0.0.1/", kPercent},
    {"backslash before an at sign", u"http://127.0.0.1\\@example.com/", kUnreadable},
    {"zero width space in the host", u"http://127.0.0\u200b.1/", kUnreadable},
    {"numeric-looking name", u"http://example.123/", kNumeric},
    {"numeric-looking name with a dot", u"http://example.123./", kNumeric},
    {"numeric-looking name, hexadecimal", u"http://example.0x7f/", kNumeric},
    {"five octets", u"http://127.0.0.1.5/", kNumeric},
    {"octets too large", u"http://383.256.0.1/", kNumeric},
    {"two trailing dots", u"http://127.0.0.1../", kInvalid},
    {"address of a future version", u"http://[v1.7f000001]/", kInvalid},
};

QString urlOf(const char *address) {
    const QString text = QString::fromLatin1(address);
    return text.contains(u':') ? u"http://[%1]/"_s.arg(text) : u"http://%1/"_s.arg(text);
}

void addRange(QList<RefusedTarget> &targets, const RefusedRange &range, bool evenAllowed) {
    const QString words = u" is in %1 ("_s.arg(QLatin1StringView(range.range));
    targets.append({QByteArray(range.name) + ", first address", urlOf(range.first), words, evenAllowed, true});
    targets.append({QByteArray(range.name) + ", last address", urlOf(range.last), words, evenAllowed, true});
}

QList<RefusedTarget> makeTargets() {
    QList<RefusedTarget> targets;
    for (const RefusedRange &range : kAllowable)
        addRange(targets, range, false);
    for (const RefusedRange &range : kNever)
        addRange(targets, range, true);
    for (const WayRound &way : kWays) {
        const QString words = QString::fromLatin1(way.words);
        const bool isUrl = words.contains(" is in "_L1) || words == QLatin1StringView(kNever169);
        const bool evenAllowed = !isUrl || words.contains("169.254.0.0/16"_L1);
        targets.append({way.name, QString::fromUtf16(way.url), words, evenAllowed, isUrl});
    }
    return targets;
}

}  // namespace

std::span<const RefusedRange> allowableRanges() {
    return kAllowable;
}

std::span<const RefusedRange> neverAllowedRanges() {
    return kNever;
}

const QList<RefusedTarget> &refusedTargets() {
    static const QList<RefusedTarget> targets = makeTargets();
    return targets;
}

void addRefusedTargets() {
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("evenAllowed");
    QTest::addColumn<bool>("isUrl");
    for (const RefusedTarget &target : refusedTargets())
        QTest::newRow(target.name.constData()) << target.url << target.words << target.evenAllowed << target.isUrl;
}

}  // namespace webhooks
