// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/endpoint/ingestbody.h"

#include "domain/errortext.h"
#include "domain/leadcheck.h"
#include "service/endpoint/ingestroute.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

Body<QJsonObject> readObject(const QByteArray &body) {
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return std::unexpected(
            Problem{400, u"The body is not JSON: %1 at byte %2."_s.arg(problem.errorString()).arg(problem.offset + 1)});
    if (!document.isObject())
        return std::unexpected(Problem{400, u"The body must be one JSON object."_s});
    return document.object();
}

Problem wrongFields(const QList<Problem::Field> &fields) {
    return {422, fields.size() == 1 ? fields[0].detail : u"%1 fields are wrong."_s.arg(fields.size()), fields};
}

/// The fields of an object that are not among `known`.
QList<Problem::Field> unknownFields(const QJsonObject &object, const QStringList &known) {
    QList<Problem::Field> unknown;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            unknown.append({it.key(), u"There is no such field here; fields are: %1."_s.arg(known.join(u", "_s))});
    }
    return unknown;
}

/// `prefix` is where the lead stands in the body.
Body<LeadChanges> readLead(const QJsonObject &lead, const QString &prefix) {
    QList<Problem::Field> wrong;
    const QList<LeadProblem> problems = wrongLeadFields(lead);
    for (const LeadProblem &problem : problems)
        wrong.append({QString(prefix % problem.field), problem.problem});
    // A payload wrapped around the lead is fine in files; here it would let its other keys pass unread.
    if (lead.contains("lead"_L1))
        wrong.append({QString(prefix % u"lead"_s), u"A lead has no field lead."_s});
    if (!wrong.isEmpty())
        return std::unexpected(wrongFields(wrong));
    const auto changes = leadChangesFromJson(lead);
    if (!changes)
        return std::unexpected(Problem{422, withHint(changes.error())});
    return *changes;
}

}  // namespace

Body<LeadChanges> readLeadBody(const QByteArray &body, qint64 id) {
    const auto object = readObject(body);
    if (!object)
        return std::unexpected(object.error());
    auto lead = readLead(*object, {});
    if (!lead)
        return lead;
    auto &named = (*lead)[LeadField::Id];
    if (id != 0 && named && named->toLongLong() != id)
        return std::unexpected(wrongFields({{u"id"_s, u"The path names lead %1."_s.arg(id)}}));
    if (id != 0)
        named = QString::number(id);
    if (const auto problem = findLeadProblem(*lead))
        return std::unexpected(problem->field.isEmpty() ? Problem{422, problem->problem}
                                                        : wrongFields({{problem->field, problem->problem}}));
    return lead;
}

Body<QString> readFormBody(const QByteArray &body) {
    const auto object = readObject(body);
    if (!object)
        return std::unexpected(object.error());
    auto wrong = unknownFields(*object, {u"form"_s});
    const QJsonValue form = object->value("form"_L1);
    if (!form.isString() && !form.isNull() && !form.isUndefined())
        wrong.append({u"form"_s, u"form must be a text or null."_s});
    if (form.toString().contains(QChar::Null))
        wrong.append({u"form"_s, u"form must not hold a NUL character."_s});
    if (!wrong.isEmpty())
        return std::unexpected(wrongFields(wrong));
    return form.toString();
}

Body<EventBody> readEventBody(const QByteArray &body) {
    const auto object = readObject(body);
    return object ? readEvent(*object) : std::unexpected(object.error());
}

Body<EventBody> readEvent(const QJsonObject &object) {
    auto wrong = unknownFields(object, {u"event"_s, u"lead"_s});
    const auto type = eventTypeFromName(object.value("event"_L1).toString());
    if (!type) {
        QStringList names;
        for (const EventType known : kEventTypes)
            names.append(eventTypeName(known));
        wrong.append({u"event"_s, u"event must be one of: %1."_s.arg(names.join(u", "_s))});
    }
    const QJsonValue inner = object.value("lead"_L1);
    if (!inner.isObject())
        wrong.append({u"lead"_s, u"lead must be an object."_s});
    if (!wrong.isEmpty())
        return std::unexpected(wrongFields(wrong));
    const auto lead = readLead(inner.toObject(), u"lead."_s);
    if (!lead)
        return std::unexpected(lead.error());
    if (!(*lead)[LeadField::Id])
        return std::unexpected(wrongFields({{u"lead.id"_s, u"The lead of an event needs an id."_s}}));
    return EventBody{*type, *lead};
}

}  // namespace webhooks
