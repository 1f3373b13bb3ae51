// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/actor.h"

#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>

#include <array>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QString systemUser() {
#ifdef Q_OS_UNIX
    const uid_t id = geteuid();
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> buffer{};
    if (getpwuid_r(id, &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return QString::number(id);
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

}  // namespace

Actor thisActor(ActingProgram program) {
    const QString user = systemUser();
    const QString caller = qEnvironmentVariable("SUDO_USER");
    const bool isSomebodyElse = !caller.isEmpty() && caller != user;
    return {isSomebodyElse ? u"%1 (as %2)"_s.arg(caller, user) : user, QSysInfo::machineHostName(), program};
}

}  // namespace webhooks
