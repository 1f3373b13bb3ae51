// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/webhook.h"

#include "domain/addressrules.h"
#include "domain/ratelimit.h"
#include "domain/signature.h"
#include "domain/times.h"
#include "domain/webhookurl.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Problems = QList<WebhookProblem>;

constexpr qsizetype kMaxNameLength = 200;
constexpr qsizetype kMaxUrlBytes = 2048;

constexpr std::array kCredentialParts{"apikey"_L1, "credential"_L1, "passwd"_L1, "password"_L1,
                                      "secret"_L1, "signature"_L1,  "token"_L1};
constexpr std::array kCredentialWords{"auth"_L1, "code"_L1, "jwt"_L1, "key"_L1, "pass"_L1, "pwd"_L1, "sig"_L1};

void addError(Problems &problems, WebhookField field, const QString &message) {
    problems.append({field, WebhookProblem::Severity::Error, message});
}

void addWarning(Problems &problems, WebhookField field, const QString &message) {
    problems.append({field, WebhookProblem::Severity::Warning, message});
}

void checkName(Problems &problems, const QString &name) {
    const QString trimmed = name.trimmed();
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    if (trimmed.isEmpty()) {
        addError(problems, WebhookField::Name, u"The name is missing: give the webhook a name."_s);
    } else if (trimmed.size() > kMaxNameLength) {
        addError(problems, WebhookField::Name,
                 u"The name is longer than %1 characters: shorten it."_s.arg(kMaxNameLength));
    } else if (std::ranges::any_of(trimmed, isControl)) {
        addError(problems, WebhookField::Name,
                 u"The name holds a line break or another control character: write it on one line."_s);
    }
}

bool isThisMachine(const IpAddress &address) {
    constexpr int kFirstOfIpv4 = 12;
    return address.isIpv4() ? address.bytes().at(kFirstOfIpv4) == 127 : address == IpAddress::parse(u"::1");
}

bool looksLikeCredential(const QString &parameter) {
    QString lower = parameter.toLower();
    const auto isInName = [&](QLatin1StringView part) { return lower.contains(part); };
    if (std::ranges::any_of(kCredentialParts, isInName)) {
        return true;
    }
    const QStringList words = lower.replace(u'_', u'-').split(u'-');
    const auto isWord = [&](QLatin1StringView word) { return words.contains(word); };
    return std::ranges::any_of(kCredentialWords, isWord);
}

void warnAboutUrl(Problems &problems, const QUrl &url, const std::optional<IpAddress> &address) {
    if (url.scheme() == "http"_L1 && !(address && isThisMachine(*address))) {
        addWarning(
            problems, WebhookField::Url,
            u"Plain http lets anybody on the way read and change what is sent: use https if the receiver has it."_s);
    }
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    const auto found =
        std::ranges::find_if(parameters, [](const auto &parameter) { return looksLikeCredential(parameter.first); });
    if (found != parameters.end()) {
        addWarning(
            problems, WebhookField::Url,
            u"The URL's query seems to hold a credential (%1), and URLs are shown in the log: send it in a header instead."_s
                .arg(found->first));
    }
}

void checkUrl(Problems &problems, const QString &text, const AddressRules &rules) {
    const Result<QUrl> url = parseWebhookUrl(text);
    if (!url) {
        addError(problems, WebhookField::Url, QString(url.error().message % u' ' % url.error().hint));
        return;
    }
    if (std::max(text.toUtf8().size(), url->toEncoded().size()) > kMaxUrlBytes) {
        addError(problems, WebhookField::Url, u"The URL is longer than %1 bytes: shorten it."_s.arg(kMaxUrlBytes));
    }
    const std::optional<IpAddress> address = literalAddress(*url);
    const std::optional<AddressRefusal> refusal = address ? rules.refusalOf(*address) : std::nullopt;
    if (refusal) {
        addError(problems, WebhookField::Url, refusal->message());
    }
    warnAboutUrl(problems, *url, address);
}

void checkHeaders(Problems &problems, const HttpHeaders &headers) {
    QList<QByteArray> seen;
    for (const HttpHeader &header : headers) {
        if (const Result<void> checked = checkCustomHeader(header); !checked) {
            addError(problems, WebhookField::Headers, QString(checked.error().message % u' ' % checked.error().hint));
            continue;
        }
        const QByteArray name = header.name.toLower();
        if (seen.contains(name)) {
            addError(problems, WebhookField::Headers,
                     u"The header %1 is there twice: keep one of them."_s.arg(QString::fromLatin1(header.name)));
        }
        seen.append(name);
    }
}

void checkDuration(Problems &problems, WebhookField field, QLatin1StringView what, std::optional<qint64> value,
                   std::pair<qint64, qint64> limits) {
    if (value && (*value < limits.first || *value > limits.second)) {
        addError(problems, field,
                 u"%1 must be from %2 to %3."_s.arg(QString(what), formatDuration(limits.first),
                                                    formatDuration(limits.second)));
    }
}

void checkNumber(Problems &problems, WebhookField field, QLatin1StringView what, std::optional<double> value,
                 std::pair<double, double> limits) {
    // Written so that NaN is outside.
    if (value && !(*value >= limits.first && *value <= limits.second)) {
        addError(problems, field, u"%1 must be from %2 to %3."_s.arg(what).arg(limits.first).arg(limits.second));
    }
}

void checkRate(Problems &problems, std::optional<double> rate) {
    // Written so that NaN is outside.
    if (rate && *rate != 0 && !(*rate >= kMinRateLimit && *rate <= kMaxRateLimit)) {
        addError(problems, WebhookField::RateLimit,
                 u"The rate limit must be from %1 to %2."_s.arg(formatRate(kMinRateLimit), formatRate(kMaxRateLimit)));
    }
}

void checkOverrides(Problems &problems, const DeliveryOverrides &overrides) {
    checkDuration(problems, WebhookField::Timeout, "The timeout"_L1, overrides.timeoutMs,
                  {kMinTimeoutMs, kMaxTimeoutMs});
    checkNumber(problems, WebhookField::MaxRetries, "The number of retries"_L1, overrides.maxRetries,
                {0, kMaxRetriesLimit});
    checkDuration(problems, WebhookField::Backoff, "The wait before the first retry"_L1, overrides.backoffMs,
                  {kMinBackoffMs, kMaxBackoffMs});
    checkDuration(problems, WebhookField::BackoffCap, "The longest wait before a retry"_L1, overrides.backoffCapMs,
                  {kMinBackoffMs, kMaxBackoffMs});
    checkNumber(problems, WebhookField::BackoffFactor, "The backoff factor"_L1, overrides.backoffFactor,
                {kMinBackoffFactor, kMaxBackoffFactor});
    checkNumber(problems, WebhookField::Concurrency, "The number of attempts at once"_L1, overrides.concurrency,
                {1, kMaxConcurrency});
    checkRate(problems, overrides.rateLimit);
    checkNumber(problems, WebhookField::AutoPauseAfter, "The number of failed deliveries before a pause"_L1,
                overrides.autoPauseAfter, {0, kMaxAutoPauseAfter});
    checkDuration(problems, WebhookField::AutoPauseSpan, "The time that failed deliveries span before a pause"_L1,
                  overrides.autoPauseSpanMs, {0, kMaxAutoPauseSpanMs});
    checkNumber(problems, WebhookField::AutoPauseRate, "The error rate before a pause"_L1, overrides.autoPauseRate,
                {0, 100});
}

}  // namespace

QStringList eventNames(const Webhook &webhook) {
    if (webhook.allEvents)
        return {u"*"_s};
    QStringList names;
    for (const EventType type : webhook.events)
        names.append(eventTypeName(type));
    return names;
}

QList<WebhookProblem> problemsOf(const Webhook &webhook, const AddressRules &rules) {
    Problems problems;
    checkName(problems, webhook.name);
    checkUrl(problems, webhook.url, rules);
    if (!webhook.allEvents && webhook.events.isEmpty()) {
        addError(problems, WebhookField::Events, u"No event is selected: choose at least one, or all events."_s);
    }
    if (webhook.standardWebhooks && !webhook.hasSecret) {
        addWarning(problems, WebhookField::Secret,
                   u"Without a secret there is no webhook-signature, which Standard Webhooks asks for: set one."_s);
    }
    checkHeaders(problems, webhook.headers);
    checkOverrides(problems, webhook.overrides);
    return problems;
}

std::optional<WebhookProblem> problemOf(const Webhook &webhook, const Secret &secret) {
    if (!webhook.standardWebhooks || !isBrokenStandardSecret(secret)) {
        return {};
    }
    return WebhookProblem{
        WebhookField::Secret, WebhookProblem::Severity::Error,
        u"For Standard Webhooks, base64 must follow “whsec_” in the secret: correct it, or generate a secret."_s};
}

}  // namespace webhooks
