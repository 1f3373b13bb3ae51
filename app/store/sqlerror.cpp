// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlerror.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

// https://www.sqlite.org/rescode.html, primary result codes
enum SqliteCode {
    kPermission = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kIoError = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kConstraint = 19,
    kNotADatabase = 26,
};

}  // namespace

Error toError(const QSqlError &error) {
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (code) {
        case kBusy:
        case kLocked:
            return {ErrorCode::Busy, u"The database is locked by another program (%1)."_s.arg(text),
                    u"Try again, or find the program that keeps a transaction open."_s};
        case kPermission:
            return {ErrorCode::Permission, u"Access to the database was denied (%1)."_s.arg(text),
                    u"Check the permissions of the file and of its folder."_s};
        case kReadOnly:
            return {ErrorCode::ReadOnly, u"The database cannot be written (%1)."_s.arg(text),
                    u"Check the permissions of the file and of its folder."_s};
        case kFull:
            return {ErrorCode::DiskFull, u"The disk is full (%1)."_s.arg(text),
                    u"Free some space; nothing that was committed is lost."_s};
        case kCorrupt:
            return {ErrorCode::Corrupt, u"The database is damaged (%1)."_s.arg(text),
                    u"Restore a backup; `database check` tells more. Nothing was repaired."_s};
        case kNotADatabase:
            return {ErrorCode::ForeignSchema, u"The file is not a LeadHub Webhooks database (%1)."_s.arg(text),
                    u"Name another file with --database, or restore a backup if it was one. Nothing was changed."_s};
        case kCannotOpen:
            return {ErrorCode::Io, u"The database cannot be opened (%1)."_s.arg(text),
                    u"Check that the path is right and its folder can be written."_s};
        case kIoError:
            return {ErrorCode::Io, u"Reading or writing the database failed (%1)."_s.arg(text),
                    u"Look at the disk and at the system's log; nothing that was committed is lost."_s};
        case kConstraint:
            return {ErrorCode::InvalidInput, u"The database refused the change: %1."_s.arg(text), {}};
        default:
            return {
                ErrorCode::Internal, u"The database failed: %1 (code %2)."_s.arg(text, error.nativeErrorCode()), {}};
    }
}

}  // namespace webhooks
