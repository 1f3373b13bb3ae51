// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QString>

#include <optional>

namespace webhooks {

/// A database's key for its secrets at rest: 256 bits, kept in a file outside the database.
struct DatabaseKey {
    QString id;  ///< 8 hex digits; the database says which key it wants
    Secret bytes;

    static DatabaseKey generate();
    /// One line: `leadhub-webhooks-key:1:<id>:<base64 of 32 bytes>`.
    QByteArray toFileContent() const;
    static Result<DatabaseKey> fromFileContent(const QByteArray &content);
};

/// Writes the key file, readable by its owner only (0600); refuses to replace an existing one.
Result<void> writeKeyFile(const QString &path, const DatabaseKey &key);
Result<DatabaseKey> readKeyFile(const QString &path);

/// Seals and opens secrets with AES-256-GCM: version byte, random 96-bit nonce, ciphertext, 128-bit tag (QUALITY.md,
/// "Keys"). What a secret belongs to is authenticated: a blob moved to another row, purpose or database does not open.
class SecretBox final {
public:
    enum class Purpose { Secret, PreviousSecret, Headers, KeyCheck };

    SecretBox() = default;  ///< locked: no key
    SecretBox(DatabaseKey key, QString databaseId);

    bool isLocked() const { return !m_key; }
    QString keyId() const { return m_key ? m_key->id : QString(); }
    Result<QByteArray> seal(const QByteArray &plain, qint64 webhookId, Purpose purpose) const;
    Result<Secret> open(const QByteArray &sealed, qint64 webhookId, Purpose purpose) const;

private:
    QByteArray associatedData(qint64 webhookId, Purpose purpose) const;

    std::optional<DatabaseKey> m_key;
    QString m_databaseId;
};

}  // namespace webhooks
