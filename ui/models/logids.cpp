// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/logids.h"

#include <algorithm>
#include <functional>

namespace webhooks::ui {

qint64 LogIds::at(qsizetype row) const {
    const qsizetype newer = newerCount();
    return row < newer ? m_newer[static_cast<size_t>(newer - 1 - row)] : m_older[static_cast<size_t>(row - newer)];
}

qsizetype LogIds::rowFor(qint64 id) const {
    if (!m_newer.empty() && id >= m_newer.front()) {
        const auto above = std::ranges::upper_bound(m_newer, id);
        return static_cast<qsizetype>(m_newer.end() - above);
    }
    const auto found = std::ranges::lower_bound(m_older, id, std::greater<>());
    return newerCount() + static_cast<qsizetype>(found - m_older.begin());
}

std::optional<qsizetype> LogIds::rowOf(qint64 id) const {
    const qsizetype row = rowFor(id);
    return row < size() && at(row) == id ? std::optional(row) : std::nullopt;
}

QList<qint64> LogIds::mid(qsizetype row, qsizetype count) const {
    QList<qint64> ids;
    const qsizetype end = std::min(size(), row + count);
    ids.reserve(std::max<qsizetype>(0, end - row));
    for (qsizetype i = row; i < end; ++i)
        ids.append(at(i));
    return ids;
}

void LogIds::clear() {
    m_newer = {};
    m_older = {};
}

void LogIds::append(const QList<qint64> &older) {
    m_older.insert(m_older.end(), older.begin(), older.end());
}

void LogIds::prepend(const QList<qint64> &newer) {
    m_newer.insert(m_newer.end(), newer.rbegin(), newer.rend());
}

void LogIds::insert(qint64 id) {
    const qsizetype row = rowFor(id);
    const qsizetype newer = newerCount();
    if (row < newer || (row == newer && m_older.empty()))
        m_newer.insert(m_newer.begin() + (newer - row), id);
    else
        m_older.insert(m_older.begin() + (row - newer), id);
}

void LogIds::remove(qsizetype row, qsizetype count) {
    const qsizetype newer = newerCount();
    const qsizetype end = row + count;
    if (end > newer) {
        const qsizetype first = std::max<qsizetype>(0, row - newer);
        m_older.erase(m_older.begin() + first, m_older.begin() + (end - newer));
    }
    if (row < newer)
        m_newer.erase(m_newer.begin() + (newer - std::min(end, newer)), m_newer.begin() + (newer - row));
}

}  // namespace webhooks::ui
