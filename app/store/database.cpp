// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/auditwrite.h"
#include "store/migrations.h"
#include "store/permissions.h"
#include "store/sqlerror.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <atomic>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr size_t kMostKept = 64;

QString connectionName() {
    static std::atomic<int> counter{0};
    return u"webhooks-%1"_s.arg(counter.fetch_add(1));
}

Error missingFile(const QString &path) {
    return {ErrorCode::NotFound, u"There is no database at %1."_s.arg(path),
            u"Make one with: leadhub-webhooks --database %1 database init"_s.arg(path)};
}

/// `name.backup`, or `name.2.backup` and so on when an earlier one is there.
bool moveToFreeName(const QString &from, const QString &name) {
    constexpr int kMost = 1'000;
    for (int number = 1; number < kMost; ++number) {
        const QString to =
            number == 1 ? QString(name % u".backup"_s) : u"%1.%2.backup"_s.arg(name, QString::number(number));
        if (!QFileInfo::exists(to))
            return QFile::rename(from, to);
    }
    return false;
}

/// Whoever made them was ended: a copy that is being made grows all the time.
void removeAbandonedCopies(const QString &name) {
    constexpr qint64 kAbandonedS = 120;
    const QFileInfo file(name);
    const QFileInfoList copies = file.dir().entryInfoList({file.fileName() % u".*.tmp"_s}, QDir::Files);
    for (const QFileInfo &copy : copies) {
        if (copy.lastModified().secsTo(QDateTime::currentDateTime()) > kAbandonedS)
            QFile::remove(copy.filePath());
    }
}

}  // namespace

Database::Transaction::Transaction(Database &database, const char *begin) : m_database(database) {
    m_database.statement(begin).run();
}

Database::Transaction::~Transaction() {
    if (!m_open)
        return;
    try {
        m_database.statement("ROLLBACK").run();
    } catch (const DatabaseFailure &) {
        // SQLite has rolled back by itself (full disk, I/O error): https://www.sqlite.org/lang_transaction.html
        m_open = false;
    }
}

void Database::Transaction::commit() {
    m_database.statement("COMMIT").run();
    m_open = false;
}

Database::Database(const Options &options)
    : m_path(options.path), m_actor(options.actor), m_connection(connectionName()), m_file(options.path) {
    m_handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_handle.setDatabaseName(options.path);
    QString connect = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeoutMs);
    if (options.mode == Mode::ReadOnly)
        connect += u";QSQLITE_OPEN_READONLY"_s;
    m_handle.setConnectOptions(connect);
}

Database::~Database() {
    m_statements.clear();
    m_kept.clear();
    m_handle.close();
    m_handle = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const Options &options) {
    const QFileInfo file(options.path);
    const QString folder = file.absolutePath();
    if (options.path.isEmpty() || file.isDir())
        return std::unexpected(Error{ErrorCode::InvalidInput, u"\"%1\" cannot be a database file."_s.arg(options.path),
                                     u"Name a file with --database."_s});
    if (!file.exists() && DatabaseFile::isHidden(options.path))
        return std::unexpected(Error{ErrorCode::Permission,
                                     u"The way to %1 is closed: a folder cannot be entered."_s.arg(options.path),
                                     u"Check the permissions of its folders and which user this program runs as."_s});
    if (!file.exists() && options.mode != Mode::Create)
        return std::unexpected(missingFile(options.path));
    if (options.mode == Mode::Create && !QDir().mkpath(folder))
        return std::unexpected(Error{ErrorCode::Io, u"The folder %1 cannot be made."_s.arg(folder), {}});
    if (!file.exists()) {
        QFile fresh(options.path);
        if (!fresh.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            return std::unexpected(
                Error{ErrorCode::Permission, u"%1 cannot be made: %2."_s.arg(options.path, fresh.errorString()), {}});
    } else if (!file.isReadable()) {
        return std::unexpected(Error{ErrorCode::Permission, u"%1 cannot be read."_s.arg(options.path),
                                     u"Check its permissions and which user this program runs as."_s});
    }

    std::unique_ptr<Database> database(new Database(options));
    if (options.mode != Mode::ReadOnly)
        alignLogPermissions(options.path);
    if (!database->m_handle.open())
        return std::unexpected(toError(database->m_handle.lastError()));
    database->m_file.remember();
    if (const auto prepared = database->prepareConnection(options.mode); !prepared)
        return std::unexpected(prepared.error());
    database->m_file.rememberLog();
    return database;
}

Result<void> Database::prepareConnection(Mode mode) {
    try {
        const auto number = [this](const QString &sql) {
            Statement query = statementOnce(sql);
            query.run();
            return query.next() ? query.integer(0) : 0;
        };
        const int version = static_cast<int>(number(u"PRAGMA user_version"_s));
        const qint64 application = number(u"PRAGMA application_id"_s);
        // Ours and empty: somebody is making it just now, or was kept from it.
        const bool fresh = (application == 0 || application == kApplicationId) && version == 0 &&
                           number(u"SELECT count(*) FROM sqlite_master"_s) == 0;
        if (!fresh && application != kApplicationId)
            return std::unexpected(Error{ErrorCode::ForeignSchema,
                                         u"%1 is a database of another program."_s.arg(m_path),
                                         u"Name another file with --database."_s});
        if (version > latestSchemaVersion())
            return std::unexpected(newerSchema(version));
        if (fresh && mode == Mode::ReadOnly)
            return std::unexpected(missingFile(m_path));
        if (fresh && mode == Mode::ReadWrite)
            return std::unexpected(
                Error{ErrorCode::ForeignSchema, u"%1 is empty."_s.arg(m_path),
                      u"Initialise it with: leadhub-webhooks --database %1 database init"_s.arg(m_path)});
        if (mode == Mode::ReadOnly)
            return {};
        if (fresh) {
            run(u"PRAGMA auto_vacuum = INCREMENTAL"_s);
            run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
        }
        run(isOnNetwork() ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
        // A checkpoint syncs the whole database file: every 16 MiB of log instead of every 4.
        run(u"PRAGMA wal_autocheckpoint = 4096"_s);
        run(u"PRAGMA cache_size = -16384"_s);
        run(u"PRAGMA secure_delete = ON"_s);  // what is erased must not stay in free pages
        if (version < latestSchemaVersion()) {
            if (const auto upgraded = upgrade(version); !upgraded)
                return upgraded;
        }
        const QStringList differences = schemaDifferences(m_handle);
        if (!differences.isEmpty())
            return std::unexpected(Error{ErrorCode::ForeignSchema,
                                         u"The schema of %1 was changed: %2."_s.arg(m_path, differences.join(u", "_s)),
                                         u"Undo the change, or restore a backup."_s});
    } catch (const DatabaseFailure &failure) {
        return std::unexpected(failure.error);
    }
    return {};
}

/// What was there before stays in a copy beside the database.
Result<void> Database::upgrade(int version) {
    const QString name = u"%1.before-schema-%2"_s.arg(m_path, QString::number(latestSchemaVersion()));
    removeAbandonedCopies(name);
    const QString copy = u"%1.%2.tmp"_s.arg(name, QUuid::createUuid().toString(QUuid::Id128));
    const auto removed = qScopeGuard([&] { QFile::remove(copy); });
    if (version > 0) {
        if (const auto made = copyTo(copy); !made)
            return made;
    }
    return migrate(m_handle, [&](int from) -> Result<void> {
        if (version > 0 && !moveToFreeName(copy, name))
            return std::unexpected(Error{ErrorCode::Permission, u"%1 cannot be moved aside."_s.arg(copy), {}});
        auditMigration(from);
        return {};
    });
}

void Database::auditMigration(int from) {
    AuditRecord record{.action = from == 0 ? AuditAction::DatabaseCreated : AuditAction::DatabaseMigrated,
                       .subject = QFileInfo(m_path).fileName(),
                       .after = {{u"schema"_s, latestSchemaVersion()}}};
    if (from > 0)
        record.before = {{u"schema"_s, from}};
    writeAudit(*this, record);
}

Error Database::newerSchema(int version) const {
    return {ErrorCode::NewerSchema,
            u"%1 has schema %2; this version knows only %3."_s.arg(m_path).arg(version).arg(latestSchemaVersion()),
            u"Install a newer version of LeadHub Webhooks, or restore the backup made before the upgrade."_s};
}

/// What was checked when the file was opened may have changed since: another program of a newer version may have
/// migrated it, and its path may lead to another file.
void Database::refuseStrange() {
    if (const auto there = m_file.check(); !there)
        throw DatabaseFailure{there.error()};
    Statement row = statement("PRAGMA user_version");
    row.run();
    const int version = row.next() ? static_cast<int>(row.integer(0)) : 0;
    if (version > latestSchemaVersion())
        throw DatabaseFailure{newerSchema(version)};
}

std::unique_ptr<QSqlQuery> Database::prepared(const QString &sql) const {
    auto query = std::make_unique<QSqlQuery>(m_handle);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw DatabaseFailure{toError(query->lastError())};
    return query;
}

Statement Database::statement(const char *literal) {
    const auto there = m_statements.find(literal);
    if (there != m_statements.end())
        return Statement(*there->second);
    return Statement(*m_statements.emplace(literal, prepared(QString::fromUtf8(literal))).first->second);
}

Statement Database::statementKept(const QString &sql) {
    const auto there = m_kept.find(sql);
    if (there != m_kept.end())
        return Statement(*there->second);
    if (m_kept.size() >= kMostKept)
        m_kept.clear();
    return Statement(*m_kept.emplace(sql, prepared(sql)).first->second);
}

Statement Database::statementOnce(const QString &sql) {
    return Statement(prepared(sql));
}

void Database::run(const QString &sql) {
    statementOnce(sql).run();
}

Result<void> Database::copyTo(const QString &path) {
    if (QFileInfo::exists(path))
        return std::unexpected(Error{ErrorCode::Conflict, u"%1 exists already."_s.arg(path), u"Name a new file."_s});
    // VACUUM INTO makes the file with the umask's permissions; it must be private from its first byte.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return std::unexpected(Error{QFileInfo(path).dir().exists() ? ErrorCode::Permission : ErrorCode::Io,
                                     u"%1 cannot be made: %2."_s.arg(path, file.errorString()),
                                     {}});
    file.close();
    const auto done = pragma(u"VACUUM INTO '%1'"_s.arg(QString(path).replace(u'\'', "''"_L1)));
    if (!done) {
        QFile::remove(path);
        return std::unexpected(done.error());
    }
    return {};
}

Result<qint64> Database::dataVersion() {
    if (const auto there = m_file.check(); !there)
        return std::unexpected(there.error());
    try {
        Statement query = statement("PRAGMA data_version");
        query.run();
        return query.next() ? query.integer(0) : 0;
    } catch (const DatabaseFailure &failure) {
        return std::unexpected(failure.error);
    }
}

Result<QVariantList> Database::pragma(const QString &sql) {
    if (const auto there = m_file.check(); !there)
        return std::unexpected(there.error());
    try {
        Statement query = statementOnce(sql);
        query.run();
        QVariantList rows;
        while (query.next())
            rows.append(query.text(0));
        return rows;
    } catch (const DatabaseFailure &failure) {
        return std::unexpected(failure.error);
    }
}

Result<void> Database::setBusyTimeout(int ms) {
    const auto set = pragma(u"PRAGMA busy_timeout = %1"_s.arg(ms));
    return set ? Result<void>() : std::unexpected(set.error());
}

Result<QStringList> Database::schemaProblems() {
    try {
        return schemaDifferences(m_handle);
    } catch (const DatabaseFailure &failure) {
        return std::unexpected(failure.error);
    }
}

}  // namespace webhooks
