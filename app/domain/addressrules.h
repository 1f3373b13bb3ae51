// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace webhooks {

/// An IPv4 or IPv6 address, without zone. IPv4-mapped IPv6 (::ffff:0:0/96) is unwrapped to IPv4 when read.
class IpAddress final {
public:
    static std::optional<IpAddress> parse(
        QStringView text);  ///< dotted quad or RFC 4291 text only; no short, hex or octal forms
    static IpAddress fromBytes(const std::array<quint8, 16> &ipv6);
    static IpAddress fromIpv4(quint32 hostOrder);

    bool isIpv4() const;
    const std::array<quint8, 16> &bytes() const { return m_bytes; }  ///< IPv4 as ::ffff:a.b.c.d
    QString toString() const;
    bool operator==(const IpAddress &) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

/// A network in CIDR form.
class AddressRange final {
public:
    static Result<AddressRange> parse(
        QStringView cidr);  ///< `10.0.0.0/8`, `::1/128`, or one address; host bits set is an error

    bool contains(const IpAddress &address) const;
    bool covers(const AddressRange &other) const;
    QString toString() const;
    bool operator==(const AddressRange &) const = default;

private:
    IpAddress m_base;
    int m_prefix = 0;  ///< bits of the family's own length: 0 to 32, or 0 to 128
};

/// Why an address is refused.
struct AddressRefusal {
    IpAddress address;
    AddressRange range;  ///< the entry of the table that refuses it
    QString reason;      ///< what that range is: "loopback", "private network", "link-local (cloud metadata)" …
    bool allowable = true;

    /// "10.0.0.5 is in 10.0.0.0/8 (private network), which is not allowed."
    QString sentence() const;
    /// The same, and what to do.
    QString message() const;
    bool operator==(const AddressRefusal &) const = default;
};

/// The address guard's table (QUALITY.md, "Let nobody in") with the networks an administrator allows.
/// Refused unless allowed; metadata addresses cannot be allowed. Everything outside 2000::/3 is refused for IPv6 (fail
/// closed).
class AddressRules final {
public:
    AddressRules() = default;
    explicit AddressRules(QList<AddressRange> allowed);

    const QList<AddressRange> &allowed() const { return m_allowed; }
    std::optional<AddressRefusal> refusalOf(const IpAddress &address) const;

    /// Whether a network may be put on the list of allowed ones: not when it lies within a range that can never be
    /// allowed.
    static Result<void> checkAllowable(const AddressRange &range);

private:
    QList<AddressRange> m_allowed;
};

}  // namespace webhooks
