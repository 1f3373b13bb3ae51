// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/addressrules.h"
#include "domain/deliverypolicy.h"

#include <QMap>

#include <optional>

namespace webhooks {

class Database;

enum class Sending { On, Paused };

/// The settings that everybody who uses the database shares.
class SettingsTable final {
public:
    explicit SettingsTable(Database &database) : m_database(database) {}

    Result<QMap<QString, QString>> all() const;
    Result<std::optional<QString>> value(const QString &name) const;
    Result<void> setValue(const QString &name, const QString &value);  ///< empty: removed
    Result<void> removeValue(const QString &name);
    /// All or none; an empty value is removed.
    Result<void> setValues(const QMap<QString, QString> &values);

    Result<Sending> sending() const;
    Result<void> setSending(Sending sending);
    Result<QList<AddressRange>> allowedNetworks() const;

private:
    Database &m_database;
};

}  // namespace webhooks
