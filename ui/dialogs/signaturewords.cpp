// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/signaturewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::SignatureLab)
};

FaultWords formWords(SignatureFault fault) {
    switch (fault) {
        case SignatureFault::NoSignature:
            return {Words::tr("There is no signature here."),
                    Words::tr("Paste the request's headers, or the value of X-LeadHub-Signature. A webhook without a "
                              "secret does not sign.")};
        case SignatureFault::NoSecret:
            return {Words::tr("There is no secret to check with."),
                    Words::tr("Paste the secret that the receiver uses, or choose a webhook.")};
        case SignatureFault::SurroundingText:
            return {Words::tr("Quotes or spaces stand around the signature."),
                    Words::tr("Compare the header's value alone.")};
        case SignatureFault::MissingPrefix:
            return {Words::tr("The prefix is missing."),
                    Words::tr("X-LeadHub-Signature begins with “sha256=”, each part of webhook-signature with “v1,”. "
                              "Put it before your digest, or compare what follows it.")};
        case SignatureFault::OtherPrefix:
            return {Words::tr("The prefix is another one."),
                    Words::tr("X-LeadHub-Signature begins with “sha256=”, in lower case.")};
        case SignatureFault::UpperCaseHex:
            return {
                Words::tr("The digits are in upper case."),
                Words::tr("X-LeadHub-Signature has lower-case hexadecimal digits. Convert yours before comparing.")};
        case SignatureFault::Base64Digest:
            return {Words::tr("The digest is written as base64."),
                    Words::tr("X-LeadHub-Signature is hexadecimal: 64 digits after “sha256=”.")};
        case SignatureFault::NotADigest:
            return {
                Words::tr("This is not a whole SHA-256 digest."),
                Words::tr("It has 64 hexadecimal digits, or 44 characters of base64. Look whether something was cut "
                          "off when copying.")};
        case SignatureFault::MissingId:
            return {Words::tr("The header webhook-id is missing."),
                    Words::tr("Standard Webhooks signs it with the body. Paste all headers.")};
        case SignatureFault::MissingTimestamp:
            return {Words::tr("The header webhook-timestamp is missing."),
                    Words::tr("Standard Webhooks signs it with the body. Paste all headers.")};
        default:
            return {};
    }
}

FaultWords secretWords(SignatureFault fault) {
    switch (fault) {
        case SignatureFault::PreviousSecret:
            return {Words::tr("This is the previous secret."),
                    Words::tr("It made X-LeadHub-Signature-Previous; the secret was rotated since. Give the receiver "
                              "the new one before the overlap ends.")};
        case SignatureFault::SignedBeforeRotation:
            return {Words::tr("The request was signed with the previous secret."),
                    Words::tr("It was sent before the rotation, and what was sent is not signed again.")};
        case SignatureFault::SecretSpace:
            return {Words::tr("The secret differs by a space or line break at its end."),
                    Words::tr("It often comes from reading the secret from a file. Trim it.")};
        case SignatureFault::SecretDecoded:
            return {Words::tr("The secret was decoded before signing."),
                    Words::tr("X-LeadHub-Signature takes the text “whsec_…” as it is; only Standard Webhooks decodes "
                              "it.")};
        case SignatureFault::SecretUndecoded:
            return {Words::tr("The secret was not decoded before signing."),
                    Words::tr("Standard Webhooks decodes the base64 after “whsec_”; only X-LeadHub-Signature takes the "
                              "text as it is.")};
        case SignatureFault::BodyAlone:
            return {Words::tr("Only the body was signed."),
                    Words::tr("Standard Webhooks signs id, timestamp and body with dots between them.")};
        case SignatureFault::OtherSecret:
            return {Words::tr("It was made with another secret, or for another body."),
                    Words::tr("The body looks as this program writes it, so the secret is the first suspect: compare "
                              "the one here with the one of the webhook.")};
        default:
            return {};
    }
}

FaultWords bodyWords(SignatureFault fault) {
    switch (fault) {
        case SignatureFault::EmptyBody:
            return {Words::tr("An empty body was signed."),
                    Words::tr("The request's stream had been read before. Keep the raw bytes before anything parses "
                              "them.")};
        case SignatureFault::LineBreakAdded:
            return {Words::tr("The body here ends with a line break that was not signed."),
                    Words::tr("Take it away: an editor or “echo” has added it.")};
        case SignatureFault::LineBreakRemoved:
            return {Words::tr("The signed body ended with a line break that is missing here."),
                    Words::tr("Do not trim the body before checking.")};
        case SignatureFault::LineEndings:
            return {
                Words::tr("The line endings have changed."),
                Words::tr("Between CR LF and LF lies another body. Check the bytes as they came; “From file…” keeps "
                          "them.")};
        case SignatureFault::ByteOrderMark:
            return {Words::tr("A byte order mark stands before the body."),
                    Words::tr("It was not signed. Save or read the body without it.")};
        case SignatureFault::Encoding:
            return {Words::tr("The text was converted between UTF-8 and Latin-1."),
                    Words::tr("Bodies are UTF-8. Check the bytes, not a decoded text.")};
        case SignatureFault::Reserialised:
            return {
                Words::tr("The JSON was parsed and written again."),
                Words::tr("It means the same, but its spaces, escapes or key order have changed. Check the raw bytes "
                          "before parsing them.")};
        case SignatureFault::Unexplained:
            return {Words::tr("Neither the secret nor the body can be made to match."),
                    Words::tr("Check that signature and body belong to the same delivery, and that the body is "
                              "complete.")};
        default:
            return {};
    }
}

}  // namespace

FaultWords wordsOf(SignatureFault fault) {
    for (const auto words : {&formWords, &secretWords, &bodyWords}) {
        if (const FaultWords found = words(fault); !found.title.isEmpty())
            return found;
    }
    return {};
}

QString headerOf(SignatureScheme scheme) {
    return scheme == SignatureScheme::LeadHub ? u"X-LeadHub-Signature"_s : u"webhook-signature"_s;
}

}  // namespace webhooks::ui
