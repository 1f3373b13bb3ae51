// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/store.h"

#include "store/auditwrite.h"
#include "store/migrations.h"
#include "store/permissions.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

/// A row of PRAGMA integrity_check: "ok", or lines, the first of which may name the database.
void addDamage(const QString &found, QStringList &problems) {
    const QStringList lines = found.split(u'\n');
    for (const QString &line : lines) {
        if (line != "ok"_L1 && !line.startsWith("*** in database"_L1))
            problems.append(u"damaged: "_s % line);
    }
}

}  // namespace

Store::Store(std::unique_ptr<Database> database, KeyPlaces places)
    : m_database(std::move(database)),
      m_places(std::move(places)),
      m_webhooks(*m_database, m_box),
      m_leads(*m_database),
      m_events(*m_database),
      m_log(*m_database, m_webhooks),
      m_changes(*m_database),
      m_claims(*m_database),
      m_dispatchers(*m_database),
      m_settings(*m_database),
      m_retention(*m_database),
      m_statistics(*m_database),
      m_failures(*m_database),
      m_pauses(*m_database),
      m_audit(*m_database) {}

Result<std::unique_ptr<Store>> Store::open(const StoreOptions &options) {
    auto database = Database::open(options.database);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<Store> store(new Store(*std::move(database), options.key));
    if (const auto named = store->nameDatabase(options.database.mode); !named)
        return std::unexpected(named.error());
    if (const auto found = store->findKey(); !found)
        return std::unexpected(found.error());
    // A key that cannot be made now is asked for when the first secret is stored.
    if (options.database.mode == Database::Mode::Create)
        (void)store->ensureKey();
    return store;
}

Result<void> Store::nameDatabase(Database::Mode mode) {
    auto id = m_settings.value(u"database-id"_s);
    if (!id)
        return std::unexpected(id.error());
    if (!*id && mode != Database::Mode::ReadOnly) {
        const auto made = m_database->write([this] {
            m_database->statement("INSERT OR IGNORE INTO settings VALUES ('database-id', lower(hex(randomblob(8))))")
                .run();
        });
        if (!made)
            return made;
        id = m_settings.value(u"database-id"_s);
        if (!id)
            return std::unexpected(id.error());
    }
    m_databaseId = id->value_or(QString());
    return {};
}

Result<StoreInfo> Store::info() {
    StoreInfo info;
    info.path = m_database->path();
    info.databaseId = m_databaseId;
    info.onNetwork = m_database->isOnNetwork();
    info.sizeBytes = QFileInfo(info.path).size();
    info.keyId = m_wantedKeyId;
    info.keyPath = m_keyPath.isEmpty() ? keyPath() : m_keyPath;
    info.locked = isLocked();
    info.lockReason = m_lock ? m_lock->message : QString();
    const auto journal = m_database->pragma(u"PRAGMA journal_mode"_s);
    if (!journal)
        return std::unexpected(journal.error());
    info.journalMode = journal->value(0).toString();
    const auto counted = m_database->read([&] {
        Statement row = m_database->statement(R"(
SELECT (SELECT count(*) FROM leads), (SELECT count(*) FROM webhooks),
       (SELECT count(*) FROM deliveries INDEXED BY deliveries_due WHERE state = 'pending'),
       (SELECT count(*) FROM deliveries INDEXED BY deliveries_claimed WHERE state = 'sending'),
       (SELECT coalesce(max(id), 0) FROM events), (SELECT user_version FROM pragma_user_version))");
        row.run();
        row.next();
        info.leads = row.integer(0);
        info.webhooks = row.integer(1);
        info.pending = row.integer(2);
        info.sending = row.integer(3);
        info.lastEventId = row.integer(4);
        info.schemaVersion = static_cast<int>(row.integer(5));
    });
    if (!counted)
        return std::unexpected(counted.error());
    return info;
}

Result<QStringList> Store::check() {
    QStringList problems;
    const auto read = m_database->read([&] {
        Statement row = m_database->statementOnce(u"PRAGMA integrity_check"_s);
        row.run();
        while (row.next())
            addDamage(row.text(0), problems);
    });
    // SQLite ends with an error at a page that it cannot read; what it found before that tells more.
    if (!read && (read.error().code != ErrorCode::Corrupt || problems.isEmpty()))
        return std::unexpected(read.error());
    const auto schema = m_database->schemaProblems();
    if (!schema)
        return std::unexpected(schema.error());
    for (const QString &difference : *schema)
        problems.append(u"schema: "_s % difference);
    problems += permissionProblems(m_database->path());
    if (m_lock)
        problems.append(u"key: secrets are locked. "_s % m_lock->message % u' ' % m_lock->hint);
    return problems;
}

Result<void> Store::backup(const QString &path) {
    if (const auto done = m_database->copyTo(path); !done)
        return done;
    // A backup is good also when the database cannot be written any more.
    (void)m_database->write(
        [&] { writeAudit(*m_database, {.action = AuditAction::DatabaseBackedUp, .subject = path}); });
    return {};
}

}  // namespace webhooks
