// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"
#include "ui/widgets/inklabel.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPainter>
#include <QStyle>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

InkLabel::InkLabel(const QString &text, Ink meaning, Size size, QWidget *parent)
    : QLabel(text, parent), m_meaning(meaning), m_size(size) {
    // On a pane the role would be another one, which takeColour() does not set.
    setForegroundRole(QPalette::WindowText);
    // By the window's direction; QLabel goes by the text's, and paths and URLs would stand away from their names.
    setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute);
    takeFont();
    takeColour();
}

void InkLabel::setInk(Ink meaning) {
    m_meaning = meaning;
    takeColour();
}

void InkLabel::setTextAndLink(const QString &text, const QString &link) {
    m_words = text;
    m_link = link;
    // Links in rich text take the application's colour (QTextHtmlParser), not the label's.
    setText(u"%1&nbsp; <a href=\"%2\" style=\"color:%3\">%2</a>"_s.arg(text.toHtmlEscaped(), link.toHtmlEscaped(),
                                                                       ink(palette(), m_meaning).name()));
}

void InkLabel::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        takeColour();
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
}

void InkLabel::focusInEvent(QFocusEvent *event) {
    QLabel::focusInEvent(event);
    // The label has nothing to focus but its link: Enter follows it at once.
    if (!m_link.isEmpty() && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

void InkLabel::takeColour() {
    const QColor colour = ink(palette(), m_meaning);
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour)
        return;
    // Only these: a copy of the whole palette would not follow the theme any more.
    QPalette own;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::WindowText, colour);
        own.setColor(group, QPalette::Link, colour);
    }
    setPalette(own);
    if (!m_link.isEmpty())
        setTextAndLink(m_words, m_link);
}

void InkLabel::takeFont() {
    if (m_size == Size::Normal)
        return;
    const QFont base = QApplication::font(this);
    setFont(m_size == Size::Small ? smallFont(base) : m_size == Size::Strong ? strongFont(base) : titleFont(base));
}

ChipLabel::ChipLabel(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip) {
    if (m_chip == chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const {
    return m_chip.text.isEmpty() ? QSize(0, 0) : chipSize(m_chip, font());
}

void ChipLabel::paintEvent(QPaintEvent *) {
    if (m_chip.text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, palette(), font(), layoutDirection());
}

QLabel *makeLabel(const QString &text, Ink meaning, QWidget *parent) {
    return new InkLabel(text, meaning, InkLabel::Size::Normal, parent);
}

QLabel *makeTitle(const QString &text, QWidget *parent) {
    return new InkLabel(text, Ink::Text, InkLabel::Size::Title, parent);
}

QLabel *makeHeading(const QString &text, QWidget *parent) {
    return new InkLabel(text, Ink::Text, InkLabel::Size::Strong, parent);
}

}  // namespace webhooks::ui
