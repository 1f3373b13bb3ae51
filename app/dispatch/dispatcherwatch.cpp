// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/dispatcherwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// Machine, boot and pid namespace: within one of these, a pid names a process.
QString pidRealm() {
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QString bootId = boot.open(QIODevice::ReadOnly) ? QString::fromLatin1(boot.readAll().trimmed())
                                                          : QString::fromLatin1(QSysInfo::bootUniqueId());
    return QString::fromLatin1(QSysInfo::machineUniqueId()) % u'/' % bootId % u'/' %
           QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
}

/// When the process began, so that a number used again is not taken for the old process; empty when that is not to be
/// seen.
QString startOf(qint64 pid) {
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    // proc(5): field 22, counted after the parenthesised name, which may hold anything.
    const QByteArray line = stat.readAll();
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(19));
#else
    return pid > 0 ? u"running"_s : QString();
#endif
}

/// Whether the process that began so has ended for certain. Another user's may hide how it began (hidepid), and refuse
/// signals.
bool hasEnded(qint64 pid, const QString &start) {
    const QString present = startOf(pid);
    if (!present.isEmpty() && present != start)
        return true;
#ifdef Q_OS_UNIX
    return kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH;
#else
    return false;
#endif
}

}  // namespace

DispatcherWatch::DispatcherWatch(qint64 leaseMs) : m_leaseMs(leaseMs), m_realm(pidRealm()) {}

bool DispatcherWatch::isAlive(const DispatcherRow &row, qint64 monotonicNow) {
    const QString here = m_realm % u'/' % QString::number(row.pid) % u'/';
    if (row.process.startsWith(here) && hasEnded(row.pid, row.process.sliced(here.size())))
        return false;
    const auto seen = m_seen.constFind(row.id);
    if (seen == m_seen.constEnd() || seen->heartbeat != row.heartbeat) {
        m_seen.insert(row.id, {row.heartbeat, monotonicNow});
        return true;
    }
    return monotonicNow - seen->since < m_leaseMs;
}

void DispatcherWatch::forgetAllBut(const QList<DispatcherRow> &rows) {
    QSet<qint64> present;
    for (const DispatcherRow &row : rows)
        present.insert(row.id);
    m_seen.removeIf([&](const auto &entry) { return !present.contains(entry.key()); });
}

QString DispatcherWatch::processIdentity() {
    const qint64 pid = QCoreApplication::applicationPid();
    return pidRealm() % u'/' % QString::number(pid) % u'/' % startOf(pid);
}

DispatcherRow DispatcherWatch::thisProcess(const QString &kind, qint64 now) {
    DispatcherRow row;
    row.kind = kind;
    row.host = QSysInfo::machineHostName();
    row.process = processIdentity();
    row.pid = QCoreApplication::applicationPid();
    row.version = QStringLiteral(WEBHOOKS_VERSION);
    row.startedAt = now;
    return row;
}

}  // namespace webhooks
