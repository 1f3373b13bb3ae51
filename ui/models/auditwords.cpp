// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/auditwords.h"

#include "service/audittext.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::AuditWords)
};

QString actionText(AuditAction action) {
    switch (action) {
        case AuditAction::WebhookAdded:
            return Words::tr("Webhook added");
        case AuditAction::WebhookEdited:
            return Words::tr("Webhook changed");
        case AuditAction::WebhookEnabled:
            return Words::tr("Webhook enabled");
        case AuditAction::WebhookDisabled:
            return Words::tr("Webhook disabled");
        case AuditAction::WebhookDeleted:
            return Words::tr("Webhook deleted");
        case AuditAction::WebhookRestored:
            return Words::tr("Change undone");
        case AuditAction::WebhookResumed:
            return Words::tr("Webhook resumed");
        case AuditAction::WebhookImported:
            return Words::tr("Webhook imported");
        case AuditAction::SecretSet:
            return Words::tr("Secret set");
        case AuditAction::SecretRotated:
            return Words::tr("Secret rotated");
        case AuditAction::SecretRemoved:
            return Words::tr("Secret removed");
        case AuditAction::HeadersChanged:
            return Words::tr("Headers changed");
        case AuditAction::SettingsSet:
            return Words::tr("Settings changed");
        case AuditAction::SettingsUnset:
            return Words::tr("Settings reset");
        case AuditAction::SendingPaused:
            return Words::tr("Sending paused");
        case AuditAction::SendingResumed:
            return Words::tr("Sending resumed");
        case AuditAction::DeliveriesRetried:
            return Words::tr("Deliveries retried");
        case AuditAction::DeliveriesRedelivered:
            return Words::tr("Deliveries sent again");
        case AuditAction::DeliveriesCancelled:
            return Words::tr("Deliveries cancelled");
        case AuditAction::DeliveriesRecovered:
            return Words::tr("Missed events recovered");
        case AuditAction::DeliveriesPruned:
            return Words::tr("Old deliveries removed");
        case AuditAction::HistoryErased:
            return Words::tr("History of a lead erased");
        case AuditAction::FailuresDismissed:
            return Words::tr("Failures dismissed");
        case AuditAction::FailuresRestored:
            return Words::tr("Failures listed again");
        case AuditAction::KeyMade:
            return Words::tr("Key made");
        case AuditAction::KeyExported:
            return Words::tr("Key exported");
        case AuditAction::KeyImported:
            return Words::tr("Key imported");
        case AuditAction::KeyReplaced:
            return Words::tr("Key replaced");
        case AuditAction::DatabaseCreated:
            return Words::tr("Database made");
        case AuditAction::DatabaseMigrated:
            return Words::tr("Database upgraded");
        case AuditAction::DatabaseBackedUp:
            return Words::tr("Backup made");
    }
    return {};
}

QMap<QString, QString> fieldTexts() {
    return {
        {u"name"_s, Words::tr("Name")},
        {u"url"_s, Words::tr("URL")},
        {u"events"_s, Words::tr("Events")},
        {u"active"_s, Words::tr("Active")},
        {u"paused"_s, Words::tr("Paused")},
        {u"secret"_s, Words::tr("Secret")},
        {u"previous_secret_until"_s, Words::tr("Previous secret until")},
        {u"standard_webhooks"_s, Words::tr("Standard Webhooks headers")},
        {u"timeout_ms"_s, Words::tr("Timeout")},
        {u"max_retries"_s, Words::tr("Retries")},
        {u"backoff_ms"_s, Words::tr("First wait")},
        {u"backoff_factor"_s, Words::tr("Factor")},
        {u"backoff_cap_ms"_s, Words::tr("Longest wait")},
        {u"concurrency"_s, Words::tr("At once")},
        {u"rate_limit_per_second"_s, Words::tr("Attempts a second")},
        {u"auto_pause_after"_s, Words::tr("Pause after")},
        {u"auto_pause_span_ms"_s, Words::tr("Over")},
        {u"auto_pause_rate"_s, Words::tr("Error rate")},
        {u"deliveries"_s, Words::tr("Deliveries")},
        {u"filter"_s, Words::tr("Filter")},
        {u"since"_s, Words::tr("From")},
        {u"until"_s, Words::tr("Until")},
        {u"before"_s, Words::tr("Older than")},
        {u"status"_s, Words::tr("Status")},
        {u"error"_s, Words::tr("Reason")},
        {u"schema"_s, Words::tr("Schema")},
        {u"sending"_s, Words::tr("Sending")},
    };
}

}  // namespace

QString auditActionText(const QString &action) {
    const auto known = auditActionFromName(action);
    return known ? actionText(*known) : action;
}

QString auditSubjectText(const AuditEntry &entry) {
    const auto action = auditActionFromName(entry.action);
    if (action == AuditAction::HistoryErased)
        return Words::tr("Lead %1").arg(entry.subject);
    if (action == AuditAction::SendingPaused || action == AuditAction::SendingResumed ||
        action == AuditAction::DeliveriesPruned)
        return Words::tr("All webhooks");
    return entry.subject.isEmpty() ? Words::tr("Several webhooks") : entry.subject;
}

QString auditProgramText(Program program) {
    switch (program) {
        case Program::Console:
            return Words::tr("Console");
        case Program::Command:
            return Words::tr("Command line");
        case Program::Service:
            return Words::tr("Service");
        case Program::Http:
            return u"HTTP"_s;
    }
    return {};
}

QString auditWhoText(const Actor &actor) {
    return actor.host.isEmpty() ? actor.user : QString(actor.user % u'@' % actor.host);
}

QString auditFieldText(const QString &field) {
    if (field.startsWith("headers."_L1))
        return Words::tr("Header %1").arg(field.sliced("headers."_L1.size()));
    if (field == "events"_L1)
        return Words::tr("Events");
    return fieldTexts().value(field, field);
}

QString auditValueText(const QString &field, const QJsonValue &value) {
    if (value.isNull())
        return u"–"_s;
    if (value.isBool())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    if (field == "sending"_L1)
        return Words::tr("Paused");
    return webhooks::auditValueText(field, value);
}

QStringList auditActionsLike(const QString &text) {
    QStringList names;
    for (const AuditAction action : kAuditActions) {
        if (actionText(action).contains(text, Qt::CaseInsensitive))
            names.append(auditActionName(action));
    }
    return names;
}

}  // namespace webhooks::ui
