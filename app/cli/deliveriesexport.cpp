// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/deliverycommands.h"
#include "cli/json.h"
#include "cli/optionvalues.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr int kPage = 1'000;

/// Columns of the CSV file: keys of the delivery's JSON.
constexpr std::array kColumns{
    "id",          "number",      "event",      "event_id",      "lead_id",      "webhook_id", "webhook",
    "url",         "state",       "trigger",    "attempt_count", "max_attempts", "created_at", "next_attempt_at",
    "finished_at", "last_status", "last_error", "reason"};

enum class Format { Csv, JsonLines };

Result<Format> formatOf(const CommandContext &context) {
    const QString word =
        context.has("format") ? context.value("format") : QFileInfo(context.value("output")).suffix().toLower();
    if (word == "jsonl"_L1)
        return Format::JsonLines;
    if (word == "csv"_L1 || !context.has("format"))
        return Format::Csv;
    return std::unexpected(Error{ErrorCode::InvalidInput, u"--format must be csv or jsonl, not “%1”."_s.arg(word), {}});
}

/// Spreadsheets run what begins like a formula (OWASP, "CSV Injection").
QString harmless(const QString &field) {
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field[0]) ? QString(u'\'' % field) : field;
}

QByteArray csvField(const QJsonValue &value) {
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : harmless(value.toString());
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"' : text.toUtf8();
}

QByteArray csvLine(const QJsonObject &delivery) {
    QByteArrayList fields;
    for (const char *column : kColumns)
        fields.append(csvField(delivery.value(QLatin1StringView(column))));
    return fields.join(',') + "\r\n";
}

QByteArray csvHeadings() {
    QByteArrayList names;
    for (const char *column : kColumns)
        names.append(column);
    return names.join(',') + "\r\n";
}

/// A file that appears only when it is complete, or standard output.
class Target final {
public:
    Target(Output &output, const QString &path) : m_output(output) {
        if (!path.isEmpty() && path != "-"_L1)
            m_file = std::make_unique<QSaveFile>(path);
    }

    Result<void> open() {
        if (!m_file || m_file->open(QIODevice::WriteOnly))
            return {};
        return std::unexpected(Error{
            ErrorCode::Permission, u"%1 cannot be written: %2."_s.arg(m_file->fileName(), m_file->errorString()), {}});
    }
    Result<void> write(const QByteArray &bytes) {
        if (!m_file)
            m_output.raw(bytes);
        else if (m_file->write(bytes) != bytes.size())
            return failed();
        return {};
    }
    Result<void> finish() {
        if (m_file && !m_file->commit())
            return failed();
        return {};
    }

private:
    std::unexpected<Error> failed() const {
        return std::unexpected(
            Error{ErrorCode::Io, u"%1 cannot be written: %2."_s.arg(m_file->fileName(), m_file->errorString()), {}});
    }

    Output &m_output;
    std::unique_ptr<QSaveFile> m_file;
};

QByteArray lines(const QList<Delivery> &deliveries, Format format) {
    QByteArray text;
    for (const Delivery &delivery : deliveries) {
        const QJsonObject json = toJson(delivery);
        text += format == Format::Csv ? csvLine(json) : QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

Result<qint64> writeAll(CommandContext &context, DeliveryLog &log, const DeliveryFilter &filter, Format format,
                        Target &target) {
    const qint64 now = context.now();
    qint64 before = 0;
    qint64 count = 0;
    if (format == Format::Csv) {
        if (const auto written = target.write(csvHeadings()); !written)
            return std::unexpected(written.error());
    }
    while (true) {
        const auto page = log.list(filter, now, before, kPage);
        if (!page)
            return std::unexpected(page.error());
        if (const auto written = target.write(lines(*page, format)); !written)
            return std::unexpected(written.error());
        count += page->size();
        if (page->size() < kPage)
            return count;
        before = page->last().id;
        context.out().progress(u"%1 deliveries written"_s.arg(count));
    }
}

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
    const auto count = writeAll(context, (*store)->log(), *filter, *format, target);
    if (!count)
        return context.fail(count.error());
    if (const auto finished = target.finish(); !finished)
        return context.fail(finished.error());
    context.out().note(u"%1 deliveries were exported."_s.arg(*count));
    return Exit::Done;
}

}  // namespace webhooks::cli
