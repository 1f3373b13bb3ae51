// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>
#include <vector>

namespace webhooks::ui {

/// The ids of a list of deliveries, newest first, without doubles. Growing at either end costs nothing that depends on
/// the length: 10 million ids are 80 MB.
class LogIds final {
public:
    qsizetype size() const { return std::ssize(m_newer) + std::ssize(m_older); }
    bool isEmpty() const { return size() == 0; }
    qint64 at(qsizetype row) const;
    /// Where the id is; nothing when it is not in the list.
    std::optional<qsizetype> rowOf(qint64 id) const;
    /// The row of the first id that is not above `id`.
    qsizetype rowFor(qint64 id) const;
    QList<qint64> mid(qsizetype row, qsizetype count) const;

    void clear();
    /// Both lists newest first; all of them below, or above, what is in the list.
    void append(const QList<qint64> &older);
    void prepend(const QList<qint64> &newer);
    void insert(qint64 id);
    void remove(qsizetype row, qsizetype count);

private:
    qsizetype newerCount() const { return static_cast<qsizetype>(m_newer.size()); }

    std::vector<qint64> m_newer;  ///< ascending: the list's first rows, from the back
    std::vector<qint64> m_older;  ///< descending
};

}  // namespace webhooks::ui
