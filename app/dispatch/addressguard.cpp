// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatch/addressguard.h"

#include "dispatch/destination.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

IpAddress fromHostAddress(const QHostAddress &address) {
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        return IpAddress::fromIpv4(address.toIPv4Address());
    }
    const Q_IPV6ADDR raw = address.toIPv6Address();
    std::array<quint8, 16> bytes{};
    std::copy(std::begin(raw.c), std::end(raw.c), bytes.begin());
    return IpAddress::fromBytes(bytes);
}

/// The unspecified addresses connect to this machine too, and so do those of its network interfaces.
bool isOwnMachine(const IpAddress &address) {
    static const QList<AddressRange> kOwn = [] {
        QList<AddressRange> ranges;
        for (const auto cidr : {"127.0.0.0/8"_L1, "0.0.0.0/8"_L1, "::1/128"_L1, "::/128"_L1}) {
            if (const auto range = AddressRange::parse(QString(cidr))) {
                ranges.append(*range);
            }
        }
        return ranges;
    }();
    if (std::any_of(kOwn.begin(), kOwn.end(), [&](const AddressRange &range) { return range.contains(address); })) {
        return true;
    }
    const QList<QHostAddress> interfaces = QNetworkInterface::allAddresses();
    return std::any_of(interfaces.begin(), interfaces.end(),
                       [&](const QHostAddress &own) { return fromHostAddress(own) == address; });
}

}  // namespace

AddressGuard::AddressGuard(AddressRules rules, Clock clock, NameLookup lookup)
    : m_rules(std::move(rules)), m_resolver(std::move(clock), std::move(lookup)) {}

std::optional<AddressGuard::Verdict> AddressGuard::checkNow(const QUrl &url) const {
    const QString host = url.host();
    if (const auto literal = IpAddress::parse(host)) {
        if (auto refusal = refusalOf(*literal, portOf(url))) {
            return std::unexpected(*std::move(refusal));
        }
        return QList{*literal};
    }
    if (const auto answer = m_resolver.remembered(host)) {
        return judge(url, *answer);
    }
    return std::nullopt;
}

void AddressGuard::checkLater(const QUrl &url, VerdictDone done) {
    m_resolver.lookUp(url.host(),
                      [this, url, done = std::move(done)](const LookupAnswer &answer) { done(judge(url, answer)); });
}

AddressGuard::Verdict AddressGuard::judge(const QUrl &url, const LookupAnswer &answer) const {
    if (answer.addresses.isEmpty()) {
        const QString text = answer.notFound ? u"The name %1 could not be found."_s
                                             : u"The name %1 could not be looked up; no name server answered."_s;
        return std::unexpected(Refusal{ErrorClass::Dns, text.arg(url.host())});
    }
    QList<IpAddress> approved;
    for (const QHostAddress &found : answer.addresses) {
        const IpAddress address = fromHostAddress(found);
        if (auto refusal = refusalOf(address, portOf(url))) {
            return std::unexpected(*std::move(refusal));
        }
        if (!approved.contains(address)) {
            approved.append(address);
        }
    }
    return approved;
}

std::optional<AddressGuard::Refusal> AddressGuard::refusalOf(const IpAddress &address, int port) const {
    if (const auto refusal = m_rules.refusalOf(address)) {
        return Refusal{ErrorClass::BlockedAddress, refusal->message()};
    }
    if (m_ownPorts.contains(port) && isOwnMachine(address)) {
        return Refusal{ErrorClass::BlockedAddress, u"Port %1 of %2 belongs to this program itself."_s.arg(
                                                       QString::number(port), address.toString())};
    }
    return std::nullopt;
}

}  // namespace webhooks
