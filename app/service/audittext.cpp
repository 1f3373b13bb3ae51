// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/audittext.h"

#include "domain/times.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace webhooks {

QString auditValueText(const QString &field, const QJsonValue &value) {
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto &part : array)
            parts.append(part.toString());
        return parts.join(u", "_s);
    }
    if (!value.isDouble())
        return value.toString();
    if (field.endsWith("_ms"_L1))
        return formatDuration(value.toInteger());
    return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

}  // namespace webhooks
