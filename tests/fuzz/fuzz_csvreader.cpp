// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/csvreader.h"
#include "fuzz/fuzztarget.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

Result<QList<CsvRecord>> readAll(QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<CsvRecord> records;
    while (true) {
        const auto record = reader.next();
        if (!record)
            return std::unexpected(record.error());
        if (!*record)
            return records;
        hold(records.isEmpty() || records.last().line < (*record)->line, "records follow each other");
        hold(!(*record)->fields.isEmpty(), "a record has a field");
        records.append(**record);
    }
}

QByteArray quoted(const QList<CsvRecord> &records) {
    QByteArray bytes;
    for (const CsvRecord &record : records) {
        QStringList cells;
        for (QString field : record.fields) {
            // The reader drops one where files that begin with it were put together.
            if (field.startsWith(QChar::ByteOrderMark))
                field.prepend(QChar::ByteOrderMark);
            cells.append(u'"' + field.replace(u'"', u"\"\""_s) + u'"');
        }
        bytes += cells.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

void readCsv(QByteArrayView input) {
    const auto records = readAll(input.toByteArray());
    if (!records) {
        hold(records.error().message.startsWith("Line "_L1), "an error names its place");
        return;
    }
    const auto again = readAll(quoted(*records));
    hold(again && again->size() == records->size(), "what was read can be written");
    for (qsizetype i = 0; i < records->size(); ++i)
        hold(again->at(i).fields == records->at(i).fields, "what was written reads as it was");
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readCsv)
