// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/leadimport.h"

#include "domain/errortext.h"
#include "domain/leadcheck.h"
#include "domain/leadcolumns.h"
#include "domain/linereader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMaxLine = 1024 * 1024;

/// Checks what no single value shows. `emailColumn` is the file's name for the field.
void checkRow(LeadRow &row, const QString &emailColumn) {
    if (!row.isGood()) {
        return;
    }
    if (const auto problem = findLeadProblem(row.changes)) {
        row.column = problem->field.isEmpty() ? QString() : emailColumn;
        row.problem = problem->problem;
    }
}

class CsvLeadImport final : public LeadImport {
public:
    CsvLeadImport(const CsvReader &reader, const QList<LeadColumn> &columns) : m_reader(reader), m_columns(columns) {}

    Result<std::optional<LeadRow>> next() override;
    QStringList ignoredColumns() const override;

private:
    LeadRow readRow(const CsvRecord &record) const;
    static void readCell(LeadRow &row, const LeadColumn &column, const QString &cell);
    QString emailColumn() const;

    CsvReader m_reader;
    QList<LeadColumn> m_columns;
};

Result<std::optional<LeadRow>> CsvLeadImport::next() {
    const Result<std::optional<CsvRecord>> record = m_reader.next();
    if (!record) {
        return std::unexpected(record.error());
    }
    if (!*record) {
        return std::optional<LeadRow>();
    }
    return readRow(**record);
}

QStringList CsvLeadImport::ignoredColumns() const {
    QStringList ignored;
    for (const LeadColumn &column : m_columns) {
        if (!column.field && !column.isLeftOut) {
            ignored.append(column.heading);
        }
    }
    return ignored;
}

LeadRow CsvLeadImport::readRow(const CsvRecord &record) const {
    LeadRow row;
    row.line = record.line;
    if (record.fields.size() > m_columns.size()) {
        row.problem = u"The row has %1 fields, but the header has %2."_s.arg(QString::number(record.fields.size()),
                                                                             QString::number(m_columns.size()));
        return row;
    }
    for (qsizetype i = 0; i < record.fields.size() && row.isGood(); ++i) {
        readCell(row, m_columns[i], record.fields[i]);
    }
    checkRow(row, emailColumn());
    return row;
}

void CsvLeadImport::readCell(LeadRow &row, const LeadColumn &column, const QString &cell) {
    if (!column.field) {
        return;
    }
    const Result<QString> value = normaliseLeadValue(*column.field, cellText(column, cell));
    if (!value) {
        row.column = column.heading;
        row.problem = withHint(value.error());
        return;
    }
    // An export leaves out what it does not know: that is no reason to forget what the lead has.
    if (!value->isNull()) {
        row.changes[*column.field] = *value;
    }
}

QString CsvLeadImport::emailColumn() const {
    const auto column = std::ranges::find(m_columns, std::optional(LeadField::Email), &LeadColumn::field);
    return column == m_columns.end() ? QString() : column->heading;
}

class JsonLeadImport final : public LeadImport {
public:
    JsonLeadImport(QIODevice &device, const LeadColumnMap &map) : m_lines(device), m_map(map) {}

    Result<std::optional<LeadRow>> next() override;

private:
    Result<QByteArray> readLine();
    LeadRow readRow(const QByteArray &line);
    QJsonObject renamed(const QJsonObject &object);
    Result<void> checkMap() const;
    QString keyOf(const QString &field) const;

    LineReader m_lines;
    LeadColumnMap m_map;
    QSet<QString> m_seen;  ///< keys of m_map that occurred
};

Result<std::optional<LeadRow>> JsonLeadImport::next() {
    Result<QByteArray> line;
    do {
        line = readLine();
        if (!line) {
            return std::unexpected(line.error());
        }
        if (line->isEmpty()) {
            const Result<void> map = checkMap();
            return map ? Result<std::optional<LeadRow>>() : std::unexpected(map.error());
        }
    } while (line->trimmed().isEmpty());
    return readRow(*line);
}

Result<QByteArray> JsonLeadImport::readLine() {
    const Result<QByteArray> line = m_lines.next(kMaxLine + 1);
    if (line && line->size() > kMaxLine) {
        return std::unexpected(Error{ErrorCode::BadFile,
                                     u"Line %1, column 1: the line is longer than 1 MiB."_s.arg(m_lines.lineNumber()),
                                     u"JSON lines have one object per line."_s});
    }
    return line;
}

LeadRow JsonLeadImport::readRow(const QByteArray &line) {
    LeadRow row;
    row.line = m_lines.lineNumber();
    QJsonParseError parseError{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        row.problem = u"This is not JSON: %1 at column %2."_s.arg(parseError.errorString(),
                                                                  QString::number(parseError.offset + 1));
        return row;
    }
    if (!document.isObject()) {
        row.problem = u"A line must be one JSON object."_s;
        return row;
    }
    const QJsonObject object = renamed(document.object());
    const Result<LeadChanges> changes = leadChangesFromJson(object);
    if (!changes) {
        row.column = keyOf(wrongLeadFields(object).value(0).field);
        row.problem = withHint(changes.error());
        return row;
    }
    row.changes = *changes;
    checkRow(row, keyOf(leadFieldName(LeadField::Email)));
    return row;
}

/// The object, or its `lead`, with the mapped keys under their fields' names.
QJsonObject JsonLeadImport::renamed(const QJsonObject &object) {
    QJsonObject lead = object.value("lead"_L1).isObject() ? object.value("lead"_L1).toObject() : object;
    QJsonObject mapped;
    for (auto it = m_map.begin(); it != m_map.end(); ++it) {
        if (lead.contains(it.key())) {
            m_seen.insert(it.key());
            const QJsonValue value = lead.take(it.key());
            if (it.value()) {
                mapped.insert(leadFieldName(*it.value()), value);
            }
        }
    }
    for (auto it = mapped.begin(); it != mapped.end(); ++it) {
        lead.insert(it.key(), it.value());
    }
    return lead;
}

Result<void> JsonLeadImport::checkMap() const {
    for (auto it = m_map.begin(); it != m_map.end(); ++it) {
        if (!m_seen.contains(it.key())) {
            return std::unexpected(Error{ErrorCode::InvalidInput,
                                         u"No line of the file has the key “%1”."_s.arg(it.key()),
                                         u"Keys are matched with regard to case."_s});
        }
    }
    return {};
}

/// The file's key for a field's name.
QString JsonLeadImport::keyOf(const QString &field) const {
    for (auto it = m_map.begin(); it != m_map.end(); ++it) {
        if (it.value() && leadFieldName(*it.value()) == field) {
            return it.key();
        }
    }
    return field;
}

}  // namespace

Result<std::unique_ptr<LeadImport>> LeadImport::fromCsv(QIODevice &device, const QMap<QString, QString> &columns) {
    const Result<LeadColumnMap> map = readColumnMap(columns);
    if (!map) {
        return std::unexpected(map.error());
    }
    CsvReader reader(device);
    const Result<std::optional<CsvRecord>> header = reader.next();
    if (!header) {
        return std::unexpected(header.error());
    }
    if (!*header) {
        return std::unexpected(
            Error{ErrorCode::BadFile, u"The file is empty."_s, u"Its first row holds the headings."_s});
    }
    const Result<QList<LeadColumn>> matched = matchLeadColumns((*header)->fields, *map);
    if (!matched) {
        return std::unexpected(matched.error());
    }
    if (std::ranges::none_of(*matched, [](const LeadColumn &column) { return column.field.has_value(); })) {
        return std::unexpected(
            Error{ErrorCode::BadFile,
                  u"No column of the file is a lead's field: %1."_s.arg((*header)->fields.join(u", "_s).left(200)),
                  u"Its first row must hold the headings; --map 'Column=field' names others."_s});
    }
    return std::make_unique<CsvLeadImport>(reader, *matched);
}

Result<std::unique_ptr<LeadImport>> LeadImport::fromJsonLines(QIODevice &device,
                                                              const QMap<QString, QString> &columns) {
    const Result<LeadColumnMap> map = readColumnMap(columns);
    if (!map) {
        return std::unexpected(map.error());
    }
    return std::make_unique<JsonLeadImport>(device, *map);
}

}  // namespace webhooks
