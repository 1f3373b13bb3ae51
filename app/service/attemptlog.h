// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "service/log.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace webhooks {

struct FinishedAttempt;

/// The log lines about attempts. A webhook that fails more than 20 times a second gets one summary line a minute
/// instead of a line per failure. What receivers wrote is left out, and so are queries of URLs: they may hold secrets.
class AttemptLog final : public QObject {
    Q_OBJECT

public:
    static constexpr int kLinesPerSecond = 20;
    static constexpr int kSummaryEveryMs = 60'000;

    AttemptLog(const Log &log, Clock clock, QObject *parent = nullptr);

    void write(const FinishedAttempt &attempt);
    /// Writes at once what the next summaries would say.
    void summarize();

private:
    struct Failures {
        qint64 secondFrom = 0;  ///< monotonic
        int lines = 0;          ///< written in that second
        qint64 unwritten = 0;   ///< since the last summary
        qint64 unwrittenGivenUp = 0;
    };

    bool admits(const FinishedAttempt &attempt);
    void forgetQuiet();

    Log m_log;
    Clock m_clock;
    QHash<qint64, Failures> m_failures;
    QTimer m_summary;  ///< runs while something is unwritten
};

}  // namespace webhooks
