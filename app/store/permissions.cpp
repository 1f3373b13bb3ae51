// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/permissions.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr auto kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto kOthers = QFileDevice::ReadOther | QFileDevice::WriteOther;
constexpr auto kGroup = QFileDevice::ReadGroup | QFileDevice::WriteGroup;

/// Its log and the log's index, as far as they are there.
QList<QFileInfo> logOf(const QString &path) {
    QList<QFileInfo> files{QFileInfo(QString(path % u"-wal"_s)), QFileInfo(QString(path % u"-shm"_s))};
    files.removeIf([](const QFileInfo &file) { return !file.exists(); });
    return files;
}

/// Whether what is made in a folder gets the folder's group, not that of whoever makes it.
bool handsOnItsGroup([[maybe_unused]] const QString &folder) {
#ifdef Q_OS_UNIX
    struct stat facts{};
    return stat(QFile::encodeName(folder).constData(), &facts) == 0 && (facts.st_mode & S_ISGID) != 0;
#else
    return true;
#endif
}

QStringList sharingProblems(const QFileInfo &file) {
    const QFileInfo folder(file.absolutePath());
    QStringList problems;
    if (folder.groupId() != file.groupId())
        problems.append(u"its folder %1 belongs to another group; `chgrp` makes them one"_s.arg(folder.filePath()));
    if (!folder.permission(QFileDevice::WriteGroup | QFileDevice::ExeGroup) || !handsOnItsGroup(folder.filePath()))
        problems.append(
            u"the group can write it, but its folder %1 does not share what is made in it; `chmod g+rwxs` ends that"_s
                .arg(folder.filePath()));
    const QList<QFileInfo> log = logOf(file.filePath());
    for (const QFileInfo &part : log) {
        if (!part.permission(kGroup) || part.groupId() != file.groupId())
            problems.append(u"the group cannot write %1; `chgrp` and `chmod g+rw` end that"_s.arg(part.filePath()));
    }
    return problems;
}

}  // namespace

QStringList permissionProblems(const QString &path) {
    const QFileInfo file(path);
    QStringList problems;
    if (file.permissions() & kOthers)
        problems.append(u"everybody on this machine can open %1; `chmod o-rwx` ends that"_s.arg(path));
    if (!file.isWritable())
        problems.append(u"this user cannot write %1"_s.arg(path));
    const QList<QFileInfo> log = logOf(path);
    for (const QFileInfo &part : log) {
        if (!part.isWritable())
            problems.append(u"this user cannot write %1; `chmod u+rw` ends that"_s.arg(part.filePath()));
    }
    if (const QFileInfo folder(file.absolutePath()); !folder.isWritable())
        problems.append(u"this user cannot write its folder %1, where its log has to be"_s.arg(folder.filePath()));
    if (file.permission(kGroup))
        problems += sharingProblems(file);
    for (QString &problem : problems)
        problem.prepend(u"permissions: "_s);
    return problems;
}

void alignLogPermissions(const QString &path) {
    constexpr auto kAll = kOwner | kGroup | kOthers;
    const QFileDevice::Permissions wanted = QFile::permissions(path) & kAll;
    if (!(wanted & QFileDevice::WriteOwner))
        return;
    const QList<QFileInfo> log = logOf(path);
    for (const QFileInfo &part : log) {
        if ((part.permissions() & kAll) != wanted)
            QFile::setPermissions(part.filePath(), wanted);
    }
}

}  // namespace webhooks
