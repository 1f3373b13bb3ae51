// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/guide/guidedocument.h"

#include "ui/dialogs/guide/guidepages.h"
#include "ui/theme/theme.h"

#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace webhooks::ui {

namespace {

constexpr double kLineHeight = 125;  // percent
constexpr int kCodeIndent = 2 * kUnit;

bool isCode(const QTextBlockFormat &format) {
    return format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage);
}

QTextCursor all(const QTextBlock &block) {
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

void dressHeading(const QTextBlock &block, int level, const QFont &base) {
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorNames({headingAnchor(block.text())});
    format.setFontPointSize(base.pointSizeF() * (level == 1 ? 1.6 : level == 2 ? 1.25 : 1.05));
    format.setFontWeight(QFont::DemiBold);
    // Not merged: the size that Markdown gave it would count.
    all(block).setCharFormat(format);
    QTextBlockFormat lines = block.blockFormat();
    lines.setTopMargin(level == 1 ? 0 : kMargin);
    lines.setBottomMargin(2 * kUnit);
    QTextCursor(block).setBlockFormat(lines);
}

void dressCode(const QTextBlock &block, const QFont &mono, const QPalette &palette) {
    const bool isFirst = !isCode(block.previous().blockFormat());
    const bool isLast = !isCode(block.next().blockFormat());
    QTextBlockFormat lines = block.blockFormat();
    lines.setBackground(ink(palette, Ink::Code));
    lines.setTextIndent(kCodeIndent);
    lines.setTopMargin(isFirst ? 2 * kUnit : 0);
    lines.setBottomMargin(isLast ? kGap : 0);
    QTextCursor(block).setBlockFormat(lines);
    QTextCharFormat format;
    format.setFontFamilies(mono.families());
    format.setFontPointSize(mono.pointSizeF());
    all(block).mergeCharFormat(format);
}

void dressText(const QTextBlock &block) {
    QTextBlockFormat lines = block.blockFormat();
    // Of a picture it would be a quarter of its height.
    if (!block.text().contains(QChar::ObjectReplacementCharacter))
        lines.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    if (!QTextCursor(block).currentTable())
        lines.setBottomMargin(block.textList() ? kUnit : 2 * kUnit + 2);
    QTextCursor(block).setBlockFormat(lines);
}

/// Words of code and links in the colours of the theme.
void dressWords(const QTextBlock &block, const QFont &mono, const QPalette &palette) {
    QList<std::pair<QTextCursor, QTextCharFormat>> changes;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat old = fragment.charFormat();
        QTextCharFormat format;
        if (!old.anchorHref().isEmpty())
            format.setForeground(ink(palette, Ink::Accent));
        if (old.fontFixedPitch()) {
            format.setFontFamilies(mono.families());
            format.setFontPointSize(mono.pointSizeF());
        }
        QTextCursor place(block);
        place.setPosition(fragment.position());
        place.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        changes.append({place, format});
    }
    for (auto &[place, format] : changes)
        place.mergeCharFormat(format);
}

void dressTables(const QTextDocument &document, const QPalette &palette) {
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(ink(palette, Ink::Line));
        format.setCellPadding(1.5 * kUnit);
        format.setCellSpacing(0);
        format.setTopMargin(kUnit);
        format.setBottomMargin(kGap);
        table->setFormat(format);
    }
}

}  // namespace

void dressGuide(QTextDocument &document, const QPalette &palette) {
    const QFont base = document.defaultFont();
    const QFont mono = monoFont(base);
    QTextCursor edit(&document);
    edit.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isCode(block.blockFormat()))
            dressCode(block, mono, palette);
        else if (const int level = block.blockFormat().headingLevel(); level > 0)
            dressHeading(block, level, base);
        else
            dressText(block);
        dressWords(block, mono, palette);
    }
    dressTables(document, palette);
    edit.endEditBlock();
}

}  // namespace webhooks::ui
