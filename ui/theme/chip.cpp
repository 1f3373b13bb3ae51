// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/chip.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QStyle>

namespace webhooks::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kShapeGap = 5;

QFont chipFont(const QFont &font) {
    return strongFont(smallFont(font));
}

int shapeSide(const QFontMetrics &metrics) {
    return metrics.ascent() - 1;
}

QString word(const char *text) {
    return QCoreApplication::translate("webhooks::ui::Chip", text);
}

}  // namespace

Ink inkOf(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return Ink::Good;
        case Tone::Warning:
            return Ink::Warning;
        case Tone::Bad:
            return Ink::Bad;
        case Tone::Info:
            return Ink::Accent;
        case Tone::Quiet:
            return Ink::Quiet;
    }
    Q_UNREACHABLE();
}

Ink groundOf(Tone tone) {
    switch (tone) {
        case Tone::Good:
            return Ink::GoodGround;
        case Tone::Warning:
            return Ink::WarningGround;
        case Tone::Bad:
            return Ink::BadGround;
        case Tone::Info:
            return Ink::AccentGround;
        case Tone::Quiet:
            return Ink::QuietGround;
    }
    Q_UNREACHABLE();
}

Chip chipOf(const Delivery &delivery, qint64 nowMs) {
    switch (delivery.state) {
        case DeliveryState::Succeeded:
            return {Tone::Good, Glyph::Check, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Delivered"))};
        case DeliveryState::Failed:
            return {Tone::Bad, Glyph::Cross, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Failed"))};
        case DeliveryState::Cancelled:
            return {Tone::Quiet, Glyph::Dash, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Cancelled"))};
        case DeliveryState::Sending:
            return {Tone::Info, Glyph::Arrow, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Sending"))};
        case DeliveryState::Pending:
            break;
    }
    if (delivery.cycleAttempts > 0)
        return {Tone::Warning, Glyph::Exclamation, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Retrying"))};
    if (delivery.nextAttemptAt.value_or(0) <= nowMs)
        //: A delivery whose time to be sent has come
        return {Tone::Info, Glyph::Clock, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Due"))};
    return {Tone::Quiet, Glyph::Clock, word(QT_TRANSLATE_NOOP("webhooks::ui::Chip", "Waiting"))};
}

QSize chipSize(const Chip &chip, const QFont &font) {
    const QFontMetrics metrics(chipFont(font));
    const int width = kPadding + shapeSide(metrics) + kShapeGap + metrics.horizontalAdvance(chip.text) + kPadding + 2;
    return QSize(width, metrics.height() + 5);
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QPalette &palette, const QFont &font,
               Qt::LayoutDirection direction) {
    const QSize size = chipSize(chip, font).boundedTo(rect.size());
    const QRect ground = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    const QFont face = chipFont(font);
    const QFontMetrics metrics(face);
    const QColor colour = ink(palette, inkOf(chip.tone));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink(palette, groundOf(chip.tone)));
    painter->drawRoundedRect(ground, ground.height() / 2.0, ground.height() / 2.0);

    const int side = shapeSide(metrics);
    const QRect shape(ground.left() + kPadding, ground.top() + (ground.height() - side) / 2, side, side);
    const QRect place = QStyle::visualRect(direction, ground, shape);
    painter->save();
    if (direction == Qt::RightToLeft && chip.shape == Glyph::Arrow) {
        // Onward is to the left there.
        painter->translate(2 * place.left() + place.width(), 0);
        painter->scale(-1, 1);
    }
    paintGlyph(painter, place, chip.shape, colour);
    painter->restore();

    const QRect words = ground.adjusted(kPadding + side + kShapeGap, 0, -kPadding, 0);
    painter->setFont(face);
    painter->setPen(colour);
    painter->setLayoutDirection(direction);
    painter->drawText(QStyle::visualRect(direction, ground, words),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      metrics.elidedText(chip.text, Qt::ElideRight, words.width()));
    painter->restore();
}

}  // namespace webhooks::ui
