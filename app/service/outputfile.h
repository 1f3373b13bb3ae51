// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QFileDevice>

#include <memory>

namespace webhooks {

/// A file that somebody asked for. It appears when it is complete and not before, so that neither a full disk nor an
/// error costs what was there. A path to something else than a file, such as a device or a pipe, is written to as it
/// is and never replaced. Errors are Io.
class OutputFile final {
public:
    explicit OutputFile(const QString &path);

    Result<void> open();
    Result<void> write(const QByteArray &bytes);
    Result<void> commit();  ///< without it nothing stays

    /// All at once.
    static Result<void> write(const QString &path, const QByteArray &content);

private:
    std::unexpected<Error> failed() const;

    std::unique_ptr<QFileDevice> m_file;
};

}  // namespace webhooks
