// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/janitor.h"

#include "store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kJumpMs = 10'000;
constexpr int kTidyEveryMs = 60'000;
constexpr int kTidyAgainMs = 20;
constexpr int kSliceAgainMs = 20;
constexpr qint64 kDistantPerSlice = 1'000;
constexpr int kMissedBeats = 4;
constexpr int kEventsPerSlice = 100;
constexpr int kPagesPerSlice = 256;

/// Machine, boot and pid namespace: within one of these, a pid names a process.
QString pidRealm() {
    QFile boot(u"/proc/sys/kernel/random/boot_id"_s);
    const QString bootId = boot.open(QIODevice::ReadOnly) ? QString::fromLatin1(boot.readAll().trimmed())
                                                          : QString::fromLatin1(QSysInfo::bootUniqueId());
    return QString::fromLatin1(QSysInfo::machineUniqueId()) % u'/' % bootId % u'/' %
           QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
}

/// When the process began, so that a number used again is not taken for the old process; empty when there is no such
/// process.
QString startOf(qint64 pid) {
#ifdef Q_OS_LINUX
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    // proc(5): field 22, counted after the parenthesised name, which may hold anything.
    const QByteArray line = stat.readAll();
    return QString::fromLatin1(line.mid(line.lastIndexOf(')') + 2).split(' ').value(19));
#elif defined(Q_OS_UNIX)
    return kill(static_cast<pid_t>(pid), 0) == 0 ? u"running"_s : QString();
#else
    return pid > 0 ? u"running"_s : QString();
#endif
}

}  // namespace

Janitor::Janitor(Store &store, Clock clock, JanitorOptions options, QObject *parent)
    : QObject(parent), m_store(store), m_clock(std::move(clock)), m_options(std::move(options)), m_realm(pidRealm()) {
    m_lookAgain.setSingleShot(true);
    connect(&m_lookAgain, &QTimer::timeout, this, &Janitor::lookAtOthers);
    connect(&m_beat, &QTimer::timeout, this, &Janitor::beat);
    m_tidy.setSingleShot(true);
    connect(&m_tidy, &QTimer::timeout, this, &Janitor::tidy);
}

QString Janitor::processIdentity() {
    const qint64 pid = QCoreApplication::applicationPid();
    return pidRealm() % u'/' % QString::number(pid) % u'/' % startOf(pid);
}

DispatcherRow Janitor::thisProcess(const QString &kind, qint64 now) {
    DispatcherRow row;
    row.kind = kind;
    row.host = QSysInfo::machineHostName();
    row.process = processIdentity();
    row.pid = QCoreApplication::applicationPid();
    row.version = QStringLiteral(WEBHOOKS_VERSION);
    row.startedAt = now;
    return row;
}

Result<qint64> Janitor::start() {
    const auto id = m_store.dispatchers().add(thisProcess(m_options.kind, m_clock.wall()));
    if (!id)
        return id;
    m_id = *id;
    m_wallLead = m_clock.wall() - m_clock.monotonic();
    m_lastLook = m_clock.monotonic();
    pullInDistant();
    lookAtOthers();
    m_beat.start(static_cast<int>(m_options.beatMs));
    m_tidy.start(kTidyAgainMs);
    return id;
}

void Janitor::stop() {
    m_beat.stop();
    m_lookAgain.stop();
    m_tidy.stop();
    if (const auto removed = m_store.dispatchers().remove(m_id); !removed)
        emit failed(removed.error());
}

void Janitor::setRetention(qint64 ageMs, qint64 bytes) {
    m_options.retentionAgeMs = ageMs;
    m_options.retentionBytes = bytes;
}

void Janitor::beat() {
    const auto alive = m_store.dispatchers().beat(m_id, m_clock.wall());
    if (!alive) {
        emit failed(alive.error());
        return;
    }
    if (!*alive) {
        const auto id = m_store.dispatchers().add(thisProcess(m_options.kind, m_clock.wall()));
        if (!id) {
            emit failed(id.error());
            return;
        }
        m_id = *id;
        emit registeredAgain(m_id);
    }
    noticeJump();
    lookAtOthers();
}

void Janitor::noticeJump() {
    const qint64 lead = m_clock.wall() - m_clock.monotonic();
    const qint64 jump = lead - std::exchange(m_wallLead, lead);
    if (std::abs(jump) < kJumpMs)
        return;
    pullInDistant();
    emit clockJumped(jump);
}

void Janitor::pullInDistant() {
    const auto pulled = m_store.claims().pullInDistant(m_clock.wall());
    if (!pulled) {
        emit failed(pulled.error());
        return;
    }
    if (*pulled > 0)
        emit pulledIn(*pulled);
    if (*pulled >= kDistantPerSlice)
        QTimer::singleShot(kSliceAgainMs, this, &Janitor::pullInDistant);
}

Janitor::Verdict Janitor::judge(const DispatcherRow &row) {
    if (row.process.startsWith(m_realm % u'/') &&
        row.process != QString(m_realm % u'/' % QString::number(row.pid) % u'/' % startOf(row.pid)))
        return Verdict::Dead;
    const qint64 now = m_clock.monotonic();
    const auto seen = m_seen.constFind(row.id);
    if (seen == m_seen.constEnd() || seen->heartbeat != row.heartbeat) {
        m_seen.insert(row.id, {row.heartbeat, now});
        return Verdict::Alive;
    }
    return now - seen->since >= m_options.leaseMs ? Verdict::Dead : Verdict::Alive;
}

void Janitor::lookAtOthers() {
    const auto rows = m_store.dispatchers().all();
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    // After a standstill of this process, or of the whole machine, nobody else's counter can be blamed for it.
    const qint64 now = m_clock.monotonic();
    if (now - std::exchange(m_lastLook, now) > kMissedBeats * m_options.beatMs)
        m_seen.clear();
    int live = 1;
    qint64 taken = 0;
    QSet<qint64> present;
    for (const DispatcherRow &row : *rows) {
        if (row.id == m_id)
            continue;
        present.insert(row.id);
        if (judge(row) == Verdict::Alive) {
            live += row.kind == "command"_L1 ? 0 : 1;
            continue;
        }
        const auto slice = m_store.claims().rescue(row.id, m_clock.wall());
        if (!slice) {
            emit failed(slice.error());
            break;
        }
        taken += *slice;
    }
    m_seen.removeIf([&](const auto &entry) { return !present.contains(entry.key()); });
    if (taken > 0) {
        m_lookAgain.start(kSliceAgainMs);
        emit rescued(taken);
    }
    emit dispatchersCounted(live);
}

Result<qint64> Janitor::tidySlice() {
    const qint64 now = m_clock.wall();
    Retention &retention = m_store.retention();
    if (const auto cancelled = retention.cancelOrphans(now); !cancelled || *cancelled > 0)
        return cancelled;
    if (const auto erased = retention.eraseMarked(kEventsPerSlice); !erased || *erased > 0)
        return erased;
    if (const auto old = retention.pruneBefore(now - m_options.retentionAgeMs, kEventsPerSlice); !old || *old > 0)
        return old;
    if (m_options.retentionBytes > 0)
        return retention.pruneToSize(m_options.retentionBytes, kEventsPerSlice);
    return 0;
}

void Janitor::tidy() {
    const qint64 started = m_clock.monotonic();
    const auto slice = tidySlice();
    if (!slice) {
        emit failed(slice.error());
        m_tidy.start(kTidyEveryMs);
        return;
    }
    if (*slice > 0) {
        const qint64 held = m_clock.monotonic() - started;
        m_tidy.start(static_cast<int>(std::clamp<qint64>(held, kTidyAgainMs, kTidyEveryMs)));
        m_mentionsGone = true;
        emit pruned(*slice);
        return;
    }
    if (std::exchange(m_mentionsGone, false))
        (void)m_store.retention().forgetFormerWebhooks();
    (void)m_store.retention().shrink(kPagesPerSlice);
    pullInDistant();
    m_tidy.start(kTidyEveryMs);
}

}  // namespace webhooks
