// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/tooldialog.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace webhooks::ui {

ToolDialog::ToolDialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent), m_body(new QVBoxLayout), m_footer(new QWidget(this)), m_footerLayout(new QHBoxLayout(m_footer)) {
    setObjectName(objectName);
    setWindowTitle(title);
    setAccessibleName(title);
    // What paintEvent() fills: panes paint their corners on it.
    setBackgroundRole(QPalette::Base);
    m_body->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_body->setSpacing(kGap);
    m_footerLayout->setContentsMargins(kMargin, kGap, kMargin, kGap);
    m_footerLayout->setSpacing(kGap);
    m_footerLayout->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_footer);
}

void ToolDialog::setBodyMargins(const QMargins &margins) {
    m_body->setContentsMargins(margins);
}

void ToolDialog::addLeading(QWidget *widget) {
    m_footerLayout->insertWidget(m_leading++, widget);
}

void ToolDialog::addTrailing(QWidget *widget) {
    m_footerLayout->addWidget(widget);
}

void ToolDialog::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), ink(palette(), Ink::Pane));
    painter.fillRect(QRect(0, m_footer->y(), width(), 1), ink(palette(), Ink::Line));
}

}  // namespace webhooks::ui
