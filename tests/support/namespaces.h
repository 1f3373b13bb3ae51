// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace webhooks {

/// Moves this process, and what it starts from now on, into namespaces of its own: what it mounts, and its network,
/// nobody else sees, and they are gone with it. Root may; elsewhere the system decides. The reason why not, or nothing.
QString enterOwnMounts();
QString enterOwnNetwork();  ///< with own mounts; the loopback interface is up

/// In own mounts: a file system of `size` ("3m") in memory at `folder`; `file` seen at the place of `target`.
bool mountMemory(const QString &folder, const QString &size);
bool mountFile(const QString &file, const QString &target);
/// From now on no user sees another one's processes in /proc (proc(5), hidepid).
bool hideProcesses();

}  // namespace webhooks
