// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "ui/theme/icons.h"

#include <QMetaType>
#include <QString>

namespace webhooks::ui {

enum class Tone { Good, Warning, Bad, Info, Quiet };
Ink inkOf(Tone tone);
Ink groundOf(Tone tone);

/// A state as a word with a shape and a colour: never colour alone.
struct Chip {
    Tone tone = Tone::Quiet;
    Glyph shape = Glyph::Dash;
    QString text;

    bool operator==(const Chip &) const = default;
};

/// Delivered, Failed, Cancelled, Sending, Retrying (pending after a failed attempt), Due or Waiting.
Chip chipOf(const Delivery &delivery, qint64 nowMs);

QSize chipSize(const Chip &chip, const QFont &font);
void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QPalette &palette, const QFont &font,
               Qt::LayoutDirection direction);

}  // namespace webhooks::ui

Q_DECLARE_METATYPE(webhooks::ui::Chip)
