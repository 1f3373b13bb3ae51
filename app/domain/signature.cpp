// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signature.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <initializer_list>
#include <memory>
#include <string>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr size_t kDigestBytes = 32;
constexpr QByteArrayView kStandardPrefix("whsec_");

using Digest = std::array<char, kDigestBytes>;

struct MacContextDeleter {
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};
using MacContext = std::unique_ptr<EVP_MAC_CTX, MacContextDeleter>;

const unsigned char *unsignedData(QByteArrayView bytes) {
    static constexpr unsigned char kNothing = 0;
    return bytes.data() ? reinterpret_cast<const unsigned char *>(bytes.data()) : &kNothing;
}

MacContext makePrototype() {
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    MacContext context(EVP_MAC_CTX_new(algorithm));
    EVP_MAC_free(algorithm);
    std::string digest = "SHA256";
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                OSSL_PARAM_construct_end()};
    const std::array<unsigned char, kDigestBytes> noKey{};
    if (!context || EVP_MAC_init(context.get(), noKey.data(), noKey.size(), parameters.data()) != 1) {
        qFatal("OpenSSL has no HMAC-SHA256");
    }
    return context;
}

/// Looking an algorithm up by name costs more than a short signature, and OpenSSL 3.0 only copies a context that had a
/// key: one context with a key of zeros is the pattern for all.
MacContext copyOfPrototype() {
    static const MacContext prototype = makePrototype();
    return MacContext(EVP_MAC_CTX_dup(prototype.get()));
}

Digest hmacSha256(QByteArrayView key, std::initializer_list<QByteArrayView> parts) {
    const MacContext context = copyOfPrototype();
    bool good = context && EVP_MAC_init(context.get(), unsignedData(key), size_t(key.size()), nullptr) == 1;
    for (const QByteArrayView part : parts) {
        good = good && EVP_MAC_update(context.get(), unsignedData(part), size_t(part.size())) == 1;
    }
    Digest digest{};
    size_t length = 0;
    good = good &&
           EVP_MAC_final(context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length, digest.size()) == 1;
    if (!good || length != digest.size()) {
        qFatal("OpenSSL could not compute an HMAC-SHA256");
    }
    return digest;
}

QByteArray viewOf(const Digest &digest) {
    return QByteArray::fromRawData(digest.data(), qsizetype(digest.size()));
}

/// What stands in base64 after the prefix; empty when there is no prefix, or something else after it.
Secret decodedKey(const Secret &secret) {
    if (!secret.bytes().startsWith(kStandardPrefix)) {
        return {};
    }
    const Secret encoded(secret.bytes().sliced(kStandardPrefix.size()));
    QByteArray::FromBase64Result result =
        QByteArray::fromBase64Encoding(encoded.bytes(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? Secret(std::move(result.decoded)) : Secret();
}

Secret standardKey(const Secret &secret) {
    Secret key = decodedKey(secret);
    return key.isEmpty() ? secret : key;
}

}  // namespace

QByteArray signBody(const Secret &secret, QByteArrayView body) {
    const Digest digest = hmacSha256(secret.bytes(), {body});
    return "sha256=" + viewOf(digest).toHex();
}

bool verifySignature(const Secret &secret, QByteArrayView body, QByteArrayView signature) {
    const QByteArray expected = signBody(secret, body);
    return signature.size() == expected.size() &&
           CRYPTO_memcmp(expected.constData(), signature.data(), size_t(expected.size())) == 0;
}

bool isBrokenStandardSecret(const Secret &secret) {
    return secret.bytes().startsWith(kStandardPrefix) && decodedKey(secret).isEmpty();
}

QByteArray signStandard(const Secret &secret, QByteArrayView id, qint64 timestamp, QByteArrayView body) {
    const Secret key = standardKey(secret);
    const Digest digest = hmacSha256(key.bytes(), {id, ".", QByteArray::number(timestamp), ".", body});
    return "v1," + viewOf(digest).toBase64();
}

}  // namespace webhooks
