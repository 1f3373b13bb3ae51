// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPalette>

namespace webhooks::ui {

void paintBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &line, double radius,
              double lineWidth) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? lineWidth / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFocus(QPainter *painter, const QRectF &rect, const QPalette &palette, double radius) {
    paintBox(painter, rect, QColor(), ink(palette, Ink::Accent), radius, 2);
}

}  // namespace webhooks::ui
