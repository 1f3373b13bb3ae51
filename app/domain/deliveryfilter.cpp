// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deliveryfilter.h"

#include "domain/filterterm.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Kind = FilterToken::Kind;
using FilterResult = std::expected<DeliveryFilter, FilterError>;

constexpr int kMaxDepth = 64;
// SQLite refuses expressions deeper than 1000; a row of ANDs is as deep as it is long.
constexpr int kMaxTerms = 200;

DeliveryFilter joined(DeliveryFilter::Kind kind, QList<DeliveryFilter> parts) {
    if (parts.size() == 1) {
        return parts.first();
    }
    DeliveryFilter filter;
    filter.kind = kind;
    filter.parts = std::move(parts);
    return filter;
}

class Parser final {
public:
    Parser(QList<FilterToken> tokens, qint64 nowMs) : m_tokens(std::move(tokens)), m_nowMs(nowMs) {}

    FilterResult run();

private:
    const FilterToken &current() const { return m_tokens[m_next]; }
    static std::unexpected<FilterError> failAt(const FilterToken &token, const QString &message);

    FilterResult parseOr(int depth);
    FilterResult parseAnd(int depth);
    FilterResult parseOne(int depth);
    FilterResult parseGroup(int depth);
    FilterResult parseNot(int depth);
    FilterResult parseTerm();
    bool isCutOff(FilterField field, const FilterToken &token) const;

    QList<FilterToken> m_tokens;
    qint64 m_nowMs;
    qsizetype m_next = 0;
    int m_terms = 0;
};

std::unexpected<FilterError> Parser::failAt(const FilterToken &token, const QString &message) {
    return std::unexpected(FilterError{token.position, token.length, message});
}

FilterResult Parser::run() {
    if (current().kind == Kind::End) {
        return DeliveryFilter();
    }
    FilterResult filter = parseOr(0);
    if (filter && current().kind != Kind::End) {
        return failAt(current(), u"There is no “(” before this “)”."_s);
    }
    return filter;
}

FilterResult Parser::parseOr(int depth) {
    QList<DeliveryFilter> parts;
    while (true) {
        FilterResult part = parseAnd(depth);
        if (!part) {
            return part;
        }
        parts.append(std::move(*part));
        if (current().kind != Kind::Or) {
            return joined(DeliveryFilter::Kind::Or, std::move(parts));
        }
        ++m_next;
    }
}

FilterResult Parser::parseAnd(int depth) {
    QList<DeliveryFilter> parts;
    do {
        FilterResult part = parseOne(depth);
        if (!part) {
            return part;
        }
        parts.append(std::move(*part));
    } while (current().kind == Kind::Term || current().kind == Kind::Open || current().kind == Kind::Not);
    return joined(DeliveryFilter::Kind::And, std::move(parts));
}

FilterResult Parser::parseOne(int depth) {
    switch (current().kind) {
        case Kind::Term:
            return parseTerm();
        case Kind::Open:
            return parseGroup(depth + 1);
        case Kind::Not:
            return parseNot(depth + 1);
        case Kind::Or:
            return failAt(current(), u"OR goes between two conditions. To search for the word, write \"OR\"."_s);
        case Kind::Close:
            if (m_next == 0) {
                return failAt(current(), u"There is no “(” before this “)”."_s);
            }
            return failAt(current(), u"A condition is missing before “)”."_s);
        case Kind::End:
            break;
    }
    return failAt(m_tokens[m_next - 1],
                  u"A condition is missing after this. To search for a word itself, put it in quotes."_s);
}

FilterResult Parser::parseGroup(int depth) {
    const FilterToken open = current();
    if (depth > kMaxDepth) {
        return failAt(open, u"Conditions can be nested %1 deep."_s.arg(kMaxDepth));
    }
    ++m_next;
    if (current().kind == Kind::End) {
        return failAt(open, u"This “(” is not closed."_s);
    }
    FilterResult inner = parseOr(depth);
    if (!inner) {
        return inner;
    }
    if (current().kind != Kind::Close) {
        return failAt(open, u"This “(” is not closed."_s);
    }
    ++m_next;
    return inner;
}

FilterResult Parser::parseNot(int depth) {
    if (depth > kMaxDepth) {
        return failAt(current(), u"Conditions can be nested %1 deep."_s.arg(kMaxDepth));
    }
    ++m_next;
    FilterResult inner = parseOne(depth);
    if (!inner) {
        return inner;
    }
    DeliveryFilter filter;
    filter.kind = DeliveryFilter::Kind::Not;
    filter.parts.append(std::move(*inner));
    return filter;
}

/// Whether the time of a date follows as a word of its own, which nobody searches for.
bool Parser::isCutOff(FilterField field, const FilterToken &token) const {
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression time(u"^\\d{1,2}:\\d\\d(:\\d\\d)?"_s);
    const FilterToken &next = m_tokens[m_next + 1];
    const bool isTime = field == FilterField::Since || field == FilterField::Before;
    return isTime && date.match(token.values.last().text).hasMatch() && next.kind == Kind::Term &&
           next.field.isEmpty() && !next.values.first().quoted && time.match(next.values.first().text).hasMatch();
}

FilterResult Parser::parseTerm() {
    const FilterToken &token = current();
    const std::expected<FilterField, FilterError> field = readFilterField(token);
    if (!field) {
        return std::unexpected(field.error());
    }
    QList<DeliveryFilter> alternatives;
    for (const FilterValue &value : token.values) {
        if (++m_terms > kMaxTerms) {
            return std::unexpected(
                FilterError{value.position, value.length, u"A filter has at most %1 conditions."_s.arg(kMaxTerms)});
        }
        std::expected<FilterTerm, FilterError> term = readFilterTerm(*field, value, m_nowMs);
        if (!term) {
            return std::unexpected(term.error());
        }
        DeliveryFilter alternative;
        alternative.kind = DeliveryFilter::Kind::Term;
        alternative.term = std::move(*term);
        alternatives.append(std::move(alternative));
    }
    if (isCutOff(*field, token)) {
        const FilterToken &time = m_tokens[m_next + 1];
        return std::unexpected(FilterError{token.position, time.position + time.length - token.position,
                                           u"A time with a space needs quotes, as in %1:\"%2 %3\"."_s.arg(
                                               token.field, token.values.last().text, time.values.first().text)});
    }
    ++m_next;
    return joined(DeliveryFilter::Kind::Or, std::move(alternatives));
}

}  // namespace

FilterResult parseDeliveryFilter(QStringView text, qint64 nowMs) {
    std::expected<QList<FilterToken>, FilterError> tokens = lexDeliveryFilter(text);
    if (!tokens) {
        return std::unexpected(tokens.error());
    }
    return Parser(std::move(*tokens), nowMs).run();
}

}  // namespace webhooks
