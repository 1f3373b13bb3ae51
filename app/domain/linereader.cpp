// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linereader.h"

#include <QFileDevice>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace

LineReader::LineReader(QIODevice &device) : m_device(device) {}

Result<QByteArray> LineReader::next(qint64 limit) {
    // QIODevice::readLine() that returns a QByteArray allocates its whole limit for every line. This one writes a NUL
    // after what it read.
    std::array<char, 4096> chunk;
    QByteArray line;
    while (line.size() < limit && !line.endsWith('\n')) {
        const qint64 room = std::min<qint64>(limit - line.size() + 1, chunk.size());
        const qint64 count = m_device.readLine(chunk.data(), room);
        if (count <= 0) {
            break;
        }
        line.append(chunk.data(), count);
    }
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    if (file && file->error() != QFileDevice::NoError) {
        return std::unexpected(Error{ErrorCode::Io, u"The file cannot be read: %1."_s.arg(file->errorString()), {}});
    }
    if (m_line == 0 && line.startsWith(kByteOrderMark)) {
        line.remove(0, kByteOrderMark.size());
    }
    if (!line.isEmpty()) {
        ++m_line;
    }
    return line;
}

}  // namespace webhooks
