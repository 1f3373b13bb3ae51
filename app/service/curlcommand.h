// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/httpheader.h"

#include <QString>

namespace webhooks {

enum class Shell { Bash, PowerShell, Cmd };

/// A POST to be repeated by hand. PowerShell and cmd need a body that is text in UTF-8 (payloads are).
struct CurlRequest {
    QString url;
    HttpHeaders headers;
    QByteArray body;
};

/// A command that sends exactly these headers and bytes when it is pasted into that shell: quoted so that nothing in
/// them is read as code. Headers that curl makes by itself (Host, Content-Length, Connection) are left out.
/// - Bash: plain quotes, `$'\x01'` for bytes that are no text, a pipe for NUL, which cannot be an argument.
/// - PowerShell: curl's own configuration format in a temporary file, because Windows PowerShell and PowerShell 7.3
///   pass quotes to programs differently.
/// - Cmd: quoted for cmd.exe and for the C runtime of curl.exe.
QString curlCommand(const CurlRequest &request, Shell shell);

/// Gives headers that the log keeps masked (`***`) the values that `own` has under the same name.
HttpHeaders withCredentials(HttpHeaders masked, const HttpHeaders &own);

}  // namespace webhooks
