// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/failures/failurebar.h"

#include "ui/theme/theme.h"
#include "ui/timedisplay.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kPadding = 14;
constexpr int kFastest = 1'000;

}  // namespace

FailureBar::FailureBar(QWidget *parent)
    : QWidget(parent),
      m_sentence(makeHeading({})),
      m_advice(makeLabel({}, Ink::Muted, this)),
      m_one(makeButton(u"redeliverOne"_s, tr("Redeliver one first"), ButtonKind::Primary)),
      m_all(makeButton(u"redeliverAll"_s, tr("Redeliver all…"))),
      m_dismiss(makeButton(u"dismiss"_s, tr("Dismiss"))),
      m_log(makeButton(u"showInLog"_s, tr("Show in log"))),
      m_webhook(makeButton(u"openWebhook"_s, tr("Open webhook"))),
      m_rate(new QSpinBox),
      m_progress(new LongWorkBar(u"redeliverProgress"_s)),
      m_cancel(makeButton(u"cancelRedelivery"_s, tr("Cancel"))),
      m_parts(new QStackedWidget) {
    setObjectName(u"failureBar"_s);
    setAccessibleName(tr("What can be done"));
    m_sentence->setObjectName(u"failureSentence"_s);
    m_advice->setObjectName(u"failureAdvice"_s);
    m_advice->setWordWrap(true);
    for (QLabel *label : {m_sentence, m_advice})
        label->setTextFormat(Qt::PlainText);
    auto *pane = new Pane;
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(pane);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->setSpacing(kUnit);
    layout->addWidget(m_sentence);
    layout->addWidget(m_advice);
    layout->addSpacing(2 * kUnit);
    m_parts->addWidget(makeActions());
    m_parts->addWidget(makeProgress());
    layout->addWidget(m_parts);
    connect(m_one, &QPushButton::clicked, this, &FailureBar::redeliverOneWanted);
    connect(m_all, &QPushButton::clicked, this, &FailureBar::redeliverAllWanted);
    connect(m_dismiss, &QPushButton::clicked, this, &FailureBar::dismissWanted);
    connect(m_log, &QPushButton::clicked, this, &FailureBar::logWanted);
    connect(m_webhook, &QPushButton::clicked, this, &FailureBar::webhookWanted);
    connect(m_cancel, &QPushButton::clicked, this, &FailureBar::cancelWanted);
}

QWidget *FailureBar::makeActions() {
    m_rate->setObjectName(u"redeliverRate"_s);
    m_rate->setAccessibleName(tr("Deliveries per second"));
    m_rate->setRange(1, kFastest);
    m_rate->setValue(10);
    //: After a number: 10 per second
    m_rate->setSuffix(tr(" per second"));
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kUnit);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_one), static_cast<QWidget *>(m_all), static_cast<QWidget *>(m_rate)})
        row->addWidget(widget);
    row->addStretch(1);
    for (QPushButton *button : {m_log, m_webhook, m_dismiss})
        row->addWidget(button);
    return actions;
}

QWidget *FailureBar::makeProgress() {
    auto *progress = new QWidget;
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kUnit);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    return progress;
}

void FailureBar::setGroup(const FailureGroup &group, const QString &sentence, Usable writing) {
    m_sentence->setText(sentence);
    if (group.webhookDeleted)
        m_advice->setText(tr("This webhook is deleted, so these cannot be sent again. Dismiss them."));
    else if (!group.webhookActive)
        m_advice->setText(tr("This webhook is inactive: activate it to send these again."));
    else if (group.webhookPaused)
        m_advice->setText(tr("This webhook is auto-paused: what you redeliver waits until it is resumed."));
    else
        m_advice->setText(tr("Redeliver one to see whether the receiver takes it now, then the rest."));
    const bool sends = writing == Usable::Yes && group.webhookActive;
    m_one->setEnabled(sends);
    m_all->setEnabled(sends);
    m_rate->setEnabled(sends);
    m_dismiss->setEnabled(writing == Usable::Yes);
    m_webhook->setEnabled(!group.webhookDeleted);
    m_all->setText(tr("Redeliver all %1…").arg(countText(group.deliveries)));
}

int FailureBar::perSecond() const {
    return m_rate->value();
}

void FailureBar::setPerSecond(int rate) {
    m_rate->setValue(rate);
}

void FailureBar::showProgress(const std::shared_ptr<LongWork> &work, qint64 total) {
    const bool hadFocus = isAncestorOf(focusWidget()) && m_parts->currentIndex() == 0;
    m_progress->start(work, total);
    m_parts->setCurrentIndex(1);
    if (hadFocus)
        m_cancel->setFocus();
}

void FailureBar::hideProgress() {
    m_progress->finish();
    m_parts->setCurrentIndex(0);
}

}  // namespace webhooks::ui
