// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace webhooks::ui {

/// What a filter may name beyond the grammar's own words.
struct FilterWords {
    QStringList webhooks;
    QStringList events;

    bool operator==(const FilterWords &) const = default;
};

/// What may stand at the cursor: candidates replace `length` characters from `start`.
struct FilterCompletion {
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList candidates;  ///< ready to be put in: `status:`, `"Sync to HubSpot"`

    bool operator==(const FilterCompletion &) const = default;
};

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterWords &words);

/// Where a filter's condition is replaced, or added: `status:failed since:1h` with status → `status:retrying since:1h`.
/// An empty `term` takes the condition away. Only conditions that stand alone are replaced.
QString withTerm(const QString &filter, const QString &field, const QString &term);

}  // namespace webhooks::ui
