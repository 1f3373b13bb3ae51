// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace webhooks::ui {

struct ChartSeries {
    QString name;
    Ink colour = Ink::Accent;
    QList<std::optional<double>> values;  ///< one per span; empty: a gap

    bool operator==(const ChartSeries &) const = default;
};

/// What one chart shows over equal spans of time.
struct ChartData {
    enum class Kind { StackedBars, Lines };

    Kind kind = Kind::Lines;
    qint64 startsAt = 0;  ///< wall milliseconds
    qint64 spanMs = 60'000;
    QList<ChartSeries> series;
    double leastTop = 1;                         ///< the vertical axis reaches at least this far
    std::function<QString(double)> valueText{};  ///< a value in words: axis, tooltip and table

    qsizetype spans() const { return series.isEmpty() ? 0 : series.first().values.size(); }
    bool isEmpty() const;  ///< not one value above zero
};

}  // namespace webhooks::ui
