// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliverylog.h"

#include "store/attemptrow.h"
#include "store/database.h"
#include "store/filtersql.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr auto kColumns = R"(
d.id, d.public_id, d.event_id, e.public_id, e.type, e.lead_id, d.webhook_id, coalesce(h.name, f.name, ''), coalesce(h.url, f.url, ''),
h.id IS NULL, d.state, d.trigger, d.attempt_count, d.cycle_attempts,
CASE WHEN h.id IS NULL THEN 0 WHEN d.trigger = 'test' THEN 1
     ELSE 1 + coalesce(h.max_retries, (SELECT CAST(value AS INTEGER) FROM settings WHERE name = 'max-retries'), 3) END,
d.created_at, d.due_at, d.finished_at, d.last_status, d.last_error, d.reason)";
constexpr auto kFrom = R"(
FROM deliveries d JOIN events e ON e.id = d.event_id LEFT JOIN webhooks h ON h.id = d.webhook_id
LEFT JOIN former_webhooks f ON f.id = d.webhook_id )";
constexpr int kDeliveryColumns = 21;

Delivery readDelivery(const Statement &row) {
    int column = 0;
    Delivery delivery;
    delivery.id = row.integer(column++);
    delivery.publicId = row.text(column++);
    delivery.eventId = row.integer(column++);
    delivery.eventPublicId = row.text(column++);
    delivery.eventType = row.text(column++);
    delivery.leadId = row.integer(column++);
    delivery.webhookId = row.integer(column++);
    delivery.webhookName = row.text(column++);
    delivery.webhookUrl = row.text(column++);
    delivery.webhookDeleted = row.integer(column++) != 0;
    delivery.state = deliveryStateFromName(row.text(column++)).value_or(DeliveryState::Failed);
    delivery.trigger = triggerFromName(row.text(column++)).value_or(Trigger::Automatic);
    delivery.attemptCount = static_cast<int>(row.integer(column++));
    delivery.cycleAttempts = static_cast<int>(row.integer(column++));
    delivery.maxAttempts = static_cast<int>(row.integer(column++));
    delivery.createdAt = row.integer(column++);
    delivery.nextAttemptAt = row.optionalInteger(column++);
    delivery.finishedAt = row.optionalInteger(column++);
    if (const auto status = row.optionalInteger(column++))
        delivery.lastStatus = static_cast<int>(*status);
    const QString error = row.text(column++);
    delivery.lastError = error.isEmpty() ? ErrorClass::None : errorClassFromName(error).value_or(ErrorClass::Other);
    delivery.reason = row.text(column);
    return delivery;
}

QString select(const QString &rest) {
    return u"SELECT "_s % QLatin1StringView(kColumns) % QLatin1StringView(kFrom) % rest;
}

Error noSuchDelivery(const QString &id) {
    return {ErrorCode::NotFound, u"There is no delivery %1."_s.arg(id), u"See `deliveries list`."_s};
}

qint64 below(qint64 beforeId) {
    return beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
}

}  // namespace

Result<QList<Delivery>> DeliveryLog::list(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const {
    const FilterSql sql = toSql(filter, now);
    return m_database.read([&] {
        Statement row = m_database.statementOnce(
            select(u"WHERE d.id < ? AND ("_s % sql.condition % u") ORDER BY d.id DESC LIMIT ?"_s));
        row.run(QVariantList{below(beforeId)} + sql.values + QVariantList{limit});
        QList<Delivery> deliveries;
        while (row.next())
            deliveries.append(readDelivery(row));
        return deliveries;
    });
}

Result<qint64> DeliveryLog::count(const DeliveryFilter &filter, qint64 now) const {
    const FilterSql sql = toSql(filter, now);
    return m_database.read([&] {
        Statement row =
            m_database.statementOnce(u"SELECT count(*) "_s % QLatin1StringView(kFrom) % u"WHERE "_s % sql.condition);
        row.run(sql.values);
        row.next();
        return row.integer(0);
    });
}

Result<QList<qint64>> DeliveryLog::ids(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const {
    const FilterSql sql = toSql(filter, now);
    return m_database.read([&] {
        Statement row =
            m_database.statementOnce(u"SELECT d.id "_s % QLatin1StringView(kFrom) % u"WHERE d.id < ? AND ("_s %
                                     sql.condition % u") ORDER BY d.id DESC LIMIT ?"_s);
        row.run(QVariantList{below(beforeId)} + sql.values + QVariantList{limit});
        QList<qint64> ids;
        while (row.next())
            ids.append(row.integer(0));
        return ids;
    });
}

Result<Delivery> DeliveryLog::byId(qint64 id) const {
    return m_database.read([&]() -> Result<Delivery> {
        Statement row = m_database.statementOnce(select(u"WHERE d.id = ?"_s));
        row.run(id);
        if (!row.next())
            return std::unexpected(noSuchDelivery(QString::number(id)));
        return readDelivery(row);
    });
}

Result<Delivery> DeliveryLog::find(const QString &idOrPublicId) const {
    return m_database.read([&]() -> Result<Delivery> {
        constexpr qsizetype kShortestStart = 6;
        bool isNumber = false;
        const qint64 id = idOrPublicId.toLongLong(&isNumber);
        const QString start = idOrPublicId.toLower();
        Statement row = m_database.statementOnce(select(
            start.size() < kShortestStart ? u"WHERE d.id = ? LIMIT 2"_s
                                          : u"WHERE d.id = ? OR (d.public_id >= ? AND d.public_id < ?) LIMIT 2"_s));
        QVariantList values{isNumber ? id : -1};
        if (start.size() >= kShortestStart)
            values += QVariantList{start, QString(start % u'g')};
        row.run(values);
        if (!row.next())
            return std::unexpected(noSuchDelivery(idOrPublicId));
        const Delivery delivery = readDelivery(row);
        if (row.next())
            return std::unexpected(Error{ErrorCode::Conflict,
                                         u"Several deliveries have ids that start with %1."_s.arg(idOrPublicId),
                                         u"Give more digits."_s});
        return delivery;
    });
}

Result<QList<Attempt>> DeliveryLog::attempts(qint64 deliveryId) const {
    return m_database.read([&] {
        Statement row = m_database.statementOnce(
            u"SELECT %1 FROM attempts a LEFT JOIN response_bodies b ON b.attempt_id = a.id WHERE a.delivery_id = ? ORDER BY a.number"_s
                .arg(QLatin1StringView(kAttemptColumns)));
        row.run(deliveryId);
        QList<Attempt> attempts;
        while (row.next())
            attempts.append(readAttempt(row, 0));
        return attempts;
    });
}

Result<QByteArray> DeliveryLog::payload(qint64 deliveryId) const {
    return m_database.read([&]() -> Result<QByteArray> {
        Statement row = m_database.statement(
            "SELECT e.payload FROM deliveries d JOIN events e ON e.id = d.event_id WHERE d.id = ?");
        row.run(deliveryId);
        if (!row.next())
            return std::unexpected(noSuchDelivery(QString::number(deliveryId)));
        return row.blob(0);
    });
}

Result<QList<LoggedAttempt>> DeliveryLog::attemptsSince(qint64 afterAttemptId, int limit) const {
    return m_database.read([&] {
        Statement row = m_database.statementOnce(
            u"SELECT "_s % QLatin1StringView(kColumns) % u", "_s % QLatin1StringView(kAttemptColumns) %
            QLatin1StringView(kFrom) %
            u"JOIN attempts a ON a.delivery_id = d.id LEFT JOIN response_bodies b ON b.attempt_id = a.id "
            "WHERE a.id > ? ORDER BY a.id LIMIT ?"_s);
        row.run(afterAttemptId, limit);
        QList<LoggedAttempt> attempts;
        while (row.next())
            attempts.append({readAttempt(row, kDeliveryColumns), readDelivery(row)});
        return attempts;
    });
}

Result<qint64> DeliveryLog::lastAttemptId() const {
    return m_database.read([this] {
        Statement row = m_database.statement("SELECT coalesce(max(id), 0) FROM attempts");
        row.run();
        row.next();
        return row.integer(0);
    });
}

}  // namespace webhooks
