// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverycommands.h"
#include "cli/optionvalues.h"
#include "service/deliveryexport.h"
#include "service/outputfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

Result<ExportFormat> formatOf(const CommandContext &context) {
    const QString word =
        context.has("format") ? context.value("format") : QFileInfo(context.value("output")).suffix().toLower();
    if (const auto format = exportFormatFromName(word))
        return *format;
    if (!context.has("format"))
        return ExportFormat::Csv;
    return std::unexpected(
        Error{ErrorCode::InvalidInput, Words::tr("--format must be csv, jsonl or har, not “%1”.").arg(word), {}});
}

/// A file, or standard output.
class Target final {
public:
    Target(Output &output, const QString &path) : m_output(output) {
        if (!path.isEmpty() && path != "-"_L1)
            m_file.emplace(path);
    }

    Result<void> open() { return m_file ? m_file->open() : Result<void>(); }
    Result<void> write(const QByteArray &bytes) {
        if (m_file)
            return m_file->write(bytes);
        m_output.raw(bytes);
        return {};
    }
    Result<void> finish() { return m_file ? m_file->commit() : Result<void>(); }

private:
    Output &m_output;
    std::optional<OutputFile> m_file;
};

}  // namespace

Exit exportDeliveries(CommandContext &context) {
    const auto format = formatOf(context);
    if (!format)
        return context.fail(format.error());
    const auto filter = filterOption(context);
    if (!filter)
        return context.fail(filter.error());
    const auto store = context.store();
    if (!store)
        return context.fail(store.error());
    Target target(context.out(), context.value("output"));
    if (const auto opened = target.open(); !opened)
        return context.fail(opened.error());
    const auto count = webhooks::exportDeliveries(
        **store, *filter, context.now(), *format, [&](const QByteArray &bytes) { return target.write(bytes); },
        [&](qint64 done) { context.out().progress(Words::tr("%n deliveries written", nullptr, counted(done))); });
    if (!count)
        return context.fail(count.error());
    if (const auto finished = target.finish(); !finished)
        return context.fail(finished.error());
    context.out().note(Words::tr("%n deliveries were exported.", nullptr, counted(*count)));
    return Exit::Done;
}

}  // namespace webhooks::cli
