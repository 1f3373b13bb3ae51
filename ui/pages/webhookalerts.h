// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/webhooksmodel.h"
#include "ui/navigation.h"
#include "ui/widgets/messagebar.h"

namespace webhooks::ui {

/// What needs somebody, in one sentence across the Webhooks page, and what helps.
class WebhookAlerts final : public QObject {
    Q_OBJECT

public:
    WebhookAlerts(MessageBar *bar, Navigation &navigation, QObject *parent);

    void show(const QList<WebhookEntry> &entries, qint64 nowMs);
    int needing() const { return static_cast<int>(m_locked.size() + m_paused.size() + m_failing.size()); }

signals:
    void testRequested(qint64 webhookId);
    void resumeRequested(const QList<webhooks::Webhook> &paused);

private:
    void showPaused(qint64 nowMs);
    void showFailing();
    void resumePaused();
    void act(int index);

    MessageBar *m_bar;
    Navigation &m_navigation;
    QList<WebhookEntry> m_locked;
    QList<WebhookEntry> m_paused;
    QList<WebhookEntry> m_failing;
};

}  // namespace webhooks::ui
