// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/addressrules.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

struct TableRow {
    AddressRange range;
    QString reason;
    bool allowable;
};

TableRow row(QLatin1StringView cidr, QLatin1StringView reason, bool allowable) {
    return {AddressRange::parse(QString(cidr)).value(), reason, allowable};
}

/// Narrow networks come before the ones around them, so that a refusal names the smallest entry.
/// The last three are what 2000::/3 leaves of IPv6: whatever is not named above them is refused as well.
const QList<TableRow> &table() {
    static const QList<TableRow> rows{
        row("192.0.0.192"_L1, "cloud metadata"_L1, false),
        row("100.100.100.200"_L1, "cloud metadata"_L1, false),
        row("168.63.129.16"_L1, "cloud metadata"_L1, false),
        row("169.254.0.0/16"_L1, "link-local, cloud metadata"_L1, false),
        row("fd00:ec2::254"_L1, "cloud metadata"_L1, false),
        row("fd20:ce::254"_L1, "cloud metadata"_L1, false),
        row("fe80::/10"_L1, "link-local"_L1, false),
        row("0.0.0.0/8"_L1, "this network"_L1, true),
        row("10.0.0.0/8"_L1, "private network"_L1, true),
        row("100.64.0.0/10"_L1, "carrier-grade NAT"_L1, true),
        row("127.0.0.0/8"_L1, "loopback"_L1, true),
        row("172.16.0.0/12"_L1, "private network"_L1, true),
        row("192.168.0.0/16"_L1, "private network"_L1, true),
        row("192.0.0.0/24"_L1, "protocol assignments"_L1, true),
        row("192.0.2.0/24"_L1, "documentation"_L1, true),
        row("192.88.99.0/24"_L1, "6to4 relay"_L1, true),
        row("198.18.0.0/15"_L1, "benchmarking"_L1, true),
        row("198.51.100.0/24"_L1, "documentation"_L1, true),
        row("203.0.113.0/24"_L1, "documentation"_L1, true),
        row("224.0.0.0/4"_L1, "multicast"_L1, true),
        row("240.0.0.0/4"_L1, "reserved"_L1, true),
        row("::"_L1, "unspecified address"_L1, true),
        row("::1"_L1, "loopback"_L1, true),
        row("::/96"_L1, "IPv4-compatible"_L1, true),
        row("64:ff9b::/96"_L1, "NAT64"_L1, true),
        row("64:ff9b:1::/48"_L1, "local NAT64"_L1, true),
        row("100::/64"_L1, "discard only"_L1, true),
        row("2001::/23"_L1, "protocol assignments, Teredo"_L1, true),
        row("2001:db8::/32"_L1, "documentation"_L1, true),
        row("2002::/16"_L1, "6to4"_L1, true),
        row("3fff::/20"_L1, "documentation"_L1, true),
        row("fc00::/7"_L1, "private network"_L1, true),
        row("fec0::/10"_L1, "site-local"_L1, true),
        row("ff00::/8"_L1, "multicast"_L1, true),
        row("::/3"_L1, "not a public IPv6 address"_L1, true),
        row("4000::/2"_L1, "not a public IPv6 address"_L1, true),
        row("8000::/1"_L1, "not a public IPv6 address"_L1, true),
    };
    return rows;
}

/// The IPv4 address that a translator or tunnel would make of an IPv6 one (RFC 4291 2.5.5.1, RFC 6052, RFC 3056):
/// allowing the tunnel's network must not open the way to metadata addresses.
std::optional<IpAddress> embeddedIpv4(const IpAddress &address) {
    static const std::array tails{AddressRange::parse(u"::/96").value(), AddressRange::parse(u"64:ff9b::/96").value(),
                                  AddressRange::parse(u"64:ff9b:1::/48").value()};
    static const AddressRange sixToFour = AddressRange::parse(u"2002::/16").value();
    const quint8 *bytes = address.bytes().data();
    if (sixToFour.contains(address)) {
        return IpAddress::fromIpv4(qFromBigEndian<quint32>(bytes + 2));
    }
    const bool inTail = std::ranges::any_of(tails, [&](const AddressRange &range) { return range.contains(address); });
    return inTail ? std::optional(IpAddress::fromIpv4(qFromBigEndian<quint32>(bytes + 12))) : std::nullopt;
}

const TableRow *rowOf(const IpAddress &address) {
    const QList<TableRow> &rows = table();
    const auto found = std::ranges::find_if(rows, [&](const TableRow &entry) { return entry.range.contains(address); });
    return found == rows.end() ? nullptr : &*found;
}

const TableRow *neverRowOf(const IpAddress &address) {
    const TableRow *direct = rowOf(address);
    if (direct && !direct->allowable) {
        return direct;
    }
    const std::optional<IpAddress> inner = embeddedIpv4(address);
    const TableRow *embedded = inner ? rowOf(*inner) : nullptr;
    return embedded && !embedded->allowable ? embedded : nullptr;
}

}  // namespace

QString AddressRefusal::sentence() const {
    return u"%1 is in %2 (%3), which %4"_s.arg(address.toString(), range.toString(), reason,
                                               allowable ? u"is not allowed."_s : u"can never be allowed."_s);
}

QString AddressRefusal::message() const {
    return sentence() % (allowable
                             ? QString(" To send there, allow the network: --allow-network "_L1 % range.toString())
                             : u" Use another address."_s);
}

AddressRules::AddressRules(QList<AddressRange> allowed) : m_allowed(std::move(allowed)) {}

std::optional<AddressRefusal> AddressRules::refusalOf(const IpAddress &address) const {
    if (const TableRow *never = neverRowOf(address)) {
        return AddressRefusal{address, never->range, never->reason, false};
    }
    const TableRow *entry = rowOf(address);
    const auto allows = [&](const AddressRange &range) { return range.contains(address); };
    if (!entry || std::ranges::any_of(m_allowed, allows)) {
        return std::nullopt;
    }
    return AddressRefusal{address, entry->range, entry->reason, true};
}

Result<void> AddressRules::checkAllowable(const AddressRange &range) {
    const auto isAround = [&](const TableRow &entry) { return !entry.allowable && entry.range.covers(range); };
    const auto found = std::ranges::find_if(table(), isAround);
    if (found == table().end()) {
        return {};
    }
    return std::unexpected(Error{
        ErrorCode::InvalidInput,
        u"%1 cannot be allowed: it is in %2 (%3)."_s.arg(range.toString(), found->range.toString(), found->reason),
        u"Allow the receiver's own network instead."_s});
}

}  // namespace webhooks
