// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/incidents.h"

#include "ui/models/webhooksmodel.h"
#include "ui/session/dispatchkeeper.h"
#include "ui/session/session.h"

#include <algorithm>

namespace webhooks::ui {

namespace {

constexpr int kLookMs = 5'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
constexpr qint64 kIdleMs = 30'000;
constexpr qsizetype kMostPerMinute = 5;

}  // namespace

Incidents::Incidents(Session &session, const DispatchKeeper &keeper, QObject *parent)
    : QObject(parent), m_session(session), m_keeper(keeper) {
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &Incidents::look);
    m_look.start();
    look();
}

void Incidents::look() {
    lookForDispatcher();
    if (std::exchange(m_looking, true))
        return;
    m_session.read(
        this,
        [since = m_session.clock().wall() - kDayMs](Store &store) -> Result<QList<Named>> {
            const auto webhooks = store.webhooks().all();
            if (!webhooks)
                return std::unexpected(webhooks.error());
            const auto activity = store.statistics().byWebhook(since);
            if (!activity)
                return std::unexpected(activity.error());
            const auto pauses = store.pauses().all();
            if (!pauses)
                return std::unexpected(pauses.error());
            QList<Named> named;
            for (const Webhook &webhook : *webhooks) {
                WebhookActivity none;
                none.webhookId = webhook.id;
                const auto pause = std::ranges::find(*pauses, webhook.id, &WebhookPause::webhookId);
                named.append({webhook.name, webhook.active, activity->value(webhook.id, none),
                              pause == pauses->end() ? std::nullopt : std::optional(*pause)});
            }
            return named;
        },
        [this](const Result<QList<Named>> &result) {
            m_looking = false;
            if (result)
                compare(*result);
        });
}

void Incidents::compare(const QList<Named> &webhooks) {
    for (const Named &webhook : webhooks) {
        const qint64 id = webhook.activity.webhookId;
        const bool failing = webhook.active && webhook.activity.failedInARow >= kFailingAfter;
        if (failing && !m_failing.contains(id)) {
            m_failing.insert(id);
            if (!m_first && !webhook.pause)
                tell(tr("%1 is failing").arg(webhook.name),
                     tr("The last %n attempt(s) did not succeed. See Failures for the reason.", nullptr,
                        static_cast<int>(webhook.activity.failedInARow)));
        } else if (!failing && m_failing.remove(id) && webhook.active) {
            tell(tr("%1 works again").arg(webhook.name), tr("Its receiver accepts deliveries."));
        }
        comparePause(webhook);
    }
    m_first = false;
}

void Incidents::comparePause(const Named &webhook) {
    const qint64 id = webhook.activity.webhookId;
    if (!webhook.pause) {
        m_paused.remove(id);
        return;
    }
    if (m_paused.contains(id))
        return;
    m_paused.insert(id);
    if (!m_first)
        tell(tr("%1 is paused").arg(webhook.name), tr("%1 Its deliveries wait.").arg(pauseText(*webhook.pause)));
}

void Incidents::lookForDispatcher() {
    const DatabaseStatus &status = m_session.status();
    const bool idle = !status.error && status.sending == Sending::On && status.backlog.due > 0 &&
                      m_keeper.who() == DispatchKeeper::Who::Nobody;
    const qint64 now = m_session.clock().monotonic();
    if (!idle) {
        m_idleSince = 0;
        m_toldIdle = false;
        return;
    }
    if (m_idleSince == 0)
        m_idleSince = now;
    if (now - m_idleSince < kIdleMs || std::exchange(m_toldIdle, true))
        return;
    tell(tr("Nobody is dispatching"), tr("Deliveries are due, but neither this console nor a service sends them."));
}

void Incidents::tell(const QString &title, const QString &text) {
    const qint64 now = m_session.clock().monotonic();
    m_told.removeIf([now](qint64 at) { return now - at > kMinuteMs; });
    if (m_told.size() >= kMostPerMinute)
        return;
    m_told.append(now);
    emit happened(title, text);
}

}  // namespace webhooks::ui
