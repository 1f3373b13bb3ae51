// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>

namespace webhooks {

class Database;

/// After the wall clock was set back, everything that waits would wait that much longer. Moves what is due later than
/// now to as much earlier, in slices of about a thousand deliveries, each in a transaction of its own.
class DueShift final {
public:
    enum class What { Everything, Untried };

    /// `now` by the clock as it is set now, and how far it was set back, both in milliseconds.
    DueShift(Database &database, What what, qint64 now, qint64 back);

    /// How far the clock is behind the time at which the newest delivery was made; 0: not at all.
    static Result<qint64> behindNewest(Database &database, qint64 now);

    /// One slice: the number of deliveries that are due earlier by it.
    Result<qint64> step();
    bool isDone() const { return m_begun && m_webhooks.isEmpty(); }

private:
    void begin();
    qint64 moveSomeOf(qint64 webhookId);

    Database &m_database;
    What m_what;
    qint64 m_now;
    qint64 m_back;
    QList<qint64> m_webhooks;  ///< that are left; of the last one, what was due after m_after
    qint64 m_after;
    bool m_begun = false;
};

}  // namespace webhooks
