// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lead.h"

#include "domain/times.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

std::unexpected<Error> invalid(const QString &message, const QString &hint = {}) {
    return std::unexpected(Error{ErrorCode::InvalidInput, message, hint});
}

QString shown(const QString &text) {
    constexpr qsizetype kShown = 60;
    return text.size() <= kShown ? text : QString(text.first(kShown) + u"…"_s);
}

Result<QString> normaliseId(const QString &text) {
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    if (!ok || id <= 0 || id > kMaxLeadId) {
        return invalid(
            u"id must be a whole number from 1 to %1, not “%2”."_s.arg(QString::number(kMaxLeadId), shown(text)));
    }
    return QString::number(id);
}

/// Spreadsheets and CRM exports write whole numbers as `45.0`, too.
Result<QString> normaliseScore(const QString &text) {
    const qsizetype point = text.indexOf(u'.');
    const QStringView fraction = point < 0 ? QStringView() : QStringView(text).sliced(point + 1);
    const bool whole = std::ranges::all_of(fraction, [](QChar c) { return c == u'0'; });
    bool ok = false;
    const qint64 score = text.first(point < 0 ? text.size() : point).toLongLong(&ok);
    if (!ok || !whole) {
        return invalid(u"lead_score must be a whole number, not “%1”."_s.arg(shown(text)));
    }
    return QString::number(score);
}

Result<QString> normaliseTime(const QString &text) {
    const std::optional<qint64> time = fromIso(text);
    // An offset can lead out of the years that ISO 8601 writes, and then there is no text.
    const QString normal = time ? toIsoSeconds(*time) : QString();
    if (normal.isEmpty()) {
        return invalid(u"created_at must be a time, not “%1”."_s.arg(shown(text)),
                       u"Write it like 2026-04-29T10:30:00Z or 2026-04-29 10:30 (UTC)."_s);
    }
    return normal;
}

Result<QStringList> readTags(const QJsonArray &array) {
    QStringList tags;
    for (const auto &value : array) {
        if (!value.isString()) {
            return invalid(u"tags must be texts."_s,
                           u"Write them like [\"vip\", \"from-webinar\"] or vip; from-webinar."_s);
        }
        tags.append(value.toString());
    }
    return tags;
}

Result<QStringList> readTags(const QString &text) {
    if (!text.startsWith(u'[')) {
        return text.split(u';');
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray()) {
        return invalid(u"tags must be a JSON array of texts, not “%1”."_s.arg(shown(text)),
                       u"Write them like [\"vip\", \"from-webinar\"] or vip; from-webinar."_s);
    }
    return readTags(document.array());
}

Result<QString> normaliseTags(const QString &text) {
    const Result<QStringList> read = readTags(text);
    if (!read) {
        return std::unexpected(read.error());
    }
    QStringList tags;
    for (const QString &tag : *read) {
        const QString trimmed = tag.trimmed();
        if (!trimmed.isEmpty() && !tags.contains(trimmed)) {
            tags.append(trimmed);
        }
    }
    if (tags.isEmpty()) {
        return QString();
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(tags)).toJson(QJsonDocument::Compact));
}

bool isNumber(LeadField field) {
    return field == LeadField::Id || field == LeadField::LeadScore;
}

/// The JSON value as the text that normaliseLeadValue() reads.
Result<QString> textFromJson(LeadField field, const QJsonValue &value) {
    if (value.isNull()) {
        return QString();
    }
    if (value.isString()) {
        return value.toString();
    }
    if (value.isArray() && field == LeadField::Tags) {
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    }
    if (!isNumber(field) || !value.isDouble()) {
        const QString wanted = isNumber(field)            ? u"a whole number"_s
                               : field == LeadField::Tags ? u"an array of texts"_s
                                                          : u"a text"_s;
        return invalid(u"%1 must be %2 or null."_s.arg(leadFieldName(field), wanted));
    }
    constexpr qint64 kNotWhole = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(kNotWhole);
    if (number == kNotWhole) {
        return invalid(
            u"%1 must be a whole number, not %2."_s.arg(leadFieldName(field), QString::number(value.toDouble())));
    }
    return QString::number(number);
}

/// A payload wraps the lead. Its other keys say what happened, not what the lead is.
Result<QJsonObject> unwrapPayload(const QJsonObject &object) {
    const QJsonValue lead = object.value("lead"_L1);
    if (lead.isUndefined()) {
        return object;
    }
    if (!lead.isObject()) {
        return invalid(u"lead must be an object."_s);
    }
    return lead.toObject();
}

QJsonValue orNull(const QString &text) {
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

}  // namespace

QString leadFieldName(LeadField field) {
    return QString::fromLatin1(kLeadFieldNames[static_cast<size_t>(field)]);
}

std::optional<LeadField> leadFieldFromName(QStringView name) {
    for (size_t i = 0; i < kLeadFieldNames.size(); ++i) {
        if (name == QLatin1StringView(kLeadFieldNames[i])) {
            return static_cast<LeadField>(i);
        }
    }
    return {};
}

Result<QString> normaliseLeadValue(LeadField field, const QString &text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return QString();
    }
    if (trimmed.contains(QChar::Null)) {
        return invalid(u"%1 must not hold a NUL character."_s.arg(leadFieldName(field)));
    }
    switch (field) {
        case LeadField::Id:
            return normaliseId(trimmed);
        case LeadField::LeadScore:
            return normaliseScore(trimmed);
        case LeadField::CreatedAt:
            return normaliseTime(trimmed);
        case LeadField::Tags:
            return normaliseTags(trimmed);
        default:
            return trimmed;
    }
}

QJsonObject toJson(const Lead &lead) {
    return {
        {u"id"_s, lead.id == 0 ? QJsonValue() : QJsonValue(lead.id)},
        {u"first_name"_s, orNull(lead.firstName)},
        {u"last_name"_s, orNull(lead.lastName)},
        {u"email"_s, orNull(lead.email)},
        {u"phone"_s, orNull(lead.phone)},
        {u"source"_s, orNull(lead.source)},
        {u"status"_s, orNull(lead.status)},
        {u"lead_score"_s, lead.leadScore ? QJsonValue(*lead.leadScore) : QJsonValue()},
        {u"pipeline"_s, orNull(lead.pipeline)},
        {u"stage"_s, orNull(lead.stage)},
        {u"assigned_to"_s, orNull(lead.assignedTo)},
        {u"tags"_s, QJsonArray::fromStringList(lead.tags)},
        {u"created_at"_s, orNull(lead.createdAt)},
    };
}

Result<LeadChanges> leadChangesFromJson(const QJsonObject &object) {
    const Result<QJsonObject> lead = unwrapPayload(object);
    if (!lead) {
        return std::unexpected(lead.error());
    }
    LeadChanges changes;
    QStringList unknown;
    for (auto it = lead->begin(); it != lead->end(); ++it) {
        const std::optional<LeadField> field = leadFieldFromName(it.key());
        if (!field) {
            unknown.append(shown(it.key()));
            continue;
        }
        const Result<QString> text = textFromJson(*field, it.value());
        if (!text) {
            return std::unexpected(text.error());
        }
        Result<QString> value = normaliseLeadValue(*field, *text);
        if (!value) {
            return std::unexpected(value.error());
        }
        // An unstored lead's id is null in toJson(), and no lead can lose its id.
        if (*field != LeadField::Id || !value->isNull()) {
            changes[*field] = *value;
        }
    }
    if (!unknown.isEmpty()) {
        return invalid(u"A lead has no field %1."_s.arg(unknown.join(u", "_s)));
    }
    return changes;
}

}  // namespace webhooks
