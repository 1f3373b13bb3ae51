// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QIODevice>

namespace webhooks {

/// Reads a text file line by line without ever holding more than was asked for. A UTF-8 byte order mark at the start is
/// left out.
class LineReader final {
public:
    explicit LineReader(QIODevice &device);  ///< not owned, opened for reading

    /// The next line with its line break; empty at the end. Of a line longer than `limit`, which is over 0, only the
    /// first `limit` bytes, and the rest with the next call.
    Result<QByteArray> next(qint64 limit);

    /// Lines read so far: the number of the last one, from 1.
    qint64 lineNumber() const { return m_line; }

private:
    QIODevice &m_device;
    qint64 m_line = 0;
};

}  // namespace webhooks
