// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"
#include "domain/secret.h"

namespace webhooks {

enum class SignatureScheme { LeadHub, StandardWebhooks };

/// What keeps a signature from matching, as far as trying the usual mistakes can tell.
enum class SignatureFault {
    NoSignature,
    NoSecret,
    // How it is written.
    SurroundingText,  ///< white space or quotes
    MissingPrefix,    ///< `sha256=`, or `v1,`
    OtherPrefix,      ///< `SHA256=`, `sha1=`, `hmac-sha256=` …
    UpperCaseHex,
    Base64Digest,  ///< where hex belongs
    NotADigest,    ///< cut off, or something else
    MissingId,     ///< webhook-id
    MissingTimestamp,
    // What it was made with.
    PreviousSecret,        ///< this is the secret before the rotation: X-LeadHub-Signature-Previous matches
    SignedBeforeRotation,  ///< the request was signed with the previous secret, before the new one was set
    SecretSpace,           ///< a line break or space at the end of the secret
    SecretDecoded,         ///< with the bytes that `whsec_…` encodes; X-LeadHub-Signature takes the text as it is
    SecretUndecoded,       ///< with the text `whsec_…`; Standard Webhooks decodes it first
    // What was signed.
    EmptyBody,         ///< no bytes at all: the body had been read before
    LineBreakAdded,    ///< the body here ends with a line break that was not signed
    LineBreakRemoved,  ///< the signed body ended with a line break
    LineEndings,       ///< CR LF became LF, or the other way round
    ByteOrderMark,     ///< stands before the body, and was not signed
    Encoding,          ///< UTF-8 taken for Latin-1, or written as Latin-1
    Reserialised,      ///< the same JSON written again: spaces, escapes or the order of keys
    BodyAlone,         ///< Standard Webhooks signs id, timestamp and body
    // Nothing that was tried explains it.
    OtherSecret,  ///< the body looks untouched, so it is the secret
    Unexplained,
};

/// What can be found in pasted text: whole header lines, or only a signature's value.
struct SignatureHeaders {
    QByteArray signature = {};  ///< X-LeadHub-Signature
    QByteArray previous = {};   ///< X-LeadHub-Signature-Previous
    QByteArray standard = {};   ///< webhook-signature
    QByteArray id = {};
    QByteArray timestamp = {};

    bool operator==(const SignatureHeaders &) const = default;
};
SignatureHeaders readSignatureHeaders(QByteArrayView pasted);

struct SignatureSecrets {
    Secret current = {};
    Secret previous = {};  ///< empty: not known
};

struct SignatureCheck {
    SignatureScheme scheme = SignatureScheme::LeadHub;
    QList<SignatureFault> faults;  ///< empty: it matches exactly
    QByteArray expected;           ///< the header's value as it would be; empty without a secret

    bool matches() const { return faults.isEmpty(); }
    bool operator==(const SignatureCheck &) const = default;
};

/// One check for each scheme that the headers have; one that says NoSignature when they have none.
QList<SignatureCheck> checkSignatures(const SignatureHeaders &headers, const QByteArray &body,
                                      const SignatureSecrets &secrets);

}  // namespace webhooks
