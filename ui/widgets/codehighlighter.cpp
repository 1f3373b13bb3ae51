// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codehighlighter.h"

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

/// A body in one endless line is not coloured further than this: its layout alone is long enough.
constexpr qsizetype kLongestColoured = 8 * 1024;

enum HttpPart { StartLine = -1, HeaderLines = 1, BodyLines = 2 };

/// The position after the string that starts at `start`.
qsizetype stringEnd(QStringView text, qsizetype start) {
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == u'\\')
            ++i;
        else if (text.at(i) == u'"')
            return i + 1;
    }
    return text.size();
}

bool isKey(QStringView text, qsizetype after) {
    while (after < text.size() && text.at(after).isSpace())
        ++after;
    return after < text.size() && text.at(after) == u':';
}

qsizetype wordEnd(QStringView text, qsizetype start) {
    qsizetype end = start;
    while (end < text.size() && (text.at(end).isLetterOrNumber() || u"+-."_s.contains(text.at(end))))
        ++end;
    return end;
}

}  // namespace

void CodeHighlighter::setLanguage(CodeView::Language language, const QPalette &palette) {
    m_language = language;
    m_palette = palette;
    rehighlight();
}

void CodeHighlighter::highlightBlock(const QString &text) {
    switch (m_language) {
        case CodeView::Language::Plain:
            return;
        case CodeView::Language::Json:
            return highlightJson(text);
        case CodeView::Language::Headers:
            return highlightHeader(text);
        case CodeView::Language::Http:
            return highlightHttp(text);
    }
}

void CodeHighlighter::highlightJson(const QString &text) {
    const qsizetype size = std::min(text.size(), kLongestColoured);
    for (qsizetype i = 0; i < size;) {
        const QChar first = text.at(i);
        if (first == u'"') {
            const qsizetype end = stringEnd(text, i);
            paint(i, end, isKey(text, end) ? Ink::CodeKey : Ink::CodeString);
            i = end;
        } else if (first == u'-' || first.isLetterOrNumber()) {
            const qsizetype end = std::max(wordEnd(text, i), i + 1);
            paint(i, end, Ink::CodeNumber);
            i = end;
        } else {
            ++i;
        }
    }
}

void CodeHighlighter::highlightHeader(const QString &text) {
    if (const qsizetype colon = text.indexOf(u':'); colon > 0)
        paint(0, colon + 1, Ink::Muted);
}

void CodeHighlighter::highlightHttp(const QString &text) {
    const int before = previousBlockState();
    if (before == StartLine && text.contains("HTTP/"_L1)) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::DemiBold);
        setFormat(0, int(text.size()), strong);
        setCurrentBlockState(HeaderLines);
        return;
    }
    const bool body = before == BodyLines || text.isEmpty();
    setCurrentBlockState(body ? BodyLines : HeaderLines);
    body ? highlightJson(text) : highlightHeader(text);
}

void CodeHighlighter::paint(qsizetype start, qsizetype end, Ink meaning) {
    setFormat(int(start), int(end - start), ink(m_palette, meaning));
}

}  // namespace webhooks::ui
