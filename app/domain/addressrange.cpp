// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/addressrules.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr std::array<quint8, 12> kMappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int kGroups = 8;

std::optional<int> decimal(QStringView text, int maximum) {
    if (text.isEmpty() || text.size() > 3 || (text.size() > 1 && text.front() == u'0')) {
        return std::nullopt;
    }
    int value = 0;
    for (const QChar character : text) {
        if (character < u'0' || character > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (character.unicode() - u'0');
    }
    return value <= maximum ? std::optional(value) : std::nullopt;
}

std::optional<quint32> parseIpv4(QStringView text) {
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    quint32 address = 0;
    for (const QStringView part : parts) {
        const std::optional<int> octet = decimal(part, 255);
        if (!octet) {
            return std::nullopt;
        }
        address = (address << 8) | static_cast<quint32>(*octet);
    }
    return address;
}

std::optional<quint16> parseGroup(QStringView text) {
    if (text.isEmpty() || text.size() > 4) {
        return std::nullopt;
    }
    quint16 value = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        const bool isDigit = unit >= u'0' && unit <= u'9';
        const char16_t lower = unit | 0x20;
        if (!isDigit && (lower < u'a' || lower > u'f' || unit > 0x7f)) {
            return std::nullopt;
        }
        const int digit = isDigit ? unit - u'0' : lower - u'a' + 10;
        value = static_cast<quint16>((value << 4) | digit);
    }
    return value;
}

std::optional<QList<quint16>> parseGroups(QStringView text) {
    QList<quint16> groups;
    if (text.isEmpty()) {
        return groups;
    }
    QList<QStringView> parts = text.split(u':');
    std::optional<quint32> tail;
    if (parts.last().contains(u'.')) {
        tail = parseIpv4(parts.takeLast());
        if (!tail) {
            return std::nullopt;
        }
    }
    for (const QStringView part : std::as_const(parts)) {
        const std::optional<quint16> group = parseGroup(part);
        if (!group) {
            return std::nullopt;
        }
        groups.append(*group);
    }
    if (tail) {
        groups << static_cast<quint16>(*tail >> 16) << static_cast<quint16>(*tail & 0xffff);
    }
    return groups;
}

std::optional<QList<quint16>> parseIpv6(QStringView text) {
    const qsizetype gap = text.indexOf("::"_L1);
    if (gap < 0) {
        std::optional<QList<quint16>> groups = parseGroups(text);
        return groups && groups->size() == kGroups ? groups : std::nullopt;
    }
    if (text.first(gap).contains(u'.')) {
        return std::nullopt;
    }
    std::optional<QList<quint16>> head = parseGroups(text.first(gap));
    const std::optional<QList<quint16>> tail = parseGroups(text.sliced(gap + 2));
    if (!head || !tail || head->size() + tail->size() >= kGroups) {
        return std::nullopt;
    }
    head->resize(kGroups - tail->size(), 0);
    return *head + *tail;
}

quint16 groupAt(const std::array<quint8, 16> &bytes, int index) {
    return qFromBigEndian<quint16>(bytes.data() + size_t(index) * 2);
}

/// Start and length of the zeros that RFC 5952, 4.2 writes as `::`; length 0 when there are none.
std::pair<int, int> longestZeros(const std::array<quint8, 16> &bytes) {
    std::pair<int, int> best{0, 0};
    for (int start = 0; start < kGroups; ++start) {
        int end = start;
        while (end < kGroups && groupAt(bytes, end) == 0) {
            ++end;
        }
        if (end - start > best.second) {
            best = {start, end - start};
        }
        start = std::max(start, end - 1);
    }
    return best.second >= 2 ? best : std::pair{0, 0};
}

bool sameBits(const std::array<quint8, 16> &a, const std::array<quint8, 16> &b, int bits) {
    const auto whole = std::ptrdiff_t(bits / 8);
    if (!std::equal(a.begin(), a.begin() + whole, b.begin())) {
        return false;
    }
    const int rest = bits % 8;
    return rest == 0 || ((a[size_t(whole)] ^ b[size_t(whole)]) >> (8 - rest)) == 0;
}

/// Bits of the 128 that a prefix of the address' own family fixes.
int fixedBits(const IpAddress &base, int prefix) {
    return base.isIpv4() ? prefix + 96 : prefix;
}

std::unexpected<Error> badRange(const QString &message) {
    return std::unexpected(
        Error{ErrorCode::InvalidInput, message, u"Write a network like 10.1.0.0/16, ::1/128 or one address."_s});
}

}  // namespace

std::optional<IpAddress> IpAddress::parse(QStringView text) {
    if (const std::optional<quint32> ipv4 = parseIpv4(text)) {
        return fromIpv4(*ipv4);
    }
    const std::optional<QList<quint16>> groups = parseIpv6(text);
    if (!groups) {
        return std::nullopt;
    }
    IpAddress address;
    for (int i = 0; i < kGroups; ++i) {
        qToBigEndian(groups->at(i), address.m_bytes.data() + size_t(i) * 2);
    }
    return address;
}

IpAddress IpAddress::fromBytes(const std::array<quint8, 16> &ipv6) {
    IpAddress address;
    address.m_bytes = ipv6;
    return address;
}

IpAddress IpAddress::fromIpv4(quint32 hostOrder) {
    IpAddress address;
    std::ranges::copy(kMappedPrefix, address.m_bytes.begin());
    qToBigEndian(hostOrder, address.m_bytes.data() + kMappedPrefix.size());
    return address;
}

bool IpAddress::isIpv4() const {
    return std::equal(kMappedPrefix.begin(), kMappedPrefix.end(), m_bytes.begin());
}

QString IpAddress::toString() const {
    if (isIpv4()) {
        return QString::number(m_bytes[12]) % u'.' % QString::number(m_bytes[13]) % u'.' %
               QString::number(m_bytes[14]) % u'.' % QString::number(m_bytes[15]);
    }
    const auto [start, length] = longestZeros(m_bytes);
    QStringList head;
    QStringList tail;
    for (int i = 0; i < kGroups; ++i) {
        if (length > 0 && i >= start && i < start + length) {
            continue;
        }
        QStringList &side = length > 0 && i >= start ? tail : head;
        side << QString::number(groupAt(m_bytes, i), 16);
    }
    const QString first = head.join(u':');
    return length > 0 ? QString(first % "::"_L1 % tail.join(u':')) : first;
}

Result<AddressRange> AddressRange::parse(QStringView cidr) {
    const qsizetype slash = cidr.indexOf(u'/');
    const QStringView baseText = slash < 0 ? cidr : cidr.first(slash);
    const std::optional<IpAddress> base = IpAddress::parse(baseText);
    if (!base) {
        return badRange(u"“%1” is not a network: “%2” is not an IP address."_s.arg(cidr, baseText));
    }
    const bool writtenAsIpv6 = baseText.contains(u':');
    const int longest = writtenAsIpv6 ? 128 : 32;
    const std::optional<int> prefix = slash < 0 ? longest : decimal(cidr.sliced(slash + 1), longest);
    if (!prefix) {
        return badRange(
            u"“%1” is not a network: after the / comes a number from 0 to %2."_s.arg(cidr, QString::number(longest)));
    }
    const int fixed = writtenAsIpv6 ? *prefix : *prefix + 96;
    std::array<quint8, 16> network{};
    for (int bit = 0; bit < fixed; ++bit) {
        const auto index = size_t(bit / 8);
        network[index] = static_cast<quint8>(network[index] | (base->bytes()[index] & (0x80 >> (bit % 8))));
    }
    if (network != base->bytes()) {
        return badRange(
            u"“%1” is not a network: bits after the first %2 are set."_s.arg(cidr, QString::number(*prefix)));
    }
    AddressRange range;
    range.m_base = *base;
    range.m_prefix = base->isIpv4() ? fixed - 96 : fixed;
    return range;
}

bool AddressRange::contains(const IpAddress &address) const {
    return address.isIpv4() == m_base.isIpv4() &&
           sameBits(address.bytes(), m_base.bytes(), fixedBits(m_base, m_prefix));
}

bool AddressRange::covers(const AddressRange &other) const {
    return m_prefix <= other.m_prefix && contains(other.m_base);
}

QString AddressRange::toString() const {
    return m_base.toString() % u'/' % QString::number(m_prefix);
}

}  // namespace webhooks
