// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/gauges.h"

#include "store/backlog.h"
#include "store/database.h"
#include "store/statistics.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// AUTOINCREMENT's counter: a rolled back insert is not in it.
qint64 madeSoFar(Database &database, const QString &table) {
    Statement row = database.statement("SELECT seq FROM sqlite_sequence WHERE name = ?");
    row.run(table);
    return row.next() ? row.integer(0) : 0;
}

void countWebhooks(Database &database, DatabaseGauges &gauges) {
    Statement row = database.statement(R"(
SELECT coalesce(sum(w.active AND coalesce(h.failed_in_a_row, 0) < @1), 0),
       coalesce(sum(w.active AND coalesce(h.failed_in_a_row, 0) >= @1), 0), coalesce(sum(NOT w.active), 0)
FROM webhooks w LEFT JOIN webhook_health h ON h.webhook_id = w.id)");
    row.run(kFailingAfter);
    row.next();
    gauges.active = row.integer(0);
    gauges.failing = row.integer(1);
    gauges.inactive = row.integer(2);
}

}  // namespace

Result<DatabaseGauges> readGauges(Database &database, int webhooks) {
    return database.read([&] {
        DatabaseGauges gauges;
        gauges.events = madeSoFar(database, u"events"_s);
        gauges.deliveries = madeSoFar(database, u"deliveries"_s);
        {
            Statement pending = database.statement(
                "SELECT count(*) FROM (SELECT 1 FROM deliveries INDEXED BY deliveries_due "
                "WHERE state = 'pending' LIMIT ?)");
            pending.run(Backlog::kMost);
            pending.next();
            gauges.pending = pending.integer(0);
        }
        countWebhooks(database, gauges);
        Statement first = database.statement(R"(
SELECT w.id, w.name, coalesce(h.failed_in_a_row, 0)
FROM webhooks w LEFT JOIN webhook_health h ON h.webhook_id = w.id ORDER BY w.id LIMIT ?)");
        first.run(webhooks);
        while (first.next())
            gauges.webhooks.append({first.integer(0), first.text(1), first.integer(2)});
        return gauges;
    });
}

QString sqliteVersion(Database &database) {
    const auto row = database.pragma(u"SELECT sqlite_version()"_s);
    return row ? row->value(0).toString() : QString();
}

}  // namespace webhooks
