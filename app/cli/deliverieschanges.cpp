// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverycommands.h"
#include "cli/optionvalues.h"
#include "domain/times.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr int kPage = 1'000;

/// The deliveries a command will change, oldest first, and why others are left out.
struct Choice {
    QList<qint64> ids;
    QMap<QString, qint64> webhooks;  ///< how many of them by webhook
    QMap<QString, qint64> skipped;   ///< how many by reason

    qint64 skippedCount() const {
        qint64 count = 0;
        for (const qint64 each : skipped)
            count += each;
        return count;
    }
};

/// Why the command leaves a delivery out; empty: it does not.
using Objection = std::function<QString(const Delivery &)>;

void take(Choice &choice, const Delivery &delivery, const Objection &objection) {
    const QString reason = objection(delivery);
    if (!reason.isEmpty()) {
        ++choice.skipped[reason];
        return;
    }
    choice.ids.append(delivery.id);
    ++choice.webhooks[u"“%1” (#%2)"_s.arg(delivery.webhookName).arg(delivery.webhookId)];
}

Result<Choice> chooseByIds(DeliveryLog &log, const QStringList &texts, const Objection &objection) {
    Choice choice;
    QList<qint64> seen;
    for (const QString &text : texts) {
        const auto delivery = log.find(text);
        if (!delivery)
            return std::unexpected(delivery.error());
        if (seen.contains(delivery->id))
            continue;
        seen.append(delivery->id);
        take(choice, *delivery, objection);
    }
    std::ranges::sort(choice.ids);
    return choice;
}

Result<Choice> chooseByFilter(DeliveryLog &log, const DeliveryFilter &filter, qint64 now, const Objection &objection) {
    Choice choice;
    qint64 before = 0;
    while (true) {
        const auto page = log.list(filter, now, before, kPage);
        if (!page)
            return std::unexpected(page.error());
        for (const Delivery &delivery : *page)
            take(choice, delivery, objection);
        if (page->size() < kPage)
            break;
        before = page->last().id;
    }
    std::ranges::reverse(choice.ids);
    return choice;
}

/// Ids or --filter, one of both.
Result<Choice> choose(const CommandContext &context, Store &store, const Objection &objection) {
    if (context.arguments().isEmpty() != context.has("filter"))
        return std::unexpected(Error{ErrorCode::InvalidInput,
                                     Words::tr("Name deliveries by their ids, or by --filter."),
                                     Words::tr("Write ID..., or --filter 'status:failed since:1h'.")});
    if (!context.has("filter"))
        return chooseByIds(store.log(), context.arguments(), objection);
    const auto filter = filterOption(context);
    if (!filter)
        return std::unexpected(filter.error());
    return chooseByFilter(store.log(), *filter, context.now(), objection);
}

/// “Sync” (#1): 2, “Other” (#2): 1
QString webhooksText(const Choice &choice) {
    QStringList webhooks;
    for (auto it = choice.webhooks.begin(); it != choice.webhooks.end(); ++it)
        webhooks.append(u"%1: %2"_s.arg(it.key()).arg(it.value()));
    return webhooks.join(u", "_s);
}

void noteSkipped(Output &out, const Choice &choice) {
    for (auto it = choice.skipped.begin(); it != choice.skipped.end(); ++it)
        out.note(Words::tr("Left out, %1: %n deliveries", nullptr, counted(it.value())).arg(it.key()));
}

Exit finish(CommandContext &context, const Choice &choice, qint64 changed) {
    const qint64 skipped = choice.skippedCount();
    context.out().record(
        {{Labels::tr("selected"), QString::number(choice.ids.size())},
         {Labels::tr("skipped"), QString::number(skipped)},
         {Labels::tr("changed"), QString::number(changed)}},
        QJsonObject{{u"selected"_s, choice.ids.size()}, {u"skipped"_s, skipped}, {u"changed"_s, changed}});
    if (context.isDryRun()) {
        context.out().note(Words::tr("Dry run: nothing was done."));
        return Exit::Done;
    }
    if (changed < choice.ids.size())
        context.out().note(Words::tr("The others changed by themselves meanwhile."));
    // Who names deliveries means each of them; a filter only says where to look.
    const bool named = !context.has("filter");
    return changed < choice.ids.size() || (named && skipped > 0) ? Exit::SomeFailed : Exit::Done;
}

using Change = std::function<Result<qint64>(const QList<qint64> &)>;

/// What retry, redeliver and cancel have in common: say what is left out, ask, change.
Exit apply(CommandContext &context, const Choice &choice, const QString &question, const Change &change) {
    noteSkipped(context.out(), choice);
    if (context.isDryRun() || choice.ids.isEmpty()) {
        context.out().note(question);
        return finish(context, choice, 0);
    }
    if (!question.isEmpty() && !context.confirm(question))
        return CommandContext::kRefused;
    const auto changed = change(choice.ids);
    if (!changed)
        return context.fail(changed.error());
    return finish(context, choice, *changed);
}

QString notWaiting(const Delivery &delivery) {
    if (delivery.state == DeliveryState::Pending)
        return {};
    return delivery.state == DeliveryState::Sending ? Words::tr("being sent now") : Words::tr("finished already");
}

Result<qint64> readRate(const QString &text) {
    static const QRegularExpression pattern(u"^([1-9][0-9]{0,5})/([smh])$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::unexpected(Error{ErrorCode::InvalidInput,
                                     Words::tr("--rate must be a number per time, not “%1”.").arg(text),
                                     Words::tr("Write it like 10/s, 100/m or 600/h.")});
    const QString unit = match.captured(2);
    const qint64 unitMs = unit == "s"_L1 ? 1'000 : unit == "m"_L1 ? 60'000 : 3'600'000;
    return unitMs / match.captured(1).toLongLong();
}

Result<QList<qint64>> activeWebhooks(Store &store) {
    const auto webhooks = store.webhooks().all();
    if (!webhooks)
        return std::unexpected(webhooks.error());
    QList<qint64> ids;
    for (const Webhook &webhook : *webhooks) {
        if (webhook.active)
            ids.append(webhook.id);
    }
    return ids;
}

QString redeliveryText(const Choice &choice, qint64 spacingMs) {
    const int count = counted(choice.ids.size());
    if (count == 0)
        return Words::tr("%n deliveries will be sent again.", nullptr, 0);
    const QString webhooks = webhooksText(choice);
    const qint64 duration = spacingMs * (choice.ids.size() - 1);
    return duration == 0 ? Words::tr("%n deliveries to %1 will be sent again.", nullptr, count).arg(webhooks)
                         : Words::tr("%n deliveries to %1 will be sent again, spread over %2.", nullptr, count)
                               .arg(webhooks, formatDuration(duration));
}

QString cancellationText(const Choice &choice) {
    const int count = counted(choice.ids.size());
    return count == 0 ? Words::tr("%n deliveries will be cancelled.", nullptr, 0)
                      : Words::tr("%n deliveries to %1 will be cancelled.", nullptr, count).arg(webhooksText(choice));
}

}  // namespace

Exit retryDeliveries(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto choice = choose(context, **store, notWaiting);
    if (!choice)
        return context.fail(choice.error());
    return apply(context, *choice, {}, [&](const QList<qint64> &ids) {
        return (*store)->changes().retryNow(ids, context.now(), context.value("filter"));
    });
}

Exit redeliverDeliveries(CommandContext &context) {
    const auto spacing = readRate(context.has("rate") ? context.value("rate") : u"10/s"_s);
    if (!spacing)
        return context.fail(spacing.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto active = activeWebhooks(**store);
    if (!active)
        return context.fail(active.error());
    const auto choice = choose(context, **store, [&](const Delivery &delivery) {
        if (delivery.state == DeliveryState::Pending || delivery.state == DeliveryState::Sending)
            return Words::tr("waiting or being sent already");
        if (delivery.webhookDeleted)
            return Words::tr("their webhook was deleted");
        return active->contains(delivery.webhookId) ? QString() : Words::tr("their webhook is inactive");
    });
    if (!choice)
        return context.fail(choice.error());
    if (const auto pace = DeliveryChanges::checkPace(choice->ids.size(), *spacing); !pace)
        return context.fail(pace.error());
    return apply(context, *choice, redeliveryText(*choice, *spacing), [&](const QList<qint64> &ids) {
        const auto progress = [&](qint64 done) {
            context.out().progress(Words::tr("%1 of %n deliveries", nullptr, counted(ids.size())).arg(done));
            return true;
        };
        return (*store)->changes().redeliver(ids, context.now(), *spacing, progress, context.value("filter"));
    });
}

Exit cancelDeliveries(CommandContext &context) {
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto choice = choose(context, **store, notWaiting);
    if (!choice)
        return context.fail(choice.error());
    return apply(context, *choice, cancellationText(*choice), [&](const QList<qint64> &ids) {
        return (*store)->changes().cancel(ids, context.now(), context.value("filter"));
    });
}

Exit pruneDeliveries(CommandContext &context) {
    if (!context.has("older-than"))
        return context.usage(Words::tr("--older-than AGE is missing; write it like 30d."));
    const auto age = parseDuration(context.value("older-than"));
    if (!age)
        return context.fail(age.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const qint64 cutoff = context.now() - *age;
    const auto count = (*store)->retention().countBefore(cutoff);
    if (!count)
        return context.fail(count.error());
    const QString text =
        Words::tr("%n events from before %1 will be removed with their deliveries.", nullptr, counted(*count))
            .arg(toIsoSeconds(cutoff));
    const auto print = [&](qint64 removed) {
        context.out().record(
            {{Labels::tr("events"), QString::number(*count)}, {Labels::tr("removed"), QString::number(removed)}},
            QJsonObject{{u"events"_s, *count}, {u"removed"_s, removed}, {u"before"_s, toIsoMilliseconds(cutoff)}});
    };
    if (context.isDryRun() || *count == 0) {
        context.out().note(context.isDryRun() ? QString(text % u' ' % Words::tr("Dry run: nothing was done.")) : text);
        print(0);
        return Exit::Done;
    }
    if (!context.confirm(text % u' ' % Words::tr("This cannot be undone.")))
        return CommandContext::kRefused;
    const auto removed = (*store)->retention().pruneAllBefore(cutoff, context.now(), [&](qint64 done) {
        context.out().progress(Words::tr("%1 of %n events removed", nullptr, counted(*count)).arg(done));
    });
    if (!removed)
        return context.fail(removed.error());
    print(*removed);
    return Exit::Done;
}

}  // namespace webhooks::cli
