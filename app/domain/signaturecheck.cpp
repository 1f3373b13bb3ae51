// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/signaturecheck.h"

#include "domain/bodyvariants.h"
#include "domain/signature.h"

#include <algorithm>

namespace webhooks {

namespace {

using Fault = SignatureFault;
using Faults = QList<SignatureFault>;

constexpr qsizetype kDigestBytes = 32;
constexpr QByteArrayView kPrefix = "sha256=";
constexpr QByteArrayView kStandardPrefix = "v1,";
constexpr QByteArrayView kSecretPrefix = "whsec_";

/// Secrets that may have been used, and by what mistake.
struct Key {
    Secret secret;
    Faults faults;
};

struct Written {
    QByteArray digest;  ///< empty: it is none
    Faults faults;
};

QByteArray hmac(const Secret &secret, QByteArrayView content) {
    return QByteArray::fromHex(signBody(secret, content).sliced(kPrefix.size()));
}

QByteArray decodeBase64(QByteArrayView text) {
    const auto decoded = QByteArray::fromBase64Encoding(text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

Secret decoded(const Secret &secret) {
    return Secret(decodeBase64(QByteArrayView(secret.bytes()).sliced(kSecretPrefix.size())));
}

bool isEncoded(const Secret &secret) {
    return secret.bytes().startsWith(kSecretPrefix) && !decoded(secret).isEmpty();
}

bool isHex(QByteArrayView text) {
    return std::ranges::all_of(text, [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f') ||
               (character >= 'A' && character <= 'F');
    });
}

QByteArray withoutQuotes(QByteArrayView text, Faults &faults) {
    QByteArrayView rest = text.trimmed();
    if (rest.size() > 1 && (rest.front() == '"' || rest.front() == '\'') && rest.back() == rest.front())
        rest = rest.sliced(1, rest.size() - 2).trimmed();
    if (rest.size() != text.size())
        faults.append(Fault::SurroundingText);
    return rest.toByteArray();
}

/// `sha1` of `sha1=…`; empty when nothing stands before the digest. The `=` at the end of base64 is none.
QByteArray prefixOf(const QByteArray &text) {
    const qsizetype equals = text.indexOf('=');
    const bool isPadding = equals + 2 >= text.size();
    return equals > 0 && !isPadding ? text.first(equals + 1) : QByteArray();
}

Written readLeadHub(const QByteArray &signature) {
    Written written;
    QByteArray text = withoutQuotes(signature, written.faults);
    const QByteArray prefix = prefixOf(text);
    if (prefix.isEmpty())
        written.faults.append(Fault::MissingPrefix);
    else if (prefix != kPrefix)
        written.faults.append(Fault::OtherPrefix);
    text.remove(0, prefix.size());
    if (text.size() == 2 * kDigestBytes && isHex(text)) {
        if (text != text.toLower())
            written.faults.append(Fault::UpperCaseHex);
        written.digest = QByteArray::fromHex(text);
        return written;
    }
    written.digest = decodeBase64(text);
    written.faults.append(written.digest.size() == kDigestBytes ? Fault::Base64Digest : Fault::NotADigest);
    if (written.digest.size() != kDigestBytes)
        written.digest.clear();
    return written;
}

Written readStandard(const QByteArray &entry) {
    Written written;
    QByteArrayView text = entry;
    if (text.startsWith(kStandardPrefix))
        text = text.sliced(kStandardPrefix.size());
    else
        written.faults.append(Fault::MissingPrefix);
    written.digest = decodeBase64(text);
    if (written.digest.size() == kDigestBytes)
        return written;
    written.digest.clear();
    written.faults.append(Fault::NotADigest);
    return written;
}

QList<Key> leadHubKeys(const SignatureSecrets &secrets) {
    const QByteArray &bytes = secrets.current.bytes();
    QList<Key> keys{{secrets.current, {}}};
    if (!secrets.previous.isEmpty())
        keys.append({secrets.previous, {Fault::SignedBeforeRotation}});
    const auto addSpaced = [&](QByteArray spaced) {
        if (spaced != bytes)
            keys.append({Secret(std::move(spaced)), {Fault::SecretSpace}});
    };
    addSpaced(bytes + '\n');
    addSpaced(bytes + "\r\n");
    addSpaced(bytes.trimmed());
    if (isEncoded(secrets.current))
        keys.append({decoded(secrets.current), {Fault::SecretDecoded}});
    return keys;
}

QList<Key> standardKeys(const SignatureSecrets &secrets) {
    const auto keyOf = [](const Secret &secret) { return isEncoded(secret) ? decoded(secret) : secret; };
    QList<Key> keys{{keyOf(secrets.current), {}}};
    if (!secrets.previous.isEmpty())
        keys.append({keyOf(secrets.previous), {Fault::SignedBeforeRotation}});
    if (isEncoded(secrets.current))
        keys.append({secrets.current, {Fault::SecretUndecoded}});
    return keys;
}

/// The mistakes that explain the digest; empty: none does. `before` is what is signed in front of the body.
std::optional<Faults> explain(const QByteArray &digest, const QByteArray &before, const QByteArray &body,
                              const QList<Key> &keys) {
    for (const Key &key : keys) {
        if (hmac(key.secret, QByteArray(before + body)) == digest)
            return key.faults;
    }
    const QList<BodyVariant> variants = bodyVariants(body);
    for (const BodyVariant &variant : variants) {
        for (const Key &key : keys) {
            if (hmac(key.secret, QByteArray(before + variant.bytes)) == digest)
                return key.faults + Faults{variant.fault};
        }
    }
    return {};
}

Fault unexplained(const QByteArray &body) {
    const bool untouched = !body.isEmpty() && payloadOrder(body) == body;
    return untouched ? Fault::OtherSecret : Fault::Unexplained;
}

SignatureCheck checkLeadHub(const SignatureHeaders &headers, const QByteArray &body, const SignatureSecrets &secrets) {
    SignatureCheck check;
    if (secrets.current.isEmpty()) {
        check.faults = {Fault::NoSecret};
        return check;
    }
    check.expected = signBody(secrets.current, body);
    if (verifySignature(secrets.current, body, headers.signature))
        return check;
    const Written written = readLeadHub(headers.signature);
    check.faults = written.faults;
    if (written.digest.isEmpty())
        return check;
    if (const auto found = explain(written.digest, {}, body, leadHubKeys(secrets)))
        check.faults += *found;
    else if (verifySignature(secrets.current, body, headers.previous))
        check.faults.append(Fault::PreviousSecret);
    else
        check.faults.append(unexplained(body));
    return check;
}

/// What is wrong with the entry that is wrong the least.
Faults leastWrong(const SignatureHeaders &headers, const QByteArray &body, const SignatureSecrets &secrets) {
    const QByteArray before = headers.id + '.' + headers.timestamp + '.';
    const QList<Key> keys = standardKeys(secrets);
    std::optional<Faults> least;
    const QList<QByteArray> entries = headers.standard.simplified().split(' ');
    for (const QByteArray &entry : entries) {
        const Written written = readStandard(entry);
        Faults faults = written.faults;
        if (!written.digest.isEmpty()) {
            if (const auto found = explain(written.digest, before, body, keys))
                faults += *found;
            else if (hmac(keys.first().secret, body) == written.digest)
                faults.append(Fault::BodyAlone);
            else
                faults.append(unexplained(body));
        }
        if (!least || faults.size() < least->size())
            least = faults;
    }
    return least.value_or(Faults{});
}

SignatureCheck checkStandard(const SignatureHeaders &headers, const QByteArray &body, const SignatureSecrets &secrets) {
    SignatureCheck check{SignatureScheme::StandardWebhooks, {}, {}};
    if (headers.id.isEmpty())
        check.faults.append(Fault::MissingId);
    bool isNumber = false;
    const qint64 timestamp = headers.timestamp.toLongLong(&isNumber);
    if (!isNumber)
        check.faults.append(Fault::MissingTimestamp);
    if (secrets.current.isEmpty())
        check.faults.append(Fault::NoSecret);
    if (!check.faults.isEmpty())
        return check;
    check.expected = signStandard(secrets.current, headers.id, timestamp, body);
    if (!headers.standard.split(' ').contains(check.expected))
        check.faults = leastWrong(headers, body, secrets);
    return check;
}

}  // namespace

SignatureHeaders readSignatureHeaders(QByteArrayView pasted) {
    SignatureHeaders found;
    HttpHeaders headers;
    const QList<QByteArray> lines = pasted.toByteArray().split('\n');
    for (QByteArray line : lines) {
        line = line.trimmed();
        // What `curl -v` puts before the lines it sends and gets.
        if (line.startsWith("> ") || line.startsWith("< "))
            line = line.sliced(2);
        if (const qsizetype colon = line.indexOf(':'); colon > 0)
            headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    if (headers.isEmpty()) {
        const bool isStandard = pasted.trimmed().startsWith(kStandardPrefix);
        (isStandard ? found.standard : found.signature) = pasted.trimmed().toByteArray();
        return found;
    }
    found.signature = headerValue(headers, "X-LeadHub-Signature");
    found.previous = headerValue(headers, "X-LeadHub-Signature-Previous");
    found.standard = headerValue(headers, "webhook-signature");
    found.id = headerValue(headers, "webhook-id");
    found.timestamp = headerValue(headers, "webhook-timestamp");
    return found;
}

QList<SignatureCheck> checkSignatures(const SignatureHeaders &headers, const QByteArray &body,
                                      const SignatureSecrets &secrets) {
    QList<SignatureCheck> checks;
    if (!headers.signature.isEmpty())
        checks.append(checkLeadHub(headers, body, secrets));
    if (!headers.standard.isEmpty())
        checks.append(checkStandard(headers, body, secrets));
    if (checks.isEmpty())
        checks.append({SignatureScheme::LeadHub, {Fault::NoSignature}, {}});
    return checks;
}

}  // namespace webhooks
