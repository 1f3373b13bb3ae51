// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/auditwrite.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QByteArray kCheckText = "leadhub-webhooks";

/// QFile::rename() never replaces a file.
bool moveOver(const QString &from, const QString &to) {
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

Error wrongKey(const QString &path, const QString &found, const QString &wanted) {
    const QString text = found == wanted ? u"%1 holds a key named %2, but not the one this database wants."_s
                                         : u"%1 holds the key %2, but this database wants %3."_s;
    return {ErrorCode::KeyMissing, found == wanted ? text.arg(path, found) : text.arg(path, found, wanted),
            u"Name the right key with --key-file, or bring it with `database key import`."_s};
}

Error missingKey(const QString &wanted, const QString &path) {
    return {ErrorCode::KeyMissing, u"The key %1 is not at %2."_s.arg(wanted, path),
            u"Name it with --key-file, or bring it with `database key import`."_s};
}

bool opensCheck(const DatabaseKey &key, const QString &databaseId, const QString &check) {
    const SecretBox box(key, databaseId);
    const auto opened = box.open(QByteArray::fromBase64(check.toLatin1()), 0, SecretBox::Purpose::KeyCheck);
    return opened && opened->bytes() == kCheckText;
}

/// Where a key that was replaced stays: backups made before still want it.
QString formerPath(const QString &path, const QString &keyId) {
    return path % u'.' % keyId % u".old"_s;
}

/// Writes the key where it belongs; another one that is there is kept.
Result<void> putKeyFile(const QString &path, const DatabaseKey &key) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto there = readKeyFile(path);
    if (there && there->bytes == key.bytes)
        return {};
    if (QFileInfo::exists(path) && !moveOver(path, formerPath(path, there ? there->id : u"unknown"_s)))
        return std::unexpected(Error{ErrorCode::Permission, u"%1 cannot be moved aside."_s.arg(path), {}});
    return writeKeyFile(path, key);
}

/// Keeps the key at `path`, unless another process has already put the new one there. By a copy, so that there is no
/// moment without a key in its place.
bool keepOldKey(const QString &path, const QString &newId) {
    if (!QFileInfo::exists(path))
        return true;
    const QString copy = u"%1.old.%2"_s.arg(path).arg(QCoreApplication::applicationPid());
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        return false;
    const auto key = readKeyFile(copy);
    if (key && key->id == newId)
        return QFile::remove(copy);
    return moveOver(copy, formerPath(path, key ? key->id : u"unknown"_s));
}

/// Where a new key waits until the database wants it.
QString freshPath(const QString &path, const QString &keyId) {
    return path % u'.' % keyId % u".new"_s;
}

/// All that wait so: none but this change's own can be wanted once it is committed.
QFileInfoList freshKeys(const QString &path) {
    const QFileInfo file(path);
    return file.dir().entryInfoList({file.fileName() % u".*.new"_s}, QDir::Files);
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
    finishRekey();
    auto key = readKeyFile(m_keyPath);
    if (!key && m_keyPath != keyPath()) {
        // Another process has put it in its place meanwhile.
        m_keyPath = keyPath();
        key = readKeyFile(m_keyPath);
    }
    // A backup from before a change of the key, or the database itself after such a backup got its key back.
    const QString former = formerPath(m_keyPath, m_wantedKeyId);
    if ((!key || key->id != m_wantedKeyId) && QFileInfo::exists(former)) {
        m_keyPath = former;
        key = readKeyFile(former);
    }
    if (!key) {
        m_box = {};
        // A key that was named must be there; one that is merely expected leaves the database usable but locked.
        m_lock = key.error().code == ErrorCode::NotFound ? missingKey(m_wantedKeyId, m_keyPath) : key.error();
        if (!m_places.keyFile.isEmpty())
            return std::unexpected(key.error());
        return {};
    }
    if (key->id != m_wantedKeyId || !opensCheck(*key, m_databaseId, check->value_or(QString()))) {
        m_box = {};
        m_lock = wrongKey(m_keyPath, key->id, m_wantedKeyId);
        if (!m_places.keyFile.isEmpty())
            return std::unexpected(*m_lock);
        return {};
    }
    m_box = SecretBox(*std::move(key), m_databaseId);
    m_lock.reset();
    return {};
}

Result<bool> Store::lookForKey() {
    const auto wanted = m_settings.value(u"key-id"_s);
    if (!wanted)
        return std::unexpected(wanted.error());
    const QString known = m_wantedKeyId;
    const auto lockBefore = m_lock;
    if (!isLocked() && wanted->value_or(QString()) == known)
        return false;
    const auto found = findKey();
    if (!found && !isLocked())
        return std::unexpected(found.error());
    return m_wantedKeyId != known || m_lock != lockBefore;
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
    const auto stored = m_database->write([&]() -> Result<void> {
        auditKey(AuditAction::KeyMade, key.id);
        return storeKeyFacts(box);
    });
    if (!stored)
        return stored;
    return findKey();
}

Result<DatabaseKey> Store::readKey() const {
    if (m_wantedKeyId.isEmpty())
        return std::unexpected(Error{ErrorCode::NotFound, u"This database has no key yet: it holds no secret."_s, {}});
    auto key = readKeyFile(m_keyPath);
    if (key && key->id != m_wantedKeyId)
        return std::unexpected(wrongKey(m_keyPath, key->id, m_wantedKeyId));
    return key;
}

Result<DatabaseKey> Store::exportKey() {
    auto key = readKey();
    if (!key)
        return key;
    const auto told = m_database->write([&] { auditKey(AuditAction::KeyExported, key->id); });
    return told ? key : std::unexpected(told.error());
}

void Store::auditKey(AuditAction action, const QString &keyId) {
    writeAudit(*m_database, {.action = action, .subject = keyId});
}

Result<void> Store::importKey(const DatabaseKey &key) {
    const auto check = m_settings.value(u"key-check"_s);
    if (!check)
        return std::unexpected(check.error());
    if (m_wantedKeyId.isEmpty())
        return std::unexpected(Error{ErrorCode::Conflict, u"This database wants no key: it holds no secret."_s, {}});
    if (key.id != m_wantedKeyId || !opensCheck(key, m_databaseId, check->value_or(QString())))
        return std::unexpected(wrongKey(u"The file"_s, key.id, m_wantedKeyId));
    const auto imported = m_database->write([&]() -> Result<void> {
        auditKey(AuditAction::KeyImported, key.id);
        return putKeyFile(keyPath(), key);
    });
    return imported ? findKey() : imported;
}

Result<DatabaseKey> Store::rekey() {
    if (m_box.isLocked())
        return std::unexpected(Error{ErrorCode::KeyMissing, u"The old key is needed to change the key."_s,
                                     u"Bring it with `database key import`."_s});
    const DatabaseKey key = DatabaseKey::generate();
    const SecretBox box(key, m_databaseId);
    const QString path = keyPath();
    const QString fresh = freshPath(path, key.id);
    if (const auto written = writeKeyFile(fresh, key); !written)
        return std::unexpected(written.error());
    QFileInfoList useless;
    const auto sealed = m_database->write([&]() -> Result<void> {
        if (const auto same = checkKeyInUse(); !same)
            return same;
        // Nobody else can commit a change meanwhile, and what they prepared begins with the key that is replaced here.
        useless = freshKeys(path);
        auditKey(AuditAction::KeyReplaced, key.id);
        if (const auto again = sealAgain(box); !again)
            return again;
        return storeKeyFacts(box);
    });
    if (!sealed) {
        QFile::remove(fresh);
        return std::unexpected(sealed.error());
    }
    if (const auto found = findKey(); !found)
        return std::unexpected(found.error());
    for (const QFileInfo &one : std::as_const(useless)) {
        if (one.fileName() != QFileInfo(fresh).fileName())
            QFile::remove(one.filePath());
    }
    if (QFileInfo::exists(fresh))
        return std::unexpected(Error{ErrorCode::Io,
                                     u"The new key is in %1 but could not be moved to %2."_s.arg(fresh, path),
                                     u"Move it there by hand: it is the key from now on."_s});
    return key;
}

/// Another process may have changed the key since this one read it.
Result<void> Store::checkKeyInUse() {
    Statement row = m_database->statement("SELECT value FROM settings WHERE name = 'key-id'");
    if (row.run().next() && row.text(0) == m_box.keyId())
        return {};
    return std::unexpected(Error{ErrorCode::Conflict, u"Somebody else changed the key meanwhile."_s,
                                 u"Open the database again with the new key."_s});
}

/// Puts a new key in its place once the database wants it: after a rekey, also one that was cut off in between.
void Store::finishRekey() {
    const QString fresh = freshPath(m_keyPath, m_wantedKeyId);
    if (!QFileInfo::exists(fresh))
        return;
    if (!keepOldKey(m_keyPath, m_wantedKeyId) || !moveOver(fresh, m_keyPath))
        m_keyPath = fresh;
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
