// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dispatch/spacewatch.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace webhooks {

namespace {

/// What this process may use; as much as there can be when that cannot be told.
qint64 freeBytes(const QString &path) {
    std::error_code failed;
    const auto space = std::filesystem::space(path.toStdU16String(), failed);
    constexpr auto kMost = std::numeric_limits<qint64>::max();
    return failed ? kMost : static_cast<qint64>(std::min<std::uintmax_t>(space.available, kMost));
}

}  // namespace

SpaceWatch::SpaceWatch(QString path, qint64 minimum, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_minimum(minimum) {
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &SpaceWatch::look);
}

void SpaceWatch::start() {
    m_timer.start();
    look();
}

void SpaceWatch::setMinimum(qint64 minimum) {
    if (minimum == m_minimum)
        return;
    m_minimum = minimum;
    if (m_timer.isActive())
        look();
}

void SpaceWatch::look() {
    const qint64 free = freeBytes(m_path);
    if (!m_isLow && free < m_minimum) {
        m_isLow = true;
        emit low(free);
    } else if (m_isLow && free >= m_minimum + m_minimum / 8) {
        m_isLow = false;
        emit enough();
    }
}

}  // namespace webhooks
