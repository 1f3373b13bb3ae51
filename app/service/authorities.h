// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace webhooks {

/// Whether a file holds certificate authorities in PEM form; with none nobody would be trusted, and every delivery over
/// https fail. Empty: the system's are used.
Result<void> checkAuthorities(const QString &file);

}  // namespace webhooks
