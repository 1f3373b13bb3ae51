// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook.h"
#include "store/backlog.h"
#include "store/pauses.h"
#include "store/statistics.h"
#include "ui/models/chartdata.h"

namespace webhooks {
class Store;
}

namespace webhooks::ui {

enum class OverviewRange { QuarterHour, Hour, Day, Week, Month };

struct RangeSpec {
    qint64 spanMs = 0;
    int spans = 0;
    QString since;  ///< as the filter writes it: `24h`
};
RangeSpec specOf(OverviewRange range);

/// Everything the overview shows, of one moment.
struct OverviewData {
    OverviewRange range = OverviewRange::Day;
    qint64 until = 0;  ///< the end of the last span, wall milliseconds
    QList<AttemptSpan> spans;
    QMap<qint64, QList<AttemptSpan>> spansByWebhook;
    QMap<qint64, WebhookActivity> activity;
    QList<ReasonCount> reasons;
    QList<Webhook> webhooks;
    QList<WebhookPause> pauses;
    Retrying retrying;
    Backlog backlog;

    AttemptSpan total() const;
    /// Active webhooks that do not get through: several attempts in a row failed, or they are paused by themselves.
    QList<qint64> failing() const;
};

/// From the rollup alone, but for what waits now.
Result<OverviewData> loadOverview(Store &store, OverviewRange range, qint64 now);

ChartData outcomeChart(const OverviewData &data);
ChartData latencyChart(const OverviewData &data);
ChartData errorRateChart(const OverviewData &data);
ChartData backlogChart(const OverviewData &data);

}  // namespace webhooks::ui
