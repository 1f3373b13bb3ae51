// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/statement.h"

#include "store/sqlerror.h"

namespace webhooks {

Statement::~Statement() {
    if (m_query != nullptr)
        m_query->finish();
}

Statement::Statement(Statement &&other) noexcept
    : m_own(std::move(other.m_own)), m_query(std::exchange(other.m_query, nullptr)) {}

Statement &Statement::run(const QVariantList &values) {
    for (qsizetype position = 0; position < values.size(); ++position)
        m_query->bindValue(static_cast<int>(position), values[position]);
    execute();
    return *this;
}

void Statement::execute() {
    if (!m_query->exec())
        throw DatabaseFailure{toError(m_query->lastError())};
}

bool Statement::next() {
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw DatabaseFailure{toError(m_query->lastError())};
    return false;
}

QString Statement::text(int column) const {
    return m_query->isNull(column) ? QString() : m_query->value(column).toString();
}

std::optional<qint64> Statement::optionalInteger(int column) const {
    if (m_query->isNull(column))
        return std::nullopt;
    return integer(column);
}

std::optional<int> Statement::optionalInt(int column) const {
    if (m_query->isNull(column))
        return std::nullopt;
    return static_cast<int>(integer(column));
}

}  // namespace webhooks
