// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

namespace webhooks::ui {

/// The audit log in the console's language.
QString auditActionText(const QString &action);  ///< `Webhook changed`; of an unknown one its name
QString auditSubjectText(const AuditEntry &entry);
QString auditProgramText(ActingProgram program);
QString auditWhoText(const Actor &actor);  ///< `anna@office`
QString auditFieldText(const QString &field);
QString auditValueText(const QString &field, const QJsonValue &value);  ///< `–` for nothing
/// The names of the actions whose words contain `text`.
QStringList auditActionsLike(const QString &text);

}  // namespace webhooks::ui
