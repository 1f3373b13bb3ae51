// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingstable.h"

#include "store/auditwrite.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QString kSending = u"sending"_s;

/// Writes the values that are new, and leaves in `before` and `after` what they were and are.
void writeValues(Database &database, const QMap<QString, QString> &values, QJsonObject &before, QJsonObject &after) {
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        Statement row = database.statement("SELECT value FROM settings WHERE name = ?");
        const QString old = row.run(value.key()).next() ? row.text(0) : QString();
        if (old == value.value())
            continue;
        if (!old.isEmpty())
            before.insert(value.key(), old);
        if (value.value().isEmpty()) {
            database.statement("DELETE FROM settings WHERE name = ?").run(value.key());
            continue;
        }
        database.statement("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)")
            .run(value.key(), value.value());
        after.insert(value.key(), value.value());
    }
}

AuditAction actionOf(const QStringList &changed, const QJsonObject &after) {
    if (changed == QStringList{kSending})
        return after.isEmpty() ? AuditAction::SendingResumed : AuditAction::SendingPaused;
    return after.isEmpty() ? AuditAction::SettingsUnset : AuditAction::SettingsSet;
}

}  // namespace

Result<QMap<QString, QString>> SettingsTable::all() const {
    return m_database.read([this] {
        Statement row = m_database.statement("SELECT name, value FROM settings");
        row.run();
        QMap<QString, QString> values;
        while (row.next())
            values.insert(row.text(0), row.text(1));
        return values;
    });
}

Result<std::optional<QString>> SettingsTable::value(const QString &name) const {
    return m_database.read([&] {
        Statement row = m_database.statement("SELECT value FROM settings WHERE name = ?");
        row.run(name);
        return row.next() ? std::optional(row.text(0)) : std::nullopt;
    });
}

Result<void> SettingsTable::setValue(const QString &name, const QString &value) {
    return setValues({{name, value}});
}

Result<void> SettingsTable::removeValue(const QString &name) {
    return setValues({{name, QString()}});
}

Result<void> SettingsTable::setValues(const QMap<QString, QString> &values) {
    return m_database.write([&] {
        QJsonObject before;
        QJsonObject after;
        writeValues(m_database, values, before, after);
        QStringList changed = before.keys() + after.keys();
        changed.removeDuplicates();
        changed.sort();
        if (changed.isEmpty())
            return;
        writeAudit(m_database, {.action = actionOf(changed, after),
                                .subject = changed == QStringList{kSending} ? QString() : changed.join(u", "_s),
                                .before = before,
                                .after = after});
    });
}

Result<Sending> SettingsTable::sending() const {
    const auto paused = value(kSending);
    if (!paused)
        return std::unexpected(paused.error());
    return *paused == u"paused"_s ? Sending::Paused : Sending::On;
}

Result<void> SettingsTable::setSending(Sending sending) {
    if (sending == Sending::On)
        return removeValue(kSending);
    return setValue(kSending, u"paused"_s);
}

Result<QList<AddressRange>> SettingsTable::allowedNetworks() const {
    const auto stored = value(u"allow-network"_s);
    if (!stored)
        return std::unexpected(stored.error());
    QList<AddressRange> ranges;
    const QStringList texts = stored->value_or(QString()).split(u',', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const auto range = AddressRange::parse(text.trimmed());
        if (!range)
            return std::unexpected(range.error());
        ranges.append(*range);
    }
    return ranges;
}

}  // namespace webhooks
