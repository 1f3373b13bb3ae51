// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace webhooks::ui {

Page::Page(PageContext context, const QString &objectName, const QString &title)
    : m_context(context),
      m_title(makeTitle(title, this)),
      m_subtitle(makeLabel({}, Ink::Muted, this)),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout) {
    setObjectName(objectName);
    setAccessibleName(title);
    m_header->setSpacing(kGap);
    // Titles stand at the same height, whether or not buttons stand beside them.
    m_header->addStrut(std::max(kControlHeight, fontMetrics().height() + 14));
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle);
    m_header->addStretch(1);
    m_body->setSpacing(kGap);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin - kUnit, kMargin, kGap);
    layout->setSpacing(kGap);
    layout->addLayout(m_header);
    layout->addLayout(m_body, 1);
}

QString Page::title() const {
    return m_title->text();
}

void Page::setSubtitle(const QString &text) {
    m_subtitle->setText(text);
}

void Page::addHeaderWidget(QWidget *widget) {
    m_header->addWidget(widget);
}

}  // namespace webhooks::ui
