// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylecontrols.h"

#include "ui/theme/direction.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace webhooks::ui {

namespace {

constexpr int kShortestHandle = 28;

bool has(const QStyleOption &option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

/// The ground and line of what can be ticked.
void tickColours(const QStyleOption &option, bool on, QColor *ground, QColor *line) {
    const bool enabled = has(option, QStyle::State_Enabled);
    if (on) {
        *ground = ink(option.palette, enabled ? Ink::Accent : Ink::Faint);
        *line = *ground;
        return;
    }
    *ground = ink(option.palette, enabled ? Ink::Pane : Ink::QuietGround);
    *line = ink(option.palette, has(option, QStyle::State_MouseOver) && enabled ? Ink::Accent : Ink::Faint);
}

}  // namespace

void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, double degrees) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(degrees);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double wide = rect.width() / 4;
    painter->drawPolyline(QPolygonF({QPointF(-wide, -wide / 2), QPointF(0, wide / 2), QPointF(wide, -wide / 2)}));
    painter->restore();
}

void paintArrow(QPainter *painter, const QStyleOption &option, double degrees) {
    QRectF place(0, 0, 14, 14);
    place.moveCenter(QRectF(option.rect).center());
    paintChevron(painter, place, ink(option.palette, has(option, QStyle::State_Enabled) ? Ink::Muted : Ink::Faint),
                 degrees);
}

void paintButtonWords(QPainter *painter, const QStyleOptionButton &option) {
    constexpr int kGapInside = 6;
    const QSize icon = option.icon.isNull() ? QSize() : option.iconSize;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QSize words = painter->fontMetrics().size(mnemonicFlags(), option.text);
    const int beforeWords = icon.isEmpty() ? 0 : icon.width() + (option.text.isEmpty() ? 0 : kGapInside);
    const int afterWords = menu ? 14 + kGapInside - 2 : 0;
    QRect all(0, 0, beforeWords + words.width() + afterWords, option.rect.height());
    all.moveCenter(option.rect.center());
    const auto place = [&option, &all](int from, int width, int height) {
        const QRect rect(all.left() + from, all.top() + (all.height() - height) / 2, width, height);
        return QStyle::visualRect(option.direction, all, rect);
    };
    if (!icon.isEmpty())
        option.icon.paint(painter, place(0, icon.width(), icon.height()), Qt::AlignCenter,
                          has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
    painter->setLayoutDirection(directionOf(option.text, option.direction));
    painter->drawText(place(beforeWords, words.width() + 1, all.height()), int(Qt::AlignCenter) | mnemonicFlags(),
                      option.text);
    if (menu)
        paintChevron(painter, place(all.width() - 14, 14, 14), painter->pen().color(), 0);
}

void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option) {
    painter->fillRect(option.rect, ink(option.palette, Ink::Window));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      ink(option.palette, Ink::Line));
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        paintBox(painter, QRectF(option.rect).adjusted(1, 3, -1, -4), ink(option.palette, Ink::AccentGround), QColor(),
                 kControlRadius - 2);
    painter->setPen(ink(option.palette, has(option, QStyle::State_Enabled) ? Ink::Text : Ink::Faint));
    painter->drawText(option.rect, int(Qt::AlignCenter) | mnemonicFlags() | Qt::TextSingleLine, option.text);
}

void paintFieldBox(QPainter *painter, const QStyleOption &option, const QWidget *widget) {
    const QPalette &palette = option.palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool invalid = widget && widget->property(kInvalid).toBool();
    const QColor ground = ink(palette, enabled ? Ink::Pane : Ink::Window);
    if (has(option, QStyle::State_HasFocus)) {
        paintBox(painter, option.rect, ground, ink(palette, invalid ? Ink::Bad : Ink::Accent), kControlRadius - 0.5, 2);
        return;
    }
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const Ink line = invalid ? Ink::Bad : hover ? Ink::Faint : Ink::Line;
    paintBox(painter, option.rect, ground, ink(palette, line), kControlRadius - 0.5);
}

void paintCheckBox(QPainter *painter, const QStyleOption &option) {
    const bool some = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On);
    QColor ground;
    QColor line;
    tickColours(option, on || some, &ground, &line);
    const QRectF box = QRectF(option.rect);
    paintBox(painter, box, ground, line, 3.5);
    if (on || some)
        paintGlyph(painter, box.adjusted(2, 2, -2, -2), some ? Glyph::Dash : Glyph::Check,
                   ink(option.palette, Ink::OnAccent));
}

void paintRadioButton(QPainter *painter, const QStyleOption &option) {
    const bool on = has(option, QStyle::State_On);
    QColor ground;
    QColor line;
    tickColours(option, on, &ground, &line);
    const QRectF box = QRectF(option.rect);
    paintBox(painter, box, ground, line, box.width() / 2 - 0.5);
    if (on)
        paintBox(painter, box.adjusted(5, 5, -5, -5), ink(option.palette, Ink::OnAccent), QColor(), box.width() / 2);
}

void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow, const QWidget *widget) {
    paintFieldBox(painter, option, widget);
    const Ink colour = has(option, QStyle::State_Enabled) ? Ink::Muted : Ink::Faint;
    QRectF place(0, 0, 16, 16);
    place.moveCenter(QRectF(arrow).center());
    paintChevron(painter, place, ink(option.palette, colour), 0);
}

void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                  const QWidget *widget) {
    paintFieldBox(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [&option](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        if (!option.stepEnabled.testFlag(step) || !has(option, QStyle::State_Enabled))
            return ink(option.palette, Ink::Line);
        const bool hover = option.activeSubControls == part && has(option, QStyle::State_MouseOver);
        return ink(option.palette, hover ? Ink::Accent : Ink::Muted);
    };
    QRectF place(0, 0, 13, 13);
    place.moveCenter(QRectF(up).center() + QPointF(0, 1));
    paintChevron(painter, place, colour(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp), 180);
    place.moveCenter(QRectF(down).center() - QPointF(0, 1));
    paintChevron(painter, place, colour(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown), 0);
}

QRect scrollHandle(const QStyleOptionSlider &option) {
    const bool horizontal = option.orientation == Qt::Horizontal;
    const int length = horizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int handle = length;
    if (range > 0)
        handle = qBound(qMin(kShortestHandle, length),
                        int(qint64(option.pageStep) * length / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    return horizontal ? QRect(option.rect.left() + start, option.rect.top(), handle, option.rect.height())
                      : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), handle);
}

void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider) {
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.activeSubControls == QStyle::SC_ScrollBarSlider &&
                        (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const QRectF handle = QRectF(slider).adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    QColor colour = ink(option.palette, Ink::Faint);
    if (!active)
        colour.setAlphaF(0.55F);
    paintBox(painter, handle, colour, QColor(), radius);
}

void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option) {
    QRectF groove(option.rect);
    groove.setHeight(std::min(6.0, groove.height()));
    groove.moveCenter(QRectF(option.rect).center());
    paintBox(painter, groove, ink(option.palette, Ink::QuietGround), QColor(), groove.height() / 2);
    const double range = double(option.maximum) - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    QRectF done = groove;
    done.setWidth(std::max(groove.height(), groove.width() * (double(option.progress) - option.minimum) / range));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        done.moveRight(groove.right());
    paintBox(painter, done, ink(option.palette, Ink::Accent), QColor(), groove.height() / 2);
}

void paintToolButton(QPainter *painter, const QStyleOption &option) {
    QColor ground;
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        ground = ink(option.palette, Ink::AccentGround);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        ground = ink(option.palette, Ink::QuietGround);
    if (ground.isValid())
        paintBox(painter, option.rect, ground, QColor(), kControlRadius);
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, option.rect, option.palette, kControlRadius);
}

void paintTab(QPainter *painter, const QStyleOptionTab &option) {
    const QRect line(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(line, ink(option.palette, Ink::Accent));
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, QRectF(option.rect).adjusted(1, 4, -1, -4), option.palette, kControlRadius - 2);
}

}  // namespace webhooks::ui
