// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/authorities.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace webhooks {

Result<void> checkAuthorities(const QString &file) {
    if (file.isEmpty())
        return {};
    const auto bad = [](const QString &message) {
        return std::unexpected(Error{ErrorCode::Configuration, message,
                                     u"--ca-file names a file with certificate authorities in PEM form."_s});
    };
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return bad(u"The CA file %1 cannot be read: %2."_s.arg(file, pem.errorString()));
    if (QSslCertificate::fromDevice(&pem, QSsl::Pem).isEmpty())
        return bad(u"The CA file %1 holds no certificate."_s.arg(file));
    return {};
}

}  // namespace webhooks
