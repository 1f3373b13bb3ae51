// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/direction.h"

#include <QGuiApplication>

namespace webhooks::ui {

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window) {
    for (const QChar each : text) {
        if (each.direction() == QChar::DirL)
            return Qt::LeftToRight;
        if (each.direction() == QChar::DirR || each.direction() == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return window;
}

int mnemonicFlags() {
    const bool isHidden = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    return isHidden ? int(Qt::TextShowMnemonic) | int(Qt::TextHideMnemonic) : int(Qt::TextShowMnemonic);
}

}  // namespace webhooks::ui
