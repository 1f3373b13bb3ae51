// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secret.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kMaxSecretBytes = 1024;
constexpr size_t kGeneratedBytes = 32;

QByteArray deepCopy(QByteArrayView bytes) {
    return QByteArray(bytes.data(), bytes.size());
}

qsizetype lengthWithoutLineEnding(QByteArrayView bytes) {
    if (bytes.endsWith("\r\n")) {
        return bytes.size() - 2;
    }
    return bytes.endsWith('\n') ? bytes.size() - 1 : bytes.size();
}

std::unexpected<Error> refused(const QString &message, const QString &hint) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

}  // namespace

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {
    m_bytes.detach();
}

Secret::Secret(const Secret &other) : m_bytes(deepCopy(other.m_bytes)) {}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(const Secret &other) {
    if (this != &other) {
        wipe();
        m_bytes = deepCopy(other.m_bytes);
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept {
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret() {
    wipe();
}

Result<Secret> Secret::fromUserInput(QByteArray bytes) {
    const Secret given(std::move(bytes));
    const QByteArrayView text = QByteArrayView(given.bytes()).first(lengthWithoutLineEnding(given.bytes()));
    if (text.isEmpty()) {
        return refused(u"The secret is empty."_s, u"Give a secret, or choose to have none."_s);
    }
    if (text.size() > kMaxSecretBytes) {
        return refused(u"The secret is longer than %1 bytes."_s.arg(kMaxSecretBytes), u"Use a shorter secret."_s);
    }
    if (text.contains('\0') || !text.isValidUtf8()) {
        return refused(u"The secret is not UTF-8 text without NUL."_s,
                       u"Write binary keys in hex or base64, as the receiver expects them."_s);
    }
    return Secret(deepCopy(text));
}

Secret Secret::generate() {
    std::array<char, kGeneratedBytes> random{};
    if (RAND_bytes(reinterpret_cast<unsigned char *>(random.data()), int(random.size())) != 1) {
        qFatal("OpenSSL has no random bytes");
    }
    const Secret encoded(QByteArray::fromRawData(random.data(), qsizetype(random.size())).toBase64());
    OPENSSL_cleanse(random.data(), random.size());
    QByteArray text;
    text.reserve(encoded.bytes().size() + 6);
    text.append("whsec_").append(encoded.bytes());
    return Secret(std::move(text));
}

bool Secret::operator==(const Secret &other) const {
    return m_bytes.size() == other.m_bytes.size() &&
           CRYPTO_memcmp(m_bytes.constData(), other.m_bytes.constData(), size_t(m_bytes.size())) == 0;
}

void Secret::wipe() noexcept {
    // Writing to a shared buffer would make QByteArray copy it first: then there is nothing here to wipe.
    if (!m_bytes.isEmpty() && m_bytes.isDetached()) {
        OPENSSL_cleanse(m_bytes.data(), size_t(m_bytes.size()));
    }
    m_bytes.clear();
}

}  // namespace webhooks
