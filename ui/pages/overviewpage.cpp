// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overviewpage.h"

#include "service/apptext.h"
#include "ui/delegates/trenddelegates.h"
#include "ui/models/activitymodel.h"
#include "ui/models/reasonsmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/chartpane.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/liststates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tables.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr int kSoonMs = 1'000;
constexpr int kOftenMs = 15'000;
constexpr int kChartHeight = 190;
constexpr int kListHeight = 190;

QString atMost(qint64 count) {
    return count >= Backlog::kMost ? OverviewPage::tr("%1 or more").arg(countText(Backlog::kMost)) : countText(count);
}

}  // namespace

OverviewPage::OverviewPage(PageContext context)
    : Page(context, u"overviewPage"_s, tr("Overview")),
      m_range(new Segments(u"range"_s, tr("Time shown"), {tr("15 min"), tr("1 h"), tr("24 h"), tr("7 d"), tr("30 d")},
                           this)),
      m_problem(new MessageBar(u"overviewProblem"_s, this)) {
    addHeaderWidget(m_range);
    makeFigures();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"overviewScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeCharts());
    m_states = new ListStates(scroll, Glyph::Overview, this);
    m_states->setWords(
        ListStates::State::Empty,
        {tr("Nothing has been sent yet"),
         tr("Figures and charts appear with the first delivery. Make a webhook that listens to lead events."),
         tr("Go to webhooks")});
    m_states->setState(ListStates::State::Loading);
    body()->addWidget(m_problem);
    body()->addWidget(m_states, 1);

    const int range = this->context().state.value(u"overview/range"_s, int(OverviewRange::Day)).toInt();
    m_range->setCurrent(std::clamp(range, 0, int(OverviewRange::Month)));
    connect(m_range, &Segments::chosen, this, &OverviewPage::load);
    connect(m_states, &ListStates::actionTriggered, this, [this](ListStates::State state) {
        if (state == ListStates::State::Empty)
            emit this->context().navigation.pageRequested(PageId::Webhooks);
        else
            load();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_often.setInterval(kOftenMs);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::load);
    connect(&m_often, &QTimer::timeout, this, &OverviewPage::load);
    connect(&session(), &Session::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    m_often.start();
    load();
}

void OverviewPage::makeFigures() {
    m_delivered = new FigureCard(u"deliveredFigure"_s, tr("Delivered"));
    m_failed = new FigureCard(u"failedFigure"_s, tr("Failed"));
    m_retrying = new FigureCard(u"retryingFigure"_s, tr("Retrying"));
    m_backlog = new FigureCard(u"backlogFigure"_s, tr("Backlog"));
    m_p95 = new FigureCard(u"p95Figure"_s, tr("p95"));
    m_attention = new FigureCard(u"attentionFigure"_s, tr("Need attention"));
    connectFigures();
}

void OverviewPage::connectFigures() {
    connect(m_delivered, &FigureCard::clicked, this, [this] { openLog(u"status:succeeded "_s % since()); });
    connect(m_failed, &FigureCard::clicked, this, [this] { openLog(u"status:failed "_s % since()); });
    connect(m_retrying, &FigureCard::clicked, this, [this] { openLog(u"status:retrying"_s); });
    connect(m_backlog, &FigureCard::clicked, this, [this] { openLog(u"status:due"_s); });
    connect(m_p95, &FigureCard::clicked, this, [this] {
        const auto slow = percentile(m_data.total().latency, 0.95);
        openLog(u"duration:>%1ms "_s.arg(qRound64(slow.value_or(0))) % since());
    });
    connect(m_attention, &FigureCard::clicked, this, [this] {
        const QList<qint64> failing = m_data.failing();
        if (failing.isEmpty())
            return emit context().navigation.pageRequested(PageId::Webhooks);
        QStringList ids;
        for (const qint64 id : failing)
            ids.append(u"#%1"_s.arg(id));
        openLog(u"webhook:"_s % ids.join(u',') % u" -status:succeeded"_s);
    });
}

QWidget *OverviewPage::makeCharts() {
    auto *content = new QWidget;
    content->setObjectName(u"overviewContent"_s);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kGap);
    int column = 0;
    for (FigureCard *figure : {m_delivered, m_failed, m_retrying, m_backlog, m_p95, m_attention})
        grid->addWidget(figure, 0, column++);
    const auto chart = [&](const QString &name, const QString &title) {
        auto *pane = new ChartPane(name, title, context().times, context().toasts);
        pane->setMinimumHeight(kChartHeight);
        return pane;
    };
    m_outcomes = chart(u"outcomeChart"_s, tr("Attempts by outcome"));
    m_latency = chart(u"latencyChart"_s, tr("Latency"));
    m_errorRate = chart(u"errorRateChart"_s, tr("Error rate"));
    m_backlogs = chart(u"backlogChart"_s, tr("Backlog over time"));
    makeLists();
    grid->addWidget(m_outcomes, 1, 0, 1, 3);
    grid->addWidget(m_latency, 1, 3, 1, 3);
    grid->addWidget(m_byReason, 2, 0, 1, 3);
    grid->addWidget(m_byWebhook, 2, 3, 1, 3);
    grid->addWidget(m_errorRate, 3, 0, 1, 3);
    grid->addWidget(m_backlogs, 3, 3, 1, 3);
    for (int i = 0; i < column; ++i)
        grid->setColumnStretch(i, 1);
    for (int row = 1; row <= 3; ++row)
        grid->setRowStretch(row, 1);
    return content;
}

void OverviewPage::makeLists() {
    m_reasons = new ReasonsModel(this);
    auto *reasons = new Table(u"reasonsTable"_s, tr("Failed attempts by reason"));
    reasons->setModel(m_reasons);
    reasons->setItemDelegateForColumn(ReasonsModel::Bar, new BarDelegate(reasons));
    reasons->horizontalHeader()->hide();
    reasons->horizontalHeader()->setStretchLastSection(false);
    reasons->horizontalHeader()->setSectionResizeMode(ReasonsModel::Bar, QHeaderView::Stretch);
    reasons->setColumnWidth(ReasonsModel::Reason, 200);
    reasons->setColumnWidth(ReasonsModel::Attempts, 80);
    m_byReason = new ListPane(u"byReason"_s, tr("By reason"), reasons, context().toasts);
    m_byReason->setMinimumHeight(kListHeight);

    m_activity = new ActivityModel(this);
    auto *webhooks = new Table(u"activityTable"_s, tr("Attempts by webhook"));
    webhooks->setModel(m_activity);
    webhooks->setItemDelegateForColumn(ActivityModel::Trend, new TrendDelegate(webhooks));
    webhooks->horizontalHeader()->setStretchLastSection(false);
    webhooks->horizontalHeader()->setSectionResizeMode(ActivityModel::Name, QHeaderView::Stretch);
    for (const int column : {ActivityModel::Attempts, ActivityModel::ErrorRate, ActivityModel::P95})
        webhooks->setColumnWidth(column, 90);
    fitHeadings(*webhooks);
    m_byWebhook = new ListPane(u"byWebhook"_s, tr("By webhook"), webhooks, context().toasts);
    m_byWebhook->setMinimumHeight(kListHeight);
    m_byReason->setEmptyText(tr("No attempt failed in this time."));
    m_byWebhook->setEmptyText(tr("No webhook was sent anything in this time."));
    for (Table *table : {reasons, webhooks}) {
        connect(table, &Table::activatedRow, this,
                [this](const QModelIndex &index) { openLog(index.data(FilterRole).toString() % u' ' % since()); });
    }
}

void OverviewPage::saveState() {
    context().state.setValue(u"overview/range"_s, m_range->current());
}

void OverviewPage::showEvent(QShowEvent *event) {
    Page::showEvent(event);
    load();
}

QString OverviewPage::since() const {
    return u"since:"_s % specOf(m_data.range).since;
}

void OverviewPage::openLog(const QString &filter) {
    emit context().navigation.logRequested(filter);
}

void OverviewPage::load() {
    // Nobody looks: the next showing loads.
    if (!isVisible() && m_data.until > 0)
        return;
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    session().query(
        this,
        [range = OverviewRange(m_range->current()), at = now()](Store &store) {
            return loadOverview(store, range, at);
        },
        [this](Result<OverviewData> loaded) { take(std::move(loaded)); });
}

void OverviewPage::take(Result<OverviewData> loaded) {
    m_loading = false;
    if (std::exchange(m_again, false))
        load();
    if (!loaded) {
        m_problem->setMessage(Tone::Bad, tr("The figures cannot be read: %1").arg(errorText(loaded.error())));
        if (m_data.until == 0)
            m_states->setState(ListStates::State::Failed);
        return;
    }
    m_problem->clear();
    m_data = *std::move(loaded);
    const bool nothingYet = m_data.webhooks.isEmpty() && m_data.activity.isEmpty();
    m_states->setState(nothingYet ? ListStates::State::Empty : ListStates::State::List);
    showFigures();
    showWaiting();
    showAttention();
    showCharts();
}

void OverviewPage::showFigures() {
    const AttemptSpan total = m_data.total();
    const qint64 finished = total.delivered + total.gaveUp;
    const QString none(u'–');
    if (finished == 0) {
        m_delivered->setFigure(none, tr("nothing finished"));
    } else {
        const double share = static_cast<double>(total.delivered) / static_cast<double>(finished);
        m_delivered->setFigure(percentText(share), tr("of %1 finished").arg(countText(finished)));
    }
    m_failed->setFigure(countText(total.gaveUp), tr("ran out of attempts"), total.gaveUp > 0 ? Ink::Bad : Ink::Text);
    const auto p95 = percentile(total.latency, 0.95);
    const auto p50 = percentile(total.latency, 0.50);
    if (p95 && p50)
        m_p95->setFigure(durationText(qRound64(*p95 * 1000)), tr("p50 %1").arg(durationText(qRound64(*p50 * 1000))));
    else
        m_p95->setFigure(none, tr("no answers"));
}

void OverviewPage::showWaiting() {
    const Retrying &retrying = m_data.retrying;
    if (retrying.nextAt)
        m_retrying->setFigure(atMost(retrying.deliveries), *retrying.nextAt <= now()
                                                               ? tr("due now")
                                                               : tr("next %1").arg(waitText(*retrying.nextAt, now())));
    else
        m_retrying->setFigure(countText(0), tr("nothing waits"));
    const Backlog &backlog = m_data.backlog;
    if (backlog.oldestDueAt && backlog.due > 0)
        m_backlog->setFigure(atMost(backlog.due), tr("oldest %1").arg(agoText(*backlog.oldestDueAt, now())));
    else
        m_backlog->setFigure(countText(0), tr("nothing is due"));
}

void OverviewPage::showAttention() {
    const qsizetype failing = m_data.failing().size();
    if (failing == 0)
        m_attention->setFigure(countText(0), tr("all webhooks are well"));
    else if (!m_data.pauses.isEmpty())
        m_attention->setFigure(countText(failing),
                               tr("%n auto-paused", nullptr, static_cast<int>(m_data.pauses.size())), Ink::Bad);
    else
        m_attention->setFigure(countText(failing), tr("%n webhooks fail", nullptr, static_cast<int>(failing)),
                               Ink::Bad);
}

void OverviewPage::showCharts() {
    const AttemptSpan total = m_data.total();
    const QString nothing = total.succeeded + total.failed > 0 ? QString() : tr("Nothing was sent in this time.");
    m_outcomes->setChart(outcomeChart(m_data), nothing);
    m_latency->setChart(latencyChart(m_data), nothing);
    m_errorRate->setChart(errorRateChart(m_data), nothing);
    const ChartData backlog = backlogChart(m_data);
    const bool sampled = std::ranges::any_of(m_data.spans, [](const AttemptSpan &span) { return !!span.backlog; });
    m_backlogs->setChart(backlog, sampled ? QString() : tr("Nobody was dispatching in this time."));
    m_reasons->setReasons(m_data.reasons);
    m_activity->setOverview(m_data);
}

}  // namespace webhooks::ui
