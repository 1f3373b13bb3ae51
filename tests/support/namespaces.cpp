// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/namespaces.h"

#include <QFile>
#include <QProcess>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

bool put(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString systemError() {
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Who is not root can be it in a user namespace, where the system has them.
QString enter(int kinds) {
    const uid_t user = geteuid();
    const gid_t group = getegid();
    if (unshare(user == 0 ? kinds : kinds | CLONE_NEWUSER) != 0)
        return systemError();
    if (user != 0) {
        put(u"/proc/self/setgroups"_s, "deny");
        if (!put(u"/proc/self/uid_map"_s, "0 " + QByteArray::number(user) + " 1") ||
            !put(u"/proc/self/gid_map"_s, "0 " + QByteArray::number(group) + " 1"))
            return u"the user's number cannot be mapped"_s;
    }
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 ? QString() : systemError();
}

}  // namespace

QString enterOwnMounts() {
    return enter(CLONE_NEWNS);
}

QString enterOwnNetwork() {
    const QString problem = enter(CLONE_NEWNS | CLONE_NEWNET);
    if (!problem.isEmpty())
        return problem;
    return QProcess::execute(u"ip"_s, {u"link"_s, u"set"_s, u"lo"_s, u"up"_s}) == 0 ? QString() : u"no loopback"_s;
}

bool mountMemory(const QString &folder, const QString &size) {
    const QByteArray options = "size=" + size.toLatin1();
    return mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
}

bool mountFile(const QString &file, const QString &target) {
    return mount(QFile::encodeName(file).constData(), QFile::encodeName(target).constData(), nullptr, MS_BIND,
                 nullptr) == 0;
}

bool hideProcesses() {
    return mount("proc", "/proc", "proc", 0, "hidepid=2") == 0;
}

}  // namespace webhooks
