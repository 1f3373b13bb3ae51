// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/leadsimport.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

enum class Format { Csv, JsonLines };

Result<Format> formatOf(const CommandContext &context, const QString &path) {
    const QString word = context.has("format") ? context.value("format") : QFileInfo(path).suffix().toLower();
    if (word == "csv"_L1)
        return Format::Csv;
    if (word == "jsonl"_L1 || (!context.has("format") && word == "ndjson"_L1))
        return Format::JsonLines;
    if (context.has("format"))
        return std::unexpected(
            Error{ErrorCode::InvalidInput, u"--format must be csv or jsonl, not “%1”."_s.arg(word), {}});
    return std::unexpected(Error{ErrorCode::InvalidInput, u"The name of %1 does not tell its format."_s.arg(path),
                                 u"Say it: --format csv or --format jsonl"_s});
}

Result<QMap<QString, QString>> columnMap(const CommandContext &context) {
    QMap<QString, QString> columns;
    const QStringList entries = context.values("map");
    for (const QString &entry : entries) {
        // A heading may hold an equals sign, a field's name never does.
        const qsizetype equals = entry.lastIndexOf(u'=');
        if (equals <= 0)
            return std::unexpected(Error{ErrorCode::InvalidInput, u"--map: “%1” is not Column=field."_s.arg(entry),
                                         u"Write it like --map 'E-Mail=email'"_s});
        const QString column = entry.first(equals);
        if (columns.contains(column))
            return std::unexpected(
                Error{ErrorCode::InvalidInput, u"--map names the column “%1” twice."_s.arg(column), {}});
        columns.insert(column, entry.sliced(equals + 1));
    }
    return columns;
}

Result<void> openFile(QFile &file, const QString &path) {
    if (path == "-"_L1) {
        if (file.open(stdin, QIODevice::ReadOnly))
            return {};
        return std::unexpected(Error{ErrorCode::Io, u"Standard input cannot be read."_s, {}});
    }
    file.setFileName(path);
    if (file.open(QIODevice::ReadOnly))
        return {};
    if (!file.exists())
        return std::unexpected(Error{ErrorCode::NotFound, u"There is no file %1."_s.arg(path), {}});
    return std::unexpected(Error{ErrorCode::Permission, u"%1 cannot be read: %2."_s.arg(path, file.errorString()), {}});
}

QString shownName(const QString &path) {
    return path == "-"_L1 ? u"standard input"_s : path;
}

void printBadRows(Output &out, const QString &path, const ImportReport &report) {
    for (const BadRow &row : report.bad) {
        const QString place = u"%1:%2: "_s.arg(shownName(path)).arg(row.line);
        const QString column = row.column.isEmpty() ? QString() : u"column \"%1\": "_s.arg(row.column);
        out.error(place % column % row.problem);
    }
    if (report.badCount > report.bad.size())
        out.error(u"… and %1 more bad rows."_s.arg(report.badCount - report.bad.size()));
}

void printReport(Output &out, const ImportReport &report) {
    const QJsonObject json{
        {u"created"_s, report.created}, {u"updated"_s, report.updated}, {u"unchanged"_s, report.unchanged},
        {u"bad"_s, report.badCount},    {u"written"_s, report.written},
    };
    out.record({{u"created"_s, QString::number(report.created)},
                {u"updated"_s, QString::number(report.updated)},
                {u"unchanged"_s, QString::number(report.unchanged)},
                {u"bad"_s, QString::number(report.badCount)},
                {u"written"_s, report.written ? u"yes"_s : u"no"_s}},
               json);
}

Exit report(CommandContext &context, const QString &path, const ImportReport &done) {
    Output &out = context.out();
    printBadRows(out, path, done);
    printReport(out, done);
    if (done.badCount > 0 && !context.has("skip-bad")) {
        out.error(u"Nothing was imported: correct these rows, or leave them out with --skip-bad."_s);
        return Exit::BadInput;
    }
    if (context.isDryRun())
        out.note(u"This was a dry run: nothing was written."_s);
    return done.badCount > 0 ? Exit::SomeFailed : Exit::Done;
}

/// A file that cannot be read at all says so with its name.
Error inFile(Error error, const QString &path) {
    if (error.code == ErrorCode::BadFile)
        error.message.prepend(shownName(path) + u": "_s);
    return error;
}

}  // namespace

Exit importLeads(CommandContext &context) {
    const QString path = context.arguments().value(0);
    const auto format = formatOf(context, path);
    if (!format)
        return context.fail(format.error());
    const auto columns = columnMap(context);
    if (!columns)
        return context.fail(columns.error());
    QFile file;
    if (const auto opened = openFile(file, path); !opened)
        return context.fail(opened.error());
    const auto rows =
        *format == Format::Csv ? LeadImport::fromCsv(file, *columns) : LeadImport::fromJsonLines(file, *columns);
    if (!rows)
        return context.fail(inFile(rows.error(), path));
    const QStringList ignored = (*rows)->ignoredColumns();
    if (!ignored.isEmpty())
        context.out().note(u"Ignored columns: %1 (--map 'Column=field' uses them)."_s.arg(ignored.join(u", "_s)));
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto done =
        (*store)->leads().import(**rows, context.has("skip-bad") ? BadRows::Skip : BadRows::Refuse,
                                 context.isDryRun() ? RunMode::DryRun : RunMode::Write,
                                 [&](qint64 count) { context.out().progress(u"%1 rows read"_s.arg(count)); });
    if (!done)
        return context.fail(inFile(done.error(), path));
    return report(context, path, *done);
}

}  // namespace webhooks::cli
