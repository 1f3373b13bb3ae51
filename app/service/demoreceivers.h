// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dispatch/sender.h"
#include "domain/webhook.h"

#include <QRandomGenerator>

namespace webhooks {

/// The six webhooks of the demonstration, in the order of their ids.
enum class DemoWebhook { HubSpot, Billing, Zapier, Warehouse, Slack, OldCrm };
QList<Webhook> demoWebhooks();

/// How the receivers of the demonstration answered: some well, one with an outage, one not at all.
class DemoReceivers final {
public:
    /// `now`: the end of the story, wall milliseconds.
    DemoReceivers(qint64 now, QRandomGenerator &random) : m_now(now), m_random(random) {}

    AttemptResult answer(DemoWebhook webhook, const OutgoingRequest &request, qint64 startedAt);

private:
    struct Answer {
        int status = 200;
        QString reason;
        QByteArray body;
        HttpHeaders headers;
    };

    AttemptResult begin(DemoWebhook webhook, const OutgoingRequest &request, qint64 startedAt);
    void reply(AttemptResult &result, const Answer &answer, qint64 waitUs);
    void lose(AttemptResult &result, ErrorClass error, const QString &detail, qint64 durationUs);

    AttemptResult hubSpot(AttemptResult result, qint64 ago);
    AttemptResult billing(AttemptResult result, qint64 ago);
    AttemptResult zapier(AttemptResult result, const OutgoingRequest &request, qint64 ago);
    AttemptResult warehouse(AttemptResult result, const OutgoingRequest &request, qint64 ago);
    AttemptResult slack(AttemptResult result, const OutgoingRequest &request, qint64 ago);
    AttemptResult oldCrm(AttemptResult result, qint64 ago);

    qint64 between(qint64 lowest, qint64 highest);
    bool happens(double share);

    qint64 m_now;
    QRandomGenerator &m_random;
};

}  // namespace webhooks
