// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signaturecheck.h"

#include <QString>

namespace webhooks::ui {

/// What is wrong, and what to do about it, for the person who writes the receiver.
struct FaultWords {
    QString title;
    QString advice;
};
FaultWords wordsOf(SignatureFault fault);

/// The header that the scheme's signature travels in.
QString headerOf(SignatureScheme scheme);

}  // namespace webhooks::ui
