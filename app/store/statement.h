// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace webhooks {

/// Thrown by Statement and caught by Database::read() and write(): it never leaves the store folder.
struct DatabaseFailure {
    Error error;
};

/// A prepared statement for one use: run() binds by position and executes, next() steps, and the end of its life resets
/// it, so that no lock stays behind. Every failure throws DatabaseFailure. A value that is used several times in a
/// statement is written `@1`, `@2` … in the order of first use: Qt makes a new parameter of every `?`, numbered or not.
class Statement final {
public:
    explicit Statement(QSqlQuery &prepared) : m_query(&prepared) {}
    explicit Statement(std::unique_ptr<QSqlQuery> own) : m_own(std::move(own)), m_query(m_own.get()) {}
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    template <typename... Values>
    Statement &run(const Values &...values) {
        int position = 0;
        (m_query->bindValue(position++, bound(values)), ...);
        execute();
        return *this;
    }
    Statement &run(const QVariantList &values);

    bool next();
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    QString text(int column) const;  ///< a null string for NULL
    QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    std::optional<qint64> optionalInteger(int column) const;
    std::optional<int> optionalInt(int column) const;  ///< of a value that fits

    qint64 changes() const { return m_query->numRowsAffected(); }
    qint64 insertedId() const { return m_query->lastInsertId().toLongLong(); }

private:
    static QVariant bound(qint64 value) { return value; }
    static QVariant bound(int value) { return value; }
    static QVariant bound(bool value) { return value ? 1 : 0; }
    static QVariant bound(double value) { return value; }
    static QVariant bound(const QString &value) { return value; }
    static QVariant bound(const QByteArray &value) { return value; }
    static QVariant bound(std::nullptr_t) { return {}; }
    template <typename T>
    static QVariant bound(const std::optional<T> &value) {
        return value ? bound(*value) : QVariant();
    }
    void execute();

    std::unique_ptr<QSqlQuery> m_own;
    QSqlQuery *m_query;
};

}  // namespace webhooks
