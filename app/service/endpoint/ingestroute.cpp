// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/ingestroute.h"

#include "domain/lead.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Action = IngestRoute::Action;

struct Row {
    const char *method;
    const char *path;  ///< `*` stands for a lead's id
    Action action;
};

constexpr std::array kRows{
    Row{"POST", "/v1/leads", Action::AddLead},        Row{"PUT", "/v1/leads/*", Action::PutLead},
    Row{"DELETE", "/v1/leads/*", Action::DeleteLead}, Row{"POST", "/v1/leads/*/form-submissions", Action::SubmitForm},
    Row{"POST", "/v1/events", Action::EmitEvent},
};

/// 0 when it is none.
qint64 readId(const QByteArray &text) {
    const bool isDigits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    const qint64 id = isDigits ? text.toLongLong() : 0;
    return id <= kMaxLeadId ? id : 0;
}

}  // namespace

std::expected<IngestRoute, ServerResponse> IngestRoute::find(const QByteArray &method, const QByteArray &path) {
    QByteArrayList parts = path.split('/');
    qint64 id = 0;
    constexpr qsizetype kIdPart = 3;
    if (parts.size() > kIdPart) {
        id = readId(parts[kIdPart]);
        parts[kIdPart] = id == 0 ? "" : "*";
    }
    const QByteArray pattern = parts.join('/');
    QByteArrayList allowed;
    for (const Row &row : kRows) {
        if (pattern != row.path)
            continue;
        if (method == row.method)
            return IngestRoute{row.action, id};
        allowed.append(row.method);
    }
    if (allowed.isEmpty())
        return std::unexpected(ServerResponse::of({404, u"There is nothing at this path."_s}));
    const QByteArray methods = allowed.join(", ");
    return std::unexpected(
        ServerResponse::of({405, u"Here is only %1."_s.arg(QString::fromLatin1(methods))}, {{"Allow", methods}}));
}

}  // namespace webhooks
