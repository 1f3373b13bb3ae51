// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/chip.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

class QButtonGroup;
class QHBoxLayout;

namespace webhooks::ui {

/// A button as the style sheet knows it. At most one Primary in a view.
enum class ButtonKind { Plain, Primary, Danger, Link };
QPushButton *makeButton(const QString &objectName, const QString &text, ButtonKind kind = ButtonKind::Plain,
                        QWidget *parent = nullptr);
/// At the end of a dialog: the buttons in their order, at the trailing edge.
QHBoxLayout *makeButtonRow(const QList<QPushButton *> &buttons);

/// A pane: ground, 1 px line, radius 8. Never inside another one.
class Pane final : public QFrame {
    Q_OBJECT

public:
    explicit Pane(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    class Corners;

    Corners *m_corners = nullptr;
};

/// One of several, side by side: `Selected events | All`.
class Segments final : public QFrame {
    Q_OBJECT

public:
    Segments(const QString &objectName, const QString &accessibleName, const QStringList &words,
             QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int index);
    void setWord(int index, const QString &word);

signals:
    void chosen(int index);  ///< by the user

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

/// An on/off switch with its label.
class SwitchButton final : public QAbstractButton {
    Q_OBJECT

public:
    SwitchButton(const QString &objectName, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Paints a switch as SwitchButton and SwitchDelegate show it; it is as high as the font wants it.
enum class SwitchState { Off, On };
enum class Usable { No, Yes };
QSize switchSize(const QFontMetrics &metrics);
void paintSwitch(QPainter *painter, const QRectF &rect, SwitchState state, Usable usable, const QPalette &palette,
                 Qt::LayoutDirection direction);

class ChipLabel final : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    void setChip(const Chip &chip);
    const Chip &chip() const { return m_chip; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

/// A label in one of the colours; follows the theme.
QLabel *makeLabel(const QString &text, Ink meaning, QWidget *parent = nullptr);
QLabel *makeTitle(const QString &text, QWidget *parent = nullptr);    ///< of a page
QLabel *makeHeading(const QString &text, QWidget *parent = nullptr);  ///< of a part of a page

}  // namespace webhooks::ui
