// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/direction.h"
#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"

#include <QPainter>
#include <QStyle>

namespace webhooks::ui {

namespace {

constexpr int kWordsGap = 8;
constexpr int kRing = 3;

}  // namespace

QSize switchSize(const QFontMetrics &metrics) {
    const int height = std::max(16, metrics.ascent() + 2) & ~1;
    return QSize(height * 7 / 4, height);
}

void paintSwitch(QPainter *painter, const QRectF &rect, SwitchState state, Usable usable, const QPalette &palette,
                 Qt::LayoutDirection direction) {
    const bool on = state == SwitchState::On;
    QColor ground = ink(palette, on ? Ink::Accent : Ink::Faint);
    if (usable == Usable::No)
        ground.setAlphaF(0.5F);
    paintBox(painter, rect, ground, QColor(), rect.height() / 2);
    const double inset = 2;
    const double side = rect.height() - 2 * inset;
    const bool atRight = on != (direction == Qt::RightToLeft);
    const QRectF knob(atRight ? rect.right() - side - inset : rect.left() + inset, rect.top() + inset, side, side);
    paintBox(painter, knob, ink(palette, on ? Ink::OnAccent : Ink::Pane), QColor(), side / 2);
}

SwitchButton::SwitchButton(const QString &objectName, const QString &text, QWidget *parent) : QAbstractButton(parent) {
    setObjectName(objectName);
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize SwitchButton::sizeHint() const {
    const QSize box = switchSize(fontMetrics());
    const int words = text().isEmpty() ? 0 : kWordsGap + fontMetrics().size(mnemonicFlags(), text()).width() + 4;
    return QSize(box.width() + words + 2 * kRing, std::max(box.height(), fontMetrics().height()) + 2 * kRing);
}

void SwitchButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    const QRect content = rect().adjusted(kRing, 0, -kRing, 0);
    const QSize size = switchSize(fontMetrics());
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size, content);
    paintSwitch(&painter, box, isChecked() ? SwitchState::On : SwitchState::Off, isEnabled() ? Usable::Yes : Usable::No,
                palette(), layoutDirection());
    if (hasFocus()) {
        const QRect used = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                               sizeHint().boundedTo(this->size()), rect());
        paintFocus(&painter, used, palette(), kControlRadius);
    }
    const QRect words =
        QStyle::visualRect(layoutDirection(), content, content.adjusted(size.width() + kWordsGap, 0, 0, 0));
    painter.setPen(ink(palette(), isEnabled() ? Ink::Text : Ink::Faint));
    painter.drawText(
        words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) | mnemonicFlags(),
        text());
}

}  // namespace webhooks::ui
