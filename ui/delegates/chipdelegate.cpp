// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegates.h"
#include "ui/models/roles.h"
#include "ui/theme/chip.h"

#include <QPainter>

namespace webhooks::ui {

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QVariant value = index.data(ChipRole);
    if (!value.canConvert<Chip>())
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QRect content = paintGround(painter, cell, index);
    Chip chip = value.value<Chip>();
    if (index.data(DimmedRole).toBool())
        chip.tone = Tone::Quiet;
    paintChip(painter, content, chip, option.palette, option.font, option.direction);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QSize cell = CellDelegate::sizeHint(option, index);
    const QVariant value = index.data(ChipRole);
    if (!value.canConvert<Chip>())
        return cell;
    const QSize chip = chipSize(value.value<Chip>(), option.font);
    return QSize(chip.width() + 2 * kGap, std::max(cell.height(), chip.height() + 2 * kUnit));
}

}  // namespace webhooks::ui
