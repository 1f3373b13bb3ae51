// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include <utility>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    Ink meaning;
    QRgb light;
    QRgb dark;
};

// The order is that of Ink.
constexpr Shades kShades[] = {
    {Ink::Window, 0xFFF3F5F8, 0xFF171B21},      {Ink::Pane, 0xFFFFFFFF, 0xFF1E242C},
    {Ink::Line, 0xFFDFE3EA, 0xFF323A45},        {Ink::Text, 0xFF1B2430, 0xFFE6EAF0},
    {Ink::Muted, 0xFF5B6675, 0xFFA3AEBC},       {Ink::Faint, 0xFF8A94A3, 0xFF7A8694},
    {Ink::Accent, 0xFF1F5FD0, 0xFF7AA7FF},      {Ink::AccentGround, 0xFFE6EEFC, 0xFF22314D},
    {Ink::OnAccent, 0xFFFFFFFF, 0xFF0F1620},    {Ink::Selection, 0xFFDCE8FC, 0xFF263A5E},
    {Ink::Good, 0xFF127A45, 0xFF5CD394},        {Ink::GoodGround, 0xFFE2F4EA, 0xFF173527},
    {Ink::Warning, 0xFF975900, 0xFFF2B45A},     {Ink::WarningGround, 0xFFFCF0DA, 0xFF3A2C14},
    {Ink::Bad, 0xFFB3261E, 0xFFFF8A80},         {Ink::BadGround, 0xFFFBE7E5, 0xFF43211F},
    {Ink::Quiet, 0xFF5B6675, 0xFFA3AEBC},       {Ink::QuietGround, 0xFFEBEEF2, 0xFF2A313B},
    {Ink::Code, 0xFFF6F7F9, 0xFF171B21},        {Ink::CodeKey, 0xFF1F5FD0, 0xFF7AA7FF},
    {Ink::CodeString, 0xFF127A45, 0xFF5CD394},  {Ink::CodeNumber, 0xFF975900, 0xFFF2B45A},
    {Ink::Toast, 0xFF1B2430, 0xFF364150},       {Ink::OnToast, 0xFFF3F5F8, 0xFFF3F5F8},
    {Ink::ToastAction, 0xFF9BBDFF, 0xFFA9C6FF},
};

constexpr bool inOrder() {
    for (std::size_t i = 0; i < std::size(kShades); ++i)
        if (std::to_underlying(kShades[i].meaning) != static_cast<int>(i))
            return false;
    return std::size(kShades) == static_cast<std::size_t>(std::to_underlying(Ink::ToastAction)) + 1;
}
static_assert(inOrder());

enum class Shade { Light, Dark };

QColor shaded(Ink meaning, Shade shade) {
    const Shades &shades = kShades[std::to_underlying(meaning)];
    return QColor::fromRgb(shade == Shade::Dark ? shades.dark : shades.light);
}

QPalette paletteOf(Shade shade) {
    const auto of = [shade](Ink meaning) { return shaded(meaning, shade); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Ink::Window));
    palette.setColor(QPalette::WindowText, of(Ink::Text));
    palette.setColor(QPalette::Base, of(Ink::Pane));
    palette.setColor(QPalette::AlternateBase, of(Ink::Window));
    palette.setColor(QPalette::Text, of(Ink::Text));
    palette.setColor(QPalette::PlaceholderText, of(Ink::Muted));
    palette.setColor(QPalette::Button, of(Ink::Pane));
    palette.setColor(QPalette::ButtonText, of(Ink::Text));
    palette.setColor(QPalette::BrightText, of(Ink::OnAccent));
    palette.setColor(QPalette::Highlight, of(Ink::Selection));
    palette.setColor(QPalette::HighlightedText, of(Ink::Text));
    palette.setColor(QPalette::ToolTipBase, of(Ink::Toast));
    palette.setColor(QPalette::ToolTipText, of(Ink::OnToast));
    palette.setColor(QPalette::Link, of(Ink::Accent));
    palette.setColor(QPalette::LinkVisited, of(Ink::Accent));
    for (const QPalette::ColorRole role : {QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark})
        palette.setColor(role, of(Ink::Line));
    palette.setColor(QPalette::Shadow, of(Ink::Faint));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Ink::Faint));
    return palette;
}

QFont scaled(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

}  // namespace

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

QColor ink(const QPalette &palette, Ink meaning) {
    return shaded(meaning, isDark(palette) ? Shade::Dark : Shade::Light);
}

void applyTheme(QApplication &application, Appearance appearance) {
    static const Shade kDesktop = isDark(QApplication::palette()) ? Shade::Dark : Shade::Light;

    if (!qobject_cast<ConsoleStyle *>(application.style()))
        application.setStyle(new ConsoleStyle);
    const Shade shade = appearance == Appearance::System ? kDesktop
                        : appearance == Appearance::Dark ? Shade::Dark
                                                         : Shade::Light;
    application.setPalette(paletteOf(shade));
}

QFont monoFont(const QFont &base) {
    QFont font = scaled(base, 0.95);
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    return font;
}

QFont tabularFont(const QFont &base) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont font = base;
    font.setFeature("tnum", 1);
    return font;
#else
    return base;
#endif
}

QFont titleFont(const QFont &base) {
    QFont font = scaled(base, 1.35);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont strongFont(const QFont &base) {
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base) {
    return scaled(base, 0.92);
}

}  // namespace webhooks::ui
