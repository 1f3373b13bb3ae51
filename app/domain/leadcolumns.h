// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lead.h"

#include <QList>
#include <QMap>

namespace webhooks {

/// Which field one column of an import file holds.
struct LeadColumn {
    QString heading;
    std::optional<LeadField> field;  ///< empty: the column is ignored
    bool isLeftOut = false;          ///< it is ignored because the map says so
    QString separator;               ///< what this kind of export puts between several values; empty: `;` as ever

    bool operator==(const LeadColumn &) const = default;
};

/// Fields by heading; nothing: the column is left out.
using LeadColumnMap = QMap<QString, std::optional<LeadField>>;

/// From --map 'Column=field', or 'Column=' for nothing. Names that are no field, and fields named twice, are errors.
Result<LeadColumnMap> readColumnMap(const QMap<QString, QString> &columns);

/// Finds the field of each heading: first by `map`, then by our own field names, then by the names that HubSpot,
/// Salesforce, Zoho and Google Contacts give them, or German tables. A field has one column, the first. A heading of
/// `map` that is not among `headings` is an error.
Result<QList<LeadColumn>> matchLeadColumns(const QStringList &headings, const LeadColumnMap &map);

/// The cell in the form normaliseLeadValue() reads: of several phone numbers or addresses the first, tags by `;`.
QString cellText(const LeadColumn &column, const QString &cell);

}  // namespace webhooks
