// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace webhooks::ui {

/// One figure with what it counts and a note, that leads to where it comes from: by click, Space or Enter.
class FigureCard final : public QAbstractButton {
    Q_OBJECT

public:
    FigureCard(const QString &objectName, const QString &label, QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &note, Ink meaning = Ink::Text);
    const QString &value() const { return m_value; }
    const QString &note() const { return m_note; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_value;
    QString m_note;
    Ink m_meaning = Ink::Text;
};

}  // namespace webhooks::ui
