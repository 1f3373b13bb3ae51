// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leadcolumns.h"

#include "domain/nearestword.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

struct Alias {
    QLatin1StringView heading;  // as plainHeading() leaves it
    LeadField field;
    QLatin1StringView separator = {};
};

constexpr auto kGoogleSeparator = ":::"_L1;

// No foreign record id stands here: HubSpot's "Record ID" is a number, too, and would overwrite leads of ours.
// Salesforce's "Rating" is a word and no score, its "OwnerId" no person's name.
constexpr Alias kAliases[] = {
    {"givenname"_L1, LeadField::FirstName},
    {"forename"_L1, LeadField::FirstName},
    {"familyname"_L1, LeadField::LastName},
    {"surname"_L1, LeadField::LastName},
    {"emailaddress"_L1, LeadField::Email},
    {"email1value"_L1, LeadField::Email, kGoogleSeparator},
    {"phonenumber"_L1, LeadField::Phone},
    {"phone1value"_L1, LeadField::Phone, kGoogleSeparator},
    {"mobile"_L1, LeadField::Phone},
    {"mobilephone"_L1, LeadField::Phone},
    {"mobilephonenumber"_L1, LeadField::Phone},
    {"leadsource"_L1, LeadField::Source},
    {"originalsource"_L1, LeadField::Source},
    {"leadstatus"_L1, LeadField::Status},
    {"hubspotscore"_L1, LeadField::LeadScore},
    {"score"_L1, LeadField::LeadScore},
    {"pipelinestage"_L1, LeadField::Stage},
    {"leadstage"_L1, LeadField::Stage},
    {"lifecyclestage"_L1, LeadField::Stage},
    {"owner"_L1, LeadField::AssignedTo},
    {"contactowner"_L1, LeadField::AssignedTo},
    {"leadowner"_L1, LeadField::AssignedTo},
    {"ownername"_L1, LeadField::AssignedTo},
    {"tag"_L1, LeadField::Tags, ","_L1},
    {"labels"_L1, LeadField::Tags, kGoogleSeparator},
    {"groupmembership"_L1, LeadField::Tags, kGoogleSeparator},
    {"createdate"_L1, LeadField::CreatedAt},
    {"createddate"_L1, LeadField::CreatedAt},
    {"createdtime"_L1, LeadField::CreatedAt},
    {"vorname"_L1, LeadField::FirstName},
    {"nachname"_L1, LeadField::LastName},
    {"familienname"_L1, LeadField::LastName},
    {"emailadresse"_L1, LeadField::Email},
    {"telefon"_L1, LeadField::Phone},
    {"telefonnummer"_L1, LeadField::Phone},
    {"mobil"_L1, LeadField::Phone},
    {"mobiltelefon"_L1, LeadField::Phone},
    {"handy"_L1, LeadField::Phone},
    {"handynummer"_L1, LeadField::Phone},
    {"leadquelle"_L1, LeadField::Source},
};

/// What is left of a heading for matching.
QString plainHeading(const QString &heading) {
    QString plain = heading.toLower();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'_' || c == u'-'; });
    return plain;
}

QStringList fieldNames() {
    QStringList names;
    for (const char *name : kLeadFieldNames) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

/// An id only in our own spelling, because "Id", "ID", "Lead ID" and "Record ID" are what CRMs call ids of theirs.
std::optional<LeadField> ownField(const QString &heading) {
    const QString trimmed = heading.trimmed();
    if (trimmed == "id"_L1 || trimmed == "lead_id"_L1) {
        return LeadField::Id;
    }
    const QString plain = plainHeading(heading);
    for (size_t i = static_cast<size_t>(LeadField::Id) + 1; i < kLeadFieldNames.size(); ++i) {
        const auto field = static_cast<LeadField>(i);
        if (plain == plainHeading(leadFieldName(field))) {
            return field;
        }
    }
    return {};
}

const Alias *findAlias(const QString &heading) {
    const QString plain = plainHeading(heading);
    const auto *alias = std::ranges::find_if(kAliases, [&](const Alias &a) { return plain == a.heading; });
    return alias == std::end(kAliases) ? nullptr : alias;
}

bool isTaken(const QList<LeadColumn> &columns, LeadField field) {
    return std::ranges::any_of(columns, [&](const LeadColumn &column) { return column.field == field; });
}

/// The spelling in the file goes before one that only looks the same.
LeadColumn *findColumn(QList<LeadColumn> &columns, const QString &heading) {
    auto found = std::ranges::find(columns, heading, &LeadColumn::heading);
    if (found == columns.end()) {
        found = std::ranges::find(columns, plainHeading(heading),
                                  [](const LeadColumn &column) { return plainHeading(column.heading); });
    }
    return found == columns.end() ? nullptr : &*found;
}

void matchAlias(QList<LeadColumn> &columns, LeadColumn &column) {
    const Alias *alias = findAlias(column.heading);
    if (!alias || column.isLeftOut) {
        return;
    }
    if (!column.field && !isTaken(columns, alias->field)) {
        column.field = alias->field;
    }
    if (column.field == alias->field) {
        column.separator = alias->separator;
    }
}

}  // namespace

Result<LeadColumnMap> readColumnMap(const QMap<QString, QString> &columns) {
    LeadColumnMap map;
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (it.value().isEmpty()) {
            map.insert(it.key(), std::nullopt);
            continue;
        }
        const std::optional<LeadField> field = leadFieldFromName(it.value());
        if (!field) {
            const QString nearest = nearestWord(it.value(), fieldNames());
            const QString hint = nearest.isEmpty() ? u"Fields are %1."_s.arg(fieldNames().join(u", "_s))
                                                   : u"Did you mean %1?"_s.arg(nearest);
            return std::unexpected(
                Error{ErrorCode::InvalidInput, u"A lead has no field “%1”."_s.arg(it.value()), hint});
        }
        if (map.values().contains(*field)) {
            return std::unexpected(Error{ErrorCode::InvalidInput,
                                         u"Two columns are mapped to the field %1."_s.arg(it.value()),
                                         u"Choose one of them."_s});
        }
        map.insert(it.key(), *field);
    }
    return map;
}

Result<QList<LeadColumn>> matchLeadColumns(const QStringList &headings, const LeadColumnMap &map) {
    QList<LeadColumn> columns;
    for (const QString &heading : headings) {
        columns.append({.heading = heading.trimmed(), .field = {}, .isLeftOut = false, .separator = {}});
    }
    for (auto it = map.begin(); it != map.end(); ++it) {
        LeadColumn *column = findColumn(columns, it.key().trimmed());
        if (!column) {
            return std::unexpected(Error{ErrorCode::InvalidInput, u"The file has no column “%1”."_s.arg(it.key()),
                                         u"Its columns are %1."_s.arg(headings.join(u", "_s))});
        }
        if (column->field || column->isLeftOut) {
            return std::unexpected(Error{ErrorCode::InvalidInput,
                                         u"The column “%1” is mapped to two fields."_s.arg(column->heading),
                                         u"Choose one of them."_s});
        }
        column->field = it.value();
        column->isLeftOut = !it.value();
    }
    for (LeadColumn &column : columns) {
        const std::optional<LeadField> field = ownField(column.heading);
        if (!column.field && !column.isLeftOut && field && !isTaken(columns, *field)) {
            column.field = field;
        }
    }
    for (LeadColumn &column : columns) {
        matchAlias(columns, column);
    }
    return columns;
}

QString cellText(const LeadColumn &column, const QString &cell) {
    if (column.separator.isEmpty()) {
        return cell;
    }
    if (column.field != LeadField::Tags) {
        return cell.section(column.separator, 0, 0);
    }
    // A tag cell that is already in our own form stays as it is.
    if (cell.trimmed().startsWith(u'[')) {
        return cell;
    }
    QStringList tags = cell.split(column.separator);
    // Google's own groups, which every contact is in, begin with a star: "* myContacts".
    tags.removeIf([](const QString &tag) { return tag.trimmed().startsWith(u'*'); });
    return tags.join(u';');
}

}  // namespace webhooks
