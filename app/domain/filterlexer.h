// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliveryfilter.h"

#include <optional>

namespace webhooks {

inline constexpr qsizetype kMaxFilterLength = 4096;

/// One of the values of `field:a,b`, as it was written.
struct FilterValue {
    std::optional<FilterComparison> comparison;
    QString text;         ///< without quotes and escapes
    bool quoted = false;  ///< `*`, `#` and the like are only text in quotes
    qsizetype position = 0;
    qsizetype length = 0;

    bool operator==(const FilterValue &) const = default;
};

struct FilterToken {
    enum class Kind { Term, Open, Close, Or, Not, End };

    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString field;  ///< as written; empty for bare words
    QList<FilterValue> values;

    bool operator==(const FilterToken &) const = default;
};

/// Cuts a filter into tokens; the last one is End.
std::expected<QList<FilterToken>, FilterError> lexDeliveryFilter(QStringView text);

}  // namespace webhooks
