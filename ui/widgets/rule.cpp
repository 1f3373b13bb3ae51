// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rule.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace webhooks::ui {

Rule::Rule(Qt::Orientation orientation, QWidget *parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Rule::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), ink(palette(), Ink::Line));
}

}  // namespace webhooks::ui
