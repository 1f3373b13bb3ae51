// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"
#include "store/deliverylog.h"
#include "store/deliveryrow.h"
#include "store/filtersql.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// One parameter for a list of any length: read back with json_each().
QString asJson(const QList<qint64> &ids) {
    QString text = u"["_s;
    for (const qint64 id : ids)
        text += (text.size() > 1 ? u","_s : QString()) % QString::number(id);
    return text % u']';
}

QList<qint64> firstColumn(Statement &row) {
    QList<qint64> ids;
    while (row.next())
        ids.append(row.integer(0));
    return ids;
}

QString leadName() {
    return u"CASE WHEN json_valid(CAST(e.payload AS TEXT)) THEN coalesce(nullif(trim("
           u"coalesce(json_extract(CAST(e.payload AS TEXT), '$.lead.first_name'), '') || ' ' || "
           u"coalesce(json_extract(CAST(e.payload AS TEXT), '$.lead.last_name'), '')), ''), "
           u"json_extract(CAST(e.payload AS TEXT), '$.lead.email')) END"_s;
}

}  // namespace

Result<QList<qint64>> DeliveryLog::idsWithin(const DeliveryFilter &filter, qint64 now, qint64 fromId,
                                             qint64 belowId) const {
    const FilterSql sql = toSql(filter, now);
    return m_database.read([&] {
        Statement row = m_database.statementOnce(idsWithinSql(sql));
        row.run(QVariantList{fromId, belowId} + sql.values);
        return firstColumn(row);
    });
}

Result<qint64> DeliveryLog::lastId() const {
    return m_database.read([this] {
        Statement row = m_database.statement("SELECT coalesce(max(id), 0) FROM deliveries");
        row.run();
        row.next();
        return row.integer(0);
    });
}

Result<QList<LogRow>> DeliveryLog::rows(const QList<qint64> &ids) const {
    return m_database.read([&] {
        Statement row = m_database.statementOnce(
            u"SELECT "_s % QLatin1StringView(kDeliveryColumns) % u", "_s % leadName() %
            u", d.last_duration_us, coalesce(a.detail, '') FROM json_each(?) wanted JOIN deliveries d ON d.id = "
            u"wanted.value JOIN events e ON e.id = d.event_id LEFT JOIN webhooks h ON h.id = d.webhook_id "
            u"LEFT JOIN former_webhooks f ON f.id = d.webhook_id "
            u"LEFT JOIN attempts a ON a.delivery_id = d.id AND a.number = d.attempt_count ORDER BY wanted.key"_s);
        row.run(asJson(ids));
        QList<LogRow> rows;
        while (row.next())
            rows.append({readDelivery(row), row.text(kDeliveryColumnCount),
                         row.optionalInteger(kDeliveryColumnCount + 1), row.text(kDeliveryColumnCount + 2)});
        return rows;
    });
}

Result<QList<qint64>> DeliveryLog::matching(const DeliveryFilter &filter, qint64 now, const QList<qint64> &ids) const {
    const FilterSql sql = toSql(filter, now);
    return m_database.read([&] {
        Statement row = m_database.statementOnce(
            u"SELECT d.id FROM json_each(?) wanted JOIN deliveries d ON d.id = wanted.value JOIN events e ON e.id = "
            u"d.event_id LEFT JOIN webhooks h ON h.id = d.webhook_id LEFT JOIN former_webhooks f ON f.id = "
            u"d.webhook_id "
            u"WHERE "_s %
            sql.condition % u" ORDER BY wanted.key"_s);
        row.run(QVariantList{asJson(ids)} + sql.values);
        return firstColumn(row);
    });
}

Result<ChangedDeliveries> DeliveryLog::changedSince(qint64 afterAttemptId, int limit) const {
    return m_database.read([&] {
        Statement row = m_database.statement(
            "SELECT delivery_id, max(id) FROM (SELECT id, delivery_id FROM attempts WHERE id > ? "
            "ORDER BY id LIMIT ?) GROUP BY delivery_id");
        row.run(afterAttemptId, limit);
        ChangedDeliveries changed{{}, afterAttemptId};
        while (row.next()) {
            changed.ids.append(row.integer(0));
            changed.lastAttemptId = std::max(changed.lastAttemptId, row.integer(1));
        }
        return changed;
    });
}

Result<QList<RedeliveryShare>> DeliveryLog::redeliveryShares(const QList<qint64> &ids) const {
    return m_database.read([&] {
        Statement row = m_database.statement(R"(
SELECT d.webhook_id, coalesce(h.name, f.name, ''),
       sum(d.finished_at IS NOT NULL AND coalesce(h.active, 0) = 1),
       sum(d.finished_at IS NULL), sum(d.finished_at IS NOT NULL AND coalesce(h.active, 0) = 0)
FROM json_each(?) wanted JOIN deliveries d ON d.id = wanted.value LEFT JOIN webhooks h ON h.id = d.webhook_id
LEFT JOIN former_webhooks f ON f.id = d.webhook_id
GROUP BY d.webhook_id ORDER BY d.webhook_id)");
        row.run(asJson(ids));
        QList<RedeliveryShare> shares;
        while (row.next())
            shares.append({row.integer(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)});
        return shares;
    });
}

}  // namespace webhooks
