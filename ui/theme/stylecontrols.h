// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRect;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QWidget;

namespace webhooks::ui {

/// What ConsoleStyle paints by itself, one control each.
void paintFieldBox(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void paintCheckBox(QPainter *painter, const QStyleOption &option);
void paintRadioButton(QPainter *painter, const QStyleOption &option);
void paintComboBox(QPainter *painter, const QStyleOptionComboBox &option, const QRect &arrow, const QWidget *widget);
void paintSpinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                  const QWidget *widget);
void paintScrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);
void paintProgress(QPainter *painter, const QStyleOptionProgressBar &option);
void paintToolButton(QPainter *painter, const QStyleOption &option);
void paintMenuBarItem(QPainter *painter, const QStyleOptionMenuItem &option);
/// Icon, text and the chevron of a menu, with the pen and font of the painter.
void paintButtonWords(QPainter *painter, const QStyleOptionButton &option);
/// Points down at 0 degrees.
void paintChevron(QPainter *painter, const QRectF &rect, const QColor &colour, double degrees);
void paintArrow(QPainter *painter, const QStyleOption &option, double degrees);
void paintTab(QPainter *painter, const QStyleOptionTab &option);

/// Where the handle of a scroll bar without line buttons is.
QRect scrollHandle(const QStyleOptionSlider &option);

}  // namespace webhooks::ui
