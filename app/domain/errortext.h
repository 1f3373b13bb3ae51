// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace webhooks {

/// The message and what can be done about it, as one text.
inline QString withHint(const Error &error) {
    return error.hint.isEmpty() ? error.message : QString(error.message + u' ' + error.hint);
}

}  // namespace webhooks
