// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QFile>
#include <QString>

namespace webhooks::cli {

/// The path for messages; `-` is standard input.
QString shownPath(const QString &path);

/// Why the file could not be opened for reading.
Error openError(const QFile &file, const QString &path);

/// The file's content, or standard input's for `-`. More than `limit` bytes is an error (BadFile).
Result<QByteArray> readInput(const QString &path, qint64 limit);

/// A webhook's secret from a file or from standard input, for --secret-file.
Result<Secret> readSecret(const QString &path);

}  // namespace webhooks::cli
