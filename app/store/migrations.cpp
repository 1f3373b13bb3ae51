// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/sqlerror.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

const QString kFolder = u":/schema/sqlite"_s;

QMap<QString, QString> schemaOf(const QSqlDatabase &database) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    QMap<QString, QString> schema;
    query.exec(u"SELECT type || ' ' || name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^'"_s);
    while (query.next())
        schema.insert(query.value(0).toString(), query.value(1).toString());
    return schema;
}

Result<void> execute(QSqlDatabase &database, const QString &sql) {
    QSqlQuery query(database);
    if (!query.exec(sql))
        return std::unexpected(toError(query.lastError()));
    return {};
}

int versionOf(const QSqlDatabase &database) {
    QSqlQuery query(u"PRAGMA user_version"_s, database);
    return query.next() ? query.value(0).toInt() : 0;
}

Result<void> migrateWithin(QSqlDatabase &database, const MigrationEnd &last) {
    const int from = versionOf(database);
    if (from >= latestSchemaVersion())
        return {};
    for (int version = from + 1; version <= latestSchemaVersion(); ++version) {
        const QStringList statements = migrationStatements(version) << u"PRAGMA user_version = %1"_s.arg(version);
        for (const QString &statement : statements) {
            if (const auto done = execute(database, statement); !done)
                return done;
        }
    }
    try {
        return last ? last(from) : Result<void>();
    } catch (const DatabaseFailure &failure) {
        return std::unexpected(failure.error);
    }
}

/// What a database looks like that was made by all our migrations; built once, in memory.
const QMap<QString, QString> &expectedSchema() {
    static const QMap<QString, QString> schema = [] {
        const QString name = u"webhooks-expected-schema"_s;
        QMap<QString, QString> made;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(u":memory:"_s);
            database.open();
            if (migrate(database))
                made = schemaOf(database);
        }
        QSqlDatabase::removeDatabase(name);
        return made;
    }();
    return schema;
}

}  // namespace

int latestSchemaVersion() {
    static const int version = QDir(kFolder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name).last().first(4).toInt();
    return version;
}

QStringList migrationStatements(int version) {
    const QStringList files = QDir(kFolder).entryList({u"%1_*.sql"_s.arg(version, 4, 10, QChar(u'0'))});
    QFile file(kFolder % u'/' % files.value(0));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString statement;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        if (statement.isEmpty() && (line.isEmpty() || line.startsWith("--"_L1)))
            continue;
        statement += line % u'\n';
        if (line.endsWith(u';') && !line.startsWith(u' ')) {
            statements.append(statement.trimmed().chopped(1));
            statement.clear();
        }
    }
    return statements;
}

Result<void> migrate(QSqlDatabase &database, const MigrationEnd &last) {
    if (const auto begun = execute(database, u"BEGIN IMMEDIATE"_s); !begun)
        return begun;
    auto done = migrateWithin(database, last);
    if (done)
        done = execute(database, u"COMMIT"_s);
    if (!done)
        (void)execute(database, u"ROLLBACK"_s);
    return done;
}

QStringList schemaDifferences(QSqlDatabase &database) {
    const QMap<QString, QString> &expected = expectedSchema();
    const QMap<QString, QString> found = schemaOf(database);
    QStringList differences;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            differences.append(it.key() % u" is missing"_s);
        else if (found.value(it.key()) != it.value())
            differences.append(it.key() % u" differs"_s);
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!expected.contains(it.key()))
            differences.append(it.key() % u" is not ours"_s);
    }
    return differences;
}

}  // namespace webhooks
