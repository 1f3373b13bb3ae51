// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include "ui/theme/paint.h"
#include "ui/widgets/codehighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QEvent>
#include <QTextDocument>

namespace webhooks::ui {

namespace {

constexpr int kSideMargin = 8;
constexpr int kTopMargin = 3;

bool looksLikeJson(const QByteArray &body) {
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

}  // namespace

CodeView::CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new CodeHighlighter(document())) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setProperty(kCodeGround, true);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setViewportMargins(kSideMargin, kTopMargin, kSideMargin, kTopMargin);
    setFont(monoFont(QApplication::font(this)));
    takeColours();
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &CodeView::refit);
}

void CodeView::setText(const QString &text, Language language) {
    // Coloured once, with the text: not also when the text before it goes.
    static_cast<CodeHighlighter *>(m_highlighter)->setDocument(nullptr);
    setPlainText(text);
    static_cast<CodeHighlighter *>(m_highlighter)->setDocument(document());
    static_cast<CodeHighlighter *>(m_highlighter)->setLanguage(language, palette());
    refit();
}

void CodeView::setBody(const QByteArray &body, BodyForm form) {
    const Language language = looksLikeJson(body) ? Language::Json : Language::Plain;
    switch (form) {
        case BodyForm::Pretty:
            return setText(prettyJson(body), language);
        case BodyForm::Raw:
            return setText(plainText(body), language);
        case BodyForm::Hex:
            return setText(hexDump(body), Language::Plain);
    }
}

void CodeView::fitLines(int maxLines) {
    m_maxLines = maxLines;
    refit();
}

void CodeView::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(monoFont(QApplication::font(this)));
    if (event->type() == QEvent::PaletteChange)
        takeColours();
    if (event->type() == QEvent::FontChange)
        refit();
}

void CodeView::takeColours() {
    const QColor ground = ink(palette(), Ink::Code);
    if (palette().color(QPalette::Active, QPalette::Base) == ground)
        return;
    // Only this: a copy of the whole palette would not follow the theme any more.
    QPalette own;
    own.setColor(QPalette::Base, ground);
    setPalette(own);
    auto *highlighter = static_cast<CodeHighlighter *>(m_highlighter);
    highlighter->setLanguage(highlighter->language(), palette());
}

void CodeView::refit() {
    if (m_maxLines <= 0)
        return;
    const int lines = std::clamp(int(document()->size().height()), 1, m_maxLines);
    // QPlainTextEdit counts the margin once more, and a pixel, before it does without a scroll bar.
    const int frame = 2 * (frameWidth() + kTopMargin) + 3 * int(document()->documentMargin()) + 2;
    const int height = lines * cursorRect().height() + frame;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

}  // namespace webhooks::ui
