// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/addressrules.h"
#include "fuzz/fuzztarget.h"

#include <arpa/inet.h>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

/// The same, as the C library reads it.
std::optional<IpAddress> readByOthers(const QByteArray &text) {
    in_addr ip{};
    if (inet_pton(AF_INET, text.constData(), &ip) == 1)
        return IpAddress::fromIpv4(ntohl(ip.s_addr));
    in6_addr ip6{};
    if (inet_pton(AF_INET6, text.constData(), &ip6) == 1)
        return IpAddress::fromBytes(std::to_array(ip6.s6_addr));
    return {};
}

void readAddress(QByteArrayView input) {
    const QString text = QString::fromLatin1(input);
    const auto address = IpAddress::parse(text);
    if (!input.contains('\0'))
        hold(address == readByOthers(input.toByteArray()), "everybody reads an address alike");
    hold(!address || IpAddress::parse(address->toString()) == address, "an address reads as itself");

    const auto range = AddressRange::parse(text);
    if (!range)
        return;
    const auto again = AddressRange::parse(range->toString());
    hold(again && *again == *range, "a network reads as itself");
    hold(range->covers(*range), "a network covers itself");
    const AddressRules rules({*range});
    hold(rules.refusalOf(IpAddress::fromIpv4(0xA9FEA9FE)).has_value(), "metadata addresses are never allowed");
    if (address && AddressRules::checkAllowable(*range))
        hold(!rules.refusalOf(*address) || !rules.refusalOf(*address)->allowable, "what is allowed is not refused");
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readAddress)
