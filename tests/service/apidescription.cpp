// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/apidescription.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace webhooks {

ApiDescription::ApiDescription() {
    QFile file(QStringLiteral(DESCRIPTION));
    if (file.open(QIODevice::ReadOnly))
        m_root = QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject ApiDescription::schema(const QString &name) const {
    return m_root["components"_L1]["schemas"_L1][name].toObject();
}

QJsonObject ApiDescription::resolved(const QJsonValue &value) const {
    const QString name = value["$ref"_L1].toString();
    if (name.isEmpty())
        return value.toObject();
    QJsonValue found = m_root;
    const QStringList steps = name.split(u'/').sliced(1);
    for (const QString &step : steps)
        found = found[step];
    return found.toObject();
}

QString ApiDescription::misfit(const QJsonValue &value, const QJsonValue &schemaOrReference,
                               const QString &where) const {
    const QJsonObject wanted = resolved(schemaOrReference);
    if (wanted.isEmpty())
        return where % u": no schema"_s;
    const QString type = wanted["type"_L1].toString();
    const bool fits = type == "object"_L1    ? value.isObject()
                      : type == "array"_L1   ? value.isArray()
                      : type == "string"_L1  ? value.isString()
                      : type == "integer"_L1 ? value.isDouble()
                                             : false;
    if (!fits)
        return where % u": not "_s % type;
    const QJsonArray items = value.toArray();
    for (const auto &item : items) {
        if (const QString found = misfit(item, wanted["items"_L1], where % u"[]"_s); !found.isEmpty())
            return found;
    }
    return misfitOfObject(value.toObject(), wanted, where);
}

QString ApiDescription::misfitOfObject(const QJsonObject &object, const QJsonObject &wanted,
                                       const QString &where) const {
    const QJsonArray required = wanted["required"_L1].toArray();
    for (const auto &name : required) {
        if (!object.contains(name.toString()))
            return where % u'.' % name.toString() % u": missing"_s;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue property = wanted["properties"_L1][it.key()];
        if (const QString found = misfit(it.value(), property, where % u'.' % it.key()); !found.isEmpty())
            return found;
    }
    return {};
}

}  // namespace webhooks
