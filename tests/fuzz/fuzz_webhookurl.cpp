// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/addressrules.h"
#include "domain/webhook.h"
#include "domain/webhookurl.h"
#include "fuzz/fuzztarget.h"

#include <netdb.h>
#include <netinet/in.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

/// The address that the C library takes a host for without asking anybody.
std::optional<IpAddress> numericAddress(const QString &host) {
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo *found = nullptr;
    if (getaddrinfo(host.toLatin1().constData(), nullptr, &hints, &found) != 0)
        return {};
    std::optional<IpAddress> address;
    if (found->ai_family == AF_INET) {
        sockaddr_in ip{};
        std::memcpy(&ip, found->ai_addr, sizeof ip);
        address = IpAddress::fromIpv4(ntohl(ip.sin_addr.s_addr));
    } else {
        sockaddr_in6 ip{};
        std::memcpy(&ip, found->ai_addr, sizeof ip);
        address = IpAddress::fromBytes(std::to_array(ip.sin6_addr.s6_addr));
    }
    freeaddrinfo(found);
    return address;
}

bool isRefused(const QString &url, const AddressRules &rules) {
    Webhook webhook;
    webhook.name = u"Fuzzed"_s;
    webhook.allEvents = true;
    webhook.url = url;
    const auto problems = problemsOf(webhook, rules);
    return std::ranges::any_of(problems, [](const WebhookProblem &problem) {
        return problem.field == WebhookField::Url && problem.severity == WebhookProblem::Severity::Error;
    });
}

void readUrl(QByteArrayView input) {
    const auto url = parseWebhookUrl(QString::fromUtf8(input));
    if (!url) {
        hold(!url.error().message.isEmpty(), "a refusal says why");
        return;
    }
    hold(url->scheme() == "https"_L1 || url->scheme() == "http"_L1, "an accepted URL is http or https");
    hold(url->userInfo().isEmpty() && !url->hasFragment(), "an accepted URL has neither user nor fragment");
    hold(url->port(443) >= 1 && url->port(443) <= 65535, "an accepted URL's port exists");

    const QString stored = url->toString(QUrl::FullyEncoded);
    const auto again = parseWebhookUrl(stored);
    hold(again && again->toString(QUrl::FullyEncoded) == stored, "what is stored reads as itself");

    const auto address = numericAddress(url->host(QUrl::FullyEncoded));
    hold(address == IpAddress::parse(url->host()), "the address that is checked is the one that is connected to");
    const AddressRules none;
    const AddressRules all({AddressRange::parse(u"0.0.0.0/0"_s).value(), AddressRange::parse(u"::/0"_s).value()});
    hold(!address || !none.refusalOf(*address) || isRefused(stored, none), "no URL leads to a refused address");
    hold(!address || !all.refusalOf(*address) || isRefused(stored, all), "no URL leads to a never allowed address");
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readUrl)
