// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linereader.h"

#include <QStringList>

#include <optional>

namespace webhooks {

struct CsvRecord {
    qint64 line = 0;  ///< where it starts, from 1
    QStringList fields;

    bool operator==(const CsvRecord &) const = default;
};

/// Reads RFC 4180 records one by one: quoted fields with doubled quotes and line breaks, LF or CRLF, UTF-8 with or
/// without BOM. The separator, `,`, `;` or tab, is the one that occurs most often outside quotes in the first record,
/// or the one that a line `sep=;` before it names, as Excel writes it. Blank lines are skipped. Text that is not UTF-8,
/// an unclosed quote, text after a closing quote, lines that end with CR alone, and a record over 1 MiB are errors
/// (BadFile) naming line and column.
class CsvReader final {
public:
    explicit CsvReader(QIODevice &device);  ///< not owned, opened for reading

    Result<std::optional<CsvRecord>> next();  ///< empty at the end

private:
    Result<QByteArray> readRawRecord();  ///< with its line break; empty at the end

    LineReader m_lines;
    char m_separator = 0;
};

}  // namespace webhooks
