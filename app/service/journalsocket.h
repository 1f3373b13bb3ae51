// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace webhooks {

/// journald's own socket (systemd.io/JOURNAL_NATIVE_PROTOCOL): entries with fields, one datagram each. May be used from
/// several threads.
class JournalSocket final {
public:
    struct Field {
        QByteArray name;  ///< A-Z, 0-9 and _
        QByteArray value;
    };

    /// Nothing when no journal listens at that path.
    static std::shared_ptr<const JournalSocket> open(const QString &path = standardPath());
    ~JournalSocket();
    JournalSocket(const JournalSocket &) = delete;
    JournalSocket &operator=(const JournalSocket &) = delete;

    /// False when the journal did not take it. Does not wait for a journal that is busy.
    bool send(const QList<Field> &fields) const;

    /// $LEADHUB_JOURNAL_SOCKET, for containers that have the journal elsewhere, or /run/systemd/journal/socket.
    static QString standardPath();
    /// Whether stderr is what systemd connected to the journal: $JOURNAL_STREAM names its device and inode
    /// (systemd.exec(5)). A child whose stderr was redirected has the variable too.
    static bool isStderr();

private:
    JournalSocket(int descriptor, QByteArray path) : m_descriptor(descriptor), m_path(std::move(path)) {}

    int m_descriptor;
    QByteArray m_path;
};

}  // namespace webhooks
