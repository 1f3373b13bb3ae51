// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "store/databasefile.h"
#include "store/statement.h"

#include <QSqlDatabase>

#include <map>
#include <memory>
#include <type_traits>
#include <unordered_map>

namespace webhooks {

/// One connection to the database file: opening with all checks, migrations, transactions, statements prepared once.
/// Belongs to the thread that opened it. Several processes and threads each have their own.
class Database final {
public:
    enum class Mode {
        ReadWrite,  ///< must exist; older schemas are migrated, after a backup beside the file
        Create,     ///< made when it does not exist
        ReadOnly,
    };
    struct Options {
        QString path;
        Mode mode = Mode::ReadWrite;
        int busyTimeoutMs = 5'000;
        Actor actor = {};  ///< whom the audit log names for what is changed here
    };

    static Result<std::unique_ptr<Database>> open(const Options &options);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor) { m_actor = actor; }
    /// Whether the file is on a network file system, where WAL cannot work: rollback journal and polling instead.
    bool isOnNetwork() const { return m_file.isOnNetwork(); }
    /// Fails as Moved or Replaced when the path no longer leads to the file that was opened. So does all else here.
    Result<void> stillThere() { return m_file.check(); }

    /// Runs `work` in a transaction that has the write lock from its start (never upgraded: SQLITE_BUSY_SNAPSHOT), and
    /// commits. An Error or a failure inside rolls back. `work` returns Result<T> or T; so does this, as Result<T>.
    template <typename Work>
    auto write(Work &&work) {
        return transact("BEGIN IMMEDIATE", std::forward<Work>(work));
    }
    /// Runs `work` on one consistent state of the database.
    template <typename Work>
    auto read(Work &&work) {
        return transact("BEGIN", std::forward<Work>(work));
    }

    /// For use inside read() and write(). The literal is the key of the cache.
    Statement statement(const char *literal);
    /// One of few texts, made of the schema's names; it stays prepared. Not for use while another one of these runs.
    Statement statementKept(const QString &sql);
    Statement statementOnce(const QString &sql);

    /// Changes when another connection has committed (PRAGMA data_version, 3.5 µs).
    Result<qint64> dataVersion();
    /// Copies what is committed into a new file for its owner only, which is there whole or not at all.
    Result<void> copyTo(const QString &path);
    /// Runs one statement outside a transaction: PRAGMA, VACUUM.
    Result<QVariantList> pragma(const QString &sql);
    /// How long a transaction waits for the write lock before it fails as Busy. The thread does nothing else meanwhile.
    Result<void> setBusyTimeout(int ms);
    /// How the schema differs from what our migrations make; empty: not at all.
    Result<QStringList> schemaProblems();

private:
    explicit Database(const Options &options);

    template <typename T>
    struct Unwrapped {
        using Type = T;
    };
    template <typename T>
    struct Unwrapped<Result<T>> {
        using Type = T;
    };

    template <typename Work>
    auto transact(const char *begin, Work &&work) -> Result<typename Unwrapped<std::invoke_result_t<Work>>::Type> {
        using Raw = std::invoke_result_t<Work>;
        try {
            Transaction transaction(*this, begin);
            refuseStrange();
            if constexpr (std::is_void_v<Raw>) {
                work();
                transaction.commit();
                return {};
            } else if constexpr (std::is_same_v<Raw, Result<typename Unwrapped<Raw>::Type>>) {
                Raw result = work();
                if (result)
                    transaction.commit();
                return result;
            } else {
                Raw result = work();
                transaction.commit();
                return result;
            }
        } catch (const DatabaseFailure &failure) {
            return std::unexpected(failure.error);
        }
    }

    class Transaction final {
    public:
        Transaction(Database &database, const char *begin);
        ~Transaction();
        void commit();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;

    private:
        Database &m_database;
        bool m_open = true;
    };

    std::unique_ptr<QSqlQuery> prepared(const QString &sql) const;
    Result<void> prepareConnection(Mode mode);
    Result<void> upgrade(int version);
    void auditMigration(int from);
    Error newerSchema(int version) const;
    void refuseStrange();
    void run(const QString &sql);

    QString m_path;
    Actor m_actor;
    QString m_connection;
    QSqlDatabase m_handle;
    DatabaseFile m_file;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_statements;
    std::map<QString, std::unique_ptr<QSqlQuery>> m_kept;
};

}  // namespace webhooks
