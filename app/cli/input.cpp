// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/input.h"

#include "cli/words.h"
#include "service/apptext.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace webhooks::cli {

namespace {

constexpr qint64 kMaxSecretFile = 4096;

bool openInput(QFile &file, const QString &path) {
    if (path == "-"_L1)
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return file.open(QIODevice::ReadOnly);
}

}  // namespace

QString shownPath(const QString &path) {
    return path == "-"_L1 ? Words::tr("standard input") : path;
}

Error openError(const QFile &file, const QString &path) {
    const QString name = shownPath(path);
    if (QFileInfo(path).isDir())
        return {ErrorCode::BadFile, Words::tr("%1 is a folder, not a file.").arg(name), {}};
    if (!file.exists())
        return {ErrorCode::NotFound, Words::tr("There is no file %1.").arg(name), {}};
    return {ErrorCode::Permission, Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()), {}};
}

Result<QByteArray> readInput(const QString &path, qint64 limit) {
    QFile file;
    const bool opened = openInput(file, path);
    const QString name = shownPath(path);
    if (!opened)
        return std::unexpected(openError(file, path));
    QByteArray content;
    // A pipe hands over what it has at the moment; only an empty read is its end.
    while (content.size() <= limit) {
        const QByteArray part = file.read(limit + 1 - content.size());
        if (part.isEmpty())
            break;
        content += part;
    }
    if (content.size() > limit)
        return std::unexpected(
            Error{ErrorCode::BadFile, Words::tr("%1 is larger than %2 bytes.").arg(name).arg(limit), {}});
    return content;
}

Result<Secret> readSecret(const QString &path) {
    auto content = readInput(path, kMaxSecretFile);
    if (!content)
        return std::unexpected(content.error());
    auto secret = Secret::fromUserInput(*std::move(content));
    if (!secret) {
        secret.error().code = ErrorCode::BadFile;
        secret.error().message = u"%1: %2"_s.arg(shownPath(path), appText(secret.error().message));
    }
    return secret;
}

}  // namespace webhooks::cli
