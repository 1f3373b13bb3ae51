// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/delegates/trenddelegates.h"

#include "ui/models/roles.h"
#include "ui/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace webhooks::ui {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    constexpr int kBarHeight = 10;
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QRect content = paintGround(painter, cell, index);
    const double share = std::clamp(index.data(ShareRole).toDouble(), 0.0, 1.0);
    const int length = std::max(kBarHeight, qRound(content.width() * share));
    const QRect bar =
        QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, QSize(length, kBarHeight), content);
    paintBox(painter, bar, ink(option.palette, Ink::Bad), QColor(), 3);
}

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    constexpr int kInset = 8;
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QRectF area = QRectF(paintGround(painter, cell, index)).adjusted(0, kInset, 0, -kInset);
    const auto values = index.data(TrendRole).value<QList<double>>();
    const double top = values.isEmpty() ? 0 : *std::ranges::max_element(values);
    if (values.size() < 2 || top <= 0)
        return;
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        line.append({area.left() + area.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                     area.bottom() - area.height() * values[i] / top});
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink(option.palette, Ink::Accent), 1.5));
    painter->drawPolyline(line);
    painter->restore();
}

}  // namespace webhooks::ui
