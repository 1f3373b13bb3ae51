// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QtGlobal>

namespace webhooks {

/// Reads `10/s`, `90/m` or `0.5/s`: attempts a second. `none` is 0: no limit. Whether it is in range is for
/// problemsOf().
Result<double> parseRate(QStringView text);

/// What parseRate() reads: in the unit in which it is a whole number, seconds first; 0 → `none`.
QString formatRate(double perSecond);

/// A token bucket: what starts within any second stays at most one burst above the rate. A burst is one second's worth,
/// one attempt at least. Times are monotonic milliseconds.
class TokenBucket final {
public:
    /// A new bucket is full; what is in one stays when its rate changes.
    void setRate(double perSecond, qint64 now);
    double rate() const { return m_perSecond; }

    int free(qint64 now) const;  ///< attempts that may start now; without a limit more than anybody asks for
    bool isFull(qint64 now) const { return level(now) >= burst(); }
    void take(int count, qint64 now);
    qint64 nextAt(qint64 now) const;  ///< when one may start: not before `now`

private:
    double burst() const;
    double level(qint64 now) const;

    double m_perSecond = 0;  ///< 0: no limit
    double m_tokens = 0;     ///< at m_at
    qint64 m_at = 0;
};

}  // namespace webhooks
