// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backlog.h"

#include "store/database.h"
#include "store/pending.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace webhooks {

namespace {

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

qint64 countDue(Database &database, qint64 webhookId, qint64 dueBy, qint64 most) {
    Statement row = database.statement(R"(
SELECT count(*) FROM (SELECT 1 FROM deliveries INDEXED BY deliveries_due
                      WHERE webhook_id = ? AND state = 'pending' AND due_at <= ? LIMIT ?))");
    row.run(webhookId, dueBy, most);
    row.next();
    return row.integer(0);
}

std::optional<qint64> firstDueAfter(Database &database, qint64 webhookId, qint64 after) {
    Statement row = database.statement(R"(
SELECT due_at FROM deliveries INDEXED BY deliveries_due WHERE webhook_id = ? AND state = 'pending' AND due_at > ?
ORDER BY due_at LIMIT 1)");
    row.run(webhookId, after);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<qint64> earlier(const std::optional<qint64> &one, const std::optional<qint64> &other) {
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

}  // namespace

Result<Backlog> readBacklog(Database &database, qint64 now) {
    return database.read([&] {
        Backlog backlog;
        const QList<PendingWebhook> waiting = webhooksWithPending(database);
        for (const PendingWebhook &webhook : waiting) {
            if (!webhook.active || webhook.paused)
                continue;
            if (webhook.dueAt <= now) {
                backlog.oldestDueAt = earlier(backlog.oldestDueAt, webhook.dueAt);
                if (backlog.due < Backlog::kMost)
                    backlog.due += countDue(database, webhook.webhookId, now, Backlog::kMost - backlog.due);
            }
            backlog.nextDueAt = earlier(backlog.nextDueAt, firstDueAfter(database, webhook.webhookId, now));
        }
        Statement sending =
            database.statement("SELECT count(*) FROM deliveries INDEXED BY deliveries_claimed WHERE state = 'sending'");
        sending.run();
        sending.next();
        backlog.sending = sending.integer(0);
        return backlog;
    });
}

Result<Retrying> readRetrying(Database &database) {
    return database.read([&] {
        Statement row = database.statement(R"(
SELECT count(*), min(due_at) FROM (SELECT due_at FROM deliveries INDEXED BY deliveries_retrying
                                   WHERE state = 'pending' AND cycle_attempts > 0 ORDER BY due_at LIMIT ?))");
        row.run(Backlog::kMost);
        row.next();
        return Retrying{row.integer(0), row.optionalInteger(1)};
    });
}

Result<QList<WebhookQueue>> readQueues(Database &database, qint64 now) {
    return database.read([&] {
        QMap<qint64, WebhookQueue> queues;
        const QList<PendingWebhook> waiting = webhooksWithPending(database);
        for (const PendingWebhook &webhook : waiting) {
            WebhookQueue &queue = queues[webhook.webhookId];
            queue.pending = countDue(database, webhook.webhookId, kNever, Backlog::kMost);
            queue.due = countDue(database, webhook.webhookId, now, Backlog::kMost);
            if (webhook.dueAt <= now)
                queue.oldestDueAt = webhook.dueAt;
            queue.nextDueAt = firstDueAfter(database, webhook.webhookId, now);
        }
        Statement sending = database.statement(
            "SELECT webhook_id, count(*) FROM deliveries INDEXED BY deliveries_claimed WHERE state = 'sending' "
            "GROUP BY webhook_id");
        sending.run();
        while (sending.next())
            queues[sending.integer(0)].sending = sending.integer(1);
        QList<WebhookQueue> list;
        for (auto queue = queues.begin(); queue != queues.end(); ++queue) {
            Statement row = database.statement(
                "SELECT coalesce(h.name, f.name, ''), coalesce(h.active, 0) FROM (SELECT ? AS id) w "
                "LEFT JOIN webhooks h ON h.id = w.id LEFT JOIN former_webhooks f ON f.id = w.id");
            row.run(queue.key());
            row.next();
            queue->webhookId = queue.key();
            queue->webhookName = row.text(0);
            queue->active = row.integer(1) != 0;
            list.append(*queue);
        }
        std::ranges::stable_sort(list, {},
                                 [](const WebhookQueue &queue) { return queue.oldestDueAt.value_or(kNever); });
        return list;
    });
}

}  // namespace webhooks
