// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/splitter.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace webhooks::ui {

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent) {
    setChildrenCollapsible(false);
    setHandleWidth(kGap);
    takeDirection();
}

void Splitter::changeEvent(QEvent *event) {
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        takeDirection();
}

void Splitter::takeDirection() {
    // From right to left QSplitter of Qt 6.4 places all one pixel too far right, and the first pane lost its line.
    const bool isMirrored = isRightToLeft() && orientation() == Qt::Horizontal;
    setContentsMargins(0, 0, isMirrored ? 1 : 0, 0);
}

}  // namespace webhooks::ui
