// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QByteArray kCheckText = "leadhub-webhooks";

Error wrongKey(const QString &path, const QString &found, const QString &wanted) {
    return {ErrorCode::KeyMissing, u"%1 holds the key %2, but this database wants %3."_s.arg(path, found, wanted),
            u"Name the right key with --key-file."_s};
}

bool opensCheck(const DatabaseKey &key, const QString &databaseId, const QString &check) {
    const SecretBox box(key, databaseId);
    const auto opened = box.open(QByteArray::fromBase64(check.toLatin1()), 0, SecretBox::Purpose::KeyCheck);
    return opened && opened->bytes() == kCheckText;
}

}  // namespace

QString Store::keyPath() const {
    if (!m_places.keyFile.isEmpty())
        return m_places.keyFile;
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (!credentials.isEmpty() && QFileInfo::exists(credentials % u"/master.key"_s))
        return credentials % u"/master.key"_s;
    return m_places.configFolder % u"/keys/"_s % m_databaseId % u".key"_s;
}

Result<void> Store::findKey() {
    const auto wanted = m_settings.value(u"key-id"_s);
    const auto check = m_settings.value(u"key-check"_s);
    if (!wanted || !check)
        return std::unexpected(wanted ? check.error() : wanted.error());
    if (!*wanted)
        return {};
    m_wantedKeyId = **wanted;
    m_keyPath = keyPath();
    auto key = readKeyFile(m_keyPath);
    if (!key) {
        // A key that was named must be there; one that is merely expected leaves the database usable but locked.
        m_locked = true;
        if (!m_places.keyFile.isEmpty())
            return std::unexpected(key.error());
        return {};
    }
    if (key->id != m_wantedKeyId || !opensCheck(*key, m_databaseId, check->value_or(QString()))) {
        m_locked = true;
        if (!m_places.keyFile.isEmpty())
            return std::unexpected(wrongKey(m_keyPath, key->id, m_wantedKeyId));
        return {};
    }
    m_box = SecretBox(*std::move(key), m_databaseId);
    m_locked = false;
    return {};
}

Result<void> Store::storeKeyFacts(const SecretBox &box) {
    const auto check = box.seal(kCheckText, 0, SecretBox::Purpose::KeyCheck);
    if (!check)
        return std::unexpected(check.error());
    m_database->statement("INSERT OR REPLACE INTO settings VALUES ('key-id', ?)").run(box.keyId());
    m_database->statement("INSERT OR REPLACE INTO settings VALUES ('key-check', ?)")
        .run(QString::fromLatin1(check->toBase64()));
    return {};
}

Result<void> Store::ensureKey() {
    if (!m_box.isLocked())
        return {};
    if (!m_wantedKeyId.isEmpty())
        return std::unexpected(Error{ErrorCode::KeyMissing,
                                     u"The database's secrets are locked: the key %1 is not here."_s.arg(m_wantedKeyId),
                                     u"Name the key with --key-file, or bring it with `database key import`."_s});
    const QString path = keyPath();
    DatabaseKey key;
    if (QFileInfo::exists(path)) {
        auto existing = readKeyFile(path);
        if (!existing)
            return std::unexpected(existing.error());
        key = *std::move(existing);
    } else {
        key = DatabaseKey::generate();
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const auto written = writeKeyFile(path, key); !written)
            return written;
    }
    const SecretBox box(key, m_databaseId);
    const auto stored = m_database->write([&]() -> Result<void> { return storeKeyFacts(box); });
    if (!stored)
        return stored;
    return findKey();
}

Result<DatabaseKey> Store::exportKey() const {
    if (m_wantedKeyId.isEmpty())
        return std::unexpected(Error{ErrorCode::NotFound, u"This database has no key yet: it holds no secret."_s, {}});
    auto key = readKeyFile(m_keyPath);
    if (key && key->id != m_wantedKeyId)
        return std::unexpected(wrongKey(m_keyPath, key->id, m_wantedKeyId));
    return key;
}

Result<void> Store::importKey(const DatabaseKey &key) {
    const auto check = m_settings.value(u"key-check"_s);
    if (!check)
        return std::unexpected(check.error());
    if (m_wantedKeyId.isEmpty())
        return std::unexpected(Error{ErrorCode::Conflict, u"This database wants no key: it holds no secret."_s, {}});
    if (key.id != m_wantedKeyId || !opensCheck(key, m_databaseId, check->value_or(QString())))
        return std::unexpected(wrongKey(u"The file"_s, key.id, m_wantedKeyId));
    const QString path = keyPath();
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (const auto old = readKeyFile(path); !old || !(old->bytes == key.bytes)) {
        if (QFileInfo::exists(path) && !QFile::rename(path, path % u".old"_s))
            return std::unexpected(Error{ErrorCode::Permission, u"%1 cannot be moved aside."_s.arg(path), {}});
        if (const auto written = writeKeyFile(path, key); !written)
            return written;
    }
    return findKey();
}

Result<DatabaseKey> Store::rekey() {
    if (m_box.isLocked())
        return std::unexpected(Error{ErrorCode::KeyMissing, u"The old key is needed to change the key."_s,
                                     u"Bring it with `database key import`."_s});
    const DatabaseKey key = DatabaseKey::generate();
    const SecretBox box(key, m_databaseId);
    const QString path = keyPath();
    const QString fresh = path % u".new"_s;
    QFile::remove(fresh);
    if (const auto written = writeKeyFile(fresh, key); !written)
        return std::unexpected(written.error());
    const auto sealed = m_database->write([&]() -> Result<void> {
        if (const auto again = sealAgain(box); !again)
            return again;
        return storeKeyFacts(box);
    });
    if (!sealed) {
        QFile::remove(fresh);
        return std::unexpected(sealed.error());
    }
    QFile::remove(path % u".old"_s);
    if (!QFile::rename(path, path % u".old"_s) || !QFile::rename(fresh, path))
        return std::unexpected(Error{ErrorCode::Io,
                                     u"The new key is in %1 but could not be moved to %2."_s.arg(fresh, path),
                                     u"Move it there by hand: it is the key from now on."_s});
    if (const auto found = findKey(); !found)
        return std::unexpected(found.error());
    return key;
}

Result<void> Store::sealAgain(const SecretBox &box) {
    struct Column {
        const char *select;
        const char *update;
        SecretBox::Purpose purpose;
    };
    for (const Column &column :
         {Column{"SELECT id, secret FROM webhooks WHERE secret IS NOT NULL",
                 "UPDATE webhooks SET secret = ? WHERE id = ?", SecretBox::Purpose::Secret},
          Column{"SELECT id, previous_secret FROM webhooks WHERE previous_secret IS NOT NULL",
                 "UPDATE webhooks SET previous_secret = ? WHERE id = ?", SecretBox::Purpose::PreviousSecret},
          Column{"SELECT id, headers FROM webhooks WHERE headers IS NOT NULL",
                 "UPDATE webhooks SET headers = ? WHERE id = ?", SecretBox::Purpose::Headers}}) {
        QList<QPair<qint64, QByteArray>> rows;
        {
            Statement row = m_database->statement(column.select);
            row.run();
            while (row.next())
                rows.append({row.integer(0), row.blob(1)});
        }
        for (const auto &[id, blob] : std::as_const(rows)) {
            const auto plain = m_box.open(blob, id, column.purpose);
            if (!plain)
                return std::unexpected(plain.error());
            const auto sealed = box.seal(plain->bytes(), id, column.purpose);
            if (!sealed)
                return std::unexpected(sealed.error());
            m_database->statement(column.update).run(*sealed, id);
        }
    }
    return {};
}

}  // namespace webhooks
