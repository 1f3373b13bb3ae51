// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QList>

namespace webhooks {

class Database;

struct WebhookGauge {
    qint64 id = 0;
    QString name;
    qint64 failedInARow = 0;  ///< attempts since the last success

    bool operator==(const WebhookGauge &) const = default;
};

/// What monitoring asks of the database every few seconds. Counters and health only: nothing here walks through the
/// log.
struct DatabaseGauges {
    qint64 events = 0;      ///< ever made, those that retention removed included
    qint64 deliveries = 0;  ///< the same
    qint64 pending = 0;     ///< due or not; Backlog::kMost: that many or more
    qint64 active = 0;      ///< webhooks, without the failing ones
    qint64 failing = 0;     ///< active ones with kFailingAfter failed attempts in a row
    qint64 inactive = 0;
    QList<WebhookGauge> webhooks;  ///< the oldest, as many as asked for

    bool operator==(const DatabaseGauges &) const = default;
};

Result<DatabaseGauges> readGauges(Database &database, int webhooks);

QString sqliteVersion(Database &database);

}  // namespace webhooks
