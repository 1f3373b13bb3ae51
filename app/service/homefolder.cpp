// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/homefolder.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace webhooks {

void restoreHome() {
#ifdef Q_OS_UNIX
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return;
    const passwd *user = getpwuid(geteuid());
    if (user && user->pw_dir && *user->pw_dir)
        qputenv("HOME", user->pw_dir);
#endif
}

}  // namespace webhooks
