// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/resolver.h"
#include "domain/addressrules.h"
#include "domain/delivery.h"

#include <QUrl>

#include <expected>

namespace webhooks {

/// Decides which addresses a request may go to (QUALITY, "Let nobody in"). Every address of a name must be allowed, and
/// what it approves is what is connected to, so that a second lookup cannot lead elsewhere.
class AddressGuard final {
public:
    struct Refusal {
        ErrorClass error = ErrorClass::BlockedAddress;
        QString detail;
    };
    /// Addresses in the system's order, never empty.
    using Verdict = std::expected<QList<IpAddress>, Refusal>;
    using VerdictDone = std::function<void(const Verdict &)>;

    AddressGuard(AddressRules rules, Clock clock, NameLookup lookup);

    void setRules(AddressRules rules) { m_rules = std::move(rules); }
    /// Those that this process listens on; they are refused at every address of this machine.
    void setOwnPorts(QList<quint16> ports) { m_ownPorts = std::move(ports); }

    /// The verdict, when no lookup is needed for it.
    std::optional<Verdict> checkNow(const QUrl &url) const;
    /// The verdict after a lookup, later. The rules are those that hold then.
    void checkLater(const QUrl &url, VerdictDone done);

private:
    Verdict judge(const QUrl &url, const LookupAnswer &answer) const;
    std::optional<Refusal> refusalOf(const IpAddress &address, int port) const;

    AddressRules m_rules;
    QList<quint16> m_ownPorts;
    Resolver m_resolver;
};

}  // namespace webhooks
