// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/longwork.h"

#include "ui/theme/theme.h"
#include "ui/timedisplay.h"
#include "ui/widgets/controls.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace webhooks::ui {

namespace {

constexpr int kLookMs = 100;
constexpr int kSteps = 1'000;

}  // namespace

LongWorkBar::LongWorkBar(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_text(makeLabel({}, Ink::Muted, this)) {
    setObjectName(objectName);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &LongWorkBar::look);
    hide();
}

void LongWorkBar::start(std::shared_ptr<LongWork> work, qint64 total) {
    m_work = std::move(work);
    m_total = total;
    m_bar->setRange(0, total > 0 ? kSteps : 0);
    look();
    m_timer.start();
    show();
}

void LongWorkBar::finish() {
    m_timer.stop();
    m_work.reset();
    hide();
}

void LongWorkBar::look() {
    const qint64 done = m_work->done;
    if (m_total > 0)
        m_bar->setValue(static_cast<int>(kSteps * std::min(done, m_total) / m_total));
    m_text->setText(m_total > 0 ? tr("%1 of %2").arg(countText(done), countText(m_total)) : countText(done));
}

}  // namespace webhooks::ui
