// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/error.h"

#include <QList>

namespace webhooks {

class Database;

/// Failed deliveries of one webhook for one reason: one entry of the failures inbox. Test sends never count.
struct FailureGroup {
    qint64 webhookId = 0;
    QString webhookName;
    bool webhookDeleted = false;
    bool webhookActive = false;
    bool webhookPaused = false;  ///< by itself
    qint64 webhookFailedInARow = 0;
    ErrorClass error = ErrorClass::None;
    std::optional<int> status;
    qint64 deliveries = 0;
    qint64 firstAt = 0;  ///< when the first and the last of them were given up, wall milliseconds
    qint64 lastAt = 0;
    qint64 lastDeliveryId = 0;

    bool operator==(const FailureGroup &) const = default;
    /// In the words of the log's filter: `status:failed webhook:#12 code:503 -trigger:test`. Finds its deliveries, and
    /// those for the same reason that were dismissed before.
    QString filter() const;
};

/// The inbox of failed deliveries that nobody dealt with: redelivered ones leave by themselves, dismissed ones stay in
/// the log.
class Failures final {
public:
    explicit Failures(Database &database) : m_database(database) {}

    Result<QList<FailureGroup>> groups() const;  ///< latest first; reads an index entry for each failed delivery
    Result<qint64> count() const;                ///< of groups; its cost grows with groups, not with deliveries
    /// Its deliveries, oldest first.
    Result<QList<qint64>> ids(const FailureGroup &group) const;
    /// Hides what was given up until now; the group comes back with what fails later. Undo with `restore`.
    Result<void> dismiss(const FailureGroup &group);
    Result<void> restore(const FailureGroup &group);

private:
    Database &m_database;
};

}  // namespace webhooks
