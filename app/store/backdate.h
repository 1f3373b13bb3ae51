// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>

namespace webhooks {

class Database;

/// Moves what the real path has just written into the past, for demonstrations. Only for a fresh database, from its
/// first row on.
class Backdate final {
public:
    /// Commits do not wait for the disk while this object lives: a demonstration that a power failure cuts off is no
    /// loss.
    explicit Backdate(Database &database);
    ~Backdate();
    Backdate(const Backdate &) = delete;
    Backdate &operator=(const Backdate &) = delete;

    /// Events, deliveries and form submissions written since the last call happened at `at` (wall milliseconds); their
    /// public ids follow from it. Returns the deliveries that are pending.
    Result<QList<qint64>> moveTo(qint64 at);
    /// The same for audit entries: what an operator did.
    Result<void> moveAudit(qint64 at);
    /// Deliveries ended when their last attempts did, not when the batch with them was recorded.
    Result<void> moveEnds();

private:
    QList<qint64> moveDeliveries(qint64 eventId, qint64 at);

    Database &m_database;
    qint64 m_lastEvent = 0;
    qint64 m_lastSubmission = 0;
    qint64 m_lastAudit = 0;
};

}  // namespace webhooks
