// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/direction.h"
#include "ui/theme/paint.h"
#include "ui/theme/stylecontrols.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace webhooks::ui {

using namespace Qt::StringLiterals;

namespace {

ButtonKind kindOf(const QStyleOptionButton &option, const QWidget *widget) {
    const QVariant kind = widget ? widget->property(kButtonKind) : QVariant();
    if (kind.isValid())
        return ButtonKind(kind.toInt());
    // A dialog that Qt builds knows its main button only by being the default.
    return option.features.testFlag(QStyleOptionButton::DefaultButton) ? ButtonKind::Primary : ButtonKind::Plain;
}

Segment segmentOf(const QWidget *widget) {
    return widget ? Segment(widget->property(kSegment).toInt()) : Segment::None;
}

QColor between(const QColor &from, const QColor &to, float share) {
    const auto mixed = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mixed(from.redF(), to.redF()), mixed(from.greenF(), to.greenF()),
                            mixed(from.blueF(), to.blueF()));
}

QColor filled(const QStyleOption &option, Ink meaning) {
    const QColor colour = ink(option.palette, meaning);
    const QColor text = ink(option.palette, Ink::Text);
    if (!option.state.testFlag(QStyle::State_Enabled))
        return between(colour, ink(option.palette, Ink::Pane), 0.55F);
    if (option.state.testFlag(QStyle::State_Sunken))
        return between(colour, text, 0.2F);
    return option.state.testFlag(QStyle::State_MouseOver) ? between(colour, text, 0.1F) : colour;
}

/// A segment shares its lines with its neighbours, so only the frame around all of them is rounded.
void paintSegment(QPainter *painter, const QStyleOption &option, Segment segment) {
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    QRectF box = option.rect;
    painter->save();
    painter->setClipRect(option.rect);
    const bool roundLeft = segment == Segment::Only || segment == (rightToLeft ? Segment::Last : Segment::First);
    const bool roundRight = segment == Segment::Only || segment == (rightToLeft ? Segment::First : Segment::Last);
    if (!roundLeft)
        box.setLeft(box.left() - kControlRadius);
    if (!roundRight)
        box.setRight(box.right() + kControlRadius);
    if (on || hover)
        paintBox(painter, box, ink(option.palette, on ? Ink::AccentGround : Ink::QuietGround), QColor(),
                 kControlRadius - 1);
    if (!roundLeft)
        painter->fillRect(QRectF(option.rect.left(), option.rect.top(), 1, option.rect.height()),
                          ink(option.palette, Ink::Line));
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect, option.palette, kControlRadius - 1);
}

}  // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s) {}

void ConsoleStyle::drawButton(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const {
    if (const Segment segment = segmentOf(widget); segment != Segment::None) {
        paintSegment(painter, option, segment);
        return;
    }
    const QPalette &palette = option.palette;
    const ButtonKind kind = kindOf(option, widget);
    const bool focus = option.state.testFlag(State_HasFocus);
    if (kind == ButtonKind::Link) {
        if (focus)
            paintFocus(painter, option.rect, palette, kControlRadius - 2);
        return;
    }
    const bool main = kind == ButtonKind::Primary;
    QColor ground = filled(option, main ? Ink::Accent : Ink::Pane);
    if (!main && option.state.testFlag(State_On))
        ground = ink(palette, Ink::AccentGround);
    else if (!main && option.state.testFlag(State_Enabled))
        ground = between(ink(palette, Ink::Pane), ink(palette, Ink::QuietGround),
                         option.state.testFlag(State_Sunken)      ? 1.0F
                         : option.state.testFlag(State_MouseOver) ? 0.6F
                                                                  : 0.0F);
    const Ink line = option.state.testFlag(State_On) ? Ink::Accent : Ink::Line;
    paintBox(painter, option.rect, ground, main ? QColor() : ink(palette, line), kControlRadius - 0.5);
    if (!focus)
        return;
    // On its own colour the ring would not be seen: a gap of the ground below sets it off.
    if (main)
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), QColor(), ink(palette, Ink::OnAccent),
                 kControlRadius - 2, 1.5);
    else
        paintFocus(painter, option.rect, palette, kControlRadius - 0.5);
}

void ConsoleStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget) const {
    const ButtonKind kind = kindOf(option, widget);
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool on = option.state.testFlag(State_On);
    Ink colour = enabled ? Ink::Text : Ink::Faint;
    QFont font = painter->font();
    font.setWeight(QFont::Medium);
    if (kind == ButtonKind::Primary) {
        colour = Ink::OnAccent;
    } else if (kind == ButtonKind::Link) {
        const QVariant chosen = widget->property(kInkProperty);
        colour = !enabled ? Ink::Faint : chosen.isValid() ? Ink(chosen.toInt()) : Ink::Accent;
        font.setUnderline(colour != Ink::ToastAction);
    } else if (enabled && kind == ButtonKind::Danger) {
        colour = Ink::Bad;
    } else if (enabled && on) {
        colour = Ink::Accent;
    } else if (enabled && segmentOf(widget) != Segment::None) {
        colour = Ink::Muted;
    }
    painter->save();
    painter->setFont(font);
    painter->setPen(ink(option.palette, colour));
    paintButtonWords(painter, option);
    painter->restore();
}

void ConsoleStyle::drawHeader(const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget) const {
    proxy()->drawControl(CE_HeaderSection, &option, painter, widget);
    const QFont font = strongFont(smallFont(painter->font()));
    const QRect words = proxy()->subElementRect(SE_HeaderLabel, &option, widget);
    painter->save();
    painter->setFont(font);
    painter->setPen(ink(option.palette, Ink::Muted));
    painter->setLayoutDirection(option.direction);
    painter->drawText(
        words, int(visualAlignment(option.direction, option.textAlignment) | Qt::AlignAbsolute) | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(option.text, Qt::ElideRight, words.width()));
    painter->restore();
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    QStyleOptionHeader arrow(option);
    arrow.rect = proxy()->subElementRect(SE_HeaderArrow, &option, widget);
    proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
}

void ConsoleStyle::drawTabLabel(const QStyleOptionTab &option, QPainter *painter) const {
    const bool selected = option.state.testFlag(State_Selected);
    const Ink colour = !option.state.testFlag(State_Enabled)            ? Ink::Faint
                       : selected                                       ? Ink::Accent
                       : option.state.testFlag(QStyle::State_MouseOver) ? Ink::Text
                                                                        : Ink::Muted;
    QFont font = painter->font();
    font.setWeight(QFont::Medium);
    painter->save();
    painter->setFont(font);
    painter->setPen(ink(option.palette, colour));
    QRect all = option.rect;
    if (!option.icon.isNull()) {
        const int words = painter->fontMetrics().size(mnemonicFlags(), option.text).width();
        all.setWidth(option.iconSize.width() + kUnit + words);
        all.moveCenter(option.rect.center());
        option.icon.paint(painter,
                          alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, option.iconSize, all));
        all = visualRect(option.direction, all, all.adjusted(option.iconSize.width() + kUnit, 0, 0, 0));
    }
    painter->drawText(all, int(Qt::AlignCenter) | mnemonicFlags(), option.text);
    painter->restore();
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const {
    const QPalette &palette = option->palette;
    switch (element) {
        case PE_PanelLineEdit:
        case PE_FrameLineEdit:
            if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
                paintFieldBox(painter, *option, widget);
            return;
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            paintCheckBox(painter, *option);
            return;
        case PE_IndicatorRadioButton:
            paintRadioButton(painter, *option);
            return;
        case PE_PanelButtonTool:
            paintToolButton(painter, *option);
            return;
        case PE_PanelTipLabel:
            painter->fillRect(option->rect, ink(palette, Ink::Toast));
            return;
        case PE_FrameFocusRect:
            // Buttons, fields, tabs and table cells draw their own.
            if (!widget ||
                !(widget->inherits("QPushButton") || widget->inherits("QToolButton") || widget->inherits("QTabBar") ||
                  widget->inherits("QComboBox") || widget->inherits("QComboBoxListView")))
                paintFocus(painter, option->rect, palette, kControlRadius - 2);
            return;
        case PE_Frame: {
            const bool code = widget && widget->property(kCodeGround).toBool();
            const bool focus = option->state.testFlag(State_HasFocus);
            paintBox(painter, option->rect, code ? ink(palette, Ink::Code) : palette.color(QPalette::Base),
                     focus  ? ink(palette, Ink::Accent)
                     : code ? QColor()
                            : ink(palette, Ink::Line),
                     kControlRadius - 0.5, focus ? 2 : 1);
            return;
        }
        case PE_FrameTabWidget:
            return;
        case PE_FrameTabBarBase:
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              ink(palette, Ink::Line));
            return;
        case PE_PanelScrollAreaCorner:
            painter->fillRect(option->rect, palette.color(QPalette::Base));
            return;
        case PE_FrameStatusBarItem:
            return;
        case PE_IndicatorHeaderArrow: {
            const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
            return paintChevron(painter, option->rect, ink(palette, Ink::Muted), up ? 180 : 0);
        }
        case PE_IndicatorArrowDown:
            return paintArrow(painter, *option, 0);
        case PE_IndicatorArrowLeft:
            return paintArrow(painter, *option, 90);
        case PE_IndicatorArrowUp:
            return paintArrow(painter, *option, 180);
        case PE_IndicatorArrowRight:
            return paintArrow(painter, *option, 270);
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const {
    const QPalette &palette = option->palette;
    switch (element) {
        case CE_PushButtonBevel:
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
                drawButton(*button, painter, widget);
            return;
        case CE_PushButtonLabel:
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
                drawButtonLabel(*button, painter, widget);
            return;
        case CE_HeaderSection:
        case CE_HeaderEmptyArea:
            painter->fillRect(option->rect, palette.color(QPalette::Base));
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              ink(palette, Ink::Line));
            return;
        case CE_Header:
            if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
                drawHeader(*header, painter, widget);
            return;
        case CE_TabBarTabShape:
            if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
                paintTab(painter, *tab);
            return;
        case CE_TabBarTabLabel:
            if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
                drawTabLabel(*tab, painter);
            return;
        case CE_MenuBarItem:
            if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
                paintMenuBarItem(painter, *item);
            return;
        case CE_MenuBarEmptyArea:
            painter->fillRect(option->rect, ink(palette, Ink::Window));
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              ink(palette, Ink::Line));
            return;
        case CE_Splitter:
            if (std::min(option->rect.width(), option->rect.height()) <= 2)
                painter->fillRect(option->rect, ink(palette, Ink::Line));
            return;
        case CE_ProgressBarLabel:
            return;
        case CE_ProgressBarGroove:
        case CE_ProgressBarContents:
            if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
                bar && bar->maximum > bar->minimum) {
                paintProgress(painter, *bar);
                return;
            }
            [[fallthrough]];
        default:
            QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const {
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox)
        return paintComboBox(painter, *combo, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                             widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return paintSpinBox(painter, *spin, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                            proxy()->subControlRect(control, option, SC_SpinBoxDown, widget), widget);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return paintScrollBar(painter, *bar, scrollHandle(*bar));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
}  // namespace webhooks::ui
