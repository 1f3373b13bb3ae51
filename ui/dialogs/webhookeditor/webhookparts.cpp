// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/webhookeditor/webhookparts.h"

#include "domain/ratelimit.h"
#include "domain/times.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::WebhookParts)
};

QString yesNo(bool value) {
    return value ? Words::tr("yes") : Words::tr("no");
}

QString eventsOf(const Webhook &webhook) {
    if (webhook.allEvents)
        return Words::tr("All, including future ones");
    QStringList names;
    for (const EventType type : webhook.events)
        names.append(eventTypeName(type));
    return names.join(u'\n');
}

QString headersOf(const Webhook &webhook) {
    QStringList lines;
    const HttpHeaders masked = maskCredentials(webhook.headers);
    for (const HttpHeader &header : masked)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    return lines.isEmpty() ? Words::tr("none") : lines.join(u'\n');
}

QString durationOf(const std::optional<qint64> &value) {
    return value ? formatDuration(*value) : Words::tr("default");
}

template <typename Number>
QString numberOf(const std::optional<Number> &value) {
    return value ? QLocale().toString(*value) : Words::tr("default");
}

QString rateOf(const Webhook &webhook) {
    const auto &rate = webhook.overrides.rateLimit;
    return rate ? formatRate(*rate) : Words::tr("default");
}

/// A part that is one member of the webhook.
template <auto Member>
WebhookPart plain(const QString &label, QString (*text)(const Webhook &)) {
    return {label, text, [](const Webhook &one, const Webhook &other) { return one.*Member == other.*Member; },
            [](const Webhook &from, Webhook &to) { to.*Member = from.*Member; }};
}

/// A part that is one member of its overrides.
template <auto Member>
WebhookPart own(const QString &label, QString (*text)(const Webhook &)) {
    return {label, text,
            [](const Webhook &one, const Webhook &other) { return one.overrides.*Member == other.overrides.*Member; },
            [](const Webhook &from, Webhook &to) { to.overrides.*Member = from.overrides.*Member; }};
}

WebhookPart events() {
    return {Words::tr("Events"), eventsOf,
            [](const Webhook &one, const Webhook &other) {
                return one.allEvents == other.allEvents && one.events == other.events;
            },
            [](const Webhook &from, Webhook &to) {
                to.allEvents = from.allEvents;
                to.events = from.events;
            }};
}

}  // namespace

QList<WebhookPart> webhookParts() {
    using Own = DeliveryOverrides;
    return {
        plain<&Webhook::name>(Words::tr("Name"), [](const Webhook &webhook) { return webhook.name; }),
        plain<&Webhook::url>(Words::tr("URL"), [](const Webhook &webhook) { return webhook.url; }),
        events(),
        plain<&Webhook::active>(Words::tr("Active"), [](const Webhook &webhook) { return yesNo(webhook.active); }),
        plain<&Webhook::standardWebhooks>(Words::tr("Standard Webhooks"),
                                          [](const Webhook &webhook) { return yesNo(webhook.standardWebhooks); }),
        plain<&Webhook::headers>(Words::tr("Headers"), headersOf),
        own<&Own::timeoutMs>(Words::tr("Timeout"),
                             [](const Webhook &webhook) { return durationOf(webhook.overrides.timeoutMs); }),
        own<&Own::maxRetries>(Words::tr("Retries"),
                              [](const Webhook &webhook) { return numberOf(webhook.overrides.maxRetries); }),
        own<&Own::backoffMs>(Words::tr("First wait"),
                             [](const Webhook &webhook) { return durationOf(webhook.overrides.backoffMs); }),
        own<&Own::backoffFactor>(Words::tr("Factor"),
                                 [](const Webhook &webhook) { return numberOf(webhook.overrides.backoffFactor); }),
        own<&Own::backoffCapMs>(Words::tr("Longest wait"),
                                [](const Webhook &webhook) { return durationOf(webhook.overrides.backoffCapMs); }),
        own<&Own::concurrency>(Words::tr("At once"),
                               [](const Webhook &webhook) { return numberOf(webhook.overrides.concurrency); }),
        own<&Own::rateLimit>(Words::tr("Rate limit"), rateOf),
        own<&Own::autoPauseAfter>(Words::tr("Pause after"),
                                  [](const Webhook &webhook) { return numberOf(webhook.overrides.autoPauseAfter); }),
        own<&Own::autoPauseSpanMs>(
            Words::tr("Failing for"),
            [](const Webhook &webhook) { return durationOf(webhook.overrides.autoPauseSpanMs); }),
        own<&Own::autoPauseRate>(Words::tr("Error rate"),
                                 [](const Webhook &webhook) { return numberOf(webhook.overrides.autoPauseRate); }),
    };
}

}  // namespace webhooks::ui
