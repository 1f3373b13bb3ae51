// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliverylog.h"

#include "store/attemptrow.h"
#include "store/database.h"
#include "store/deliveryrow.h"
#include "store/filtersql.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

QString select(const QString &rest) {
    return u"SELECT "_s % QLatin1StringView(kDeliveryColumns) % QLatin1StringView(kDeliveryTables) % rest;
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
        Statement row = m_database.statementOnce(u"SELECT count(*) "_s % QLatin1StringView(kDeliveryTables) %
                                                 u"WHERE "_s % sql.condition);
        row.run(sql.values);
        row.next();
        return row.integer(0);
    });
}

Result<QList<qint64>> DeliveryLog::ids(const DeliveryFilter &filter, qint64 now, qint64 beforeId, int limit) const {
    const FilterSql sql = toSql(filter, now);
    return m_database.read([&] {
        Statement row =
            m_database.statementOnce(u"SELECT d.id "_s % QLatin1StringView(kDeliveryTables) %
                                     u"WHERE d.id < ? AND ("_s % sql.condition % u") ORDER BY d.id DESC LIMIT ?"_s);
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
            u"SELECT "_s % QLatin1StringView(kDeliveryColumns) % u", "_s % QLatin1StringView(kAttemptColumns) %
            QLatin1StringView(kDeliveryTables) %
            u"JOIN attempts a ON a.delivery_id = d.id LEFT JOIN response_bodies b ON b.attempt_id = a.id "
            "WHERE a.id > ? ORDER BY a.id LIMIT ?"_s);
        row.run(afterAttemptId, limit);
        QList<LoggedAttempt> attempts;
        while (row.next())
            attempts.append({readAttempt(row, kDeliveryColumnCount), readDelivery(row)});
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
