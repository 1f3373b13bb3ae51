// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/delegates.h"
#include "ui/models/roles.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace webhooks::ui {

namespace {

bool asksToToggle(const QEvent &event) {
    if (event.type() == QEvent::MouseButtonRelease)
        return static_cast<const QMouseEvent &>(event).button() == Qt::LeftButton;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent &>(event).key();
    return key == Qt::Key_Space || key == Qt::Key_Select;
}

}  // namespace

void SwitchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QVariant on = index.data(SwitchRole);
    if (!on.isValid())
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QRect content = paintGround(painter, cell, index);
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                            switchSize(option.fontMetrics), content);
    paintSwitch(painter, place, on.toBool() ? SwitchState::On : SwitchState::Off,
                index.flags().testFlag(Qt::ItemIsEnabled) ? Usable::Yes : Usable::No, option.palette, option.direction);
}

bool SwitchDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) {
    const QVariant on = index.data(SwitchRole);
    if (!on.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return CellDelegate::editorEvent(event, model, option, index);
    if (!asksToToggle(*event))
        return false;
    return model->setData(index, !on.toBool(), SwitchRole);
}

}  // namespace webhooks::ui
