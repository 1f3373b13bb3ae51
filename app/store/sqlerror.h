// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QSqlError>

namespace webhooks {

/// What SQLite reported, by its native code (the text alone often says only "Unable to fetch row").
Error toError(const QSqlError &error);

}  // namespace webhooks
