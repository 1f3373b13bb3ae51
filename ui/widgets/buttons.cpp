// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

namespace webhooks::ui {

QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setProperty(kButtonKind, int(kind));
    button->setAutoDefault(false);
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    return button;
}

QHBoxLayout *makeButtonRow(const QList<QPushButton *> &buttons) {
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return row;
}

}  // namespace webhooks::ui
