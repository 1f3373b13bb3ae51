// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/exitstatus.h"

namespace webhooks {

Exit exitFor(ErrorCode code) {
    switch (code) {
        case ErrorCode::InvalidInput:
            return Exit::Usage;
        case ErrorCode::BadFile:
        case ErrorCode::Conflict:
            return Exit::BadInput;
        case ErrorCode::NotFound:
            return Exit::NotFound;
        case ErrorCode::Unavailable:
            return Exit::Unavailable;
        case ErrorCode::Busy:
            return Exit::Temporary;
        case ErrorCode::ReadOnly:
        case ErrorCode::Permission:
            return Exit::Permission;
        case ErrorCode::DiskFull:
        case ErrorCode::Moved:
        case ErrorCode::Replaced:
        case ErrorCode::Corrupt:
        case ErrorCode::NewerSchema:
        case ErrorCode::ForeignSchema:
        case ErrorCode::Io:
            return Exit::Io;
        case ErrorCode::KeyMissing:
        case ErrorCode::Configuration:
            return Exit::Configuration;
        case ErrorCode::Internal:
            return Exit::Internal;
    }
    return Exit::Internal;
}

}  // namespace webhooks
