// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/overviewdata.h"
#include "ui/pages/page.h"

class QGridLayout;

namespace webhooks::ui {

class ActivityModel;
class ChartPane;
class FigureCard;
class ListPane;
class ListStates;
class MessageBar;
class ReasonsModel;
class Segments;

/// How it is going: six figures that lead into the log, and charts of a time to choose, all from the rollup.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(PageContext context);

    void saveState() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFigures();
    QWidget *makeCharts();
    void makeLists();
    void connectFigures();
    void load();
    void take(Result<OverviewData> loaded);
    void showFigures();
    void showWaiting();
    void showAttention();
    void showCharts();
    void openLog(const QString &filter);
    QString since() const;

    OverviewData m_data;
    bool m_loading = false;
    bool m_again = false;
    QTimer m_soon;
    QTimer m_often;
    Segments *m_range;
    MessageBar *m_problem;
    ListStates *m_states = nullptr;
    FigureCard *m_delivered;
    FigureCard *m_failed;
    FigureCard *m_retrying;
    FigureCard *m_backlog;
    FigureCard *m_p95;
    FigureCard *m_attention;
    ChartPane *m_outcomes;
    ChartPane *m_latency;
    ChartPane *m_errorRate;
    ChartPane *m_backlogs;
    ReasonsModel *m_reasons;
    ActivityModel *m_activity;
    ListPane *m_byReason = nullptr;
    ListPane *m_byWebhook = nullptr;
};

}  // namespace webhooks::ui
