// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>

namespace webhooks {

/// The value of X-LeadHub-Signature (spec, "HMAC Signature Verification"): `sha256=` and 64 lower-case hex digits of
/// HMAC-SHA256 over the exact bytes.
QByteArray signBody(const Secret &secret, QByteArrayView body);

/// Whether `signature` is exactly what signBody() makes; in constant time.
bool verifySignature(const Secret &secret, QByteArrayView body, QByteArrayView signature);

/// Whether the secret starts with `whsec_` without being base64 after it: libraries of receivers refuse such a one.
bool isBrokenStandardSecret(const Secret &secret);

/// One entry of webhook-signature (standardwebhooks.com): `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`.
/// A secret that starts with `whsec_` and is base64 after it is decoded first, any other is used as it is. `timestamp`
/// in seconds.
QByteArray signStandard(const Secret &secret, QByteArrayView id, qint64 timestamp, QByteArrayView body);

}  // namespace webhooks
