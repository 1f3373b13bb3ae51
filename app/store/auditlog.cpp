// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/auditlog.h"

#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr auto kColumns =
    "SELECT id, at, user, host, program, action, webhook_id, subject, before, after FROM audit"_L1;

QJsonObject objectOf(const QString &text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

AuditEntry readEntry(const Statement &row) {
    AuditEntry entry;
    entry.id = row.integer(0);
    entry.at = row.integer(1);
    entry.actor = {row.text(2), row.text(3), programFromName(row.text(4)).value_or(ActingProgram::Command)};
    entry.action = row.text(5);
    entry.webhookId = row.optionalInteger(6);
    entry.subject = row.text(7);
    entry.before = objectOf(row.text(8));
    entry.after = objectOf(row.text(9));
    return entry;
}

QString likePattern(QString text) {
    text.replace(u'^', "^^"_L1).replace(u'%', "^%"_L1).replace(u'_', "^_"_L1);
    return u'%' % text % u'%';
}

QString actionList(const QStringList &actions) {
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(actions)).toJson(QJsonDocument::Compact));
}

/// The conditions of `filter`, and the values that they bind.
struct Conditions {
    QStringList sql;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound) {
        sql.append(condition);
        values += bound;
    }
};

Conditions conditionsOf(const AuditFilter &filter, qint64 beforeId) {
    Conditions all;
    if (beforeId > 0)
        all.add(u"id < ?"_s, {beforeId});
    if (filter.afterId > 0)
        all.add(u"id > ?"_s, {filter.afterId});
    if (filter.webhookId)
        all.add(u"webhook_id = ?"_s, {*filter.webhookId});
    if (filter.since > 0)
        all.add(u"at >= ?"_s, {filter.since});
    if (!filter.text.isEmpty()) {
        const QString text =
            u"user || '@' || host || char(10) || action || char(10) || subject || char(10) || "
            "ifnull(before, '') || char(10) || ifnull(after, '')"_s;
        all.add(u"(%1 LIKE ? ESCAPE '^' OR action IN (SELECT value FROM json_each(?)))"_s.arg(text),
                {likePattern(filter.text), actionList(filter.actions)});
    }
    return all;
}

}  // namespace

Result<QList<AuditEntry>> AuditLog::list(const AuditFilter &filter, qint64 beforeId, int limit) const {
    return m_database.read([&] {
        Conditions conditions = conditionsOf(filter, beforeId);
        const QString where =
            conditions.sql.isEmpty() ? QString() : QString(u" WHERE "_s % conditions.sql.join(u" AND "_s));
        conditions.values.append(limit);
        Statement row = m_database.statementOnce(kColumns % where % u" ORDER BY id DESC LIMIT ?"_s);
        row.run(conditions.values);
        QList<AuditEntry> entries;
        while (row.next())
            entries.append(readEntry(row));
        return entries;
    });
}

Result<AuditEntry> AuditLog::byId(qint64 id) const {
    return m_database.read([&]() -> Result<AuditEntry> {
        Statement row = m_database.statementOnce(kColumns % u" WHERE id = ?"_s);
        if (!row.run(id).next())
            return std::unexpected(
                Error{ErrorCode::NotFound, u"The audit log has no entry %1."_s.arg(id), u"See `audit list`."_s});
        return readEntry(row);
    });
}

Result<std::optional<qint64>> AuditLog::webhookNamed(const QString &name) const {
    return m_database.read([&]() -> std::optional<qint64> {
        Statement row = m_database.statement(
            "SELECT webhook_id FROM audit WHERE subject = ? AND webhook_id IS NOT NULL ORDER BY id DESC LIMIT 1");
        return row.run(name).next() ? std::optional(row.integer(0)) : std::nullopt;
    });
}

Result<qint64> AuditLog::pruneBefore(qint64 cutoff, int most) {
    return m_database.write([&] {
        return m_database
            .statement("DELETE FROM audit WHERE id IN (SELECT id FROM audit WHERE at < ? ORDER BY at LIMIT ?)")
            .run(cutoff, most)
            .changes();
    });
}

}  // namespace webhooks
