// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterlexer.h"

using namespace Qt::StringLiterals;

namespace webhooks {

namespace {

using Kind = FilterToken::Kind;
using Status = std::expected<void, FilterError>;

bool isFieldCharacter(QChar c) {
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool endsBareText(QChar c) {
    return c.isSpace() || c == u',' || c == u'|' || c == u'(' || c == u')' || c == u'"';
}

class Lexer final {
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    std::expected<QList<FilterToken>, FilterError> run();

private:
    bool atEnd() const { return m_pos >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_pos]; }
    void skipSpaces();
    void add(Kind kind, qsizetype length);
    static std::unexpected<FilterError> fail(qsizetype position, qsizetype length, const QString &message);

    Status lexOne();
    Status lexMinus();
    QStringView wholeWord() const;
    Status lexTerm();
    Status lexField(FilterToken &term);
    Status lexValues(FilterToken &term);
    Status lexValue(FilterToken &term);
    std::optional<FilterComparison> takeComparison();
    Status lexQuoted(FilterValue &value);
    Status checkValueEnd() const;

    QStringView m_text;
    qsizetype m_pos = 0;
    QList<FilterToken> m_tokens;
};

std::expected<QList<FilterToken>, FilterError> Lexer::run() {
    if (m_text.size() > kMaxFilterLength) {
        return fail(kMaxFilterLength, m_text.size() - kMaxFilterLength,
                    u"A filter has at most %1 characters."_s.arg(kMaxFilterLength));
    }
    for (skipSpaces(); !atEnd(); skipSpaces()) {
        if (const Status status = lexOne(); !status) {
            return std::unexpected(status.error());
        }
    }
    add(Kind::End, 0);
    return m_tokens;
}

void Lexer::skipSpaces() {
    while (!atEnd() && peek().isSpace()) {
        ++m_pos;
    }
}

void Lexer::add(Kind kind, qsizetype length) {
    m_tokens.append({.kind = kind, .position = m_pos, .length = length, .field = {}, .values = {}});
    m_pos += length;
}

std::unexpected<FilterError> Lexer::fail(qsizetype position, qsizetype length, const QString &message) {
    return std::unexpected(FilterError{position, length, message});
}

Status Lexer::lexOne() {
    if (peek() == u'(') {
        add(Kind::Open, 1);
        return {};
    }
    if (peek() == u')') {
        add(Kind::Close, 1);
        return {};
    }
    if (peek() == u'-') {
        return lexMinus();
    }
    const QStringView word = wholeWord();
    const auto isWord = [&](QLatin1StringView name) { return word.compare(name, Qt::CaseInsensitive) == 0; };
    if (isWord("or"_L1)) {
        add(Kind::Or, word.size());
        return {};
    }
    if (isWord("not"_L1)) {
        add(Kind::Not, word.size());
        return {};
    }
    if (isWord("and"_L1)) {
        return fail(
            m_pos, word.size(),
            u"Leave AND out: conditions side by side must all be true. To search for the word, write \"AND\"."_s);
    }
    return lexTerm();
}

Status Lexer::lexMinus() {
    const qsizetype next = m_pos + 1;
    if (next >= m_text.size() || m_text[next].isSpace() || m_text[next] == u')') {
        return fail(m_pos, 1, u"“-” goes directly before the condition it negates, as in -status:succeeded."_s);
    }
    add(Kind::Not, 1);
    return {};
}

QStringView Lexer::wholeWord() const {
    qsizetype end = m_pos;
    while (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(' && m_text[end] != u')') {
        ++end;
    }
    return m_text.sliced(m_pos, end - m_pos);
}

Status Lexer::lexTerm() {
    FilterToken term{.kind = Kind::Term, .position = m_pos, .length = 0, .field = {}, .values = {}};
    if (const Status status = lexField(term); !status) {
        return status;
    }
    if (const Status status = lexValues(term); !status) {
        return status;
    }
    term.length = m_pos - term.position;
    m_tokens.append(term);
    return {};
}

Status Lexer::lexField(FilterToken &term) {
    qsizetype end = m_pos;
    while (end < m_text.size() && isFieldCharacter(m_text[end])) {
        ++end;
    }
    if (end >= m_text.size() || m_text[end] != u':') {
        return {};
    }
    if (end == m_pos) {
        return fail(m_pos, 1,
                    u"A field's name goes before “:”, as in status:failed. Put text in quotes to search for it."_s);
    }
    term.field = m_text.sliced(m_pos, end - m_pos).toString();
    m_pos = end + 1;
    return {};
}

Status Lexer::lexValues(FilterToken &term) {
    while (true) {
        if (const Status status = lexValue(term); !status) {
            return status;
        }
        if (peek() != u',' && peek() != u'|') {
            return checkValueEnd();
        }
        ++m_pos;
    }
}

Status Lexer::lexValue(FilterToken &term) {
    FilterValue value;
    value.position = m_pos;
    if (!term.field.isEmpty()) {
        value.comparison = takeComparison();
    }
    if (peek() == u'"') {
        if (const Status status = lexQuoted(value); !status) {
            return status;
        }
    } else {
        const qsizetype start = m_pos;
        while (!atEnd() && !endsBareText(peek())) {
            ++m_pos;
        }
        value.text = m_text.sliced(start, m_pos - start).toString();
    }
    value.length = m_pos - value.position;
    if (value.text.isEmpty() && value.quoted) {
        return fail(value.position, value.length, u"There must be something between the quotes."_s);
    }
    if (value.text.isEmpty()) {
        const QString after = m_text.sliced(term.position, m_pos - term.position).toString();
        return fail(m_pos, atEnd() ? 0 : 1,
                    after.isEmpty() ? u"A condition is missing here."_s
                                    : u"A value must follow “%1” directly. Values with spaces need quotes."_s.arg(
                                          after.last(qMin(after.size(), qsizetype{40}))));
    }
    term.values.append(value);
    return {};
}

std::optional<FilterComparison> Lexer::takeComparison() {
    struct Sign {
        QLatin1StringView text;
        FilterComparison comparison;
    };
    static constexpr Sign kSigns[] = {{">="_L1, FilterComparison::GreaterOrEqual},
                                      {"<="_L1, FilterComparison::LessOrEqual},
                                      {">"_L1, FilterComparison::Greater},
                                      {"<"_L1, FilterComparison::Less},
                                      {"="_L1, FilterComparison::Equal}};
    for (const Sign &sign : kSigns) {
        if (m_text.sliced(m_pos).startsWith(sign.text)) {
            m_pos += sign.text.size();
            return sign.comparison;
        }
    }
    return {};
}

Status Lexer::lexQuoted(FilterValue &value) {
    const qsizetype open = m_pos++;
    value.quoted = true;
    for (; !atEnd(); ++m_pos) {
        if (peek() == u'"') {
            ++m_pos;
            return {};
        }
        if (peek() != u'\\') {
            value.text.append(peek());
            continue;
        }
        ++m_pos;
        if (atEnd()) {
            break;
        }
        if (peek() != u'"' && peek() != u'\\') {
            return fail(m_pos - 1, 2,
                        u"In quotes, a backslash goes only before \" or another backslash. Write \\\\ for one."_s);
        }
        value.text.append(peek());
    }
    return fail(open, m_text.size() - open, u"This quote is not closed. Write \\\" for a quote inside quotes."_s);
}

Status Lexer::checkValueEnd() const {
    if (peek() == u'"') {
        return fail(m_pos, 1, u"Quotes go around a whole value, as in webhook:\"Sync to HubSpot\"."_s);
    }
    if (peek() == u'(') {
        return fail(m_pos, 1, u"Put a space before “(”, or the value in quotes when the parenthesis belongs to it."_s);
    }
    if (!atEnd() && !peek().isSpace() && peek() != u')') {
        return fail(m_pos, 1, u"A space must follow the closing quote."_s);
    }
    return {};
}

}  // namespace

std::expected<QList<FilterToken>, FilterError> lexDeliveryFilter(QStringView text) {
    return Lexer(text).run();
}

}  // namespace webhooks
