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
    // In the order of the enumeration.
    const QStringList texts{
        Words::tr("Webhook added"),
        Words::tr("Webhook changed"),
        Words::tr("Webhook enabled"),
        Words::tr("Webhook disabled"),
        Words::tr("Webhook deleted"),
        Words::tr("Change undone"),
        Words::tr("Webhook resumed"),
        Words::tr("Webhook imported"),
        Words::tr("Secret set"),
        Words::tr("Secret rotated"),
        Words::tr("Secret removed"),
        Words::tr("Headers changed"),
        Words::tr("Settings changed"),
        Words::tr("Settings reset"),
        Words::tr("Sending paused"),
        Words::tr("Sending resumed"),
        Words::tr("Deliveries retried"),
        Words::tr("Deliveries sent again"),
        Words::tr("Deliveries cancelled"),
        Words::tr("Missed events recovered"),
        Words::tr("Old deliveries removed"),
        Words::tr("History of a lead erased"),
        Words::tr("Failures dismissed"),
        Words::tr("Failures listed again"),
        Words::tr("Key made"),
        Words::tr("Key exported"),
        Words::tr("Key imported"),
        Words::tr("Key replaced"),
        Words::tr("Database made"),
        Words::tr("Database upgraded"),
        Words::tr("Backup made"),
    };
    return texts.value(static_cast<int>(action));
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
        {u"auto_pause_span_ms"_s, Words::tr("Failing for")},
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

QString auditProgramText(ActingProgram program) {
    switch (program) {
        case ActingProgram::Console:
            return Words::tr("Console");
        case ActingProgram::Command:
            return Words::tr("Command line");
        case ActingProgram::Service:
            return Words::tr("Service");
        case ActingProgram::Http:
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
