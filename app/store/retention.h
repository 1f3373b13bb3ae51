// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <functional>

namespace webhooks {

class Database;
class SlicedAudit;

/// What one call did, and whether the next one has more to do or to look at.
struct RetentionSlice {
    qint64 events = 0;  ///< that are gone
    bool more = false;

    bool operator==(const RetentionSlice &) const = default;
};

/// Removes what is old or to be erased, slice by slice: a call looks at no more than 1,000 events, without the write
/// lock, and then removes at most `maxEvents` of them and about 1,000 rows in one transaction. Where a round has got to
/// is remembered here.
class Retention final {
public:
    explicit Retention(Database &database) : m_database(database) {}

    /// Events before `cutoff` (wall ms) whose deliveries are all finished before it go, with deliveries, attempts and
    /// bodies.
    Result<RetentionSlice> pruneBefore(qint64 cutoff, int maxEvents);
    Result<qint64> countBefore(qint64 cutoff) const;
    /// An operator's word: all of them at once, slice by slice. Returns how many.
    Result<qint64> pruneAllBefore(qint64 cutoff, qint64 now, const std::function<void(qint64 events)> &progress);
    /// The oldest finished events, while the database's live pages take more than `maxBytes`.
    Result<RetentionSlice> pruneToSize(qint64 maxBytes, int maxEvents);
    /// Events marked for erasure whose deliveries are all finished.
    Result<RetentionSlice> eraseMarked(int maxEvents);
    /// Cancels what is still pending for webhooks that are inactive or gone (a disable that was cut off), at most 1,000
    /// a call. Returns how many.
    Result<qint64> cancelOrphans(qint64 now);
    /// Forgets the names of webhooks that were deleted before the log's oldest delivery was made.
    Result<void> forgetFormerWebhooks();
    /// Gives up to `pages` free pages back to the file system.
    Result<void> shrink(int pages);

private:
    /// Looks at the events after `after` as `sql` finds them, removes, and moves `after` on; back to 0 at the end.
    Result<RetentionSlice> removeSlice(const char *sql, qint64 &after, qint64 cutoff, int maxEvents,
                                       SlicedAudit *audit = nullptr);

    Database &m_database;
    qint64 m_oldAfter = 0;
    qint64 m_sizeAfter = 0;
    qint64 m_markedAfter = 0;
};

}  // namespace webhooks
