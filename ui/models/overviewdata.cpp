// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/overviewdata.h"

#include "store/store.h"
#include "ui/timedisplay.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

class Words final {
    Q_DECLARE_TR_FUNCTIONS(webhooks::ui::Overview)
};

ChartData chartOver(const OverviewData &data, ChartData::Kind kind) {
    const RangeSpec spec = specOf(data.range);
    ChartData chart;
    chart.kind = kind;
    chart.spanMs = spec.spanMs;
    chart.startsAt = data.until - spec.spans * spec.spanMs;
    chart.valueText = [](double value) { return countText(qRound64(value)); };
    return chart;
}

template <typename Value>
ChartSeries series(const OverviewData &data, const QString &name, Ink colour, const Value &value) {
    ChartSeries one{name, colour, {}};
    for (const AttemptSpan &span : data.spans)
        one.values.append(value(span));
    return one;
}

}  // namespace

RangeSpec specOf(OverviewRange range) {
    switch (range) {
        case OverviewRange::QuarterHour:
            return {kMinuteMs, 15, u"15m"_s};
        case OverviewRange::Hour:
            return {kMinuteMs, 60, u"1h"_s};
        case OverviewRange::Day:
            return {30 * kMinuteMs, 48, u"24h"_s};
        case OverviewRange::Week:
            return {3 * kHourMs, 56, u"7d"_s};
        case OverviewRange::Month:
            return {12 * kHourMs, 60, u"30d"_s};
    }
    Q_UNREACHABLE();
}

AttemptSpan OverviewData::total() const {
    AttemptSpan sum;
    for (const AttemptSpan &span : spans) {
        sum.succeeded += span.succeeded;
        sum.failed += span.failed;
        sum.delivered += span.delivered;
        sum.gaveUp += span.gaveUp;
        for (size_t i = 0; i < sum.latency.size(); ++i)
            sum.latency[i] += span.latency[i];
    }
    return sum;
}

QList<qint64> OverviewData::failing() const {
    QList<qint64> ids;
    for (const Webhook &webhook : webhooks) {
        const bool isPaused = std::ranges::find(pauses, webhook.id, &WebhookPause::webhookId) != pauses.end();
        if (webhook.active && (isPaused || activity.value(webhook.id).failedInARow >= kFailingAfter))
            ids.append(webhook.id);
    }
    return ids;
}

Result<OverviewData> loadOverview(Store &store, OverviewRange range, qint64 now) {
    const RangeSpec spec = specOf(range);
    OverviewData data;
    data.range = range;
    data.until = (now / spec.spanMs + 1) * spec.spanMs;
    const qint64 since = data.until - spec.spans * spec.spanMs;
    std::optional<Error> error;
    const auto take = [&error](auto &into, auto result) {
        if (result)
            into = *std::move(result);
        else if (!error)
            error = result.error();
    };
    take(data.spans, store.statistics().spans(since, data.until, spec.spans));
    take(data.spansByWebhook, store.statistics().spansByWebhook(since, data.until, spec.spans));
    take(data.activity, store.statistics().byWebhook(since));
    take(data.reasons, store.statistics().byReason(since));
    take(data.webhooks, store.webhooks().all());
    take(data.pauses, store.pauses().all());
    take(data.retrying, readRetrying(store.database()));
    take(data.backlog, store.backlog(now));
    if (error)
        return std::unexpected(*error);
    return data;
}

ChartData outcomeChart(const OverviewData &data) {
    ChartData chart = chartOver(data, ChartData::Kind::StackedBars);
    chart.series = {
        series(data, Words::tr("Succeeded"), Ink::Good,
               [](const AttemptSpan &span) { return static_cast<double>(span.succeeded); }),
        series(data, Words::tr("Failed"), Ink::Bad,
               [](const AttemptSpan &span) { return static_cast<double>(span.failed); }),
    };
    return chart;
}

ChartData latencyChart(const OverviewData &data) {
    ChartData chart = chartOver(data, ChartData::Kind::Lines);
    chart.leastTop = 10;
    chart.valueText = [](double milliseconds) {
        return milliseconds <= 0 ? Words::tr("0 ms") : durationText(qRound64(milliseconds * 1000));
    };
    const auto share = [](double wanted) {
        return [wanted](const AttemptSpan &span) { return percentile(span.latency, wanted); };
    };
    chart.series = {series(data, u"p50"_s, Ink::Good, share(0.50)), series(data, u"p95"_s, Ink::Accent, share(0.95)),
                    series(data, u"p99"_s, Ink::Warning, share(0.99))};
    return chart;
}

ChartData errorRateChart(const OverviewData &data) {
    ChartData chart = chartOver(data, ChartData::Kind::Lines);
    chart.leastTop = 0.1;
    chart.valueText = percentText;
    chart.series = {series(data, Words::tr("Error rate"), Ink::Bad, [](const AttemptSpan &span) {
        const auto attempts = static_cast<double>(span.succeeded + span.failed);
        return attempts > 0 ? std::optional(static_cast<double>(span.failed) / attempts) : std::nullopt;
    })};
    return chart;
}

ChartData backlogChart(const OverviewData &data) {
    ChartData chart = chartOver(data, ChartData::Kind::Lines);
    chart.series = {series(data, Words::tr("Due"), Ink::Accent, [](const AttemptSpan &span) {
        return span.backlog ? std::optional(static_cast<double>(*span.backlog)) : std::nullopt;
    })};
    return chart;
}

}  // namespace webhooks::ui
