// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/webhookalerts.h"

namespace webhooks::ui {

WebhookAlerts::WebhookAlerts(MessageBar *bar, Navigation &navigation, QObject *parent)
    : QObject(parent), m_bar(bar), m_navigation(navigation) {
    connect(bar, &MessageBar::actionTriggered, this, &WebhookAlerts::act);
}

void WebhookAlerts::show(const QList<WebhookEntry> &entries, qint64 nowMs) {
    m_locked.clear();
    m_paused.clear();
    m_failing.clear();
    for (const WebhookEntry &entry : entries) {
        if (entry.health() == WebhookHealth::Locked)
            m_locked.append(entry);
        else if (entry.health() == WebhookHealth::Paused)
            m_paused.append(entry);
        else if (entry.health() == WebhookHealth::Failing)
            m_failing.append(entry);
    }
    if (!m_locked.isEmpty())
        m_bar->setMessage(Tone::Bad,
                          tr("The database's key is not on this computer: nothing is sent to %n webhook(s). Import the "
                             "key file under Dispatcher.",
                             nullptr, static_cast<int>(m_locked.size())),
                          {tr("Open Dispatcher")});
    else if (!m_paused.isEmpty())
        showPaused(nowMs);
    else if (!m_failing.isEmpty())
        showFailing();
    else
        m_bar->clear();
}

void WebhookAlerts::showPaused(qint64 nowMs) {
    if (m_paused.size() > 1) {
        m_bar->setMessage(Tone::Bad,
                          tr("%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.", nullptr,
                             static_cast<int>(m_paused.size())),
                          {tr("Resume")});
        return;
    }
    const WebhookEntry &entry = m_paused.first();
    //: %1: name of the webhook, %2: why, %3: when it is tried again; both sentences
    m_bar->setMessage(Tone::Bad,
                      tr("%1 is paused. %2 Deliveries wait. %3")
                          .arg(entry.webhook.name, pauseText(*entry.pause), probeText(*entry.pause, nowMs)),
                      {tr("Resume")});
}

void WebhookAlerts::resumePaused() {
    QList<Webhook> paused;
    for (const WebhookEntry &entry : std::as_const(m_paused))
        paused.append(entry.webhook);
    emit resumeRequested(paused);
}

void WebhookAlerts::showFailing() {
    if (m_failing.size() > 1) {
        m_bar->setMessage(Tone::Warning, tr("%n webhook(s) are failing.", nullptr, static_cast<int>(m_failing.size())),
                          {tr("Show failures")});
        return;
    }
    const WebhookEntry &entry = m_failing.first();
    const int attempts = static_cast<int>(entry.activity.failedInARow);
    const QString text =
        entry.activity.lastStatus
            ? tr("%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.", nullptr, attempts)
                  .arg(entry.webhook.name)
                  .arg(*entry.activity.lastStatus)
            : tr("%1 is failing: its last %n attempt(s) did not succeed.", nullptr, attempts).arg(entry.webhook.name);
    m_bar->setMessage(Tone::Warning, text, {tr("Show failures"), tr("Send test…")});
}

void WebhookAlerts::act(int index) {
    if (!m_locked.isEmpty())
        emit m_navigation.pageRequested(PageId::Dispatcher);
    else if (!m_paused.isEmpty())
        resumePaused();
    else if (index == 0 || m_failing.isEmpty())
        emit m_navigation.pageRequested(PageId::Failures);
    else
        emit testRequested(m_failing.first().webhook.id);
}

}  // namespace webhooks::ui
