// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/error.h"

#include <QList>

#include <atomic>

namespace webhooks {

struct HealthCheck {
    QString name;     ///< `event-loop`, `database`, `dispatcher`, `key`
    QString problem;  ///< one sentence; empty: it is well

    bool isOk() const { return problem.isEmpty(); }
    bool operator==(const HealthCheck &) const = default;
};

bool areOk(const QList<HealthCheck> &checks);

/// How a dispatching process is. Written by the engine's thread and read by any, without locks: whoever asks gets an
/// answer also when that thread hangs.
class Health final {
public:
    static constexpr qint64 kStandstillMs = 10'000;
    static constexpr qint64 kSilenceMs = 30'000;
    /// Writers of leads lock the database all the time; that says something only when it lasts.
    static constexpr qint64 kShortLockMs = 5'000;

    enum class Writer { Dispatcher, Janitor };
    enum class Key { Here, Missing };

    explicit Health(Clock clock) : m_clock(std::move(clock)) {}

    void turned() { m_turnedAt = m_clock.monotonic(); }
    /// The heartbeat was written.
    void beat();
    void wrote(Writer writer);
    void failed(Writer writer, ErrorCode code);
    void setKey(Key key) { m_keyMissing = key == Key::Missing; }
    void stopping() { m_stopping = true; }

    /// Whether the process is worth keeping. One that has not come to its event loop yet is.
    QList<HealthCheck> live() const;
    /// Whether it does its work.
    QList<HealthCheck> ready() const;
    bool databaseFails() const { return !databaseProblem().isEmpty(); }
    bool isDispatching() const { return dispatcherProblem().isEmpty(); }
    bool isKeyMissing() const { return m_keyMissing; }

private:
    static constexpr qint64 kNever = -1;
    static constexpr int kNoFailure = -1;

    QString loopProblem() const;
    QString databaseProblem() const;
    QString dispatcherProblem() const;

    struct Writing {
        std::atomic<int> failure = kNoFailure;  ///< an ErrorCode
        std::atomic<qint64> failsSince = 0;     ///< monotonic
    };
    Writing &writing(Writer writer) { return writer == Writer::Dispatcher ? m_dispatcher : m_janitor; }

    Clock m_clock;
    std::atomic<qint64> m_turnedAt = kNever;
    std::atomic<qint64> m_beatAt = kNever;
    Writing m_dispatcher;
    Writing m_janitor;
    std::atomic<bool> m_keyMissing = false;
    std::atomic<bool> m_stopping = false;
};

}  // namespace webhooks
