// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace webhooks::ui {

/// What the console remembers between starts, for this user on this computer: window, pages, recent databases, choices.
/// Never a secret, and nothing that the service reads.
class ConsoleState final {
public:
    static constexpr QLatin1StringView kAppearance{"appearance"};  ///< the place in the enum Appearance
    static constexpr QLatin1StringView kLanguage{"language"};      ///< a locale's name; empty: as the system

    explicit ConsoleState(const QString &iniFile);

    QVariant value(const QString &key, const QVariant &otherwise = {}) const {
        return m_settings.value(key, otherwise);
    }
    void setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

    QStringList recentDatabases() const;  ///< newest first, at most ten
    void addRecentDatabase(const QString &path);
    void removeRecentDatabase(const QString &path);

private:
    QSettings m_settings;
};

}  // namespace webhooks::ui
