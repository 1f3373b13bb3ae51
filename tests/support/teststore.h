// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>

namespace webhooks {

/// The time that store tests call now: later than what triggers, which read the real clock, write.
inline constexpr qint64 kNow = 4'000'000'000'000;

/// A database of its own in a folder of its own, with its key; gone at the end of the test.
class TestStore final {
public:
    TestStore();

    Store *operator->() { return m_store.get(); }
    Store &operator*() { return *m_store; }
    QString path() const { return m_folder.filePath(QStringLiteral("leads.db")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    StoreOptions options() const;
    /// A second connection, as another process has it.
    std::unique_ptr<Store> another(int busyTimeoutMs = 5'000) const;
    void close() { m_store.reset(); }
    void reopen();

    /// An active webhook that listens to everything.
    static Webhook sample(const QString &name = QStringLiteral("Sync to HubSpot"));
    Webhook addWebhook(const Webhook &webhook = sample(), const Secret &secret = {});
    qint64 addLead(const QString &email = QStringLiteral("jane.smith@example.com"));
    qint64 addDispatcher(const QString &process = QStringLiteral("here"));

    /// Runs SQL that must succeed, and the first column of its rows.
    QStringList texts(const QString &sql);
    qint64 number(const QString &sql);
    /// What the database says to SQL that must fail.
    Error refusal(const QString &sql);
    QStringList plan(const char *sql);

    /// Claims what is due of a webhook, and records an outcome for a claim.
    QList<ClaimedDelivery> claim(qint64 dispatcherId, qint64 webhookId, int upTo = 100, qint64 now = kNow);
    ClaimedDelivery claimOne(qint64 dispatcherId, qint64 webhookId, qint64 now = kNow);
    void setDue(qint64 delivery, qint64 time);
    TurnOutcome finish(qint64 dispatcherId, const ClaimedDelivery &claimed, FinishedAttempt::Next next,
                       qint64 now = kNow, const AttemptResult &result = {});
    /// The bytes of the database and its write-ahead log.
    QByteArray bytesOnDisk() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

/// The value, or the end of the test program with the error's text.
template <typename T>
T must(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

}  // namespace webhooks
