// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace webhooks {

/// resources/openapi.json, and whether a value is as one of its schemas says.
class ApiDescription final {
public:
    ApiDescription();

    QJsonObject paths() const { return m_root[QStringLiteral("paths")].toObject(); }
    QJsonObject schema(const QString &name) const;
    /// What a value stands for that may be a `$ref`.
    QJsonObject resolved(const QJsonValue &value) const;
    /// What does not fit; empty: all of it does.
    QString misfit(const QJsonValue &value, const QJsonValue &schemaOrReference, const QString &where) const;

private:
    QString misfitOfObject(const QJsonObject &object, const QJsonObject &wanted, const QString &where) const;

    QJsonObject m_root;
};

}  // namespace webhooks
