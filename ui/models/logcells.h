// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/deliverylog.h"
#include "ui/timedisplay.h"

#include <QCoreApplication>

namespace webhooks::ui {

/// The columns of the Webhook Log, and what each says about a row.
class LogCells final {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::LogCells)

public:
    enum Column { Status, Created, Event, Lead, Webhook, Result, Attempts, NextAttempt, Duration, Summary };
    static constexpr int kColumns = Summary + 1;

    static QString heading(int column, const TimeDisplay &times, qint64 nowMs);
    static QString text(const LogRow &row, int column, const TimeDisplay &times, qint64 nowMs);
    static QString toolTip(const LogRow &row, int column, const TimeDisplay &times);
    /// The condition that finds rows with the same value: `webhook:"Billing"`, a minute around Created; may be empty.
    static QString filterTerm(const LogRow &row, int column);
    /// The whole row for those who listen.
    static QString sentence(const LogRow &row, const TimeDisplay &times, qint64 nowMs);

    static QString resultText(const Delivery &delivery);  ///< `503`, `timeout`, or both when the status misleads
    static QString resultText(const AttemptResult &result);
    static QString attemptsText(const Delivery &delivery);  ///< `2/4` of the present cycle
    /// A value as the filter wants it: in quotes when it needs them.
    static QString quoted(const QString &value);
    /// One row for other programs: ISO 8601 UTC, separated by tabs.
    static QString plainLine(const LogRow &row);
};

}  // namespace webhooks::ui
