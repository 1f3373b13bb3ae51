// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/commitwatcher.h"

#include "store/database.h"

#include <QFile>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr std::array kLookAfterMs{0, 1, 1, 2, 2, 4, 8, 16, 32, 64, 128, 256};
constexpr int kPollMs = 1'000;
constexpr int kPollWithoutNotificationsMs = 100;

}  // namespace

CommitWatcher::CommitWatcher(Database &database, QObject *parent) : QObject(parent), m_database(database) {
    m_soon.setSingleShot(true);
    m_soon.setTimerType(Qt::PreciseTimer);
    connect(&m_soon, &QTimer::timeout, this, &CommitWatcher::look);
    connect(&m_poll, &QTimer::timeout, this, &CommitWatcher::poll);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &CommitWatcher::fileChanged);
}

void CommitWatcher::start() {
    m_version = m_database.dataVersion().value_or(0);
#ifdef Q_OS_WIN
    const bool notifies = false;
#else
    const bool notifies = !m_database.isOnNetwork();
#endif
    if (notifies) {
        m_walPath = m_database.path() % u"-wal"_s;
        watchFile();
    }
    m_poll.start(notifies ? kPollMs : kPollWithoutNotificationsMs);
}

void CommitWatcher::watchFile() {
    if (!m_walPath.isEmpty() && m_watcher.files().isEmpty() && QFile::exists(m_walPath))
        m_watcher.addPath(m_walPath);
}

void CommitWatcher::poll() {
    watchFile();
    if (hasChanged())
        emit committed();
}

void CommitWatcher::fileChanged() {
    watchFile();
    m_step = 0;
    m_soon.start(kLookAfterMs[0]);
}

void CommitWatcher::look() {
    // Looking goes on after a change: the notification may have been the next writer's, who is not done yet.
    const bool changed = hasChanged();
    m_step = changed ? 1 : m_step + 1;
    if (m_step < static_cast<int>(kLookAfterMs.size()))
        m_soon.start(kLookAfterMs[static_cast<size_t>(m_step)]);
    if (changed)
        emit committed();
}

bool CommitWatcher::hasChanged() {
    const auto version = m_database.dataVersion();
    if (const bool wasFailing = std::exchange(m_failing, !version); m_failing && !wasFailing)
        emit failed();
    if (!version || *version == m_version)
        return false;
    m_version = *version;
    return true;
}

}  // namespace webhooks
