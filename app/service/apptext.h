// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace webhooks {

/// What app/ says in English (problems of a webhook, results of attempts, which the database keeps in English, errors)
/// in the user's language. A sentence that is not known stays as it is; one may follow the other.
QString appText(const QString &english);

/// What went wrong and what to do about it, in the user's language.
QString errorText(const Error &error);

}  // namespace webhooks
