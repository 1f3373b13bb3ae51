// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/failures.h"

#include "store/auditwrite.h"
#include "store/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// What makes a group, as the database has it.
struct Key {
    qint64 webhookId = 0;
    QString error;  ///< null: none
    std::optional<qint64> status;
};

/// The key after `last` in the order of the index: the next status of its error, the next error of its webhook or the
/// next webhook. Each is one seek.
std::optional<Key> keyAfter(Database &database, const Key &last) {
    const auto read = [](Statement &row) -> std::optional<Key> {
        if (!row.next())
            return {};
        return Key{row.integer(0), row.text(1), row.optionalInteger(2)};
    };
    Statement status = database.statement(R"(
SELECT webhook_id, last_error, last_status FROM deliveries INDEXED BY deliveries_failures
WHERE state = 'failed' AND trigger <> 'test' AND webhook_id = ? AND last_error IS ? AND last_status > ?
ORDER BY last_status LIMIT 1)");
    if (const auto found = read(status.run(last.webhookId, last.error, last.status.value_or(-1))))
        return found;
    Statement error = database.statement(R"(
SELECT webhook_id, last_error, last_status FROM deliveries INDEXED BY deliveries_failures
WHERE state = 'failed' AND trigger <> 'test' AND webhook_id = ? AND last_error > ?
ORDER BY last_error, last_status LIMIT 1)");
    if (const auto found = read(error.run(last.webhookId, last.error.isNull() ? u""_s : last.error)))
        return found;
    Statement webhook = database.statement(R"(
SELECT webhook_id, last_error, last_status FROM deliveries INDEXED BY deliveries_failures
WHERE state = 'failed' AND trigger <> 'test' AND webhook_id > ?
ORDER BY webhook_id, last_error, last_status LIMIT 1)");
    return read(webhook.run(last.webhookId));
}

QList<Key> keys(Database &database) {
    QList<Key> all;
    for (auto key = keyAfter(database, {}); key; key = keyAfter(database, *key))
        all.append(*key);
    return all;
}

QString stored(ErrorClass error) {
    const QString name = errorClassName(error);
    return name.isEmpty() ? QString() : name;
}

QString orEmpty(const QString &text) {
    return text.isNull() ? u""_s : text;
}

qint64 dismissedUntil(Database &database, const Key &key) {
    Statement row =
        database.statement("SELECT until_at FROM dismissed_failures WHERE webhook_id = ? AND error = ? AND status = ?");
    row.run(key.webhookId, orEmpty(key.error), key.status.value_or(0));
    return row.next() ? row.integer(0) : -1;
}

bool hasNews(Database &database, const Key &key) {
    Statement row = database.statement(R"(
SELECT 1 FROM deliveries INDEXED BY deliveries_failures
WHERE state = 'failed' AND trigger <> 'test' AND webhook_id = ? AND last_error IS ? AND last_status IS ?
  AND finished_at > ? LIMIT 1)");
    return row.run(key.webhookId, key.error, key.status, dismissedUntil(database, key)).next();
}

FailureGroup readGroup(Database &database, const Key &key) {
    FailureGroup group;
    group.webhookId = key.webhookId;
    group.error = key.error.isEmpty() ? ErrorClass::None : errorClassFromName(key.error).value_or(ErrorClass::Other);
    if (key.status)
        group.status = static_cast<int>(*key.status);
    Statement row = database.statement(R"(
SELECT count(*), min(finished_at), max(finished_at), max(id) FROM deliveries INDEXED BY deliveries_failures
WHERE state = 'failed' AND trigger <> 'test' AND webhook_id = ? AND last_error IS ? AND last_status IS ?
  AND finished_at > ?)");
    row.run(key.webhookId, key.error, key.status, dismissedUntil(database, key));
    row.next();
    group.deliveries = row.integer(0);
    group.firstAt = row.integer(1);
    group.lastAt = row.integer(2);
    group.lastDeliveryId = row.integer(3);
    return group;
}

void describeWebhook(Database &database, FailureGroup &group) {
    Statement row = database.statement(
        "SELECT coalesce(h.name, f.name, ''), h.id IS NULL, coalesce(h.active, 0), p.paused_at IS NOT NULL, "
        "coalesce(r.failed_in_a_row, 0) FROM (SELECT ? AS id) w "
        "LEFT JOIN webhooks h ON h.id = w.id LEFT JOIN former_webhooks f ON f.id = w.id "
        "LEFT JOIN webhook_pauses p ON p.webhook_id = w.id LEFT JOIN webhook_health r ON r.webhook_id = w.id");
    row.run(group.webhookId);
    row.next();
    group.webhookName = row.text(0);
    group.webhookDeleted = row.integer(1) != 0;
    group.webhookActive = row.integer(2) != 0;
    group.webhookPaused = row.integer(3) != 0;
    group.webhookFailedInARow = row.integer(4);
}

void auditGroup(Database &database, AuditAction action, const FailureGroup &group) {
    QJsonObject facts{{u"deliveries"_s, group.deliveries}};
    if (group.status)
        facts.insert(u"status"_s, *group.status);
    else if (group.error != ErrorClass::None)
        facts.insert(u"error"_s, errorClassName(group.error));
    writeAudit(database, {.action = action,
                          .webhookId = group.webhookId,
                          .subject = webhookNameOf(database, group.webhookId),
                          .after = facts});
}

}  // namespace

QString FailureGroup::filter() const {
    QString filter = u"status:failed webhook:#%1"_s.arg(webhookId);
    filter += status ? QString(u" code:"_s % QString::number(*status)) : u" code:none"_s;
    // An answer that was read to its end is told by its code.
    if (error != ErrorClass::None && error != ErrorClass::Http4xx && error != ErrorClass::Http5xx)
        filter += u" error:"_s % errorClassName(error);
    return filter % u" -trigger:test"_s;
}

Result<QList<FailureGroup>> Failures::groups() const {
    return m_database.read([&] {
        QList<FailureGroup> groups;
        const QList<Key> all = keys(m_database);
        for (const Key &key : all) {
            FailureGroup group = readGroup(m_database, key);
            if (group.deliveries == 0)
                continue;
            describeWebhook(m_database, group);
            groups.append(group);
        }
        std::ranges::stable_sort(groups, std::ranges::greater{}, &FailureGroup::lastAt);
        return groups;
    });
}

Result<qint64> Failures::count() const {
    return m_database.read([&]() -> qint64 {
        const QList<Key> all = keys(m_database);
        return std::ranges::count_if(all, [this](const Key &key) { return hasNews(m_database, key); });
    });
}

Result<QList<qint64>> Failures::ids(const FailureGroup &group) const {
    return m_database.read([&] {
        Statement row = m_database.statement(R"(
SELECT id FROM deliveries INDEXED BY deliveries_failures
WHERE state = 'failed' AND trigger <> 'test' AND webhook_id = ? AND last_error IS ? AND last_status IS ?
  AND finished_at BETWEEN ? AND ?)");
        row.run(group.webhookId, stored(group.error), group.status, group.firstAt, group.lastAt);
        QList<qint64> ids;
        while (row.next())
            ids.append(row.integer(0));
        std::ranges::sort(ids);
        return ids;
    });
}

Result<void> Failures::dismiss(const FailureGroup &group) {
    return m_database.write([&] {
        // Only failed deliveries are in the inbox: what is said about webhooks that left the log is not needed.
        m_database
            .statement(
                "DELETE FROM dismissed_failures WHERE webhook_id NOT IN (SELECT id FROM webhooks) "
                "AND webhook_id NOT IN (SELECT id FROM former_webhooks)")
            .run();
        m_database
            .statement(
                "INSERT INTO dismissed_failures VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO UPDATE SET until_at = excluded.until_at")
            .run(group.webhookId, orEmpty(stored(group.error)), group.status.value_or(0), group.lastAt);
        auditGroup(m_database, AuditAction::FailuresDismissed, group);
    });
}

Result<void> Failures::restore(const FailureGroup &group) {
    return m_database.write([&] {
        // What was dismissed before this group appeared stays so.
        m_database
            .statement("UPDATE dismissed_failures SET until_at = ? WHERE webhook_id = ? AND error = ? AND status = ?")
            .run(group.firstAt - 1, group.webhookId, orEmpty(stored(group.error)), group.status.value_or(0));
        auditGroup(m_database, AuditAction::FailuresRestored, group);
    });
}

}  // namespace webhooks
