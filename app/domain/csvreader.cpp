// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvreader.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr qint64 kMaxRecord = 1024 * 1024;
constexpr QByteArrayView kSeparators = ",;\t";

/// Where in a field a byte stands (RFC 4180, section 2). After is behind a quote that ends the field, or is the first
/// of two that stand for one.
enum class Part { Start, Plain, Quoted, After };

Part nextPart(Part part, char c, QByteArrayView separators) {
    if (part == Part::Quoted) {
        return c == '"' ? Part::After : Part::Quoted;
    }
    if (separators.contains(c)) {
        return Part::Start;
    }
    return c == '"' && part != Part::Plain ? Part::Quoted : Part::Plain;
}

Part partAfter(Part part, QByteArrayView bytes, QByteArrayView separators) {
    for (const char c : bytes) {
        part = nextPart(part, c, separators);
    }
    return part;
}

std::unexpected<Error> badFile(const QString &what, qint64 line, qint64 column, const QString &hint = {}) {
    return std::unexpected(Error{ErrorCode::BadFile,
                                 u"Line %1, column %2: %3"_s.arg(QString::number(line), QString::number(column), what),
                                 hint});
}

/// An error at a byte of a record that starts in `line`.
std::unexpected<Error> badRecord(const QString &what, qint64 line, QByteArrayView before, const QString &hint = {}) {
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qint64 column = QString::fromUtf8(before.sliced(lineStart)).toUcs4().size() + 1;
    return badFile(what, line + before.count('\n'), column, hint);
}

/// The length of the longest start that is whole UTF-8 characters.
qsizetype validLength(QByteArrayView bytes) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    qsizetype valid = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QString decoded = decoder.decode(bytes.sliced(i, 1));
        if (decoder.hasError()) {
            return valid;
        }
        if (!decoded.isEmpty()) {
            valid = i + 1;
        }
    }
    return valid;
}

QByteArrayView withoutLineBreak(QByteArrayView raw) {
    if (raw.endsWith('\n')) {
        raw.chop(1);
    }
    while (raw.endsWith('\r')) {
        raw.chop(1);
    }
    return raw;
}

char mostFrequentSeparator(QByteArrayView record) {
    QByteArray found;
    Part part = Part::Start;
    for (const char c : record) {
        if (part != Part::Quoted && kSeparators.contains(c)) {
            found.append(c);
        }
        part = nextPart(part, c, kSeparators);
    }
    return *std::ranges::max_element(kSeparators, {}, [&](char separator) { return found.count(separator); });
}

/// The `;` of a line `sep=;`, which tells Excel how the file is to be read; 0: this is no such line.
char namedSeparator(QByteArrayView record) {
    const bool isIt = record.size() == 5 && record.startsWith("sep=") && kSeparators.contains(record.back());
    return isIt ? record.back() : '\0';
}

Result<QStringList> splitRecord(QByteArrayView record, char separator, qint64 line) {
    const QByteArrayView separators(&separator, 1);
    QStringList fields;
    QByteArray field;
    Part part = Part::Start;
    qsizetype quote = 0;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const char c = record[i];
        const Part next = nextPart(part, c, separators);
        if (part == Part::After && next == Part::Plain) {
            return badRecord(u"a quoted field goes on after its closing quote."_s, line, record.first(i),
                             u"A quote inside a quoted field is written twice."_s);
        }
        if (c == '\r' && next != Part::Quoted) {
            return badRecord(u"this line ends with CR alone, as on old Macs."_s, line, record.first(i),
                             u"Save the file with the line breaks of Windows or Unix."_s);
        }
        if (next == Part::Start) {
            fields.append(QString::fromUtf8(field));
            field.clear();
        } else if (part == Part::Start && next == Part::Quoted) {
            quote = i;
        } else if (next != Part::After) {
            field.append(c);
        }
        part = next;
    }
    if (part == Part::Quoted) {
        return badRecord(u"this quote is not closed."_s, line, record.first(quote));
    }
    fields.append(QString::fromUtf8(field));
    return fields;
}

}  // namespace

CsvReader::CsvReader(QIODevice &device) : m_lines(device) {}

Result<std::optional<CsvRecord>> CsvReader::next() {
    qint64 line = 0;
    Result<QByteArray> raw;
    do {
        line = m_lines.lineNumber() + 1;
        raw = readRawRecord();
        if (!raw) {
            return std::unexpected(raw.error());
        }
        if (raw->isEmpty()) {
            return std::optional<CsvRecord>();
        }
    } while (raw->trimmed().isEmpty());

    const QByteArrayView record = withoutLineBreak(*raw);
    if (!record.isValidUtf8()) {
        return badRecord(u"this is not UTF-8 text."_s, line, record.first(validLength(record)),
                         u"Save the file as \"CSV UTF-8\"."_s);
    }
    if (m_separator == 0) {
        m_separator = namedSeparator(record);
        if (m_separator != 0) {
            return next();
        }
        m_separator = mostFrequentSeparator(record);
    }
    const Result<QStringList> fields = splitRecord(record, m_separator, line);
    if (!fields) {
        return std::unexpected(fields.error());
    }
    return CsvRecord{line, *fields};
}

Result<QByteArray> CsvReader::readRawRecord() {
    const QByteArrayView separators = m_separator == 0 ? kSeparators : QByteArrayView(&m_separator, 1);
    const qint64 firstLine = m_lines.lineNumber() + 1;
    QByteArray record;
    Part part = Part::Start;
    qsizetype lineStart = 0;
    do {
        const Result<QByteArray> line = m_lines.next(kMaxRecord + 1 - record.size());
        if (!line) {
            return line;
        }
        if (line->isEmpty()) {
            break;
        }
        lineStart = record.size();
        record.append(*line);
        part = partAfter(part, QByteArrayView(record).sliced(lineStart), separators);
    } while (part == Part::Quoted && record.size() <= kMaxRecord);
    if (record.size() > kMaxRecord) {
        return badFile(u"the record is longer than 1 MiB."_s, firstLine, 1,
                       part == Part::Quoted ? u"Probably a quote is not closed."_s : QString());
    }
    return record;
}

}  // namespace webhooks
