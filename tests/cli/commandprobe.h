// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace webhooks::test {

/// What a command line came to.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const;
    QJsonArray array() const;
    QList<QByteArray> lines() const;  ///< of out, without the line break after the last
};

/// Runs command lines inside this process, against a database of its own.
class CommandProbe final {
public:
    CommandProbe();

    Ran run(const QStringList &arguments) const;
    Ran runWithInput(const QStringList &arguments, const QByteArray &input) const;

    Store &store() { return *m_store; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;

    qint64 addWebhook(const QString &name, EventType type);
    qint64 addLead(const QString &firstName, const QString &email);
    /// Claims the webhook's next due delivery and records this result for it.
    Delivery attempt(qint64 webhookId, const AttemptResult &result, FinishedAttempt::Next next);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    qint64 m_dispatcher = 0;
};

AttemptResult answered(int status, const QByteArray &body);

}  // namespace webhooks::test
