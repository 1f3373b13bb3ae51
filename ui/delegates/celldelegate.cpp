// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegates.h"
#include "ui/models/roles.h"
#include "ui/theme/direction.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QPainter>

namespace webhooks::ui {

namespace {

constexpr int kIconSide = 16;
constexpr int kUrlShape = 19;
constexpr int kShareBar = 64;

}  // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(EmphasisRole).toBool())
        option->font = strongFont(option->font);
    if (index.data(MonoRole).toBool())
        option->font = monoFont(option->font);
    option->fontMetrics = QFontMetrics(option->font);
    const bool quiet = index.data(MutedRole).toBool() || index.data(DimmedRole).toBool();
    const QColor colour = ink(option->palette, quiet ? Ink::Muted : Ink::Text);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        option->palette.setColor(group, QPalette::Text, colour);
        option->palette.setColor(group, QPalette::HighlightedText, colour);
    }
}

QRect CellDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &) const {
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, ink(option.palette, Ink::Selection));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      ink(option.palette, Ink::Line));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), option.palette, kControlRadius - 2);
    return option.rect.adjusted(kGap, 0, -kGap, -1);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    if (index.data(Qt::CheckStateRole).isValid()) {
        // Where the box is must agree with editorEvent() of the base.
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    QRect content = paintGround(painter, cell, index);

    painter->save();
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration)) {
        const QRect place = QStyle::alignedRect(cell.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                                QSize(kIconSide, kIconSide), content);
        cell.icon.paint(painter, place);
        const QRect rest = content.adjusted(kIconSide + 2 * kUnit, 0, 0, 0);
        content = QStyle::visualRect(cell.direction, content, rest);
    }
    const bool mono = index.data(MonoRole).toBool();
    const QFont font = tabularFont(cell.font);
    painter->setFont(font);
    painter->setPen(cell.palette.color(QPalette::Active, QPalette::Text));
    painter->setLayoutDirection(mono ? Qt::LeftToRight : directionOf(cell.text, cell.direction));
    const QString text = QFontMetrics(font).elidedText(cell.text, cell.textElideMode, content.width());
    painter->drawText(
        content,
        int(QStyle::visualAlignment(cell.direction, cell.displayAlignment) | Qt::AlignAbsolute) | Qt::TextSingleLine,
        text);
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    int width = cell.fontMetrics.horizontalAdvance(cell.text) + 2 * kGap + 2;
    if (cell.features.testFlag(QStyleOptionViewItem::HasDecoration))
        width += kIconSide + 2 * kUnit;
    if (index.data(UrlRole).isValid())
        width += kUrlShape;
    if (index.data(ShareRole).isValid())
        width += kShareBar;
    return QSize(width, std::max(kRowHeight, cell.fontMetrics.height() + 14));
}

}  // namespace webhooks::ui
