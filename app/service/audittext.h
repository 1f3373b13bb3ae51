// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

namespace webhooks {

/// A value of the audit log for people, but for yes, no and nothing, which are words: `15s` for `timeout_ms`,
/// `lead.created, lead.updated` for a list.
QString auditValueText(const QString &field, const QJsonValue &value);

}  // namespace webhooks
