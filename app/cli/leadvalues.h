// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"

namespace webhooks::cli {

/// The fields that --set FIELD=VALUE names, in the form the table keeps. An empty value clears the field.
Result<LeadChanges> readLeadSettings(const QStringList &settings);

/// “Ada Lovelace”, or the email, or nothing.
QString leadName(const Lead &lead);

/// Names and values of all fields for people; an unknown value is empty.
QList<QPair<QString, QString>> leadLines(const Lead &lead);

}  // namespace webhooks::cli
