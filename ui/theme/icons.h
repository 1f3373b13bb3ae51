// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace webhooks::ui {

/// The icons drawn for this product: `:/icons/<name>.svg`, 16 × 16, one colour (currentColor).
enum class Glyph {
    Overview,
    Webhooks,
    Log,
    Failures,
    Dispatcher,
    Add,
    Edit,
    Delete,
    Duplicate,
    Send,
    Import,
    Export,
    Search,
    Filter,
    Star,
    Copy,
    Key,
    Lock,
    Unlocked,
    Reveal,
    Hide,
    Check,
    Cross,
    Exclamation,
    Dash,
    Arrow,  ///< sending
    Clock,  ///< waiting, due
    Retry,
    Pause,
    Play,
    Stop,
    Warning,
    Information,
    Database,
    Settings,
    Help,
    Undo,
    More,
    Chevron,  ///< points down
    Computer,
    Chart,
    Compare,
    External,
};

/// Tinted when it is painted, at the size and device pixel ratio it is painted at: follows theme and scaling.
/// Disabled icons take Ink::Faint.
QIcon icon(Glyph glyph, Ink meaning = Ink::Muted);
/// The application's icon, in its own colours.
QIcon applicationIcon();
void paintGlyph(QPainter *painter, const QRectF &rect, Glyph glyph, const QColor &colour);

}  // namespace webhooks::ui
