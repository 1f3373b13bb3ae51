// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <span>

namespace webhooks {

/// A range of the address guard's table (QUALITY.md, "Let nobody in").
struct RefusedRange {
    const char *name;
    const char *first;
    const char *last;
    const char *range;  ///< as messages name it
};
/// Refused unless the range is allowed; and those that stay refused whatever is allowed.
std::span<const RefusedRange> allowableRanges();
std::span<const RefusedRange> neverAllowedRanges();

/// A URL that every door refuses: the rules, the editor, the command line and the sender, with the same words.
struct RefusedTarget {
    QByteArray name;  ///< of a test's row
    QString url;
    QString words;             ///< that the refusal contains
    bool evenAllowed = false;  ///< also when every network is allowed
    bool isUrl = true;         ///< false: it cannot even be read as a webhook's URL
};
/// The first and the last address of all ranges, and every way round that is known.
const QList<RefusedTarget> &refusedTargets();
/// Rows of a test with the columns `url`, `words`, `evenAllowed` and `isUrl`.
void addRefusedTargets();

}  // namespace webhooks
