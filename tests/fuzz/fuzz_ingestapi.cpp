// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/leadcheck.h"
#include "fuzz/fuzztarget.h"
#include "service/endpoint/ingestapi.h"
#include "service/endpoint/ingestbody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace webhooks;

namespace {

void checkAnswer(const ServerResponse &answer) {
    hold(answer.status >= 400 && answer.status < 500, "a refusal blames the request");
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    hold(problem.value("status"_L1) == answer.status, "a refusal is a problem (RFC 9457)");
    hold(!problem.value("detail"_L1).toString().isEmpty(), "a refusal says why");
}

template <typename T>
void checkRefusal(const Body<T> &body) {
    if (!body)
        checkAnswer(ServerResponse::of(body.error()));
}

void checkLead(const LeadChanges &lead) {
    const auto &id = lead[LeadField::Id];
    hold(!id || id->isNull() || (id->toLongLong() > 0 && id->toLongLong() <= kMaxLeadId),
         "every JSON parser reads a lead's id");
}

void readBody(const QByteArray &body) {
    for (const qint64 id : {0LL, 7LL}) {
        const auto lead = readLeadBody(body, id);
        checkRefusal(lead);
        if (!lead)
            continue;
        checkLead(*lead);
        hold(!findLeadProblem(*lead), "what is taken is a lead");
        hold(id == 0 || (*lead)[LeadField::Id] == QString::number(id), "a lead has the id of its path");
    }
    const auto form = readFormBody(body);
    checkRefusal(form);
    hold(!form || !form->contains(QChar::Null), "a form holds no NUL");
    const auto event = readEventBody(body);
    checkRefusal(event);
    if (!event)
        return;
    checkLead(event->lead);
    hold(event->lead[LeadField::Id].has_value(), "an event's lead has an id");
}

/// `METHOD path`, headers, an empty line, the body; lines end with LF.
void readRequest(QByteArrayView input) {
    const qsizetype end = input.indexOf("\n\n");
    const QByteArrayView head = end < 0 ? input : input.first(end);
    const qsizetype line = head.indexOf('\n');
    const QByteArrayList words = (line < 0 ? head : head.first(line)).toByteArray().split(' ');
    ServerRequest request{words[0], words.value(1), {}, {}, {}};
    if (line >= 0)
        request.headers = splitHeaders(head.sliced(line + 1));

    static const IngestApi api({}, Clock());
    if (const auto refusal = api.refuse(request))
        checkAnswer(*refusal);
    readBody(end < 0 ? QByteArray() : input.sliced(end + 2).toByteArray());
}

}  // namespace

WEBHOOKS_FUZZ_TARGET(readRequest)
