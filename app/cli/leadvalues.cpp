// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/leadvalues.h"

#include "cli/words.h"
#include "domain/nearestword.h"

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

std::unexpected<Error> wrong(const QString &message, const QString &hint = {}) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

QStringList fieldNames() {
    QStringList names;
    for (const char *name : kLeadFieldNames)
        names.append(QString::fromLatin1(name));
    return names;
}

QString fieldHint(const QString &name) {
    const QString near = nearestWord(name, fieldNames());
    return near.isEmpty() ? Words::tr("Fields are: %1.").arg(fieldNames().join(u", "_s))
                          : Words::tr("Did you mean “%1”?").arg(near);
}

QString valueText(const QJsonValue &value) {
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

}  // namespace

Result<LeadChanges> readLeadSettings(const QStringList &settings) {
    if (settings.isEmpty())
        return wrong(Words::tr("Nothing is set."), Words::tr("Name at least one field: --set first_name=Ada"));
    LeadChanges changes;
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals < 0)
            return wrong(Words::tr("“%1” is not FIELD=VALUE.").arg(setting),
                         Words::tr("Write it like --set first_name=Ada"));
        const QString name = setting.first(equals);
        const auto field = leadFieldFromName(name);
        if (!field)
            return wrong(Words::tr("A lead has no field “%1”.").arg(name), fieldHint(name));
        if (changes[*field])
            return wrong(Words::tr("--set names %1 twice.").arg(name));
        const auto value = normaliseLeadValue(*field, setting.sliced(equals + 1));
        if (!value)
            return std::unexpected(value.error());
        const bool neverEmpty = *field == LeadField::Id || *field == LeadField::CreatedAt;
        if (neverEmpty && value->isEmpty())
            return wrong(Words::tr("%1 cannot be cleared.").arg(name));
        changes[*field] = *value;
    }
    return changes;
}

QString leadName(const Lead &lead) {
    const QString name = QString(lead.firstName % u' ' % lead.lastName).trimmed();
    return name.isEmpty() ? lead.email : name;
}

QList<QPair<QString, QString>> leadLines(const Lead &lead) {
    const QJsonObject json = toJson(lead);
    QList<QPair<QString, QString>> lines;
    const QStringList names = fieldNames();
    for (const QString &name : names)
        lines.append({name, name == "tags"_L1 ? lead.tags.join(u"; "_s) : valueText(json.value(name))});
    return lines;
}

}  // namespace webhooks::cli
