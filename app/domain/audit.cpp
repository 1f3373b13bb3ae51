// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/audit.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr std::array kPrograms{ActingProgram::Console, ActingProgram::Command, ActingProgram::Service,
                               ActingProgram::Http};

QMap<QString, QJsonValue> flattened(const QJsonObject &object) {
    QMap<QString, QJsonValue> values;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!field->isObject()) {
            values.insert(field.key(), *field);
            continue;
        }
        const QJsonObject inner = field->toObject();
        for (auto part = inner.begin(); part != inner.end(); ++part)
            values.insert(field.key() % u'.' % part.key(), *part);
    }
    return values;
}

}  // namespace

QString programName(ActingProgram program) {
    switch (program) {
        case ActingProgram::Console:
            return u"console"_s;
        case ActingProgram::Command:
            return u"command"_s;
        case ActingProgram::Service:
            return u"service"_s;
        case ActingProgram::Http:
            return u"http"_s;
    }
    return {};
}

std::optional<ActingProgram> programFromName(QStringView name) {
    const auto found =
        std::ranges::find_if(kPrograms, [&](ActingProgram program) { return programName(program) == name; });
    return found == kPrograms.end() ? std::nullopt : std::optional(*found);
}

QString auditActionName(AuditAction action) {
    // In the order of the enumeration.
    static constexpr std::array kNames{
        "webhook.added"_L1,      "webhook.edited"_L1,         "webhook.enabled"_L1,      "webhook.disabled"_L1,
        "webhook.deleted"_L1,    "webhook.restored"_L1,       "webhook.resumed"_L1,      "webhook.imported"_L1,
        "secret.set"_L1,         "secret.rotated"_L1,         "secret.removed"_L1,       "headers.changed"_L1,
        "settings.set"_L1,       "settings.unset"_L1,         "sending.paused"_L1,       "sending.resumed"_L1,
        "deliveries.retried"_L1, "deliveries.redelivered"_L1, "deliveries.cancelled"_L1, "deliveries.recovered"_L1,
        "deliveries.pruned"_L1,  "history.erased"_L1,         "failures.dismissed"_L1,   "failures.restored"_L1,
        "key.made"_L1,           "key.exported"_L1,           "key.imported"_L1,         "key.replaced"_L1,
        "database.created"_L1,   "database.migrated"_L1,      "database.backed_up"_L1};
    static_assert(kNames.size() == kAuditActions.size());
    return kNames[static_cast<size_t>(action)];
}

std::optional<AuditAction> auditActionFromName(QStringView name) {
    const auto found =
        std::ranges::find_if(kAuditActions, [&](AuditAction action) { return auditActionName(action) == name; });
    return found == kAuditActions.end() ? std::nullopt : std::optional(*found);
}

QList<AuditField> fieldsOf(const AuditEntry &entry) {
    const auto before = flattened(entry.before);
    const auto after = flattened(entry.after);
    QMap<QString, QJsonValue> names = before;
    names.insert(after);
    QList<AuditField> fields;
    for (auto name = names.keyBegin(); name != names.keyEnd(); ++name) {
        AuditField field{*name, before.value(*name, QJsonValue::Null), after.value(*name, QJsonValue::Null)};
        if (!field.before.isNull() || !field.after.isNull())
            fields.append(field);
    }
    return fields;
}

}  // namespace webhooks
