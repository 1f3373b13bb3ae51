// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingstable.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace webhooks {

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
    return m_database.write(
        [&] { m_database.statement("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)").run(name, value); });
}

Result<void> SettingsTable::removeValue(const QString &name) {
    return m_database.write([&] { m_database.statement("DELETE FROM settings WHERE name = ?").run(name); });
}

Result<void> SettingsTable::setValues(const QMap<QString, QString> &values) {
    return m_database.write([&] {
        for (auto value = values.cbegin(); value != values.cend(); ++value) {
            if (value.value().isEmpty())
                m_database.statement("DELETE FROM settings WHERE name = ?").run(value.key());
            else
                m_database.statement("INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)")
                    .run(value.key(), value.value());
        }
    });
}

Result<Sending> SettingsTable::sending() const {
    const auto paused = value(u"sending"_s);
    if (!paused)
        return std::unexpected(paused.error());
    return *paused == u"paused"_s ? Sending::Paused : Sending::On;
}

Result<void> SettingsTable::setSending(Sending sending) {
    if (sending == Sending::On)
        return removeValue(u"sending"_s);
    return setValue(u"sending"_s, u"paused"_s);
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
