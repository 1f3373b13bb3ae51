// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterterm.h"

#include "domain/filterfields.h"
#include "domain/nearestword.h"
#include "domain/times.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using TermResult = std::expected<FilterTerm, FilterError>;

QString fieldName(FilterField field) {
    return QString::fromLatin1(filterFieldSpecs()[static_cast<qsizetype>(field)].name);
}

QString shown(const QString &text) {
    constexpr qsizetype kShown = 40;
    return text.size() <= kShown ? text : QString(text.first(kShown) + u"…"_s);
}

std::unexpected<FilterError> wrong(const FilterValue &value, const QString &message) {
    return std::unexpected(FilterError{value.position, value.length, message});
}

bool isComparable(FilterField field) {
    return field == FilterField::Code || field == FilterField::Attempt || field == FilterField::Duration;
}

QString didYouMean(const QString &word, const QStringList &words) {
    const QString nearest = nearestWord(word, words);
    return nearest.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(nearest);
}

TermResult readWord(FilterTerm term, const FilterValue &value) {
    const QStringList &words = filterWords(term.field);
    term.text = value.text.toLower();
    if (!words.contains(term.text)) {
        return wrong(
            value, u"%1 cannot be “%2”.%3 It is one of %4."_s.arg(fieldName(term.field), shown(value.text),
                                                                  didYouMean(value.text, words), words.join(u", "_s)));
    }
    return term;
}

/// QString::toLongLong takes signs and spaces, too; here a number is digits.
std::optional<qint64> digits(QStringView text) {
    if (text.isEmpty() || !std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return {};
    }
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

TermResult readNumber(FilterTerm term, const FilterValue &value, qint64 largest) {
    const std::optional<qint64> number = digits(value.text);
    if (!number || *number > largest) {
        return wrong(value, u"%1 is a whole number, as in %1:3."_s.arg(fieldName(term.field)));
    }
    term.first = term.last = *number;
    return term;
}

TermResult readCode(FilterTerm term, const FilterValue &value) {
    const QString text = value.text.toLower();
    if (text == "none"_L1 && !value.comparison) {
        term.none = true;
        return term;
    }
    if (text.size() == 3 && text.endsWith("xx"_L1) && text[0] >= u'1' && text[0] <= u'9') {
        term.first = (text[0].unicode() - u'0') * 100;
        term.last = term.first + 99;
        if (value.comparison.value_or(FilterComparison::Equal) != FilterComparison::Equal) {
            return wrong(value, u"%1 is a range and cannot be compared. Write a code, as in code:>=%2."_s.arg(
                                    text, QString::number(term.first)));
        }
        return term;
    }
    const std::optional<qint64> code = digits(text);
    if (!code || *code < 100 || *code > 999) {
        return wrong(value, u"code is an HTTP status, as in code:503, code:5xx, code:>=400 or code:none."_s);
    }
    term.first = term.last = *code;
    return term;
}

TermResult readDuration(FilterTerm term, const FilterValue &value) {
    constexpr qint64 kMicroseconds = 1000;
    const Result<qint64> ms = parseDuration(value.text);
    if (!ms || *ms < 0 || *ms > std::numeric_limits<qint64>::max() / kMicroseconds) {
        return wrong(value, u"duration is a time with its unit, as in duration:>2s or duration:<500ms."_s);
    }
    // Attempts are timed in microseconds: hardly two are equal, and a plain value would find nothing.
    if (term.comparison == FilterComparison::Equal) {
        return wrong(value, u"duration needs a comparison, as in duration:>%1 or duration:<%1."_s.arg(value.text));
    }
    term.first = term.last = *ms * kMicroseconds;
    return term;
}

TermResult readTime(FilterTerm term, const FilterValue &value, qint64 nowMs) {
    term.comparison = term.field == FilterField::Since ? FilterComparison::GreaterOrEqual : FilterComparison::Less;
    if (const Result<qint64> ago = parseDuration(value.text)) {
        term.first = term.last = *ago > nowMs ? 0 : nowMs - qMax(*ago, qint64{0});
        return term;
    }
    const std::optional<qint64> time = fromIso(value.text);
    if (!time) {
        return wrong(value, u"%1 is a time or how long ago, as in %1:1h, %1:7d or %1:2026-11-23T09:00."_s.arg(
                                fieldName(term.field)));
    }
    term.first = term.last = *time;
    return term;
}

TermResult readWebhook(FilterTerm term, const FilterValue &value) {
    if (value.quoted || !value.text.startsWith(u'#')) {
        term.text = value.text;
        return term;
    }
    const std::optional<qint64> id = digits(QStringView(value.text).sliced(1));
    if (!id) {
        return wrong(value, u"A webhook's number is written webhook:#12. Put a name that starts with # in quotes."_s);
    }
    term.byId = true;
    term.first = term.last = *id;
    return term;
}

TermResult readEvent(FilterTerm term, const FilterValue &value) {
    term.text = value.text.toLower();
    if (value.quoted) {
        return term;
    }
    const qsizetype star = term.text.indexOf(u'*');
    if (star >= 0 && star != term.text.size() - 1) {
        return wrong(value, u"“*” goes only at the end of an event, as in event:lead.*."_s);
    }
    if (star >= 0) {
        term.prefix = true;
        term.text.chop(1);
    }
    return term;
}

TermResult readPublicId(FilterTerm term, const FilterValue &value) {
    term.text = value.text.toLower();
    term.prefix = true;
    return term;
}

TermResult readHost(FilterTerm term, const FilterValue &value) {
    term.text = value.text.toLower();
    return term;
}

TermResult readText(FilterTerm term, const FilterValue &value) {
    term.text = value.text;
    return term;
}

}  // namespace

std::expected<FilterField, FilterError> readFilterField(const FilterToken &token) {
    if (token.field.isEmpty()) {
        return FilterField::Text;
    }
    const QStringList names = filterFieldNames();
    const qsizetype index = names.indexOf(token.field.toLower());
    if (index >= 0) {
        return static_cast<FilterField>(index);
    }
    return std::unexpected(
        FilterError{token.position, token.field.size(),
                    u"There is no field “%1”.%2 Fields are %3. Put text that holds “:” in quotes."_s.arg(
                        shown(token.field), didYouMean(token.field, names), names.join(u", "_s))});
}

TermResult readFilterTerm(FilterField field, const FilterValue &value, qint64 nowMs) {
    if (value.comparison && !isComparable(field)) {
        return wrong(
            value,
            u"%1 cannot be compared with <, > or =. Write %1:value, in quotes when it starts with one of these."_s.arg(
                fieldName(field)));
    }
    FilterTerm term;
    term.field = field;
    term.comparison = value.comparison.value_or(FilterComparison::Equal);
    switch (field) {
        case FilterField::Status:
        case FilterField::Error:
        case FilterField::Trigger:
            return readWord(term, value);
        case FilterField::Code:
            return readCode(term, value);
        case FilterField::Webhook:
            return readWebhook(term, value);
        case FilterField::Event:
            return readEvent(term, value);
        case FilterField::Lead:
            return readNumber(term, value, std::numeric_limits<qint64>::max());
        case FilterField::Host:
            return readHost(term, value);
        case FilterField::Id:
        case FilterField::EventId:
            return readPublicId(term, value);
        case FilterField::Attempt:
            return readNumber(term, value, std::numeric_limits<int>::max());
        case FilterField::Duration:
            return readDuration(term, value);
        case FilterField::Since:
        case FilterField::Before:
            return readTime(term, value, nowMs);
        case FilterField::Url:
        case FilterField::Body:
        case FilterField::Response:
        case FilterField::Text:
            return readText(term, value);
    }
    return wrong(value, u"This condition is not known."_s);
}

}  // namespace webhooks
