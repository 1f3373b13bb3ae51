// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace webhooks {

/// Why a request was refused, as RFC 9457 (application/problem+json) says it. Never holds a token or a body.
struct Problem {
    /// One part of the request that is wrong (RFC 9457, section 3.1, an extension member).
    struct Field {
        QString name;
        QString detail;
    };

    int status = 500;
    QString detail;
    QList<Field> errors = {};

    static constexpr const char *kContentType = "application/problem+json";
    QByteArray toJson() const;
};

/// The reason phrase of a status (RFC 9110, section 15; RFC 6585), which is also a problem's title.
QByteArray reasonPhrase(int status);

}  // namespace webhooks
