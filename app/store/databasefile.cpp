// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/databasefile.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kMostLogsAside = 9;

bool isNetworkFileSystem([[maybe_unused]] const QString &folder) {
#ifdef Q_OS_LINUX
    struct statfs facts{};
    if (statfs(QFile::encodeName(folder).constData(), &facts) != 0)
        return false;
    switch (static_cast<quint32>(facts.f_type)) {  // linux/magic.h
        case 0x6969:                               // NFS
        case 0x517b:                               // SMB
        case 0xfe534d42:                           // SMB2
        case 0xff534d42:                           // CIFS
        case 0x5346414f:                           // AFS
            return true;
        default:
            return false;
    }
#else
    return folder.startsWith("\\\\"_L1);
#endif
}

}  // namespace

DatabaseFile::DatabaseFile(QString path)
    : m_path(std::move(path)), m_onNetwork(isNetworkFileSystem(QFileInfo(m_path).absolutePath())) {}

bool DatabaseFile::isHidden(const QString &path) {
    std::error_code failed;
    (void)std::filesystem::status(QFileInfo(path).filesystemAbsoluteFilePath(), failed);
    return failed == std::errc::permission_denied;
}

std::optional<DatabaseFile::Identity> DatabaseFile::identityOf(const QString &path) {
#ifdef Q_OS_UNIX
    struct stat facts{};
    if (stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return Identity{facts.st_dev, facts.st_ino};
#else
    // Open files can neither be moved nor replaced.
    return QFile::exists(path) ? std::optional(Identity()) : std::nullopt;
#endif
}

void DatabaseFile::remember() {
    // File servers may number a file anew whenever it is looked at.
    if (!m_onNetwork)
        m_file = identityOf(m_path);
}

void DatabaseFile::rememberLog() {
    if (!m_onNetwork)
        m_log = identityOf(m_path % u"-wal"_s);
}

Result<void> DatabaseFile::check() {
    if (!m_file)
        return {};
    const auto found = identityOf(m_path);
    if (found == m_file)
        return {};
    if (!found)
        return std::unexpected(Error{ErrorCode::Moved,
                                     u"The database %1 was moved or deleted while it was open."_s.arg(m_path),
                                     u"Put it back, and everything goes on."_s});
    const QString aside = setLogAside();
    const QString log =
        aside.isEmpty() ? QString() : u" What the old file's write-ahead log held is in %1."_s.arg(aside);
    return std::unexpected(Error{ErrorCode::Replaced,
                                 u"Another file took the place of the database %1 while it was open."_s.arg(m_path),
                                 QString(u"Nothing is written to the old file any more; open the new one."_s % log)});
}

/// Where it is then; nothing when the file has a log of its own, or none.
QString DatabaseFile::setLogAside() {
    const QString log = m_path % u"-wal"_s;
    if (!m_log || identityOf(log) != m_log)
        return m_logAside;
    for (int number = 1; number <= kMostLogsAside && m_logAside.isEmpty(); ++number) {
        const QString aside = u"%1.replaced-%2"_s.arg(log).arg(number);
        if (QFile::rename(log, aside))
            m_logAside = aside;
    }
    if (!m_logAside.isEmpty())
        QFile::remove(m_path % u"-shm"_s);
    return m_logAside;
}

}  // namespace webhooks
