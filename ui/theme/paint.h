// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

class QPainter;
class QRectF;
class QWidget;

namespace webhooks::ui {

/// Properties by which the style tells widgets apart.
inline constexpr char kButtonKind[] = "buttonKind";  ///< int: a ButtonKind (ui/widgets/controls.h)
inline constexpr char kInkProperty[] = "ink";        ///< int: the Ink of a Link button's words
inline constexpr char kInvalid[] = "invalid";        ///< bool: the border says that the value cannot stay
inline constexpr char kSegment[] = "segment";        ///< int: a Segment: a button inside Segments
inline constexpr char kCodeGround[] = "codeGround";  ///< bool: a frame on Ink::Code without a line

enum class Segment { None, First, Middle, Last, Only };

/// A rounded box with its line inside `rect`; no line when `line` is invalid, no ground when `ground` is.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &line, double radius,
              double lineWidth = 1);

/// The 2 px ring of what has the focus, inside `rect`.
void paintFocus(QPainter *painter, const QRectF &rect, const QPalette &palette, double radius);

}  // namespace webhooks::ui
