// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/dispatcherstable.h"

#include <QHash>

namespace webhooks {

/// Tells living dispatchers from dead ones without wall clocks (ARCHITECTURE 3): a heartbeat counter that stands still
/// for the lease by our own monotonic clock is a dead one's; so is, on this machine, a process that is gone.
class DispatcherWatch final {
public:
    static constexpr qint64 kLeaseMs = 30'000;

    explicit DispatcherWatch(qint64 leaseMs = kLeaseMs);

    bool isAlive(const DispatcherRow &row, qint64 monotonicNow);
    /// Nobody's counter can be blamed for a standstill of this process, or of the whole machine.
    void forgetAll() { m_seen.clear(); }
    void forgetAllBut(const QList<DispatcherRow> &rows);

    /// Identifies this process for as long as the machine runs.
    static QString processIdentity();
    static DispatcherRow thisProcess(const QString &kind, qint64 now);

private:
    struct Seen {
        qint64 heartbeat = 0;
        qint64 since = 0;
    };

    qint64 m_leaseMs;
    const QString m_realm;  ///< where a pid names a process
    QHash<qint64, Seen> m_seen;
};

}  // namespace webhooks
