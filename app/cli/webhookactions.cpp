// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/optionvalues.h"
#include "cli/webhooks.h"
#include "cli/webhookvalues.h"
#include "domain/times.h"
#include "service/apptext.h"
#include "service/json.h"
#include "service/testsend.h"
#include "service/webhookvalues.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr auto kStandardOverlap = "24h";
constexpr qint64 kMaxOverlapMs = 90LL * 24 * 3600 * 1000;

QString resultText(const AttemptResult &result) {
    return result.status ? QString::number(*result.status) : errorClassName(result.error);
}

Exit test(CommandContext &context) {
    const auto type = readEventType(context.has("event") ? context.value("event") : u"lead.created"_s);
    if (!type)
        return context.fail(type.error());
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    if (context.isDryRun()) {
        return context.dryRun(
            Words::tr("Would send a test of %1 to “%2”.").arg(eventTypeName(*type), found->webhook.name),
            {{u"webhook"_s, found->webhook.id}, {u"event"_s, eventTypeName(*type)}});
    }
    TestRequest request;
    request.webhook = found->webhook;
    request.type = *type;
    const auto outcome = sendTest(*found->store, context.settings(), request, context.clock());
    if (!outcome)
        return context.fail(outcome.error());
    const AttemptResult *const result = &outcome->result;
    const QString delivery = QString::fromLatin1(headerValue(result->requestHeaders, "X-LeadHub-Delivery"));
    QJsonObject json = toJson(Attempt{.id = 0, .number = 1, .trigger = Trigger::Test, .result = *result}, {});
    json.remove(u"request_body"_s);
    json.insert(u"delivery"_s, orNull(delivery));
    QList<QPair<QString, QString>> lines{
        {Labels::tr("result"), resultText(*result)},
        {Labels::tr("took"), u"%1 ms"_s.arg(static_cast<double>(result->durationUs) / 1000.0, 0, 'f', 1)},
        {Labels::tr("delivery"), delivery},
    };
    if (!result->detail.isEmpty())
        lines.append({Labels::tr("detail"), appLabel(result->detail)});
    if (!result->responseBody.isEmpty())
        lines.append({Labels::tr("answer"), QString::fromUtf8(result->responseBody.left(200))});
    context.out().record(lines, json);
    return result->succeeded() ? Exit::Done : Exit::SomeFailed;
}

Exit resume(CommandContext &context) {
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    const auto resumed = found->store->pauses().resume(found->webhook.id);
    if (!resumed)
        return context.fail(resumed.error());
    if (!*resumed)
        context.out().note(Words::tr("“%1” was not paused.").arg(found->webhook.name));
    if (!found->webhook.active)
        context.out().note(Words::tr("It is inactive; `webhooks enable` sends to it again."));
    printWebhook(context, found->webhook, {});
    return Exit::Done;
}

Result<qint64> overlapOption(const CommandContext &context) {
    const QString text = context.has("overlap") ? context.value("overlap") : QString::fromLatin1(kStandardOverlap);
    // The overlap may be switched off with a bare 0.
    if (text == "0"_L1)
        return 0;
    const auto overlap = parseDuration(text);
    if (!overlap)
        return std::unexpected(
            Error{ErrorCode::InvalidInput, u"--overlap: "_s % appText(overlap.error().message), overlap.error().hint});
    if (*overlap > kMaxOverlapMs)
        return std::unexpected(
            Error{ErrorCode::InvalidInput,
                  Words::tr("--overlap must be at most %1: a secret is changed for the old one to end.")
                      .arg(formatDuration(kMaxOverlapMs)),
                  {}});
    return *overlap;
}

Exit rotateSecret(CommandContext &context) {
    const auto overlap = overlapOption(context);
    if (!overlap)
        return context.fail(overlap.error());
    const auto secret = givenSecret(context);
    if (!secret)
        return context.fail(secret.error());
    if (!*secret)
        return context.usage(Words::tr("Give the new secret with --secret-file, or --generate-secret."));
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    if (const auto problem = problemOf(found->webhook, **secret))
        return context.fail({ErrorCode::InvalidInput, problem->message, {}});
    if (const auto ready = prepareKey(*found->store, found->webhook, *secret); !ready)
        return context.fail(ready.error());
    const auto webhook = found->store->webhooks().setSecret(found->webhook.id, **secret, *overlap, context.now());
    if (!webhook)
        return context.fail(webhook.error());
    printWebhook(context, *webhook, context.has("generate-secret") ? *secret : std::nullopt);
    return Exit::Done;
}

Exit printRecovered(CommandContext &context, qint64 missed, qint64 recovered) {
    context.out().record(
        {{Labels::tr("missed"), QString::number(missed)}, {Labels::tr("recovered"), QString::number(recovered)}},
        {{u"missed"_s, missed}, {u"recovered"_s, recovered}});
    return Exit::Done;
}

Exit recover(CommandContext &context) {
    if (!context.has("since"))
        return context.usage(Words::tr("“webhooks recover” needs --since."));
    const auto since = timeOption(context, "since", 0);
    const auto until = timeOption(context, "until", context.now());
    if (!since || !until)
        return context.fail(since ? until.error() : since.error());
    if (*since > *until)
        return context.usage(Words::tr("--since is later than --until."));
    const auto found = findWebhook(context);
    if (!found)
        return context.fail(found.error());
    if (!found->webhook.active)
        return context.fail({ErrorCode::Conflict, Words::tr("The webhook is inactive: nothing is sent to it."),
                             Words::tr("Enable it first: leadhub-webhooks webhooks enable %1").arg(found->webhook.id)});
    DeliveryChanges &changes = found->store->changes();
    const auto missed = changes.countMissed(found->webhook, *since, *until);
    if (!missed)
        return context.fail(missed.error());
    if (context.isDryRun() || *missed == 0)
        return printRecovered(context, *missed, 0);
    if (!context.confirm(Words::tr("This makes deliveries of %n missed events to “%1”; they are sent at once.", nullptr,
                                   counted(*missed))
                             .arg(found->webhook.name)))
        return CommandContext::kRefused;
    const auto progress = [&](qint64 done) {
        context.out().progress(Words::tr("Recovered %1 of %2").arg(done).arg(*missed));
        return true;
    };
    const auto made = changes.recover(found->webhook, *since, *until, context.now(), progress);
    if (!made)
        return context.fail(made.error());
    return printRecovered(context, *missed, *made);
}

}  // namespace

QList<CommandSpec> webhookActionCommands() {
    return {
        {"webhooks",
         "test",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Send one test delivery and show what came of it"),
         {{"event", "EVENT", QT_TRANSLATE_NOOP("webhooks::Help", "Its event; lead.created otherwise")}, kDryRunOption},
         "leadhub-webhooks webhooks test 3 --event lead.deleted",
         test},
        {"webhooks",
         "resume",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help",
                           "Send to it again at once after it was paused by itself; what waits goes first"),
         {},
         "leadhub-webhooks webhooks resume 3",
         resume},
        {"webhooks",
         "rotate-secret",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Sign with a new secret; the old one signs a second header for a while"),
         {{"secret-file", "FILE", QT_TRANSLATE_NOOP("webhooks::Help", "The new secret; - is standard input")},
          {"generate-secret", nullptr,
           QT_TRANSLATE_NOOP("webhooks::Help", "Make a new secret, which is printed this once")},
          {"overlap", "DURATION",
           QT_TRANSLATE_NOOP("webhooks::Help",
                             "How long the old secret signs too, at most 90d; 24h otherwise, 0: not at all")}},
         "leadhub-webhooks webhooks rotate-secret 3 --generate-secret --overlap 7d",
         rotateSecret},
        {"webhooks",
         "recover",
         "ID|NAME",
         QT_TRANSLATE_NOOP("webhooks::Help", "Make the deliveries of events that it missed"),
         {{"since", "TIME", QT_TRANSLATE_NOOP("webhooks::Help", "Events from this time on, or from so long ago")},
          {"until", "TIME", QT_TRANSLATE_NOOP("webhooks::Help", "Events up to this time; now otherwise")},
          kDryRunOption},
         "leadhub-webhooks webhooks recover 3 --since 6h --dry-run",
         recover},
    };
}

}  // namespace webhooks::cli
