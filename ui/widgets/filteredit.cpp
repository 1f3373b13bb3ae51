// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filteredit.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kRestMs = 350;
constexpr int kInset = 4;

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QTextCharFormat &format) {
    return {static_cast<int>(start), static_cast<int>(length), format};
}

QTextCharFormat inked(const QColor &colour) {
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

/// Colours that also hold for what is not finished yet: `status:`, an open quote.
QList<QTextLayout::FormatRange> coloursOf(const QString &text, const QPalette &palette) {
    static const QRegularExpression parts(
        uR"((?<text>"(?:[^"\\]|\\.)*"?)|(?<name>\b[A-Za-z_]+:)|(?<word>(?<!\S)(?:OR|NOT|not)(?!\S)|(?<!\S)-))"_s);
    QList<QTextLayout::FormatRange> ranges;
    for (auto match = parts.globalMatch(text); match.hasNext();) {
        const auto found = match.next();
        const Ink meaning = found.hasCaptured(u"text"_s)   ? Ink::CodeString
                            : found.hasCaptured(u"name"_s) ? Ink::CodeKey
                                                           : Ink::CodeNumber;
        ranges.append(range(found.capturedStart(), found.capturedLength(), inked(ink(palette, meaning))));
    }
    return ranges;
}

}  // namespace

FilterEdit::FilterEdit(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent), m_completer(new QCompleter(this)), m_candidates(new QStringListModel(this)) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFont(monoFont(font()));
    setLayoutDirection(Qt::LeftToRight);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(kInset);
    const int above = (kControlHeight - fontMetrics().lineSpacing()) / 2 - frameWidth() - kInset;
    setViewportMargins(kInset, std::max(1, above), kInset, 1);

    m_completer->setWidget(this);
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setFont(font());
    m_completer->popup()->setObjectName(u"filterCompletions"_s);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterEdit::putIn);

    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &FilterEdit::accept);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_colouring)
            return;
        parse();
        m_rest.start();
    });
}

QSize FilterEdit::sizeHint() const {
    return {40 * fontMetrics().averageCharWidth(), kControlHeight};
}

QSize FilterEdit::minimumSizeHint() const {
    return {12 * fontMetrics().averageCharWidth(), kControlHeight};
}

void FilterEdit::setText(const QString &text) {
    if (text != this->text())
        setPlainText(text);
    moveCursor(QTextCursor::End);
    m_completer->popup()->hide();
    parse();
    accept();
}

void FilterEdit::parse() {
    const auto parsed = parseDeliveryFilter(text(), QDateTime::currentMSecsSinceEpoch());
    const std::optional<FilterError> error = parsed ? std::nullopt : std::optional(parsed.error());
    const bool changed = error != m_error;
    m_error = error;
    colour();
    if (changed)
        emit errorChanged();
}

void FilterEdit::accept() {
    m_rest.stop();
    const QString now = text().trimmed();
    if (m_error || now == m_accepted)
        return;
    m_accepted = now;
    emit accepted(now);
}

void FilterEdit::colour() {
    QList<QTextLayout::FormatRange> ranges = coloursOf(text(), palette());
    if (m_error) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(ink(palette(), Ink::Bad));
        const qsizetype last = std::max<qsizetype>(0, text().size() - 1);
        const qsizetype start = std::min(m_error->position, last);
        ranges.append(range(start, std::max<qsizetype>(1, m_error->length), wrong));
    }
    m_colouring = true;
    const QTextBlock block = document()->firstBlock();
    block.layout()->setFormats(ranges);
    document()->markContentsDirty(block.position(), block.length());
    m_colouring = false;
}

void FilterEdit::complete(When when) {
    m_completion = completeFilter(text(), textCursor().position(), m_words);
    const bool nothingTyped = m_completion.length == 0;
    if (m_completion.candidates.isEmpty() ||
        (when == When::Typing && nothingTyped && !text().left(textCursor().position()).endsWith(u':'))) {
        m_completer->popup()->hide();
        return;
    }
    m_candidates->setStringList(m_completion.candidates);
    constexpr int kShown = 10;
    m_completer->setMaxVisibleItems(kShown);
    QRect place = cursorRect();
    place.setBottom(height());
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 2 * kMargin);
    m_completer->complete(place);
}

void FilterEdit::putIn(const QString &candidate) {
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(m_completion.start));
    cursor.setPosition(static_cast<int>(m_completion.start + m_completion.length), QTextCursor::KeepAnchor);
    const bool goesOn = candidate.endsWith(u':');
    cursor.insertText(goesOn ? candidate : QString(candidate % u' '));
    setTextCursor(cursor);
    if (goesOn)
        complete(When::Asked);
}

void FilterEdit::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool popup = m_completer->popup()->isVisible();
    // QCompleter has the popup's own keys when this widget leaves them.
    if (popup && (event->key() == Qt::Key_Escape || (enter && m_completer->popup()->currentIndex().isValid()))) {
        event->ignore();
        return;
    }
    if (enter || event->key() == Qt::Key_Escape) {
        m_completer->popup()->hide();
        if (enter)
            accept();
        if (!enter || !m_error)
            emit left();
        return;
    }
    if (event->key() == Qt::Key_Down || (event->key() == Qt::Key_Space && event->modifiers() & Qt::ControlModifier)) {
        complete(When::Asked);
        return;
    }
    const QString before = text();
    QPlainTextEdit::keyPressEvent(event);
    if (text() != before)
        complete(When::Typing);
}

bool FilterEdit::focusNextPrevChild(bool next) {
    QAbstractItemView *popup = m_completer->popup();
    if (!popup->isVisible())
        return QPlainTextEdit::focusNextPrevChild(next);
    const int row = std::max(0, popup->currentIndex().row());
    popup->hide();
    putIn(m_candidates->index(row).data().toString());
    return true;
}

void FilterEdit::insertFromMimeData(const QMimeData *source) {
    insertPlainText(source->text().simplified());
}

void FilterEdit::changeEvent(QEvent *event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

}  // namespace webhooks::ui
