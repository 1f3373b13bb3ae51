// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filtercompletion.h"

#include "domain/delivery.h"
#include "domain/filterlexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

QStringList stateWords() {
    return {u"succeeded"_s, u"failed"_s, u"retrying"_s, u"pending"_s, u"due"_s, u"sending"_s, u"cancelled"_s};
}

QStringList errorWords() {
    QStringList words;
    for (int i = static_cast<int>(ErrorClass::None) + 1; i <= static_cast<int>(ErrorClass::Other); ++i)
        words.append(errorClassName(static_cast<ErrorClass>(i)));
    return words;
}

QString inQuotes(const QString &value) {
    return u'"' % QString(value).replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1) % u'"';
}

QStringList valuesOf(const QString &field, const FilterWords &words) {
    if (field == "status"_L1)
        return stateWords();
    if (field == "error"_L1)
        return errorWords();
    if (field == "trigger"_L1)
        return {u"automatic"_s, u"manual"_s, u"test"_s};
    if (field == "code"_L1)
        return {u"2xx"_s, u"4xx"_s, u"5xx"_s, u">=400"_s, u"none"_s};
    if (field == "event"_L1)
        return QStringList{u"lead.*"_s} + words.events;
    if (field == "since"_L1 || field == "before"_L1)
        return {u"15m"_s, u"1h"_s, u"24h"_s, u"7d"_s, u"30d"_s};
    if (field == "attempt"_L1)
        return {u">1"_s, u"1"_s};
    if (field == "duration"_L1)
        return {u">1s"_s, u">5s"_s, u"<100ms"_s};
    QStringList names;
    if (field == "webhook"_L1) {
        for (const QString &name : words.webhooks)
            names.append(inQuotes(name));
    }
    return names;
}

/// The start of the word at the cursor: quotes keep spaces together.
qsizetype wordStart(const QString &text, qsizetype cursor) {
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (!quoted && (text[i].isSpace() || text[i] == u'(' || text[i] == u')'))
            start = i + 1;
    }
    return start;
}

QStringList startingWith(const QStringList &candidates, const QString &typed) {
    const QString start = QString(typed).remove(u'"');
    QStringList fitting;
    for (const QString &each : candidates) {
        if (QString(each).remove(u'"').startsWith(start, Qt::CaseInsensitive) && each != typed)
            fitting.append(each);
    }
    return fitting;
}

}  // namespace

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterWords &words) {
    qsizetype start = wordStart(text, cursor);
    if (start < cursor && text[start] == u'-')
        ++start;
    const QString word = text.mid(start, cursor - start);
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        QStringList names;
        for (const QString &name : filterFieldNames())
            names.append(name % u':');
        return {start, cursor - start, startingWith(names, word)};
    }
    const QString field = word.left(colon).toLower();
    const qsizetype comma = std::max(word.lastIndexOf(u','), word.lastIndexOf(u'|'));
    const qsizetype valueAt = std::max(colon, comma) + 1;
    return {start + valueAt, word.size() - valueAt, startingWith(valuesOf(field, words), word.mid(valueAt))};
}

QString withTerm(const QString &filter, const QString &field, const QString &term) {
    const auto tokens = lexDeliveryFilter(filter);
    QString text = filter.trimmed();
    if (tokens) {
        for (qsizetype i = tokens->size() - 1; i >= 0; --i) {
            const FilterToken &token = tokens->at(i);
            const bool negated = i > 0 && tokens->at(i - 1).kind == FilterToken::Kind::Not;
            if (token.kind == FilterToken::Kind::Term && token.field.toLower() == field && !negated && !field.isEmpty())
                text = filter.left(token.position) % filter.mid(token.position + token.length);
        }
    }
    text = text.simplified();
    if (term.isEmpty())
        return text;
    const bool choices = tokens && std::ranges::any_of(*tokens, [](const FilterToken &token) {
                             return token.kind == FilterToken::Kind::Or;
                         });
    if (choices)
        text = u'(' % text % u')';
    return text.isEmpty() ? term : QString(term % u' ' % text);
}

}  // namespace webhooks::ui
