// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace webhooks {

class Database;

/// Removes what is old or to be erased, in transactions of at most 1,000 rows.
class Retention final {
public:
    explicit Retention(Database &database) : m_database(database) {}

    /// One slice: events before `cutoff` (wall ms) whose deliveries are all finished before it go, with deliveries,
    /// attempts and bodies. Returns how many events went; 0 when there is nothing left to do. `maxEvents` ≤ 200.
    Result<qint64> pruneBefore(qint64 cutoff, int maxEvents);
    Result<qint64> countBefore(qint64 cutoff) const;
    /// One slice of the oldest finished events while the database's live pages take more than `maxBytes`.
    Result<qint64> pruneToSize(qint64 maxBytes, int maxEvents);
    /// One slice of events marked for erasure whose deliveries are all finished.
    Result<qint64> eraseMarked(int maxEvents);
    /// Cancels what is still pending for webhooks that are inactive or gone (a disable that was cut off).
    Result<qint64> cancelOrphans(qint64 now);
    /// Forgets the names of deleted webhooks that the log does not mention any more.
    Result<void> forgetFormerWebhooks();
    /// Gives up to `pages` free pages back to the file system.
    Result<void> shrink(int pages);

private:
    Database &m_database;
    qint64 m_after = 0;  ///< events up to here were looked at in this round
};

}  // namespace webhooks
