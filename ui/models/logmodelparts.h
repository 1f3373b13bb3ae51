// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/logmodel.h"

namespace webhooks::ui {

/// Rows are read in pages of so many.
inline constexpr int kLogPage = 256;

/// Where a load begins: what comes later is new.
struct LogModel::Start {
    qint64 lastId = 0;
    qint64 lastAttemptId = 0;

    static Result<Start> read(Store &store);
};

/// What one step of the search found, from `from` upwards.
struct LogModel::Slice {
    static constexpr qint64 kFirstWidth = 1'000;

    QList<qint64> ids;
    qint64 from = 0;
    qint64 width = 0;
    qint64 elapsedUs = 0;

    static Result<Slice> read(Store &store, const DeliveryFilter &filter, qint64 now, qint64 below, qint64 width,
                              const std::stop_token &stop);
    /// Aims at 10 ms, so that whoever waits for the thread waits for less than 20.
    qint64 nextWidth() const;
};

/// What became of the log since the last look. A delivery that was cancelled, or sent again, has no new attempt to tell
/// of it: a sweep goes over the newest ids again, a piece with each look.
struct LogModel::Live {
    QList<qint64> added;     ///< newest first
    QList<qint64> looked;    ///< visible, or changed by an attempt
    QList<qint64> matching;  ///< those of `looked` that match
    QList<qint64> visible;
    QList<LogRow> rows;     ///< of `visible`
    qint64 sweepBelow = 0;  ///< ids in [sweepFrom, sweepBelow) were looked through
    qint64 sweepFrom = 0;
    qint64 sweepFloor = 0;  ///< where the sweep ends
    qint64 sweepWidth = 0;
    QList<qint64> swept;  ///< those that match
    qint64 highest = 0;
    qint64 lastAttempt = 0;
    bool more = false;

    static Result<Live> read(Store &store, const DeliveryFilter &filter, qint64 now, const Live &since);
};

}  // namespace webhooks::ui
