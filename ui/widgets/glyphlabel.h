// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QLabel>

namespace webhooks::ui {

/// A glyph in the colours of the theme, for the eye only: the words beside it say the same.
class GlyphLabel final : public QLabel {
    Q_OBJECT

public:
    GlyphLabel(Glyph glyph, Ink meaning, int side, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Ink meaning);
    QSize sizeHint() const override { return QSize(m_side, m_side); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    Ink m_meaning;
    int m_side;
};

}  // namespace webhooks::ui
