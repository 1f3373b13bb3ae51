// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"

#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>

namespace webhooks::ui {

namespace {

QPainterPath outline(const QRectF &rect) {
    QPainterPath path;
    path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kPaneRadius, kPaneRadius);
    return path;
}

}  // namespace

/// Lies over the corners, or the square corners of a table would stand out of the round ones of the pane.
class Pane::Corners final : public QWidget {
public:
    explicit Corners(QWidget *pane) : QWidget(pane) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

    void fit() {
        setGeometry(parentWidget()->rect());
        const QRect all = rect();
        const QSize size(kPaneRadius, kPaneRadius);
        QRegion corners(QRect(all.topLeft(), size));
        corners += QRect(QPoint(all.right() - kPaneRadius + 1, all.top()), size);
        corners += QRect(QPoint(all.left(), all.bottom() - kPaneRadius + 1), size);
        corners += QRect(QPoint(all.right() - kPaneRadius + 1, all.bottom() - kPaneRadius + 1), size);
        setMask(corners);
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const QWidget *below = parentWidget()->parentWidget();
        const QPalette &ground = below ? below->palette() : palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        painter.fillPath(outside.subtracted(outline(rect())),
                         ground.color(below ? below->backgroundRole() : QPalette::Window));
        painter.setPen(ink(palette(), Ink::Line));
        painter.drawPath(outline(rect()));
    }
};

Pane::Pane(QWidget *parent) : QFrame(parent) {
    m_corners = new Corners(this);
    setContentsMargins(1, 1, 1, 1);
    setBackgroundRole(QPalette::Base);
}

void Pane::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    paintBox(&painter, rect(), ink(palette(), Ink::Pane), ink(palette(), Ink::Line), kPaneRadius);
}

void Pane::resizeEvent(QResizeEvent *event) {
    QFrame::resizeEvent(event);
    m_corners->fit();
}

void Pane::childEvent(QChildEvent *event) {
    QFrame::childEvent(event);
    if (event->added() && m_corners && event->child() != m_corners)
        m_corners->raise();
}

}  // namespace webhooks::ui
