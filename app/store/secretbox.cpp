// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secretbox.h"

#include <QFile>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qsizetype kKeySize = 32;
constexpr qsizetype kNonceSize = 12;
constexpr qsizetype kTagSize = 16;
constexpr char kVersion = 1;
constexpr auto kFilePrefix = "leadhub-webhooks-key:1:";

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(size)) != 1)
        qFatal("The system's random generator failed.");
    return bytes;
}

const unsigned char *bytesOf(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes) {
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error locked() {
    return {ErrorCode::KeyMissing, u"The database's secrets are locked: its key is not here."_s,
            u"Name the key with --key-file, or bring it with `database key import`."_s};
}

Error unreadable() {
    return {ErrorCode::KeyMissing, u"A secret cannot be opened with this key."_s,
            u"Use the key this database was made with, or set the secret again."_s};
}

bool toDisk([[maybe_unused]] const QFile &file) {
#ifdef Q_OS_UNIX
    return fsync(file.handle()) == 0;
#else
    return true;
#endif
}

}  // namespace

DatabaseKey DatabaseKey::generate() {
    return {QString::fromLatin1(randomBytes(4).toHex()), Secret(randomBytes(kKeySize))};
}

QByteArray DatabaseKey::toFileContent() const {
    return kFilePrefix + id.toLatin1() + ':' + bytes.bytes().toBase64() + '\n';
}

Result<DatabaseKey> DatabaseKey::fromFileContent(const QByteArray &content) {
    const QByteArray line = content.trimmed();
    const QList<QByteArray> parts = line.split(':');
    const auto key = QByteArray::fromBase64Encoding(parts.value(3), QByteArray::AbortOnBase64DecodingErrors);
    if (!line.startsWith(kFilePrefix) || parts.size() != 4 || parts[2].size() != 8 || !key ||
        key.decoded.size() != kKeySize)
        return std::unexpected(Error{ErrorCode::BadFile, u"This is not a key of LeadHub Webhooks."_s,
                                     u"Take the file that `database key export` wrote."_s});
    return DatabaseKey{QString::fromLatin1(parts[2]), Secret(key.decoded)};
}

Result<void> writeKeyFile(const QString &path, const DatabaseKey &key) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::unexpected(Error{file.exists() ? ErrorCode::Conflict : ErrorCode::Permission,
                                     u"The key file %1 cannot be written: %2."_s.arg(path, file.errorString()),
                                     {}});
    const QByteArray content = key.toFileContent();
    // A database that wants a key which the disk has not kept is lost.
    if (file.write(content) == content.size() && file.flush() && toDisk(file))
        return {};
    const QString reason = file.errorString();
    file.remove();
    return std::unexpected(Error{ErrorCode::Io, u"The key file %1 cannot be written: %2."_s.arg(path, reason), {}});
}

Result<DatabaseKey> readKeyFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{file.exists() ? ErrorCode::Permission : ErrorCode::NotFound,
                                     u"The key file %1 cannot be read: %2."_s.arg(path, file.errorString()),
                                     u"Name the key with --key-file, or bring it with `database key import`."_s});
    auto key = DatabaseKey::fromFileContent(file.read(1024));
    if (!key)
        key.error().message = path % u": "_s % key.error().message;
    return key;
}

SecretBox::SecretBox(DatabaseKey key, QString databaseId)
    : m_key(std::move(key)), m_databaseId(std::move(databaseId)) {}

QByteArray SecretBox::associatedData(qint64 webhookId, Purpose purpose) const {
    static constexpr std::array kPurposes{"secret", "previous_secret", "headers", "key_check"};
    return m_databaseId.toUtf8() + '/' + QByteArray::number(webhookId) + '/' + kPurposes[static_cast<size_t>(purpose)] +
           '/' + m_key->id.toLatin1();
}

Result<QByteArray> SecretBox::seal(const QByteArray &plain, qint64 webhookId, Purpose purpose) const {
    if (!m_key)
        return std::unexpected(locked());
    const QByteArray nonce = randomBytes(kNonceSize);
    const QByteArray aad = associatedData(webhookId, purpose);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(kTagSize, Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    const bool sealed =
        EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key->bytes.bytes()), bytesOf(nonce), nullptr) ==
            1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(aad), static_cast<int>(aad.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), bytesOf(cipher), &length, bytesOf(plain), static_cast<int>(plain.size())) ==
            1 &&
        EVP_EncryptFinal_ex(context.get(), bytesOf(cipher) + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kTagSize, tag.data()) == 1;
    if (!sealed)
        return std::unexpected(Error{ErrorCode::Internal, u"Encrypting a secret failed."_s, {}});
    return kVersion + nonce + cipher + tag;
}

Result<Secret> SecretBox::open(const QByteArray &sealed, qint64 webhookId, Purpose purpose) const {
    if (!m_key)
        return std::unexpected(locked());
    const qsizetype size = sealed.size() - 1 - kNonceSize - kTagSize;
    if (size < 0 || sealed[0] != kVersion)
        return std::unexpected(unreadable());
    const QByteArray nonce = sealed.mid(1, kNonceSize);
    const QByteArray cipher = sealed.mid(1 + kNonceSize, size);
    QByteArray tag = sealed.last(kTagSize);
    const QByteArray aad = associatedData(webhookId, purpose);
    QByteArray plain(size, Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    const bool opened =
        EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(m_key->bytes.bytes()), bytesOf(nonce), nullptr) ==
            1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(aad), static_cast<int>(aad.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(plain), &length, bytesOf(cipher), static_cast<int>(size)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kTagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + length, &length) == 1;
    if (!opened) {
        OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
        return std::unexpected(unreadable());
    }
    Secret secret(plain);
    OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
    return secret;
}

}  // namespace webhooks
