// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QPalette;

namespace webhooks::ui {

/// Every colour of the console, by meaning; each has a light and a dark value in theme.cpp and nowhere else.
enum class Ink {
    Window,
    Pane,
    Line,
    Text,
    Muted,
    Faint,  ///< never for information alone
    Accent,
    AccentGround,
    OnAccent,  ///< text on the accent colour
    Selection,
    Good,
    GoodGround,
    Warning,
    WarningGround,
    Bad,
    BadGround,
    Quiet,
    QuietGround,
    Code,     ///< ground of headers, bodies, ids
    CodeKey,  ///< names in JSON and filters
    CodeString,
    CodeNumber,
    Toast,
    OnToast,
    ToastAction,
};

enum class Appearance { System, Light, Dark };

/// Whether the palette is a dark one: Qt 6.4 has no colour-scheme API.
bool isDark(const QPalette &palette);
/// The colour for widgets with that palette. Widgets and delegates ask while they paint, so that a change of theme
/// needs nothing else.
QColor ink(const QPalette &palette, Ink meaning);

/// Fusion with the console's controls and the palette made from the table. May be called again at any time; System
/// follows what the desktop had at the start.
void applyTheme(QApplication &application, Appearance appearance);

/// Fonts relative to the system's.
QFont monoFont(const QFont &base);     ///< for bytes: headers, bodies, ids, filters
QFont tabularFont(const QFont &base);  ///< figures of equal width
QFont titleFont(const QFont &base);    ///< a page's title
QFont strongFont(const QFont &base);
QFont smallFont(const QFont &base);  ///< chips, table headers, messages under fields

/// The grid, in device-independent pixels.
inline constexpr int kUnit = 4;
inline constexpr int kGap = 12;
inline constexpr int kMargin = 20;
inline constexpr int kRowHeight = 34;
inline constexpr int kControlHeight = 32;
inline constexpr int kPaneRadius = 8;
inline constexpr int kControlRadius = 6;

}  // namespace webhooks::ui
