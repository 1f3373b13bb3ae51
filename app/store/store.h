// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/actor.h"
#include "store/auditlog.h"
#include "store/backlog.h"
#include "store/claims.h"
#include "store/database.h"
#include "store/deliverychanges.h"
#include "store/deliverylog.h"
#include "store/dispatcherstable.h"
#include "store/eventstable.h"
#include "store/failures.h"
#include "store/leadstable.h"
#include "store/pauses.h"
#include "store/retention.h"
#include "store/secretbox.h"
#include "store/settingstable.h"
#include "store/statistics.h"
#include "store/webhookstable.h"

#include <memory>

namespace webhooks {

/// Where a database's key is looked for, in this order: the file named by the user, a systemd credential `master.key`
/// ($CREDENTIALS_DIRECTORY), `<configFolder>/keys/<database id>.key`.
struct KeyPlaces {
    QString keyFile;
    QString configFolder;
};

struct StoreOptions {
    Database::Options database;
    KeyPlaces key;
};

/// How the store is doing, for `database info`.
struct StoreInfo {
    QString path;
    QString databaseId;
    int schemaVersion = 0;
    QString journalMode;
    bool onNetwork = false;
    qint64 sizeBytes = 0;
    QString keyId;        ///< the key the database wants; empty: none yet
    QString keyPath;      ///< where it was found, or would be made
    bool locked = false;  ///< the database wants a key that is not at hand
    QString lockReason;
    qint64 leads = 0;
    qint64 webhooks = 0;
    qint64 pending = 0;
    qint64 sending = 0;
    qint64 lastEventId = 0;
};

/// Everything in one database, for one thread. The tables share its connection.
class Store final {
public:
    static Result<std::unique_ptr<Store>> open(const StoreOptions &options);

    Database &database() { return *m_database; }
    WebhooksTable &webhooks() { return m_webhooks; }
    LeadsTable &leads() { return m_leads; }
    EventsTable &events() { return m_events; }
    DeliveryLog &log() { return m_log; }
    DeliveryChanges &changes() { return m_changes; }
    Claims &claims() { return m_claims; }
    DispatchersTable &dispatchers() { return m_dispatchers; }
    SettingsTable &settings() { return m_settings; }
    Retention &retention() { return m_retention; }
    Statistics &statistics() { return m_statistics; }
    Failures &failures() { return m_failures; }
    Pauses &pauses() { return m_pauses; }
    AuditLog &audit() { return m_audit; }
    Result<Backlog> backlog(qint64 now) { return readBacklog(*m_database, now); }

    bool isLocked() const { return m_lock.has_value(); }
    const std::optional<Error> &lock() const { return m_lock; }  ///< why secrets cannot be read, and what to do
    Result<StoreInfo> info();

    /// Problems found by PRAGMA integrity_check, the schema comparison and the file's permissions; empty: none.
    Result<QStringList> check();
    Result<void> backup(const QString &path);  ///< VACUUM INTO; refuses an existing file. The key is not in it.

    /// Makes a key when the database has none yet; needed before the first secret is stored.
    Result<void> ensureKey();
    Result<DatabaseKey> exportKey();
    Result<void> importKey(const DatabaseKey &key);  ///< checks it against the database, then writes the key file
    /// Looks for the key again when it is missing, or when another one is wanted by now. True: another key is in use,
    /// or secrets can be read that could not, or the other way round.
    Result<bool> lookForKey();
    Result<DatabaseKey> rekey();  ///< a new key; every secret sealed again; the old key file is kept as .<id>.old

private:
    Store(std::unique_ptr<Database> database, KeyPlaces places);
    Result<void> nameDatabase(Database::Mode mode);
    Result<void> findKey();
    Result<DatabaseKey> readKey() const;
    Result<void> checkKeyInUse();
    void finishRekey();
    void auditKey(AuditAction action, const QString &keyId);
    Result<void> storeKeyFacts(const SecretBox &box);
    Result<void> sealAgain(const SecretBox &box);
    QString keyPath() const;

    std::unique_ptr<Database> m_database;
    KeyPlaces m_places;
    QString m_databaseId;
    QString m_wantedKeyId;
    QString m_keyPath;
    std::optional<Error> m_lock;
    SecretBox m_box;
    WebhooksTable m_webhooks;
    LeadsTable m_leads;
    EventsTable m_events;
    DeliveryLog m_log;
    DeliveryChanges m_changes;
    Claims m_claims;
    DispatchersTable m_dispatchers;
    SettingsTable m_settings;
    Retention m_retention;
    Statistics m_statistics;
    Failures m_failures;
    Pauses m_pauses;
    AuditLog m_audit;
};

}  // namespace webhooks
