// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/heldpill.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

HeldPill::HeldPill(const QString &objectName, QWidget *parent) : QAbstractButton(parent) {
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HeldPill::sizeHint() const {
    const QFontMetrics metrics(strongFont(font()));
    return {metrics.horizontalAdvance(text() % u"  ↑"_s) + 2 * kGap, std::max(kControlHeight, metrics.height() + kGap)};
}

void HeldPill::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = ink(palette(), Ink::Accent);
    painter.setPen(QPen(accent, hasFocus() || underMouse() ? 2 : 1));
    painter.setBrush(ink(palette(), Ink::AccentGround));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius, kControlRadius);
    painter.setPen(accent);
    painter.setFont(strongFont(font()));
    painter.drawText(rect(), Qt::AlignCenter, text() % u"  ↑"_s);
}

}  // namespace webhooks::ui
