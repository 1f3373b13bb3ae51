// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace webhooks::ui {

/// A label, links included, in one of the colours; follows the theme and the font of what it stands in.
class InkLabel final : public QLabel {
    Q_OBJECT

public:
    enum class Size { Normal, Small, Strong, Title };

    InkLabel(const QString &text, Ink meaning, Size size = Size::Normal, QWidget *parent = nullptr);

    void setInk(Ink meaning);
    /// Plain text, then a link in the same colour; linkActivated() tells its words.
    void setTextAndLink(const QString &text, const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void takeColour();
    void takeFont();

    QString m_words;
    QString m_link;
    Ink m_meaning;
    Size m_size;
};

}  // namespace webhooks::ui
