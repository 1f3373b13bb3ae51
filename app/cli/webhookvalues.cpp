// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/webhookvalues.h"

#include "cli/input.h"
#include "domain/nearestword.h"
#include "domain/ratelimit.h"
#include "domain/times.h"
#include "domain/webhookurl.h"
#include "service/apptext.h"
#include "service/json.h"
#include "service/webhookvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

std::unexpected<Error> bad(const QString &message, const QString &hint = {}) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

template <typename Number>
using Reader = Result<Number> (*)(const QString &text);

Result<qint64> readDuration(const QString &text) {
    return parseDuration(text);
}

Result<int> readInteger(const QString &text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        return bad(Words::tr("“%1” is not a whole number.").arg(text));
    return number;
}

Result<double> readNumber(const QString &text) {
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return bad(Words::tr("“%1” is not a number.").arg(text));
    return number;
}

Result<double> readRate(const QString &text) {
    return parseRate(text);
}

/// `default` gives the setting back to the database's own.
template <typename Number>
Result<void> applyOverride(const CommandContext &context, const char *option, Reader<Number> read,
                           std::optional<Number> &target) {
    if (!context.has(option))
        return {};
    const QString text = context.value(option);
    if (text == "default"_L1) {
        target.reset();
        return {};
    }
    const auto value = read(text);
    if (!value)
        return bad(u"--%1: %2"_s.arg(QString::fromLatin1(option), appText(value.error().message)), value.error().hint);
    target = *value;
    return {};
}

Result<void> applyOverrides(const CommandContext &context, DeliveryOverrides &own) {
    for (const auto &applied : {applyOverride<qint64>(context, "timeout", readDuration, own.timeoutMs),
                                applyOverride<int>(context, "max-retries", readInteger, own.maxRetries),
                                applyOverride<qint64>(context, "backoff", readDuration, own.backoffMs),
                                applyOverride<double>(context, "backoff-factor", readNumber, own.backoffFactor),
                                applyOverride<qint64>(context, "backoff-cap", readDuration, own.backoffCapMs),
                                applyOverride<int>(context, "concurrency", readInteger, own.concurrency),
                                applyOverride<double>(context, "rate-limit", readRate, own.rateLimit),
                                applyOverride<int>(context, "auto-pause-after", readInteger, own.autoPauseAfter),
                                applyOverride<qint64>(context, "auto-pause-span", readDuration, own.autoPauseSpanMs),
                                applyOverride<int>(context, "auto-pause-rate", readInteger, own.autoPauseRate)}) {
        if (!applied)
            return applied;
    }
    return {};
}

Result<void> applyHeaders(const CommandContext &context, HttpHeaders &headers) {
    if (context.has("no-headers"))
        headers.clear();
    HttpHeaders given;
    const QStringList lines = context.values("header");
    for (const QString &line : lines) {
        auto header = parseCustomHeader(line);
        if (!header)
            return std::unexpected(header.error());
        given.append(*std::move(header));
    }
    const auto isReplaced = [&](const HttpHeader &old) {
        return std::ranges::any_of(
            given, [&](const HttpHeader &one) { return one.name.compare(old.name, Qt::CaseInsensitive) == 0; });
    };
    headers.removeIf(isReplaced);
    headers += given;
    return {};
}

Result<void> applyUrl(const CommandContext &context, QString &target) {
    if (!context.has("url"))
        return {};
    const auto url = parseWebhookUrl(context.value("url"));
    if (!url)
        return std::unexpected(url.error());
    target = url->toString(QUrl::FullyEncoded);
    return {};
}

QString autoPauseText(const DeliveryPolicy &policy) {
    const QString span = formatDuration(policy.autoPauseSpanMs);
    QStringList when;
    if (policy.autoPauseAfter > 0)
        when.append(Labels::tr("after %1 failed deliveries in a row over %2").arg(policy.autoPauseAfter).arg(span));
    if (policy.autoPauseRate > 0)
        when.append(Labels::tr("when %1 % of attempts failed within %2").arg(policy.autoPauseRate).arg(span));
    if (when.isEmpty())
        return Labels::tr("never");
    return when.size() == 1 ? when[0] : Labels::tr("%1, or %2").arg(when[0], when[1]);
}

std::optional<WebhookPause> pauseOf(CommandContext &context, qint64 webhookId) {
    const auto store = context.store();
    const auto pause = store ? (*store)->pauses().of(webhookId) : std::unexpected(store.error());
    if (!pause) {
        context.out().warn(pause.error().message);
        return std::nullopt;
    }
    return *pause;
}

void addPause(const WebhookPause &pause, QList<QPair<QString, QString>> &lines) {
    lines.append({Labels::tr("auto-paused since"), toIsoSeconds(pause.since)});
    lines.append({Labels::tr("reason"), appLabel(pause.reason)});
    lines.append({Labels::tr("next probe"), pause.probing   ? Labels::tr("under way")
                                            : pause.probeAt ? toIsoSeconds(*pause.probeAt)
                                                            : Labels::tr("never: `webhooks resume` ends the pause")});
}

}  // namespace

QList<OptionSpec> webhookValueOptions() {
    return {
        {"name", "NAME", QT_TRANSLATE_NOOP("webhooks::Help", "Its name")},
        {"url", "URL", QT_TRANSLATE_NOOP("webhooks::Help", "Where deliveries are sent to")},
        {"event", "EVENT", QT_TRANSLATE_NOOP("webhooks::Help", "An event it listens to, or '*' for all"), true},
        {"secret-file", "FILE",
         QT_TRANSLATE_NOOP("webhooks::Help", "Sign with the secret in this file; - is standard input")},
        {"generate-secret", nullptr,
         QT_TRANSLATE_NOOP("webhooks::Help", "Sign with a new secret, which is printed this once")},
        {"header", "'NAME: VALUE'", QT_TRANSLATE_NOOP("webhooks::Help", "A header of its requests"), true},
        {"standard-webhooks", nullptr,
         QT_TRANSLATE_NOOP("webhooks::Help", "Also send webhook-id, webhook-timestamp, webhook-signature")},
        {"inactive", nullptr, QT_TRANSLATE_NOOP("webhooks::Help", "Send nothing to it for now")},
        {"timeout", "DURATION",
         QT_TRANSLATE_NOOP("webhooks::Help", "How long one attempt may take; `default`: as for all")},
        {"max-retries", "N", QT_TRANSLATE_NOOP("webhooks::Help", "Attempts after the first one")},
        {"backoff", "DURATION", QT_TRANSLATE_NOOP("webhooks::Help", "Wait before the first retry")},
        {"backoff-factor", "N",
         QT_TRANSLATE_NOOP("webhooks::Help", "How much longer each wait is than the one before")},
        {"backoff-cap", "DURATION", QT_TRANSLATE_NOOP("webhooks::Help", "The longest wait before a retry")},
        {"concurrency", "N", QT_TRANSLATE_NOOP("webhooks::Help", "Attempts at once")},
        {"rate-limit", "N/s|N/m", QT_TRANSLATE_NOOP("webhooks::Help", "Attempts a second or minute; none: no limit")},
        {"auto-pause-after", "N",
         QT_TRANSLATE_NOOP("webhooks::Help", "Deliveries failed in a row that pause it; 0: it is never paused")},
        {"auto-pause-span", "DURATION",
         QT_TRANSLATE_NOOP("webhooks::Help", "How far apart these failed deliveries lie at least")},
        {"auto-pause-rate", "N",
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Percent of attempts failed within that time that pause it too; 0: none does")},
    };
}

Result<void> applyOptions(const CommandContext &context, Webhook &webhook) {
    if (context.has("name"))
        webhook.name = context.value("name").trimmed();
    if (const auto url = applyUrl(context, webhook.url); !url)
        return url;
    if (context.has("event")) {
        if (const auto events = readEvents(context.values("event"), webhook); !events)
            return events;
    }
    if (const auto headers = applyHeaders(context, webhook.headers); !headers)
        return headers;
    if (context.has("standard-webhooks"))
        webhook.standardWebhooks = true;
    if (context.has("no-standard-webhooks"))
        webhook.standardWebhooks = false;
    if (context.has("inactive"))
        webhook.active = false;
    return applyOverrides(context, webhook.overrides);
}

Result<std::optional<Secret>> givenSecret(const CommandContext &context) {
    if (context.has("secret-file") && context.has("generate-secret"))
        return bad(Words::tr("--secret-file and --generate-secret exclude each other."),
                   Words::tr("Give one of them."));
    if (context.has("generate-secret"))
        return Secret::generate();
    if (!context.has("secret-file"))
        return std::nullopt;
    auto secret = readSecret(context.value("secret-file"));
    if (!secret)
        return std::unexpected(secret.error());
    return *std::move(secret);
}

QString eventsText(const Webhook &webhook) {
    if (webhook.allEvents)
        return u"*"_s;
    QStringList names;
    std::ranges::transform(webhook.events, std::back_inserter(names), eventTypeName);
    return names.join(u", "_s);
}

Result<void> refuseProblems(CommandContext &context, const Webhook &webhook, const Secret &secret) {
    QStringList errors;
    auto problems = problemsOf(webhook, context.settings().addressRules());
    if (const auto problem = problemOf(webhook, secret))
        problems.append(*problem);
    for (const WebhookProblem &problem : std::as_const(problems)) {
        if (problem.severity == WebhookProblem::Severity::Warning)
            context.out().warn(problem.message);
        else
            errors.append(appText(problem.message));
    }
    if (errors.isEmpty())
        return {};
    return bad(errors.join(u'\n'));
}

void printWebhook(CommandContext &context, const Webhook &webhook, const std::optional<Secret> &generated) {
    const DeliveryPolicy defaults = context.settings().deliveryPolicy();
    const DeliveryPolicy policy = webhook.overrides.over(defaults);
    QList<QPair<QString, QString>> lines{
        {Labels::tr("id"), QString::number(webhook.id)},
        {Labels::tr("name"), webhook.name},
        {Labels::tr("url"), webhook.url},
        {Labels::tr("events"), eventsText(webhook)},
        {Labels::tr("active"), webhook.active ? Labels::tr("yes") : Labels::tr("no")},
        {Labels::tr("signed"), webhook.hasSecret ? Labels::tr("yes") : Labels::tr("no")},
        {Labels::tr("timeout"), formatDuration(policy.timeoutMs)},
        {Labels::tr("retries"), QString::number(policy.maxRetries)},
        {Labels::tr("backoff"), Labels::tr("%1, times %2, at most %3")
                                    .arg(formatDuration(policy.backoffMs))
                                    .arg(policy.backoffFactor)
                                    .arg(formatDuration(policy.backoffCapMs))},
        {Labels::tr("concurrency"), QString::number(policy.concurrency)},
        {Labels::tr("rate limit"), formatRate(policy.rateLimit)},
        {Labels::tr("auto-pause"), autoPauseText(policy)},
        {Labels::tr("standard webhooks"), webhook.standardWebhooks ? Labels::tr("yes") : Labels::tr("no")},
    };
    const HttpHeaders headers = maskCredentials(webhook.headers);
    for (const HttpHeader &header : headers)
        lines.append({Labels::tr("header"), QString::fromUtf8(header.name + ": " + header.value)});
    if (webhook.previousSecretUntil > context.now())
        lines.append({Labels::tr("previous secret until"), toIsoSeconds(webhook.previousSecretUntil)});
    if (webhook.locked)
        lines.append(
            {Labels::tr("locked"), Labels::tr("yes: the database's key is not here, so nothing is sent to it")});
    const auto pause = pauseOf(context, webhook.id);
    if (pause)
        addPause(*pause, lines);
    lines.append({Labels::tr("changed"), toIsoSeconds(webhook.updatedAt)});
    QJsonObject json = toJson(webhook, defaults);
    json.insert(u"pause"_s, pauseJson(pause));
    if (generated) {
        const QString secret = QString::fromUtf8(generated->bytes());
        lines.append({Labels::tr("secret"), secret});
        json.insert(u"secret"_s, secret);
    }
    context.out().record(lines, json);
}

}  // namespace webhooks::cli
