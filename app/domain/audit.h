// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace webhooks {

/// Through what an operator changed something.
enum class ActingProgram { Console, Command, Service, Http };

QString programName(ActingProgram program);  ///< `console`
std::optional<ActingProgram> programFromName(QStringView name);

/// Who changed something.
struct Actor {
    QString user;  ///< of the system
    QString host;
    ActingProgram program = ActingProgram::Command;

    bool operator==(const Actor &) const = default;
};

/// What operators do. Leads are not among it: their changes are events.
enum class AuditAction {
    WebhookAdded,
    WebhookEdited,
    WebhookEnabled,
    WebhookDisabled,
    WebhookDeleted,
    WebhookRestored,
    WebhookResumed,
    WebhookImported,
    SecretSet,
    SecretRotated,
    SecretRemoved,
    HeadersChanged,
    SettingsSet,
    SettingsUnset,
    SendingPaused,
    SendingResumed,
    DeliveriesRetried,
    DeliveriesRedelivered,
    DeliveriesCancelled,
    DeliveriesRecovered,
    DeliveriesPruned,
    HistoryErased,
    FailuresDismissed,
    FailuresRestored,
    KeyMade,
    KeyExported,
    KeyImported,
    KeyReplaced,
    DatabaseCreated,
    DatabaseMigrated,
    DatabaseBackedUp,
};
inline constexpr std::array kAuditActions{AuditAction::WebhookAdded,
                                          AuditAction::WebhookEdited,
                                          AuditAction::WebhookEnabled,
                                          AuditAction::WebhookDisabled,
                                          AuditAction::WebhookDeleted,
                                          AuditAction::WebhookRestored,
                                          AuditAction::WebhookResumed,
                                          AuditAction::WebhookImported,
                                          AuditAction::SecretSet,
                                          AuditAction::SecretRotated,
                                          AuditAction::SecretRemoved,
                                          AuditAction::HeadersChanged,
                                          AuditAction::SettingsSet,
                                          AuditAction::SettingsUnset,
                                          AuditAction::SendingPaused,
                                          AuditAction::SendingResumed,
                                          AuditAction::DeliveriesRetried,
                                          AuditAction::DeliveriesRedelivered,
                                          AuditAction::DeliveriesCancelled,
                                          AuditAction::DeliveriesRecovered,
                                          AuditAction::DeliveriesPruned,
                                          AuditAction::HistoryErased,
                                          AuditAction::FailuresDismissed,
                                          AuditAction::FailuresRestored,
                                          AuditAction::KeyMade,
                                          AuditAction::KeyExported,
                                          AuditAction::KeyImported,
                                          AuditAction::KeyReplaced,
                                          AuditAction::DatabaseCreated,
                                          AuditAction::DatabaseMigrated,
                                          AuditAction::DatabaseBackedUp};

QString auditActionName(AuditAction action);  ///< `webhook.added`
std::optional<AuditAction> auditActionFromName(QStringView name);

/// One row of the audit log.
struct AuditEntry {
    qint64 id = 0;
    qint64 at = 0;  ///< wall milliseconds
    Actor actor;
    QString action;  ///< by its name: the log may hold some that this version does not know
    std::optional<qint64> webhookId;
    QString subject;     ///< the webhook's name then, the settings, the file …; empty: several webhooks
    QJsonObject before;  ///< only what the change touched; empty: there was nothing before
    QJsonObject after;   ///< empty: there is nothing now

    bool operator==(const AuditEntry &) const = default;
};

/// One field that a change touched.
struct AuditField {
    QString name;  ///< `url`, `headers.X-Tenant`
    QJsonValue before;
    QJsonValue after;  ///< `***` as before, when a secret became another one

    bool operator==(const AuditField &) const = default;
};
/// In the order of names, those that are unset on both sides left out.
QList<AuditField> fieldsOf(const AuditEntry &entry);

}  // namespace webhooks
