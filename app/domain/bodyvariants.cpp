// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/bodyvariants.h"

#include "domain/lead.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr QByteArrayView kByteOrderMark = "\xef\xbb\xbf";
constexpr qsizetype kEscapeLength = 6;  // \u00e9

bool isSpace(char character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
}

/// The UTF-16 unit of `\u00e9` at `at`; 0 when there is none, or when it has to stay escaped.
char16_t unitAt(QByteArrayView json, qsizetype at) {
    if (at + kEscapeLength > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return 0;
    bool isHex = false;
    const auto unit = static_cast<char16_t>(json.sliced(at + 2, kEscapeLength - 2).toByteArray().toUShort(&isHex, 16));
    return isHex && unit >= 0x20 && unit != u'"' && unit != u'\\' ? unit : u'\0';
}

/// Writes what the escape at `at` stands for; returns how many bytes it takes.
qsizetype copyEscape(QByteArrayView json, qsizetype at, QByteArray &out) {
    const char16_t unit = unitAt(json, at);
    if (unit != 0 && QChar::isHighSurrogate(unit)) {
        const char16_t low = unitAt(json, at + kEscapeLength);
        if (QChar::isLowSurrogate(low)) {
            out += QString(QChar(unit)).append(QChar(low)).toUtf8();
            return 2 * kEscapeLength;
        }
    } else if (unit != 0 && !QChar::isLowSurrogate(unit)) {
        out += QString(QChar(unit)).toUtf8();
        return kEscapeLength;
    }
    if (json.sliced(at).startsWith("\\/")) {
        out += '/';
        return 2;
    }
    const qsizetype length = std::min<qsizetype>(2, json.size() - at);
    out += json.sliced(at, length);
    return length;
}

QByteArray quoted(const QString &text) {
    // An array, because QJsonDocument writes no bare strings; its brackets are cut off.
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray compactValue(const QJsonValue &value) {
    if (value.isString())
        return quoted(value.toString());
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray leadInOrder(const QJsonObject &lead) {
    QByteArrayList members;
    for (const char *name : kLeadFieldNames) {
        const QString key = QString::fromLatin1(name);
        if (lead.contains(key))
            members.append(quoted(key) + ':' + compactValue(lead.value(key)));
    }
    return members.size() == lead.size() ? QByteArray('{' + members.join(',') + '}') : QByteArray();
}

QByteArray withoutLineBreak(const QByteArray &body) {
    if (body.endsWith("\r\n"))
        return body.chopped(2);
    return body.endsWith('\n') ? body.chopped(1) : body;
}

QByteArray toCrlf(const QByteArray &body) {
    return QByteArray(body).replace("\r\n", "\n").replace("\n", "\r\n");
}

}  // namespace

QByteArray compactJson(const QByteArray &json) {
    QByteArray out;
    out.reserve(json.size());
    bool inString = false;
    for (qsizetype at = 0; at < json.size();) {
        const char character = json[at];
        if (inString && character == '\\') {
            at += copyEscape(json, at, out);
            continue;
        }
        if (character == '"')
            inString = !inString;
        if (inString || !isSpace(character))
            out += character;
        ++at;
    }
    return out;
}

QByteArray payloadOrder(const QByteArray &json) {
    const QJsonObject payload = QJsonDocument::fromJson(json).object();
    const QJsonValue lead = payload.value("lead"_L1);
    if (payload.size() != 3 || !payload.contains("event"_L1) || !payload.contains("occurred_at"_L1) || !lead.isObject())
        return {};
    const QByteArray inOrder = leadInOrder(lead.toObject());
    if (inOrder.isEmpty())
        return {};
    return "{\"event\":" + compactValue(payload.value("event"_L1)) +
           ",\"occurred_at\":" + compactValue(payload.value("occurred_at"_L1)) + ",\"lead\":" + inOrder + '}';
}

QList<BodyVariant> bodyVariants(const QByteArray &body) {
    QList<BodyVariant> variants;
    const auto add = [&](const QByteArray &bytes, SignatureFault fault) {
        if (bytes != body)
            variants.append({bytes, fault});
    };
    add(withoutLineBreak(body), SignatureFault::LineBreakAdded);
    add(body + '\n', SignatureFault::LineBreakRemoved);
    add(body + "\r\n", SignatureFault::LineBreakRemoved);
    add(QByteArray(body).replace("\r\n", "\n"), SignatureFault::LineEndings);
    add(toCrlf(body), SignatureFault::LineEndings);
    if (body.startsWith(kByteOrderMark))
        add(body.sliced(kByteOrderMark.size()), SignatureFault::ByteOrderMark);
    // UTF-8 that was read as Latin-1 and written as UTF-8 again, and text that was written as Latin-1.
    add(QString::fromUtf8(body).toLatin1(), SignatureFault::Encoding);
    add(QString::fromLatin1(body).toUtf8(), SignatureFault::Encoding);
    add(compactJson(body), SignatureFault::Reserialised);
    if (const QByteArray payload = payloadOrder(body); !payload.isEmpty())
        add(payload, SignatureFault::Reserialised);
    add({}, SignatureFault::EmptyBody);
    return variants;
}

}  // namespace webhooks
