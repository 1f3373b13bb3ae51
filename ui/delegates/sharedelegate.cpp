// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegates.h"
#include "ui/models/roles.h"
#include "ui/theme/paint.h"

#include <QPainter>

namespace webhooks::ui {

namespace {

constexpr int kBarWidth = 56;
constexpr int kBarHeight = 6;

void paintBar(QPainter *painter, const QRect &bar, double share, const QStyleOptionViewItem &option) {
    const double radius = kBarHeight / 2.0;
    const bool all = share >= 1;
    paintBox(painter, bar, ink(option.palette, all ? Ink::GoodGround : Ink::BadGround), QColor(), radius);
    if (share <= 0)
        return;
    // Clipped to the bar's shape, so that a small share is a sliver and not a dot.
    QRect part = bar;
    part.setWidth(std::max(2, qRound(bar.width() * std::min(share, 1.0))));
    painter->save();
    painter->setClipRect(QStyle::visualRect(option.direction, bar, part));
    paintBox(painter, bar, ink(option.palette, Ink::Good), QColor(), radius);
    painter->restore();
}

}  // namespace

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    bool isShare = false;
    const double share = index.data(ShareRole).toDouble(&isShare);
    if (!isShare)
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QRect content = paintGround(painter, cell, index);
    const QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                          QSize(std::min(kBarWidth, content.width()), kBarHeight), content);
    paintBar(painter, bar, share, option);

    const QRect words = QStyle::visualRect(option.direction, content, content.adjusted(kBarWidth + 8, 0, 0, 0));
    if (words.width() <= 0)
        return;
    painter->save();
    const QFont font = tabularFont(cell.font);
    painter->setFont(font);
    painter->setPen(cell.palette.color(QPalette::Active, QPalette::Text));
    painter->setLayoutDirection(option.direction);
    painter->drawText(words, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(cell.text, Qt::ElideRight, words.width()));
    painter->restore();
}

}  // namespace webhooks::ui
