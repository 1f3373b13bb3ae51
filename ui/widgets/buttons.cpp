// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"

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

}  // namespace webhooks::ui
