// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/deliveryexport.h"

#include "service/har.h"
#include "service/json.h"
#include "store/store.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr int kPage = 1'000;
/// HAR entries hold whole bodies: small pages bound the memory.
constexpr int kHarPage = 50;

/// Columns of the CSV file: keys of the delivery's JSON.
constexpr std::array kColumns{
    "id",          "number",      "event",      "event_id",      "lead_id",      "webhook_id", "webhook",
    "url",         "state",       "trigger",    "attempt_count", "max_attempts", "created_at", "next_attempt_at",
    "finished_at", "last_status", "last_error", "reason"};

constexpr std::array kFormatNames{"csv", "jsonl", "har"};

/// Spreadsheets run what begins like a formula (OWASP, "CSV Injection").
QString harmless(const QString &field) {
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field[0]) ? QString(u'\'' % field) : field;
}

QByteArray csvField(const QJsonValue &value) {
    const QString text = value.isDouble() ? QString::number(value.toInteger()) : harmless(value.toString());
    const bool quoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    return quoted ? '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"' : text.toUtf8();
}

/// The lines or entries of one export.
class Writer final {
public:
    Writer(Store &store, ExportFormat format) : m_store(store), m_format(format) {}

    QByteArray head() const {
        if (m_format == ExportFormat::Csv)
            return csvHeadings();
        return m_format == ExportFormat::Har ? harHead() : QByteArray();
    }
    QByteArray tail() const { return m_format == ExportFormat::Har ? harTail() : QByteArray(); }
    int pageSize() const { return m_format == ExportFormat::Har ? kHarPage : kPage; }

    Result<QByteArray> page(const QList<Delivery> &deliveries) {
        QByteArray text;
        for (const Delivery &delivery : deliveries) {
            const auto each = one(delivery);
            if (!each)
                return each;
            text += *each;
        }
        return text;
    }

private:
    Result<QByteArray> one(const Delivery &delivery) {
        if (m_format == ExportFormat::Csv)
            return csvLine(delivery);
        if (m_format == ExportFormat::JsonLines)
            return QJsonDocument(toJson(delivery)).toJson(QJsonDocument::Compact) + '\n';
        return entries(delivery);
    }

    Result<QByteArray> entries(const Delivery &delivery) {
        const auto attempts = m_store.log().attempts(delivery.id);
        if (!attempts)
            return std::unexpected(attempts.error());
        const auto payload = m_store.log().payload(delivery.id);
        if (!payload)
            return std::unexpected(payload.error());
        QByteArray text;
        for (const Attempt &attempt : *attempts) {
            text += m_hasEntries ? ",\n" : "";
            text += QJsonDocument(harEntry(delivery, attempt, *payload)).toJson(QJsonDocument::Compact);
            m_hasEntries = true;
        }
        return text;
    }

    Store &m_store;
    ExportFormat m_format;
    bool m_hasEntries = false;
};

}  // namespace

std::optional<ExportFormat> exportFormatFromName(QStringView name) {
    for (size_t i = 0; i < kFormatNames.size(); ++i) {
        if (name.compare(QLatin1StringView(kFormatNames[i]), Qt::CaseInsensitive) == 0)
            return static_cast<ExportFormat>(i);
    }
    return {};
}

QString exportFormatName(ExportFormat format) {
    return QString::fromLatin1(kFormatNames[static_cast<size_t>(format)]);
}

QByteArray csvLine(const Delivery &delivery) {
    const QJsonObject json = toJson(delivery);
    QByteArrayList fields;
    for (const char *column : kColumns)
        fields.append(csvField(json.value(QLatin1StringView(column))));
    return fields.join(',') + "\r\n";
}

QByteArray csvHeadings() {
    QByteArrayList names;
    for (const char *column : kColumns)
        names.append(column);
    return names.join(',') + "\r\n";
}

Result<qint64> exportDeliveries(Store &store, const DeliveryFilter &filter, qint64 now, ExportFormat format,
                                const ExportSink &sink, const ExportProgress &progress, const std::stop_token &stop) {
    Writer writer(store, format);
    if (const auto written = sink(writer.head()); !written)
        return std::unexpected(written.error());
    qint64 before = 0;
    qint64 count = 0;
    while (!stop.stop_requested()) {
        const auto page = store.log().list(filter, now, before, writer.pageSize());
        if (!page)
            return std::unexpected(page.error());
        const auto text = writer.page(*page);
        if (!text)
            return std::unexpected(text.error());
        if (const auto written = sink(*text); !written)
            return std::unexpected(written.error());
        count += page->size();
        if (progress)
            progress(count);
        if (page->size() < writer.pageSize())
            break;
        before = page->last().id;
    }
    if (const auto written = sink(writer.tail()); !written)
        return std::unexpected(written.error());
    return count;
}

}  // namespace webhooks
