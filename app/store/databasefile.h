// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <optional>

namespace webhooks {

/// The file behind an open database. SQLite goes on with what it opened when the name comes to lead elsewhere, and
/// whatever is written then is lost: https://www.sqlite.org/howtocorrupt.html, section 2.4.
class DatabaseFile final {
public:
    explicit DatabaseFile(QString path);

    /// Whether something on the way to the path forbids to see if there is a file.
    static bool isHidden(const QString &path);
    bool isOnNetwork() const { return m_onNetwork; }

    /// That it is this file which was opened, and that its log is this one.
    void remember();
    void rememberLog();
    /// Fails as Moved or Replaced. A replaced file's log is set aside then: SQLite would apply it to the new file.
    Result<void> check();

private:
    /// What tells files under one name apart; nothing where there is no file.
    struct Identity {
        quint64 device = 0;
        quint64 number = 0;

        bool operator==(const Identity &) const = default;
    };

    static std::optional<Identity> identityOf(const QString &path);
    QString setLogAside();

    QString m_path;
    bool m_onNetwork;
    std::optional<Identity> m_file;
    std::optional<Identity> m_log;
    QString m_logAside;  ///< where the log of a replaced file is now
};

}  // namespace webhooks
