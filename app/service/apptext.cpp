// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/apptext.h"

#include "domain/times.h"
#include "service/appsentences.h"
#include "service/sentences.h"
#include "service/spantext.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <iterator>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

constexpr const char *kContext = "webhooks::AppText";

/// A sentence as a pattern: its values, and what follows it.
struct Sentence {
    const char *source;
    QString start;  ///< up to the first value
    QRegularExpression pattern;
    int values = 0;
};

Sentence sentenceOf(const char *source) {
    static const QRegularExpression value(u"%[1-4]"_s);
    const QStringList parts = QString::fromUtf8(source).split(value);
    QStringList escaped;
    std::ranges::transform(parts, std::back_inserter(escaped),
                           [](const QString &part) { return QRegularExpression::escape(part); });
    // Another sentence may follow a whole one.
    const QString rest = parts.last().endsWith(u'.') ? u"(?:\\s+(.+))?$"_s : u"$"_s;
    QRegularExpression pattern(u"^"_s % escaped.join(u"(.+?)"_s) % rest,
                               QRegularExpression::DotMatchesEverythingOption);
    return {source, parts.first(), pattern, static_cast<int>(parts.size()) - 1};
}

const QList<Sentence> &sentences() {
    static const QList<Sentence> all = [] {
        QList<Sentence> made;
        for (const auto group : {outcomeSentences(), databaseSentences(), inputSentences()})
            std::ranges::transform(group, std::back_inserter(made), sentenceOf);
        // What says more fits better: “Answered 302; …” is no “Answered …”. Anything may stand before a first value.
        std::ranges::stable_sort(made, std::ranges::greater(), [](const Sentence &sentence) {
            return std::pair(!sentence.start.isEmpty(),
                             std::ssize(std::string_view(sentence.source)) - 2 * sentence.values);
        });
        return made;
    }();
    return all;
}

/// Not QString::arg(): a value may hold a percent sign.
QString filled(const QString &text, const QStringList &values) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > values.size()) {
            result += text[i];
            continue;
        }
        result += values[place - 1];
        ++i;
    }
    return result;
}

/// `15s` becomes `15 s`, everything else is looked up as a sentence.
QString valueText(const QString &english) {
    static const QRegularExpression span(u"^(\\d+(ms|s|m|h|d))+$"_s);
    if (!span.match(english).hasMatch())
        return appText(english);
    const auto ms = parseDuration(english);
    if (!ms)
        return english;
    return *ms % 1'000 == 0 ? spanText(*ms) : durationText(*ms * 1'000);
}

std::optional<QString> translated(const Sentence &sentence, const QString &english) {
    if (!english.startsWith(sentence.start))
        return std::nullopt;
    const QRegularExpressionMatch match = sentence.pattern.match(english);
    if (!match.hasMatch())
        return std::nullopt;
    // Limits are told as they are to be typed.
    const bool isLimit = std::string_view(sentence.source).find("must be from") != std::string_view::npos;
    QStringList values;
    for (int value = 1; value <= sentence.values; ++value) {
        const QString captured = match.captured(value);
        values.append(isLimit ? appText(captured) : valueText(captured));
    }
    const QString text = filled(QCoreApplication::translate(kContext, sentence.source), values);
    const QString rest = match.captured(sentence.values + 1);
    return rest.isEmpty() ? text : joinSentences({text, appText(rest)});
}

}  // namespace

QString appText(const QString &english) {
    for (const Sentence &sentence : sentences()) {
        if (const auto text = translated(sentence, english))
            return *text;
    }
    // `FILE: what is wrong with it`
    const qsizetype place = english.indexOf(": "_L1);
    return place < 0 ? english : QString(english.first(place + 2) % appText(english.sliced(place + 2)));
}

QString errorText(const Error &error) {
    const QString message = appText(error.message);
    return error.hint.isEmpty() ? message : joinSentences({message, appText(error.hint)});
}

}  // namespace webhooks
