// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace webhooks {

/// Why an operation could not be done. The command line maps each code to one exit status.
enum class ErrorCode {
    InvalidInput,  ///< a value the caller gave is not acceptable
    BadFile,       ///< an input file is not what it should be
    NotFound,      ///< no such row, file or name
    Conflict,      ///< somebody else changed the row meanwhile, or it exists already
    Unavailable,   ///< something needed is not there: a network port, a display, a service
    KeyMissing,    ///< secrets cannot be read: no key, or another database's key
    Busy,          ///< the database is locked by another program; trying again helps
    ReadOnly,      ///< the database file or its folder cannot be written
    DiskFull,
    Moved,          ///< the database file is gone from its place, while it was open
    Replaced,       ///< another file has taken the place of the database, while it was open
    Corrupt,        ///< the file is damaged; nothing was repaired
    NewerSchema,    ///< made by a newer version of this program
    ForeignSchema,  ///< not a LeadHub Webhooks database, or its schema was changed by others
    Io,
    Permission,
    Configuration,
    Internal,
};

/// What went wrong, in English, with what to do about it. Never holds a secret, body or credential.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString hint;  ///< one thing the reader can do, or empty

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

}  // namespace webhooks
