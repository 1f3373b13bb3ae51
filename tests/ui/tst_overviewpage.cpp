// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testprogram.h"
#include "ui/pages/overviewpage.h"

#include "support/consolefixture.h"
#include "support/rollupfixture.h"
#include "ui/models/activitymodel.h"
#include "ui/models/charttable.h"
#include "ui/models/csvtext.h"
#include "ui/models/reasonsmodel.h"
#include "ui/models/reasontext.h"
#include "ui/models/roles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chartpane.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/figurecard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::ui;
using Next = FinishedAttempt::Next;

class TestOverviewPage final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatNothingWasSentYet();
    void showsSixFigures();
    void figuresLeadIntoTheLog_data();
    void figuresLeadIntoTheLog();
    void choosesATime();
    void showsAChartAsATable();
    void copiesAChartAsCsv();
    void opensTheLogOfAReason();
    void listsTheWorstWebhookFirst();
    void readsOnWhatHappensMeanwhile();
    void leavesGapsWithoutTraffic();
    void quotesCsv();
    void looksLikeThePictures();

private:
    qint64 now() const { return m_console->session().clock().wall(); }
    void show() {
        m_page = new OverviewPage(m_console->context());
        m_console->show(m_page);
    }
    FigureCard *figure(const char *name) { return child<FigureCard>(m_page, name); }
    /// An hour of traffic: deliveries that arrived, were given up and wait for their next attempt.
    void addTraffic();
    void addMonth();

    std::unique_ptr<ConsoleFixture> m_console;
    OverviewPage *m_page = nullptr;
    qint64 m_good = 0;
    qint64 m_bad = 0;
    qint64 m_dispatcher = 0;
};

void TestOverviewPage::init() {
    m_console = std::make_unique<ConsoleFixture>();
}

void TestOverviewPage::cleanup() {
    m_page = nullptr;
    m_console.reset();
}

void TestOverviewPage::addTraffic() {
    TestStore &store = m_console->database();
    m_good = store.addWebhook(TestStore::sample(u"Sync to HubSpot"_s)).id;
    m_bad = store.addWebhook(TestStore::sample(u"Billing prod"_s)).id;
    m_dispatcher = store.addDispatcher();
    const qint64 at = now();
    for (int i = 0; i < 3; ++i)
        addAttempt(store, m_dispatcher, {m_good, at - 1'000, 200, 120, Next::Succeeded});
    addAttempt(store, m_dispatcher, {m_bad, at - 900, 503, 300, Next::Failed});
    addAttempt(store, m_dispatcher, {m_bad, at - 800, 503, 300, Next::Retry});
    addAttempt(store, m_dispatcher, {m_bad, at - 700, 0, 15'000, Next::Retry});
}

void TestOverviewPage::addMonth() {
    addTraffic();
    Store &store = m_console->store();
    const qint64 at = now();
    const qint64 slack = m_console->database().addWebhook(TestStore::sample(u"Slack #leads"_s)).id;
    for (int halfHour = 0; halfHour < 47; ++halfHour) {
        const qint64 ended = at - halfHour * 1'800'000LL;
        const double wave = 1.2 + std::sin(halfHour / 7.0);
        if (halfHour > 20 && halfHour < 24)
            continue;
        addToRollup(store, {m_good, ended, 200, 90 + 5 * (halfHour % 7), Next::Succeeded}, int(300 * wave));
        addToRollup(store, {m_good, ended, 200, 400, Next::Succeeded}, int(18 * wave));
        addToRollup(store, {slack, ended, 200, 40, Next::Succeeded}, int(100 * wave));
        addToRollup(store, {slack, ended, 200, 2'200, Next::Succeeded}, int(4 * wave));
        const bool outage = halfHour > 12 && halfHour < 18;
        addToRollup(store, {m_bad, ended, 503, 800, Next::Retry}, outage ? int(90 * wave) : 4);
        addToRollup(store, {m_bad, ended, outage ? 0 : 401, 4'000, Next::Failed}, outage ? 14 : 1);
        must(store.database().write([&] {
            store.database()
                .statementOnce(u"UPDATE statistics_totals SET backlog = ? WHERE minute = ?"_s)
                .run(outage ? int(120 * wave) : halfHour % 5, ended / 60'000);
        }));
    }
}

void TestOverviewPage::saysThatNothingWasSentYet() {
    show();
    auto *action = child<QPushButton>(m_page, "stateAction");
    QTRY_COMPARE(action->text(), u"Go to webhooks"_s);
    QSignalSpy asked(&m_console->navigation(), &Navigation::pageRequested);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<PageId>(), PageId::Webhooks);
}

void TestOverviewPage::showsSixFigures() {
    addTraffic();
    show();
    QTRY_COMPARE(figure("deliveredFigure")->value(), u"75.0 %"_s);
    QCOMPARE(figure("deliveredFigure")->note(), u"of 4 finished"_s);
    QCOMPARE(figure("failedFigure")->value(), u"1"_s);
    QCOMPARE(figure("retryingFigure")->value(), u"2"_s);
    QVERIFY(figure("retryingFigure")->note().startsWith(u"next in"_s));
    QCOMPARE(figure("backlogFigure")->value(), u"0"_s);
    QVERIFY(figure("p95Figure")->value().endsWith(u" s"_s));
    QCOMPARE(figure("attentionFigure")->value(), u"1"_s);
    QCOMPARE(figure("failedFigure")->accessibleName(), u"Failed: 1, ran out of attempts"_s);
}

void TestOverviewPage::figuresLeadIntoTheLog_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("filter");
    QTest::newRow("delivered") << QByteArray("deliveredFigure") << u"status:succeeded since:24h"_s;
    QTest::newRow("failed") << QByteArray("failedFigure") << u"status:failed since:24h"_s;
    QTest::newRow("retrying") << QByteArray("retryingFigure") << u"status:retrying"_s;
    QTest::newRow("backlog") << QByteArray("backlogFigure") << u"status:due"_s;
    QTest::newRow("attention") << QByteArray("attentionFigure") << u"webhook:#2 -status:succeeded"_s;
}

void TestOverviewPage::figuresLeadIntoTheLog() {
    QFETCH(QByteArray, name);
    addTraffic();
    show();
    QTRY_COMPARE(figure("failedFigure")->value(), u"1"_s);
    QSignalSpy asked(&m_console->navigation(), &Navigation::logRequested);
    figure(name.constData())->setFocus(Qt::TabFocusReason);
    QTest::keyClick(figure(name.constData()), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QTEST(asked[0][0].toString(), "filter");
    QVERIFY(parseDeliveryFilter(asked[0][0].toString(), now()));
}

void TestOverviewPage::choosesATime() {
    addTraffic();
    addToRollup(m_console->store(), {m_good, now() - 3'600'000 * 3, 200, 100, Next::Succeeded}, 6);
    show();
    QTRY_COMPARE(figure("deliveredFigure")->note(), u"of 10 finished"_s);
    auto *range = child<Segments>(m_page, "range");
    const auto buttons = range->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), 5);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QTRY_COMPARE(figure("deliveredFigure")->note(), u"of 4 finished"_s);
    QCOMPARE(child<ChartPane>(m_page, "outcomeChart")->table().rowCount(), 60);
    m_page->saveState();
    OverviewPage again(m_console->context());
    QCOMPARE(child<Segments>(&again, "range")->current(), 1);
}

void TestOverviewPage::showsAChartAsATable() {
    addTraffic();
    show();
    QTRY_COMPARE(figure("failedFigure")->value(), u"1"_s);
    auto *pane = child<ChartPane>(m_page, "outcomeChart");
    auto *table = child<QTableView>(pane, "outcomeChartTable");
    QVERIFY(!table->isVisible());
    auto *toggle = child<QToolButton>(pane, "asTable");
    toggle->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toggle, Qt::Key_Space);
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 48);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"3"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"3"_s);
}

void TestOverviewPage::copiesAChartAsCsv() {
    addTraffic();
    show();
    QTRY_COMPARE(figure("failedFigure")->value(), u"1"_s);
    QTest::mouseClick(child<QToolButton>(child<ChartPane>(m_page, "outcomeChart"), "copyCsv"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s);
    QCOMPARE(lines[0], u"From,Succeeded,Failed"_s);
    QVERIFY2(lines[1].endsWith(u"Z,3,3"_s), qPrintable(lines[1]));
    QCOMPARE(m_console->toasts().text(), u"Attempts by outcome is on the clipboard as CSV."_s);
}

void TestOverviewPage::opensTheLogOfAReason() {
    addTraffic();
    show();
    auto *table = child<QTableView>(m_page, "reasonsTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, ReasonsModel::Reason).data().toString(), u"503 Service Unavailable"_s);
    QSignalSpy asked(&m_console->navigation(), &Navigation::logRequested);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"error:timeout since:24h"_s);
}

void TestOverviewPage::listsTheWorstWebhookFirst() {
    addTraffic();
    show();
    auto *table = child<QTableView>(m_page, "activityTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const QModelIndex worst = table->model()->index(0, ActivityModel::Name);
    QCOMPARE(worst.data().toString(), u"Billing prod"_s);
    QCOMPARE(worst.siblingAtColumn(ActivityModel::ErrorRate).data().toString(), u"100 %"_s);
    QCOMPARE(worst.siblingAtColumn(ActivityModel::Trend).data(TrendRole).value<QList<double>>().size(), 48);
}

void TestOverviewPage::readsOnWhatHappensMeanwhile() {
    addTraffic();
    show();
    QTRY_COMPARE(figure("failedFigure")->value(), u"1"_s);
    addAttempt(m_console->database(), m_dispatcher, {m_good, now(), 410, 50, Next::Failed});
    QTRY_COMPARE(figure("failedFigure")->value(), u"2"_s);
}

void TestOverviewPage::leavesGapsWithoutTraffic() {
    addTraffic();
    const OverviewData data = must(loadOverview(m_console->store(), OverviewRange::QuarterHour, now()));
    const ChartData rate = errorRateChart(data);
    QCOMPARE(rate.spans(), 15);
    QVERIFY(!rate.series[0].values.first());
    QCOMPARE(rate.series[0].values.last(), std::optional<double>(0.5));
    QVERIFY(latencyChart(data).series[1].values.last() > 300.0);
    QVERIFY(backlogChart(data).isEmpty());
    TimeDisplay times;
    times.setZone(TimeDisplay::Zone::Utc);
    ChartTable table(times);
    QAbstractItemModelTester tester(&table);
    table.setChart(rate);
    QCOMPARE(table.index(14, 1).data().toString(), u"–"_s);
    table.setChart(latencyChart(data));
    QCOMPARE(table.columnCount(), 4);
    ReasonsModel reasons;
    QAbstractItemModelTester reasonsTester(&reasons);
    reasons.setReasons(data.reasons);
    reasons.setReasons({});
    ActivityModel activity;
    QAbstractItemModelTester activityTester(&activity);
    activity.setOverview(data);
    QCOMPARE(activity.rowCount(), 2);
}

void TestOverviewPage::quotesCsv() {
    TestStore &store = m_console->database();
    const qint64 id = store.addWebhook(TestStore::sample(u"=HYPERLINK(\"x\"),\"y\""_s)).id;
    addToRollup(*store, {id, now(), 200, 100, Next::Succeeded}, 1);
    ActivityModel model;
    model.setOverview(must(loadOverview(*store, OverviewRange::QuarterHour, now())));
    const QString line = csvText(model).section(u"\r\n"_s, 1, 1);
    QVERIFY2(line.startsWith(u"\"'=HYPERLINK(\"\"x\"\"),\"\"y\"\"\","_s), qPrintable(line));
    QCOMPARE(reasonText(ErrorClass::ConnectionLost, 200), u"Connection lost after 200"_s);
    QCOMPARE(reasonText(ErrorClass::Http4xx, 499), u"Answer 499"_s);
}

void TestOverviewPage::looksLikeThePictures() {
    addMonth();
    show();
    QTRY_VERIFY(figure("deliveredFigure")->note().startsWith(u"of "_s));
    QCOMPARE(figure("attentionFigure")->value(), u"1"_s);
    QCoreApplication::processEvents();
    grab(&m_console->window(), u"overview-light"_s);
    applyTheme(*qApp, Appearance::Dark);
    QCoreApplication::processEvents();
    grab(&m_console->window(), u"overview-dark"_s);
    applyTheme(*qApp, Appearance::Light);
}

WEBHOOKS_TEST(TestOverviewPage)
#include "tst_overviewpage.moc"
