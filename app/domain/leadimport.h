// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvreader.h"
#include "domain/lead.h"

#include <QMap>

#include <memory>

namespace webhooks {

/// One row of an import file: what to write, or what is wrong with it.
struct LeadRow {
    qint64 line = 0;
    LeadChanges changes;
    QString column;   ///< heading of the value that is wrong; empty when the row is good or wrong as a whole
    QString problem;  ///< empty: the row is good

    bool isGood() const { return problem.isEmpty(); }
};

/// Reads leads from CSV or JSON lines. Headings are matched without regard to case, spaces, underscores and hyphens,
/// and by the names that contact exports of HubSpot, Salesforce, Zoho and Google Contacts use; `--map` goes before
/// both. Headings that match nothing are ignored.
/// An empty CSV cell leaves the stored value as it is; null in JSON clears it.
class LeadImport {
public:
    /// `columns`: heading → field name, from --map 'Column=field'; an empty name leaves the column out. An unknown
    /// field name or a heading that is not in the file is an error.
    static Result<std::unique_ptr<LeadImport>> fromCsv(QIODevice &device, const QMap<QString, QString> &columns);
    static Result<std::unique_ptr<LeadImport>> fromJsonLines(QIODevice &device, const QMap<QString, QString> &columns);
    virtual ~LeadImport() = default;

    /// The next row, empty at the end. An error means that the rest cannot be read at all; a row with a problem can be
    /// skipped.
    virtual Result<std::optional<LeadRow>> next() = 0;

    /// Headings that no field was found for.
    virtual QStringList ignoredColumns() const { return {}; }
};

}  // namespace webhooks
