// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/outputfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace webhooks {

OutputFile::OutputFile(const QString &path) {
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        m_file = std::make_unique<QFile>(path);
    else
        m_file = std::make_unique<QSaveFile>(path);
}

Result<void> OutputFile::open() {
    return m_file->open(QIODevice::WriteOnly) ? Result<void>() : failed();
}

Result<void> OutputFile::write(const QByteArray &bytes) {
    return m_file->write(bytes) == bytes.size() ? Result<void>() : failed();
}

Result<void> OutputFile::commit() {
    // QSaveFile of Qt 6.4 takes no notice when the last of it could not be written.
    if (!m_file->flush())
        return failed();
    auto *saved = qobject_cast<QSaveFile *>(m_file.get());
    return !saved || saved->commit() ? Result<void>() : failed();
}

Result<void> OutputFile::write(const QString &path, const QByteArray &content) {
    OutputFile file(path);
    if (const auto opened = file.open(); !opened)
        return opened;
    const auto written = file.write(content);
    return written ? file.commit() : written;
}

std::unexpected<Error> OutputFile::failed() const {
    return std::unexpected(
        Error{ErrorCode::Io, u"%1 cannot be written: %2."_s.arg(m_file->fileName(), m_file->errorString()), {}});
}

}  // namespace webhooks
