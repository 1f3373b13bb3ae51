// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/leadsimport.h"

#include "cli/input.h"
#include "service/apptext.h"

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
            Error{ErrorCode::InvalidInput, Words::tr("--format must be csv or jsonl, not “%1”.").arg(word), {}});
    return std::unexpected(Error{ErrorCode::InvalidInput,
                                 Words::tr("The name of %1 does not tell its format.").arg(path),
                                 Words::tr("Say it: --format csv or --format jsonl")});
}

Result<QMap<QString, QString>> columnMap(const CommandContext &context) {
    QMap<QString, QString> columns;
    const QStringList entries = context.values("map");
    for (const QString &entry : entries) {
        // A heading may hold an equals sign, a field's name never does.
        const qsizetype equals = entry.lastIndexOf(u'=');
        if (equals <= 0)
            return std::unexpected(Error{ErrorCode::InvalidInput,
                                         Words::tr("--map: “%1” is not Column=field.").arg(entry),
                                         Words::tr("Write it like --map 'E-Mail=email'")});
        const QString column = entry.first(equals);
        if (columns.contains(column))
            return std::unexpected(
                Error{ErrorCode::InvalidInput, Words::tr("--map names the column “%1” twice.").arg(column), {}});
        columns.insert(column, entry.sliced(equals + 1));
    }
    return columns;
}

Result<void> openFile(QFile &file, const QString &path) {
    if (path == "-"_L1) {
        if (file.open(stdin, QIODevice::ReadOnly))
            return {};
        return std::unexpected(Error{ErrorCode::Io, Words::tr("Standard input cannot be read."), {}});
    }
    file.setFileName(path);
    if (file.open(QIODevice::ReadOnly))
        return {};
    return std::unexpected(openError(file, path));
}

void printBadRows(Output &out, const QString &path, const ImportReport &report) {
    for (const BadRow &row : report.bad) {
        const QString problem = appText(row.problem);
        const QString what = row.column.isEmpty() ? problem : Words::tr("column \"%1\": %2").arg(row.column, problem);
        out.error(u"%1:%2: %3"_s.arg(shownPath(path), QString::number(row.line), what));
    }
    if (report.badCount > report.bad.size())
        out.error(Words::tr("… and %n more bad rows.", nullptr, counted(report.badCount - report.bad.size())));
}

void printReport(Output &out, const ImportReport &report) {
    const QJsonObject json{
        {u"created"_s, report.created}, {u"updated"_s, report.updated}, {u"unchanged"_s, report.unchanged},
        {u"bad"_s, report.badCount},    {u"written"_s, report.written},
    };
    out.record({{Labels::tr("created"), QString::number(report.created)},
                {Labels::tr("updated"), QString::number(report.updated)},
                {Labels::tr("unchanged"), QString::number(report.unchanged)},
                {Labels::tr("bad"), QString::number(report.badCount)},
                {Labels::tr("written"), report.written ? Labels::tr("yes") : Labels::tr("no")}},
               json);
}

Exit report(CommandContext &context, const QString &path, const ImportReport &done) {
    Output &out = context.out();
    printBadRows(out, path, done);
    printReport(out, done);
    if (done.badCount > 0 && !context.has("skip-bad")) {
        out.error(Words::tr("Nothing was imported: correct these rows, or leave them out with --skip-bad."));
        return Exit::BadInput;
    }
    if (context.isDryRun())
        out.note(Words::tr("This was a dry run: nothing was written."));
    return done.badCount > 0 ? Exit::SomeFailed : Exit::Done;
}

/// A file that cannot be read at all says so with its name.
Error inFile(Error error, const QString &path) {
    if (error.code == ErrorCode::BadFile)
        error.message = u"%1: %2"_s.arg(shownPath(path), appText(error.message));
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
        context.out().note(
            Words::tr("Ignored columns: %1 (--map 'Column=field' uses them).").arg(ignored.join(u", "_s)));
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    const auto done = (*store)->leads().import(
        **rows, context.has("skip-bad") ? BadRows::Skip : BadRows::Refuse,
        context.isDryRun() ? RunMode::DryRun : RunMode::Write,
        [&](qint64 count) { context.out().progress(Words::tr("%n rows read", nullptr, counted(count))); });
    if (!done)
        return context.fail(inFile(done.error(), path));
    return report(context, path, *done);
}

}  // namespace webhooks::cli
