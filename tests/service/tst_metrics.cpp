// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/metrics.h"

#include "service/processfigures.h"
#include "store/claims.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;

class TestMetrics final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theTableIsInOrder();
    void promtoolHasNothingToSay();
    void boundedSeriesAreThereFromTheStart();
    void countsAttempts_data();
    void countsAttempts();
    void histogramsAddUp();
    void onlySomeWebhooksHaveSeries();
    void escapesLabels();
    void replacesSeries();
    void whatASystemSaysAboutThisProcess();

private:
    static FinishedAttempt attempt(qint64 webhookId);
    bool says(const QByteArray &line) const { return m_metrics->text().split('\n').contains(line); }

    std::unique_ptr<Metrics> m_metrics;
};

void TestMetrics::init() {
    m_metrics = std::make_unique<Metrics>();
}

FinishedAttempt TestMetrics::attempt(qint64 webhookId) {
    FinishedAttempt attempt;
    attempt.webhookId = webhookId;
    attempt.createdAt = 1'000;
    attempt.result.status = 200;
    attempt.result.posted = true;
    attempt.result.durationUs = 30'000;
    return attempt;
}

void TestMetrics::theTableIsInOrder() {
    static const QRegularExpression kName(u"^(leadhub_webhooks|process)_[a-z0-9_]+$"_s);
    QStringList names;
    for (qsizetype i = 0; i < metricSpecs().size(); ++i) {
        const MetricSpec &spec = metricSpecs()[i];
        const QString name = QString::fromLatin1(spec.name);
        QCOMPARE(static_cast<qsizetype>(spec.metric), i);
        QVERIFY2(kName.match(name).hasMatch(), spec.name);
        QVERIFY2(!QByteArrayView(spec.help).endsWith('.'), spec.name);
        QCOMPARE(name.endsWith("_total"_L1), spec.type == MetricSpec::Type::Counter);
        QCOMPARE(spec.bounds.isEmpty(), spec.type != MetricSpec::Type::Histogram);
        names.append(name);
    }
    QCOMPARE(static_cast<qsizetype>(Metric::ProcessStart), metricSpecs().size() - 1);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestMetrics::promtoolHasNothingToSay() {
    // Every metric has a series, so that none is left out.
    for (const MetricSpec &spec : metricSpecs()) {
        if (spec.type != MetricSpec::Type::Histogram && labelCombinations(spec).isEmpty())
            m_metrics->set(spec.metric, 1, QStringList(spec.labels.size(), u"x"_s));
    }
    m_metrics->count(attempt(3), 2'000);
    QProcess promtool;
    promtool.setProcessChannelMode(QProcess::MergedChannels);
    promtool.start(u"promtool"_s, {u"check"_s, u"metrics"_s});
    promtool.write(m_metrics->text());
    promtool.closeWriteChannel();
    QVERIFY(promtool.waitForFinished());
    QCOMPARE(promtool.readAll(), QByteArray());
    QCOMPARE(promtool.exitCode(), 0);
}

void TestMetrics::boundedSeriesAreThereFromTheStart() {
    QVERIFY(says("leadhub_webhooks_attempt_failures_total{error=\"blocked_address\"} 0"));
    QVERIFY(says("leadhub_webhooks_responses_total{code_class=\"5xx\"} 0"));
    QVERIFY(says("leadhub_webhooks_queue_deliveries{state=\"due\"} 0"));
    QVERIFY(says("leadhub_webhooks_attempts_total{webhook=\"other\",outcome=\"failed\",trigger=\"manual\"} 0"));
    QVERIFY(says("leadhub_webhooks_database_failing 0"));
    QVERIFY(says("leadhub_webhooks_attempt_duration_seconds_bucket{le=\"+Inf\"} 0"));
    QVERIFY(!m_metrics->text().contains("leadhub_webhooks_consecutive_failures"));
    m_metrics->label(3);
    QVERIFY(says("leadhub_webhooks_deliveries_finished_total{webhook=\"3\",outcome=\"succeeded\"} 0"));
}

void TestMetrics::countsAttempts_data() {
    using Next = FinishedAttempt::Next;
    QTest::addColumn<Next>("next");
    QTest::addColumn<Trigger>("trigger");
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorClass>("error");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("a success") << Next::Succeeded << Trigger::Automatic << 204 << ErrorClass::None
                               << QByteArrayList{
                                      "attempts_total{webhook=\"3\",outcome=\"succeeded\",trigger="
                                      "\"automatic\"} 1",
                                      "deliveries_finished_total{webhook=\"3\",outcome=\"succeeded\"} 1",
                                      "responses_total{code_class=\"2xx\"} 1", "retries_scheduled_total 0",
                                      "delivery_latency_seconds_sum 1.5"};
    QTest::newRow("a redelivery by hand has no latency")
        << Next::Succeeded << Trigger::Manual << 200 << ErrorClass::None
        << QByteArrayList{"attempts_total{webhook=\"3\",outcome=\"succeeded\",trigger=\"manual\"} 1",
                          "delivery_latency_seconds_count 0"};
    QTest::newRow("a failure that is tried again")
        << Next::Retry << Trigger::Automatic << 503 << ErrorClass::Http5xx
        << QByteArrayList{"attempts_total{webhook=\"3\",outcome=\"retried\",trigger=\"automatic\"} 1",
                          "deliveries_finished_total{webhook=\"3\",outcome=\"failed\"} 0",
                          "responses_total{code_class=\"5xx\"} 1",
                          "retries_scheduled_total 1",
                          "attempt_failures_total{error=\"http_5xx\"} 1",
                          "delivery_latency_seconds_count 0"};
    QTest::newRow("the last failure") << Next::Failed << Trigger::Automatic << 0 << ErrorClass::Timeout
                                      << QByteArrayList{
                                             "deliveries_finished_total{webhook=\"3\",outcome="
                                             "\"failed\"} 1",
                                             "responses_total{code_class=\"none\"} 1",
                                             "attempt_failures_total{error=\"timeout\"} 1"};
    QTest::newRow("a status that HTTP does not have")
        << Next::Failed << Trigger::Automatic << 700 << ErrorClass::Other
        << QByteArrayList{"responses_total{code_class=\"other\"} 1", "attempt_failures_total{error=\"other\"} 1"};
}

void TestMetrics::countsAttempts() {
    QFETCH(int, status);
    QFETCH(ErrorClass, error);
    QFETCH(Trigger, trigger);
    QFETCH(FinishedAttempt::Next, next);
    QFETCH(QByteArrayList, lines);
    FinishedAttempt one = attempt(3);
    one.next = next;
    one.trigger = trigger;
    one.result.error = error;
    one.result.status = status == 0 ? std::nullopt : std::optional(status);
    m_metrics->label(3);
    m_metrics->count(one, 2'500);
    for (const QByteArray &line : std::as_const(lines))
        QVERIFY2(says("leadhub_webhooks_" + line), line);
}

void TestMetrics::histogramsAddUp() {
    for (const double seconds : {0.001, 0.003, 0.3, 60.0})
        m_metrics->observe(Metric::TurnDuration, seconds);
    const QByteArray name = "leadhub_webhooks_database_turn_duration_seconds";
    QVERIFY(says(name + "_bucket{le=\"0.001\"} 1"));
    QVERIFY(says(name + "_bucket{le=\"0.005\"} 2"));
    QVERIFY(says(name + "_bucket{le=\"0.25\"} 2"));
    QVERIFY(says(name + "_bucket{le=\"0.5\"} 3"));
    QVERIFY(says(name + "_bucket{le=\"5\"} 3"));
    QVERIFY(says(name + "_bucket{le=\"+Inf\"} 4"));
    QVERIFY(says(name + "_sum 60.304"));
    QVERIFY(says(name + "_count 4"));
}

void TestMetrics::onlySomeWebhooksHaveSeries() {
    for (qint64 id = 1; id <= kLabelledWebhooks + 1; ++id) {
        m_metrics->label(id);
        m_metrics->count(attempt(id), 2'000);
    }
    const QStringList outcome{u"succeeded"_s, u"automatic"_s};
    QCOMPARE(m_metrics->value(Metric::Attempts, QStringList{QString::number(kLabelledWebhooks)} + outcome), 1);
    QVERIFY(!m_metrics->isLabelled(kLabelledWebhooks + 1));
    QCOMPARE(m_metrics->value(Metric::Attempts, QStringList{u"other"_s} + outcome), 1);
    QCOMPARE(m_metrics->value(Metric::AttemptDuration), kLabelledWebhooks + 1);
}

void TestMetrics::escapesLabels() {
    m_metrics->set(Metric::WebhookInfo, 1, {u"3"_s, u"a \"b\" \\ c\nd"_s});
    QVERIFY(says("leadhub_webhooks_webhook_info{webhook=\"3\",name=\"a \\\"b\\\" \\\\ c\\nd\"} 1"));
}

void TestMetrics::replacesSeries() {
    m_metrics->replace(Metric::ConsecutiveFailures, {{{u"1"_s}, 4}, {{u"2"_s}, 0}});
    m_metrics->replace(Metric::ConsecutiveFailures, {{{u"2"_s}, 5e15}});
    QVERIFY(!m_metrics->text().contains("leadhub_webhooks_consecutive_failures{webhook=\"1\"}"));
    QVERIFY(says("leadhub_webhooks_consecutive_failures{webhook=\"2\"} 5000000000000000"));
}

void TestMetrics::whatASystemSaysAboutThisProcess() {
    const auto figures = ProcessFigures::now();
    QVERIFY(figures);
    QVERIFY(figures->cpuSeconds >= 0);
    QVERIFY(figures->residentBytes > 1e6);
    QVERIFY(figures->openFiles >= 3);
    const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
    QVERIFY(figures->startedAt > 1.6e9 && figures->startedAt <= now + 1);
    QFile one(QCoreApplication::applicationFilePath());
    QVERIFY(one.open(QIODevice::ReadOnly));
    QCOMPARE(ProcessFigures::now()->openFiles, figures->openFiles + 1);
}

WEBHOOKS_TEST(TestMetrics)
#include "tst_metrics.moc"
