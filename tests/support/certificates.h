// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace webhooks {

/// An authority for tests and the certificates that it issued, made by openssl: `good`, `expired`, `future` (not valid
/// yet) and `lonely` (self-signed) for hooks.example.com and 127.0.0.1, and `elsewhere` for another name.
class Certificates final {
public:
    /// False when openssl fails; it has been warned about.
    bool make();

    QString authority() const { return file(QStringLiteral("authority.pem")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// For a server.
    QSslConfiguration tls(const QString &certificate) const;

private:
    QTemporaryDir m_folder;
};

}  // namespace webhooks
