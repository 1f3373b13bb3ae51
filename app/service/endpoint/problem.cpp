// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

QByteArray reasonPhrase(int status) {
    struct Phrase {
        int status;
        const char *text;
    };
    static constexpr std::array kPhrases{
        Phrase{200, "OK"},
        Phrase{202, "Accepted"},
        Phrase{400, "Bad Request"},
        Phrase{401, "Unauthorized"},
        Phrase{404, "Not Found"},
        Phrase{405, "Method Not Allowed"},
        Phrase{409, "Conflict"},
        Phrase{413, "Content Too Large"},
        Phrase{415, "Unsupported Media Type"},
        Phrase{421, "Misdirected Request"},
        Phrase{422, "Unprocessable Content"},
        Phrase{431, "Request Header Fields Too Large"},
        Phrase{500, "Internal Server Error"},
        Phrase{501, "Not Implemented"},
        Phrase{503, "Service Unavailable"},
    };
    const auto found = std::ranges::find(kPhrases, status, &Phrase::status);
    return found == kPhrases.end() ? "Error" : found->text;
}

QByteArray Problem::toJson() const {
    // Without a page of its own, a problem's type is about:blank and its title the status's phrase (RFC 9457, 4.2.1).
    QJsonObject object{{u"type"_s, u"about:blank"_s},
                       {u"title"_s, QString::fromLatin1(reasonPhrase(status))},
                       {u"status"_s, status},
                       {u"detail"_s, detail}};
    QJsonArray fields;
    for (const Field &field : errors)
        fields.append(QJsonObject{{u"field"_s, field.name}, {u"detail"_s, field.detail}});
    if (!fields.isEmpty())
        object.insert(u"errors"_s, fields);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace webhooks
