// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figurecard.h"

#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kWidth = 140;

QFont valueFont(const QFont &base) {
    return tabularFont(titleFont(titleFont(base)));
}

}  // namespace

FigureCard::FigureCard(const QString &objectName, const QString &label, QWidget *parent) : QAbstractButton(parent) {
    setObjectName(objectName);
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFigure(QString(u'–'), {});
}

void FigureCard::setFigure(const QString &value, const QString &note, Ink meaning) {
    m_value = value;
    m_note = note;
    m_meaning = meaning;
    //: A figure, its value and a remark: Failed: 214, ran out of attempts
    setAccessibleName(tr("%1: %2, %3").arg(text(), value, note));
    update();
}

QSize FigureCard::sizeHint() const {
    const int line = QFontMetrics(font()).height();
    return {kWidth, 2 * kPadding + 2 * line + QFontMetrics(valueFont(font())).height() + kUnit};
}

QSize FigureCard::minimumSizeHint() const {
    return {kWidth / 2, sizeHint().height()};
}

void FigureCard::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void FigureCard::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool near = underMouse() || isDown();
    paintBox(&painter, rect(), ink(palette(), Ink::Pane), ink(palette(), near ? Ink::Accent : Ink::Line), kPaneRadius);
    if (hasFocus())
        paintFocus(&painter, rect(), palette(), kPaneRadius);
    QRect area = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    const auto line = [&](const QFont &font, Ink meaning, const QString &words) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(ink(palette(), meaning));
        painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), alignment,
                         metrics.elidedText(words, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.height() + kUnit / 2);
    };
    line(font(), Ink::Muted, text());
    line(valueFont(font()), m_meaning, m_value);
    line(font(), Ink::Muted, m_note);
}

}  // namespace webhooks::ui
