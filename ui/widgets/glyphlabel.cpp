// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/glyphlabel.h"

#include <QPainter>

namespace webhooks::ui {

GlyphLabel::GlyphLabel(Glyph glyph, Ink meaning, int side, QWidget *parent)
    : QLabel(parent), m_glyph(glyph), m_meaning(meaning), m_side(side) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph, Ink meaning) {
    m_glyph = glyph;
    m_meaning = meaning;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintGlyph(&painter, QRectF(0, (height() - m_side) / 2.0, m_side, m_side), m_glyph, ink(palette(), m_meaning));
}

}  // namespace webhooks::ui
