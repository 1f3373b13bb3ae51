// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/nearestword.h"

#include <QList>

#include <algorithm>
#include <limits>
#include <utility>

namespace webhooks {

namespace {

constexpr qsizetype kLongestWord = 64;

/// Levenshtein distance in which swapped neighbours count once.
qsizetype distance(QStringView a, QStringView b) {
    QList<qsizetype> beforeLast;
    QList<qsizetype> last(b.size() + 1);
    std::ranges::generate(last, [n = qsizetype{0}]() mutable { return n++; });
    for (qsizetype i = 0; i < a.size(); ++i) {
        QList<qsizetype> row{i + 1};
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype change = last[j] + (a[i] == b[j] ? 0 : 1);
            qsizetype best = std::min({change, last[j + 1] + 1, row[j] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) {
                best = std::min(best, beforeLast[j - 1] + 1);
            }
            row.append(best);
        }
        beforeLast = std::exchange(last, row);
    }
    return last.last();
}

}  // namespace

QString nearestWord(const QString &word, const QStringList &words) {
    if (word.isEmpty() || word.size() > kLongestWord) {
        return {};
    }
    const QString lower = word.toLower();
    QString nearest;
    qsizetype smallest = std::numeric_limits<qsizetype>::max();
    for (const QString &candidate : words) {
        const QString other = candidate.toLower();
        const bool begun = lower.size() >= 3 && other.startsWith(lower);
        const qsizetype d = begun ? 1 : distance(lower, other);
        if (d < smallest && d <= std::max<qsizetype>(1, other.size() / 3)) {
            smallest = d;
            nearest = candidate;
        }
    }
    return nearest;
}

}  // namespace webhooks
