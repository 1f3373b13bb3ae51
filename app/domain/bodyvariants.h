// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signaturecheck.h"

namespace webhooks {

/// Bytes that may have been signed before a body became what it is now, and by what mistake.
struct BodyVariant {
    QByteArray bytes;
    SignatureFault fault;
};
QList<BodyVariant> bodyVariants(const QByteArray &body);

/// JSON without white space between its tokens and without escapes that need not be, as payloads are written.
QByteArray compactJson(const QByteArray &json);
/// A payload with its keys in the contract's order (spec, "Payload Format"); empty when it is not one.
QByteArray payloadOrder(const QByteArray &json);

}  // namespace webhooks
